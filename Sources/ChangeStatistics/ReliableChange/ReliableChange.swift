/// Where the reliability that a reliable change rests on comes from.
///
/// The raw values are stable English words, for exports.
public enum ReliabilitySource: String, Sendable, Hashable, CaseIterable {
  /// The agreement of two measurements of people who did not change, declared with its source.
  case retest
  /// Cronbach's α of the baseline. A standard error of measurement from it is rated inadequate by COSMIN, since it does not
  /// know what varies between two days. Source: Mokkink, L. B. et al. (2020), BMC Medical Research Methodology 20, 293.
  case alpha
}

/// Whether a person's change is more than measurement error would give.
public struct ReliableChange: Sendable, Hashable {
  /// What a person's change is compared with. x1 and x2 are a person's scores, M and s1 the mean and the standard deviation
  /// of the baseline, r the reliability.
  ///
  /// The raw values are stable English words, for exports.
  public enum Method: String, Sendable, Hashable, CaseIterable {
    /// (x2 − x1)/(s1·√2·√(1 − r)). Source: Jacobson, N. S. & Truax, P. (1991), Journal of Consulting and Clinical Psychology 59,
    /// 12–19. The standard deviation is that of the baseline, never of the followup.
    case jacobsonTruax = "jacobson_truax"
    /// (x2 − (M + r(x1 − M)))/(s1·√(1 − r²)), which expects extreme scores to regress to the mean.
    ///
    /// Source: Hsu, L. M. (1989), Behavioral Assessment 11, 459–467; Lord, F. M. & Novick, M. R. (1968), Statistical Theories of Mental
    /// Test Scores.
    case gulliksenLordNovick = "gulliksen_lord_novick"
    /// (x2 − (M + r(x1 − M)))/(s1·√(1 − r)): whether the later score lies outside the interval of the earlier true score.
    ///
    /// Source: Speer, D. C. (1992), Journal of Consulting and Clinical Psychology 60, 402–408, who names it after Edwards, Yarvis,
    /// Mueller, Zingale & Wagman (1978) and Nunnally.
    case edwardsNunnally = "edwards_nunnally"
    /// (x2 − x1)/√(s1² + s2² − 2·r12·s1·s2), that is, divided by the standard deviation of the changes: everyone's change
    /// beside that of everyone. It needs no reliability.
    ///
    /// Source: Christensen, L. & Mendoza, J. L. (1986), Behavior Therapy 17, 305–308; Maassen, G. H. (2004), Journal of the
    /// International Neuropsychological Society 10, 888–893, equation 5.
    case christensenMendoza = "christensen_mendoza"
  }

  /// What a change is compared with.
  public let method: Method
  /// The reliability r; nil for the method that needs none.
  public let reliability: Double?
  /// How far from 0 an index is reliable: 1.96 for a level of 95 %.
  public let critical: Double
  /// The standard error that a change is divided by, in points.
  public let standardError: Double
  private let baselineMean: Double

  /// Prepares the method on the baseline of a sample.
  ///
  /// - Parameters:
  ///   - reliability: from 0 to below 1; ``Method/christensenMendoza`` does without.
  ///   - level: the confidence that a reliable change is none of error.
  /// - Throws: ``NotComputable/invalidReliability(_:)``, ``NotComputable/zeroVariance(_:)``,
  ///   ``NotComputable/tooFewPairs(needed:found:)``, ``NotComputable/invalidConfidenceLevel(_:)``.
  public init(
    _ method: Method, _ moments: PairedMoments, reliability: Double?, level: Double = 0.95
  ) throws(NotComputable) {
    try moments.require(2)
    self.method = method
    critical = StandardNormal.upperQuantile(try tailProbability(ofLevel: level))
    baselineMean = moments.scores.first.mean
    let needsReliability = method != .christensenMendoza
    self.reliability = needsReliability ? reliability : nil
    guard needsReliability else {
      standardError = try moments.positiveChangeSpread()
      return
    }
    let spread = try moments.scores.first.spread()
    guard spread > 0 else { throw .zeroVariance(.baseline) }
    guard let reliability, reliability >= 0, reliability <= 1 else { throw .invalidReliability(reliability ?? 0) }
    guard reliability < 1 else { throw .zeroVariance(.measurementError) }
    switch method {
    case .jacobsonTruax: standardError = spread * (2 * (1 - reliability)).squareRoot()
    case .gulliksenLordNovick: standardError = spread * ((1 - reliability) * (1 + reliability)).squareRoot()
    case .edwardsNunnally, .christensenMendoza: standardError = spread * (1 - reliability).squareRoot()
    }
  }

  /// The index of one person: the change in standard errors, positive where the score rose.
  public func index(baseline: Double, followup: Double) -> Double {
    switch method {
    case .jacobsonTruax, .christensenMendoza: return (followup - baseline) / standardError
    case .gulliksenLordNovick, .edwardsNunnally:
      let r = reliability ?? 1
      return (followup - (baselineMean + r * (baseline - baselineMean))) / standardError
    }
  }

  /// The smallest change that is reliable, in points; nil for the methods in which it depends on where a person began.
  public var smallestReliableChange: Double? {
    switch method {
    case .jacobsonTruax, .christensenMendoza: critical * standardError
    case .gulliksenLordNovick, .edwardsNunnally: nil
    }
  }

  /// What became of one person: a change beyond measurement error in the good or the bad direction, or none.
  public func status(
    baseline: Double, followup: Double, direction: ChangeDirection
  ) throws(NotComputable) -> ChangeStatus {
    let index = index(baseline: baseline, followup: followup)
    guard index.isFinite else { throw .nonFiniteValues(count: 1) }
    guard roundedToNineDecimals(abs(index)) > roundedToNineDecimals(critical) else { return .unchanged }
    return try ChangeStatus(change: index, direction: direction)
  }
}
