/// An interval estimate: the two limits and the level of confidence at which they were computed.
public struct ConfidenceInterval: Sendable, Hashable {
  /// The lower limit.
  public let lower: Double
  /// The upper limit; not less than the lower one.
  public let upper: Double
  /// The confidence level, between 0 and 1: 0.95 for a 95 % interval.
  public let level: Double

  /// Makes an interval.
  public init(lower: Double, upper: Double, level: Double) {
    self.lower = lower
    self.upper = upper
    self.level = level
  }

  /// The interval with both limits multiplied by a factor that is not negative.
  func scaled(by factor: Double) throws(NotComputable) -> ConfidenceInterval {
    ConfidenceInterval(
      lower: try (lower * factor).orOutOfRange(), upper: try (upper * factor).orOutOfRange(), level: level)
  }
}

/// The probability left in each tail by a two-sided confidence level.
func tailProbability(ofLevel level: Double) throws(NotComputable) -> Double {
  guard level > 0, level < 1 else { throw .invalidConfidenceLevel(level) }
  return (1 - level) / 2
}
