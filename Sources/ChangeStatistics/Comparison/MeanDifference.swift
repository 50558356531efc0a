/// A difference of means with its t test.
public struct MeanDifference: Sendable, Hashable {
  /// The difference, in points.
  public let estimate: Double
  /// Its standard error.
  public let standardError: Double
  /// The degrees of freedom.
  public let degreesOfFreedom: Double
  /// The difference in standard errors.
  public let t: Double
  /// The two-sided p-value.
  public let p: Double
  /// The confidence interval.
  public let interval: ConfidenceInterval

  init(estimate: Double, standardError: Double, law: StudentT, level: Double) throws(NotComputable) {
    let margin = law.upperQuantile(try tailProbability(ofLevel: level)) * standardError
    guard standardError > 0 else { throw .zeroVariance(.change) }
    self.estimate = try estimate.orOutOfRange()
    self.standardError = try standardError.orOutOfRange()
    degreesOfFreedom = law.degreesOfFreedom
    t = try (estimate / standardError).orOutOfRange()
    p = law.twoSided(t)
    interval = ConfidenceInterval(
      lower: try (estimate - margin).orOutOfRange(), upper: try (estimate + margin).orOutOfRange(), level: level)
  }

  /// The difference of the means of two groups of people, their variances not taken to be equal.
  ///
  /// Source: Welch, B. L. (1947), Biometrika 34, 28–35.
  ///
  /// - Parameter magnitude: the size of the values that the variable was computed from, if larger than its own.
  init(_ one: Moments, minus other: Moments, magnitude: Double = 0, level: Double) throws(NotComputable) {
    for group in [one, other] where group.count < 2 {
      throw .tooFewParticipants(needed: 2, found: group.count)
    }
    let (first, second) = (try one.spread(ofMagnitude: magnitude), try other.spread(ofMagnitude: magnitude))
    guard first > 0 || second > 0 else { throw .zeroVariance(.change) }
    // Divided by the larger one first: the squares of small spreads would vanish.
    let unit = max(first, second)
    let a = first / unit * (first / unit) / Double(one.count)
    let b = second / unit * (second / unit) / Double(other.count)
    let degrees = (a + b) * (a + b) / (a * a / Double(one.count - 1) + b * b / Double(other.count - 1))
    guard let law = StudentT(degreesOfFreedom: degrees) else { throw .outOfRange }
    try self.init(
      estimate: one.mean - other.mean, standardError: unit * (a + b).squareRoot(), law: law, level: level)
  }
}

/// An F test.
public struct FTest: Sendable, Hashable {
  /// The ratio of mean squares.
  public let f: Double
  /// The degrees of freedom of the numerator.
  public let numerator: Double
  /// The degrees of freedom of the denominator.
  public let denominator: Double
  /// The p-value.
  public let p: Double

  init(explained: Double, numerator: Int, residual: Double, denominator: Int) throws(NotComputable) {
    guard denominator > 0 else { throw .tooFewParticipants(needed: 1, found: denominator) }
    guard residual > 0 else { throw .zeroVariance(.residual) }
    guard let law = FisherF(numerator: Double(numerator), denominator: Double(denominator)) else { throw .outOfRange }
    f = try (explained / Double(numerator) / (residual / Double(denominator))).orOutOfRange()
    self.numerator = Double(numerator)
    self.denominator = Double(denominator)
    p = law.upperTail(f)
  }
}
