import QuestionnaireModel

/// What becomes of one declared change when people answered one of its waves in an earlier version of the questionnaire
/// and the other in a later one.
public struct ChangeComparison: Sendable, Equatable {
  /// Whether the two answers may be compared.
  public enum Verdict: String, Sendable, Equatable {
    /// The score and its questions are the same, word for word.
    case comparable
    /// The score is the same and its questions mean the same, in other words.
    case wordingOnly
    /// The two values are not values of the same thing.
    case notComparable
    /// The earlier version does not have the score, so that there is nothing to compare with.
    case added
    /// The later version no longer declares the change.
    case removed
  }

  /// Why two values are not simply comparable.
  public enum Reason: Sendable, Equatable {
    /// The two are not versions of one questionnaire.
    case otherQuestionnaire
    /// The earlier version does not have the score.
    case scoreAbsent
    /// The later version no longer has the change.
    case changeRemoved
    /// The score is computed in another way.
    case rescored([Difference<ScoreProperty>])
    /// A question of the score no longer means the same.
    case restructured(item: String, [Difference<ItemProperty>])
    /// A question of the score is worded in another way.
    case reworded(item: String, [Difference<ItemProperty>])
    /// One of the two waves looks back in one version and does not in the other, or looks back on another wave.
    case waveMeaning(wave: String)
  }

  /// The change.
  public let change: ChangeDefinition
  /// Whether the two answers may be compared.
  public let verdict: Verdict
  /// Why not simply; empty when they may.
  public let reasons: [Reason]

  init(_ change: ChangeDefinition, verdict: Verdict, reasons: [Reason]) {
    self.change = change
    self.verdict = verdict
    self.reasons = reasons
  }

  /// Compares what a change rests on in two versions of a questionnaire.
  ///
  /// What the versions ask besides is not looked at: other questions, other waves and the wording that these have are of
  /// no matter. Values of score that are not there (a wave that one version does not have) are no obstacle either.
  public init(_ change: ChangeDefinition, old: Questionnaire, new: Questionnaire) {
    let reasons = Self.reasons(change, old, new)
    let verdict: Verdict
    if reasons.isEmpty {
      verdict = .comparable
    } else if reasons.contains(.changeRemoved) {
      verdict = .removed
    } else if reasons == [.scoreAbsent] {
      verdict = .added
    } else if reasons.allSatisfy({ if case .reworded = $0 { true } else { false } }) {
      verdict = .wordingOnly
    } else {
      verdict = .notComparable
    }
    self.init(change, verdict: verdict, reasons: reasons)
  }

  private static func reasons(
    _ change: ChangeDefinition, _ old: Questionnaire, _ new: Questionnaire
  ) -> [Reason] {
    var reasons: [Reason] = old.name == new.name ? [] : [.otherQuestionnaire]
    guard let score = new.score(named: change.score) else { return reasons + [.changeRemoved] }
    guard let earlier = old.score(named: change.score) else { return reasons + [.scoreAbsent] }
    if earlier.withoutInterpretation != score.withoutInterpretation {
      reasons.append(.rescored(earlier.differences(to: score).filter { $0.property.decidesValue }))
    }
    for wave in [change.fromWave, change.toWave] {
      guard let before = old.wave(named: wave), let after = new.wave(named: wave) else { continue }
      if before.retrospectiveOf != after.retrospectiveOf { reasons.append(.waveMeaning(wave: wave)) }
    }
    for name in new.itemNames(under: score) {
      guard let before = old.placedItem(named: name), let after = new.placedItem(named: name) else { continue }
      let waves = [change.fromWave, change.toWave].filter { wave in
        [(old, before), (new, after)].allSatisfy { questionnaire, placed in
          questionnaire.wave(named: wave).map { questionnaire.asks(placed.item, at: $0) } ?? false
        }
      }
      if !before.hasSameStructure(as: after) {
        let found = before.differences(to: after).filter { $0.property.isStructure && $0.property != .waves }
        reasons.append(.restructured(item: name, found))
      } else if !before.hasSameWording(as: after, at: waves.isEmpty ? nil : waves) {
        reasons.append(.reworded(item: name, before.differences(to: after).filter { $0.property.isWording }))
      }
    }
    return reasons
  }
}

extension Questionnaire {
  /// The item of that name with its section.
  func placedItem(named name: String) -> PlacedItem? {
    for section in sections {
      if let item = section.items.first(where: { $0.name == name }) { return PlacedItem(item, in: section) }
    }
    return nil
  }
}
