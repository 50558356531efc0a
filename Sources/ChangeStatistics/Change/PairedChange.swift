/// The change of one score between two waves, in the participants who have it at both.
///
/// Change is followup − baseline. Every quantity that the data do not allow is absent with its reason: with one pair there
/// are means but no spread; where everybody changed by the same amount there is a mean change but no interval and no test.
public struct PairedChange: Sendable, Hashable {
  /// The mean and the spread of one variable.
  public struct Summary: Sendable, Hashable {
    /// The arithmetic mean; needs one pair.
    public let mean: Computed<Double>
    /// The standard deviation with n − 1; needs two pairs. Exactly 0 where the values differ by rounding alone.
    public let standardDeviation: Computed<Double>
  }

  /// The t test of the hypothesis that the mean change is zero.
  public struct TTest: Sendable, Hashable {
    /// The mean change in standard errors.
    public let t: Double
    /// The degrees of freedom, n − 1.
    public let degreesOfFreedom: Double
    /// The two-sided p-value; 0 where it is too small to represent.
    public let p: Double
  }

  /// The number of pairs.
  public let count: Int
  /// The earlier scores.
  public let baseline: Summary
  /// The later scores.
  public let followup: Summary
  /// The changes, followup − baseline.
  public let change: Summary
  /// The product-moment correlation of baseline and followup; needs two pairs and a spread in both.
  ///
  /// Source: Pearson (1896), Philosophical Transactions of the Royal Society A 187, 253–318.
  public let correlation: Computed<Double>
  /// The standard error of the mean change, SD/√n.
  public let standardError: Computed<Double>
  /// The confidence interval of the mean change, M ± t(n − 1)·SD/√n. Source: Student (1908), Biometrika 6, 1–25.
  public let interval: Computed<ConfidenceInterval>
  /// The paired t test. Source: Student (1908), Biometrika 6, 1–25.
  public let test: Computed<TTest>

  /// Analyses pairs gathered in one pass.
  ///
  /// - Parameter level: the confidence level of the interval.
  public init(_ moments: PairedMoments, level: Double = 0.95) {
    count = moments.count
    baseline = Summary(
      mean: Computed { () throws(NotComputable) in try moments.mean(of: moments.scores.first) },
      standardDeviation: Computed { () throws(NotComputable) in try moments.spread(of: moments.scores.first) })
    followup = Summary(
      mean: Computed { () throws(NotComputable) in try moments.mean(of: moments.scores.second) },
      standardDeviation: Computed { () throws(NotComputable) in try moments.spread(of: moments.scores.second) })
    change = Summary(
      mean: Computed { () throws(NotComputable) in try moments.mean(of: moments.change) },
      standardDeviation: Computed(computing: moments.changeSpread))
    correlation = Computed(computing: moments.correlation)
    standardError = Computed { () throws(NotComputable) in
      try moments.changeSpread() / Double(moments.count).squareRoot()
    }
    interval = Computed { () throws(NotComputable) in try moments.interval(level: level) }
    test = Computed(computing: moments.test)
  }

  /// Analyses paired scores: the same participant at the same position of both lists.
  ///
  /// - Parameter level: the confidence level of the interval.
  /// - Throws: ``NotComputable/unequalLengths(expected:found:)``.
  public init(baseline: [Double], followup: [Double], level: Double = 0.95) throws(NotComputable) {
    self.init(try PairedMoments(baseline: baseline, followup: followup), level: level)
  }
}

extension PairedMoments {
  fileprivate func mean(of variable: Moments) throws(NotComputable) -> Double {
    try require(1)
    return try variable.mean.orOutOfRange()
  }

  fileprivate func spread(of variable: Moments) throws(NotComputable) -> Double {
    try require(2)
    return try variable.spread()
  }

  fileprivate func correlation() throws(NotComputable) -> Double {
    guard try spread(of: scores.first) > 0 else { throw .zeroVariance(.baseline) }
    guard try spread(of: scores.second) > 0 else { throw .zeroVariance(.followup) }
    return try scores.correlation.orOutOfRange()
  }

  fileprivate func interval(level: Double) throws(NotComputable) -> ConfidenceInterval {
    let tail = try tailProbability(ofLevel: level)
    let margin = try studentT().upperQuantile(tail) * positiveChangeSpread() / Double(count).squareRoot()
    let mean = change.mean
    return ConfidenceInterval(
      lower: try (mean - margin).orOutOfRange(), upper: try (mean + margin).orOutOfRange(), level: level)
  }

  fileprivate func test() throws(NotComputable) -> PairedChange.TTest {
    let error = try positiveChangeSpread() / Double(count).squareRoot()
    let t = try (change.mean / error).orOutOfRange()
    let distribution = try studentT()
    return PairedChange.TTest(
      t: t, degreesOfFreedom: distribution.degreesOfFreedom, p: distribution.twoSided(t))
  }

  private func studentT() throws(NotComputable) -> StudentT {
    try require(2)
    guard let distribution = StudentT(degreesOfFreedom: Double(count - 1)) else { throw .outOfRange }
    return distribution
  }
}
