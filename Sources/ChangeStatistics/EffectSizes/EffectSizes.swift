/// The standardised mean change, under each of the names it has: tools disagree on what "Cohen's d" of paired scores is, so
/// every value carries its own.
///
/// All are positive where the score rose. M is the mean change, SD_d the standard deviation of the changes, s1 and s2 those
/// of baseline and followup, all with n − 1.
public struct EffectSizes: Sendable, Hashable {
  /// An effect size with its confidence interval.
  public struct Estimate: Sendable, Hashable {
    /// The point estimate.
    public let value: Double
    /// The interval, from the limits of the noncentrality of t.
    public let interval: Computed<ConfidenceInterval>
  }

  /// d_z = M/SD_d. Interval: the limits of noncentrality / √n.
  ///
  /// Source: Cohen, J. (1988), Statistical Power Analysis for the Behavioral Sciences, 2nd ed., 48; interval of Cumming &
  /// Finch (2001), Educational and Psychological Measurement 61, 532–574.
  public let dz: Computed<Estimate>
  /// g_z = J(n − 1)·d_z, with its interval multiplied alike; needs three pairs.
  ///
  /// Source: Hedges, L. V. (1981), Journal of Educational Statistics 6, 107–128.
  public let gz: Computed<Estimate>
  /// d_av = M/√((s1² + s2²)/2). Interval: the limits of noncentrality × SD_d/(√n·√((s1² + s2²)/2)).
  ///
  /// Source: Cumming, G. (2012), Understanding the New Statistics, 291; interval of Algina, J. & Keselman, H. J. (2003),
  /// Educational and Psychological Measurement 63, 537–553.
  public let dav: Computed<Estimate>
  /// g_av = J(n − 1)·d_av, with its interval multiplied alike; needs three pairs.
  ///
  /// Source: Hedges, L. V. (1981), Journal of Educational Statistics 6, 107–128.
  public let gav: Computed<Estimate>
  /// d_rm = d_z·√(2(1 − r)), the change in standard deviations of the scores as the correlation implies them. Interval: that
  /// of d_z multiplied alike, which takes r as known.
  ///
  /// Source: Morris, S. B. & DeShon, R. P. (2002), Psychological Methods 7, 105–125, equation 11; Lakens, D. (2013), Frontiers
  /// in Psychology 4, 863, equation 9.
  public let drm: Computed<Estimate>
  /// d_b = M/s1, the change in standard deviations of the baseline. Interval: the limits of noncentrality × SD_d/(√n·s1),
  /// which to first order is the one of Becker.
  ///
  /// Source: Becker, B. J. (1988), British Journal of Mathematical and Statistical Psychology 41, 257–278.
  public let db: Computed<Estimate>
  /// g_b = J(n − 1)·d_b, with its interval multiplied alike; needs three pairs.
  ///
  /// Source: Becker (1988), equation 5.
  public let gb: Computed<Estimate>

  /// Computes the effect sizes of pairs gathered in one pass.
  ///
  /// - Parameter level: the confidence level of the intervals.
  public init(_ moments: PairedMoments, level: Double = 0.95) {
    // One search for the limits serves all: they differ by a factor only.
    let limits = Computed { () throws(NotComputable) in try moments.noncentralityLimits(level: level) }
    let dz = Computed { () throws(NotComputable) in
      Estimate(
        value: try (moments.change.mean / moments.positiveChangeSpread()).orOutOfRange(),
        interval: limits.scaled(by: 1 / Double(moments.count).squareRoot()))
    }
    let dav = Computed { () throws(NotComputable) in
      let changeSpread = try moments.positiveChangeSpread()
      let averageSpread = try moments.averageSpread()
      return Estimate(
        value: try (moments.change.mean / averageSpread).orOutOfRange(),
        interval: limits.scaled(by: changeSpread / averageSpread / Double(moments.count).squareRoot()))
    }
    let db = Computed { () throws(NotComputable) in
      let changeSpread = try moments.positiveChangeSpread()
      let baselineSpread = try moments.positiveBaselineSpread()
      return Estimate(
        value: try (moments.change.mean / baselineSpread).orOutOfRange(),
        interval: limits.scaled(by: changeSpread / baselineSpread / Double(moments.count).squareRoot()))
    }
    self.dz = dz
    self.dav = dav
    self.db = db
    drm = Computed { () throws(NotComputable) in try dz.get().scaled(by: moments.repeatedMeasuresFactor()) }
    gb = Computed { () throws(NotComputable) in try db.get().scaled(by: moments.hedgesCorrection()) }
    gz = Computed { () throws(NotComputable) in try dz.get().scaled(by: moments.hedgesCorrection()) }
    gav = Computed { () throws(NotComputable) in try dav.get().scaled(by: moments.hedgesCorrection()) }
  }
}

extension EffectSizes.Estimate {
  fileprivate func scaled(by factor: Double) -> Self {
    Self(value: value * factor, interval: interval.scaled(by: factor))
  }
}

extension Computed<ConfidenceInterval> {
  fileprivate func scaled(by factor: Double) -> Self {
    Computed { () throws(NotComputable) in try get().scaled(by: factor) }
  }
}

extension PairedMoments {
  fileprivate func noncentralityLimits(level: Double) throws(NotComputable) -> ConfidenceInterval {
    let t = try change.mean / positiveChangeSpread() * Double(count).squareRoot()
    return try ChangeStatistics.noncentralityLimits(t: t, degreesOfFreedom: Double(count - 1), level: level)
  }

  /// √((s1² + s2²)/2). It is positive where the spread of the change is: constant scores have constant changes.
  fileprivate func averageSpread() throws(NotComputable) -> Double {
    let average = (scores.first.variance / 2 + scores.second.variance / 2).squareRoot()
    guard average > 0 else { throw .zeroVariance(.change) }
    return try average.orOutOfRange()
  }

  fileprivate func positiveBaselineSpread() throws(NotComputable) -> Double {
    let spread = try scores.first.spread()
    guard spread > 0 else { throw .zeroVariance(.baseline) }
    return spread
  }

  /// √(2(1 − r)), which a correlation of 1 leaves without meaning.
  fileprivate func repeatedMeasuresFactor() throws(NotComputable) -> Double {
    guard try scores.first.spread() > 0 else { throw .zeroVariance(.baseline) }
    guard try scores.second.spread() > 0 else { throw .zeroVariance(.followup) }
    guard 1 - scores.correlation > 1e-14 else { throw .perfectCorrelation }
    return (2 * (1 - scores.correlation)).squareRoot()
  }

  fileprivate func hedgesCorrection() throws(NotComputable) -> Double {
    try require(3)
    guard let factor = ChangeStatistics.hedgesCorrection(degreesOfFreedom: Double(count - 1)) else {
      throw .outOfRange
    }
    return factor
  }
}
