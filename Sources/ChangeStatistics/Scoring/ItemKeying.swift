/// How the answers to one item enter the score of its scale.
public enum ItemKeying: Sendable, Hashable {
  /// The answer counts as it was given.
  case direct
  /// The answer is turned round within the range of the item: minimum + maximum − answer.
  case reversed(minimum: Double, maximum: Double)

  /// The answer as it enters the score.
  ///
  /// Reversal: minimum + maximum − x. Source: Likert, R. (1932), Archives of Psychology 22 (140), 1–55.
  public func keyed(_ answer: Double) -> Double {
    switch self {
    case .direct: answer
    case .reversed(let minimum, let maximum): minimum + maximum - answer
    }
  }
}
