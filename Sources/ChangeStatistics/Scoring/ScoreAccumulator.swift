/// Gathers the score of one response answer by answer, without allocating memory.
///
/// ```swift
/// var accumulator = ScoreAccumulator(rule)
/// for response in responses {
///   accumulator.reset()
///   for answer in response { accumulator.add(answer) }
///   use(accumulator.score)
/// }
/// ```
public struct ScoreAccumulator: Sendable {
  /// The rule by which the score is computed.
  public let rule: ScoringRule
  private var position = 0
  private var answered = 0
  private var sum = 0.0
  private var nonFinite = 0

  /// Makes an accumulator for the responses to one scale.
  public init(_ rule: ScoringRule) {
    self.rule = rule
  }

  /// Takes the answer to the next item; nil stands for a missing answer.
  public mutating func add(_ answer: Double?) {
    defer { position += 1 }
    guard let answer, position < rule.items.count else { return }
    guard answer.isFinite else {
      nonFinite += 1
      return
    }
    answered += 1
    sum += rule.items[position].keyed(answer)
  }

  /// Forgets the answers, to begin the next response.
  public mutating func reset() {
    position = 0
    answered = 0
    sum = 0
    nonFinite = 0
  }

  /// The score of the answers taken so far; items not yet reached count as missing.
  ///
  /// Absent with ``NotComputable/tooFewAnswers(needed:found:)``, ``NotComputable/nonFiniteValues(count:)``,
  /// ``NotComputable/unequalLengths(expected:found:)`` when there were more answers than items, or
  /// ``NotComputable/outOfRange``.
  public var score: Score {
    Score(result: Computed(computing: value), answered: answered, itemCount: rule.items.count)
  }

  private func value() throws(NotComputable) -> Double {
    let itemCount = rule.items.count
    guard position <= itemCount else { throw .unequalLengths(expected: itemCount, found: position) }
    guard nonFinite == 0 else { throw .nonFiniteValues(count: nonFinite) }
    guard answered >= rule.minimumAnswers else {
      throw .tooFewAnswers(needed: rule.minimumAnswers, found: answered)
    }
    switch rule.method {
    case .mean:
      return try (sum / Double(answered)).orOutOfRange()
    case .sum:
      // A complete response keeps its exact sum: the mean times k would carry a rounding error into whole numbers.
      if answered == itemCount { return try sum.orOutOfRange() }
      return try (sum * Double(itemCount) / Double(answered)).orOutOfRange()
    }
  }
}
