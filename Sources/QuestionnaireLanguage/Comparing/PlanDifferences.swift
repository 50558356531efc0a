import QuestionnaireModel
import Wording

/// A property in which what is planned for a change can differ between two versions. Change scores stay comparable
/// whatever differs here; what is said of them may not.
public enum PlanProperty: String, Sendable, Equatable, CaseIterable {
  /// Other people serve as comparison.
  case comparisonGroup
  /// Those who served as comparison now count with the programme, and the other way round.
  case exchangedArms
  case randomisation, family, subgroupItems
  /// The known reliability of the score, with which reliable change is judged.
  case reliability

  /// Whether a comparison between groups made in one version cannot be held against one made in the other.
  public var breaksComparison: Bool { self == .comparisonGroup || self == .exchangedArms }
}

extension ChangeComparison {
  /// Whether a comparison between groups, where one is planned, is still the same.
  public var keepsGroupComparison: Bool {
    reasons.allSatisfy { if case .plan(let difference) = $0 { !difference.property.breaksComparison } else { true } }
  }

  /// What differs in what is planned for a change that both versions declare, and in the reliability of its score.
  static func planReasons(_ change: ChangeDefinition, _ old: Questionnaire, _ new: Questionnaire) -> [Reason] {
    var reasons: [Reason] = []
    if let earlier = old.changes.first(where: change.isSameComparison) {
      reasons += earlier.plan.differences(to: change.plan).map { .plan($0) }
    }
    let known = (old.score(named: change.score)?.reliability, new.score(named: change.score)?.reliability)
    if known.0 != known.1 {
      reasons.append(.plan(Difference(.reliability, old: known.0?.phrase, new: known.1?.phrase)))
    }
    return reasons
  }
}

extension AnalysisPlan {
  fileprivate func differences(to new: AnalysisPlan) -> [Difference<PlanProperty>] {
    var search = DifferenceSearch<AnalysisPlan, PlanProperty>(from: self, to: new)
    let isExchange = comparisonGroup.map { old in new.comparisonGroup.map(old.isExchanged) ?? false } ?? false
    search.look(at: \.comparisonGroup, for: isExchange ? .exchangedArms : .comparisonGroup) { $0?.phrase }
    search.look(at: \.isRandomised, for: .randomisation) {
      $0 ? Phrase(fr: "oui", en: "yes") : Phrase(fr: "non", en: "no")
    }
    search.look(at: \.family, for: .family) { $0.map { Phrase(verbatim: $0) } }
    search.look(at: \.subgroupItems, for: .subgroupItems) {
      $0.isEmpty ? nil : Phrase(verbatim: $0.joined(separator: ", "))
    }
    return search.found
  }
}

extension AnalysisPlan.ComparisonGroup {
  fileprivate var phrase: Phrase {
    switch self {
    case .groups(let names):
      Phrase(
        fr: names.map { "«\u{A0}\($0)\u{A0}»" }.joined(separator: ", "),
        en: names.map { "“\($0)”" }.joined(separator: ", "))
    case .people(let condition): Phrase(fr: "si ", en: "if ") + condition.phrase
    }
  }

  /// Whether none of those compared with before can be among those compared with now.
  fileprivate func isExchanged(for new: AnalysisPlan.ComparisonGroup) -> Bool {
    switch (self, new) {
    case (.groups(let before), .groups(let after)): Set(before).isDisjoint(with: after)
    case (.people(let before), .people(let after)): before.excludes(after)
    default: false
    }
  }
}

extension Expression {
  /// Whether the two can be seen not to be true together: one is the opposite of the other, or the same answer is to have
  /// another value.
  fileprivate func excludes(_ other: Expression) -> Bool {
    if self == .not(other) || other == .not(self) { return true }
    guard case .comparison(let sign, let left, let right) = self,
      case .comparison(let otherSign, let otherLeft, let otherRight) = other, left == otherLeft
    else { return false }
    if sign == .equal && otherSign == .equal { return right != otherRight }
    return right == otherRight && [sign, otherSign].contains(.equal) && [sign, otherSign].contains(.notEqual)
  }
}

extension ScoreDefinition.KnownReliability {
  fileprivate var phrase: Phrase {
    Phrase(number: coefficient) + (isRetest ? Phrase(verbatim: " retest") : Phrase(verbatim: ""))
      + Phrase(verbatim: source.isEmpty ? "" : " (\(source))")
  }
}
