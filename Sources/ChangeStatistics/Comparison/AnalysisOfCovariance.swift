/// The later scores of several groups, compared as if all had begun alike: followup by baseline and group.
///
/// Where chance made the groups this is the sharpest comparison there is; where it did not, groups that differ at the
/// baseline may come out other than by the difference of changes (Lord, F. M., 1967, Psychological Bulletin 68, 304–305), and both are
/// shown. Source: Fisher, R. A. (1932), Statistical Methods for Research Workers, 4th ed.; Cochran, W. G. (1957), Biometrics 13, 261–281.
public struct AnalysisOfCovariance: Sendable, Hashable {
  /// One group's mean at the later wave, adjusted to the baseline of all.
  public struct AdjustedMean: Sendable, Hashable {
    /// How many people the group has.
    public let count: Int
    /// The adjusted mean, in points.
    public let estimate: Double
    /// Its standard error.
    public let standardError: Double
    /// Its confidence interval.
    public let interval: ConfidenceInterval
  }

  /// How many people there are.
  public let count: Int
  /// By how many points the later score is higher where the earlier one is higher by one, within groups.
  public let slope: Double
  /// The share of the variance that baseline and group explain, adjusted for their number.
  public let adjustedRSquared: Double
  /// The groups in order.
  public let means: [AdjustedMean]
  /// The test that the groups do not differ.
  public let groupTest: FTest
  /// The test that slopes are the same in all groups, which the adjustment takes for granted; absent where a group has too few
  /// people or no spread.
  public let slopesTest: Computed<FTest>

  private let groups: [PairedMoments]
  private let residualVariance: Double
  private let baselineSquares: Double
  private let law: StudentT

  /// Analyses groups, one set of moments each.
  ///
  /// - Throws: ``NotComputable/tooFewGroups(needed:found:)``, ``NotComputable/tooFewParticipants(needed:found:)`` where a group
  ///   is empty or there are no more people than coefficients, ``NotComputable/zeroVariance(_:)``.
  public init(_ groups: [PairedMoments], level: Double = 0.95) throws(NotComputable) {
    guard groups.count >= 2 else { throw .tooFewGroups(needed: 2, found: groups.count) }
    for group in groups {
      guard group.nonFiniteCount == 0 else { throw .nonFiniteValues(count: group.nonFiniteCount) }
      guard group.count >= 1 else { throw .tooFewParticipants(needed: 1, found: 0) }
    }
    let within = WithinGroups(groups)
    let needed = groups.count + 2
    guard within.count >= needed else { throw .tooFewParticipants(needed: needed, found: within.count) }
    let tail = try tailProbability(ofLevel: level)
    var all = JointMoments()
    for group in groups { all.merge(group.scores) }
    let spread = try (within.baselineSquares / Double(within.count)).squareRoot().orOutOfRange()
    guard spread > roundingSpread(ofMagnitude: all.first.largestMagnitude) else { throw .zeroVariance(.baseline) }
    let degrees = Double(within.count - groups.count - 1)
    let variance = within.residualSquares / degrees
    guard variance.squareRoot() > roundingSpread(ofMagnitude: all.second.largestMagnitude) else {
      throw .zeroVariance(.residual)
    }
    guard let law = StudentT(degreesOfFreedom: degrees) else { throw .outOfRange }
    let quantile = law.upperQuantile(tail)
    count = within.count
    slope = within.slope
    adjustedRSquared = 1 - variance / (all.second.squaredDeviations / Double(within.count - 1))
    means = groups.map { group in
      let distance = group.scores.first.mean - all.first.mean
      let estimate = group.scores.second.mean - within.slope * distance
      let error = (variance * (1 / Double(group.count) + distance / within.baselineSquares * distance)).squareRoot()
      return AdjustedMean(
        count: group.count, estimate: estimate, standardError: error,
        interval: ConfidenceInterval(
          lower: estimate - quantile * error, upper: estimate + quantile * error, level: level))
    }
    groupTest = try FTest(
      explained: max(0, all.squaresBeyondLine - within.residualSquares), numerator: groups.count - 1,
      residual: within.residualSquares, denominator: within.count - groups.count - 1)
    slopesTest = Computed(computing: within.slopesTest)
    self.groups = groups
    residualVariance = variance
    baselineSquares = within.baselineSquares
    self.law = law
  }

  /// By how many points one group's adjusted mean is higher than another's (groups counted from 0).
  public func difference(of group: Int, from reference: Int, level: Double = 0.95) -> Computed<MeanDifference> {
    Computed { () throws(NotComputable) in
      guard groups.indices.contains(group), groups.indices.contains(reference) else {
        throw .tooFewGroups(needed: max(group, reference) + 1, found: groups.count)
      }
      let (one, other) = (groups[group], groups[reference])
      let distance = one.scores.first.mean - other.scores.first.mean
      let variance =
        residualVariance * (1 / Double(one.count) + 1 / Double(other.count) + distance / baselineSquares * distance)
      return try MeanDifference(
        estimate: one.scores.second.mean - other.scores.second.mean - slope * distance,
        standardError: variance.squareRoot(), law: law, level: level)
    }
  }
}

extension JointMoments {
  /// What a line through the points leaves of the squares of the second variable.
  fileprivate var squaresBeyondLine: Double {
    second.squaredDeviations - deviationProducts / first.squaredDeviations * deviationProducts
  }
}

/// The sums of squares within groups.
private struct WithinGroups {
  private let groups: [PairedMoments]
  let count: Int
  let baselineSquares: Double
  private let products: Double
  private let followupSquares: Double

  init(_ groups: [PairedMoments]) {
    self.groups = groups
    count = groups.reduce(0) { $0 + $1.count }
    baselineSquares = groups.reduce(0) { $0 + $1.scores.first.squaredDeviations }
    products = groups.reduce(0) { $0 + $1.scores.deviationProducts }
    followupSquares = groups.reduce(0) { $0 + $1.scores.second.squaredDeviations }
  }

  var slope: Double { products / baselineSquares }
  var residualSquares: Double { max(0, followupSquares - products / baselineSquares * products) }

  func slopesTest() throws(NotComputable) -> FTest {
    var separate = 0.0
    for group in groups {
      guard group.count >= 3 else { throw .tooFewParticipants(needed: 3, found: group.count) }
      guard try group.scores.first.spread() > 0 else { throw .zeroVariance(.baseline) }
      separate += group.scores.squaresBeyondLine
    }
    return try FTest(
      explained: max(0, residualSquares - separate), numerator: groups.count - 1, residual: separate,
      denominator: count - 2 * groups.count)
  }
}
