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
    /// A question of the score no longer means the same, or one that decides whether a question of it is asked.
    case restructured(item: String, isCondition: Bool, [Difference<ItemProperty>])
    /// A question of the score is worded in another way, or one that decides whether a question of it is asked.
    case reworded(item: String, isCondition: Bool, [Difference<ItemProperty>])
    /// One of the two waves is expected at other days. Two answers stay comparable, but not every change is over the
    /// same time.
    case window(wave: String, old: Wave.Window?, new: Wave.Window?)
    /// One of the two waves looks back in one version and does not in the other, or looks back on another wave.
    case waveMeaning(wave: String)
    /// Something else is planned for the change. Change scores stay comparable; a comparison between groups may not.
    case plan(Difference<PlanProperty>)
  }

  /// The change.
  public let change: ChangeDefinition
  /// Whether the two answers may be compared.
  public let verdict: Verdict
  /// Why not simply, and what to know besides; empty when nothing differs.
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
    self.init(change, old: old, new: new.withTypography(of: old), PairedItems(old: old, new: new))
  }

  /// - Parameter new: the later version, with the typography of the earlier one.
  init(_ change: ChangeDefinition, old: Questionnaire, new: Questionnaire, _ pairs: PairedItems) {
    let obstacles = Self.obstacles(change, old, new, pairs)
    let verdict: Verdict
    if obstacles.isEmpty {
      verdict = .comparable
    } else if obstacles.contains(.changeRemoved) {
      verdict = .removed
    } else if obstacles == [.scoreAbsent] {
      verdict = .added
    } else if obstacles.allSatisfy({ if case .reworded = $0 { true } else { false } }) {
      verdict = .wordingOnly
    } else {
      verdict = .notComparable
    }
    let isOfBoth = verdict != .removed && verdict != .added
    let besides = isOfBoth ? Self.windows(change, old, new) + Self.planReasons(change, old, new) : []
    self.init(change, verdict: verdict, reasons: obstacles + besides)
  }

  /// The waves of the change that are expected at other days.
  private static func windows(_ change: ChangeDefinition, _ old: Questionnaire, _ new: Questionnaire) -> [Reason] {
    [change.fromWave, change.toWave].compactMap { name in
      guard let before = old.wave(named: name), let after = new.wave(named: name), before.window != after.window else {
        return nil
      }
      return .window(wave: name, old: before.window, new: after.window)
    }
  }

  private static func obstacles(
    _ change: ChangeDefinition, _ old: Questionnaire, _ new: Questionnaire, _ pairs: PairedItems
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
    let computedInto = new.itemNames(computedInto: score)
    for name in new.itemNames(under: score) {
      guard let before = pairs.old[name], let after = pairs.new[name] else { continue }
      let isCondition = !computedInto.contains(name)
      let waves = [change.fromWave, change.toWave].filter { wave in
        [(old, before), (new, after)].allSatisfy { questionnaire, placed in
          questionnaire.wave(named: wave).map { questionnaire.asks(placed.item, at: $0) } ?? false
        }
      }
      if pairs.isRestructured(name) {
        let found = pairs.differences(of: name).filter { $0.property.isStructure && $0.property != .waves }
        reasons.append(.restructured(item: name, isCondition: isCondition, found))
      } else if pairs.isReworded(name, at: waves.isEmpty ? nil : waves) {
        let found = pairs.differences(of: name).filter(\.property.isWording)
        reasons.append(.reworded(item: name, isCondition: isCondition, found))
      }
    }
    return reasons
  }
}
