/// By how much more one group changed than a comparison group.
///
/// It is the effect of what the group did only as far as both would otherwise have changed alike. Source: Card, D. & Krueger,
/// A. B. (1994), American Economic Review 84, 772–793.
public struct DifferenceInDifferences: Sendable, Hashable {
  /// How many people the group has.
  public let treatedCount: Int
  /// How many people the comparison group has.
  public let comparisonCount: Int
  /// The difference of the mean changes, variances taken to be equal. Source: Student (1908), Biometrika 6, 1–25.
  public let pooled: Computed<MeanDifference>
  /// The difference of the mean changes, variances not taken to be equal. Source: Welch (1947), Biometrika 34, 28–35.
  public let welch: Computed<MeanDifference>
  /// d_ppc2 = c·(change of the group − change of the comparison group)/SD of both baselines together, with
  /// c = 1 − 3/(4(n1 + n2 − 2) − 1). Its interval is the normal one, with the variance of equation 25 at the correlation of
  /// baseline and followup within groups.
  ///
  /// Source: Morris, S. B. (2008), Organizational Research Methods 11, 364–386, equations 8 to 10 and 25.
  public let standardised: Computed<EffectSizes.Estimate>

  /// Compares two groups.
  public init(treated: PairedMoments, comparison: PairedMoments, level: Double = 0.95) {
    let groups = ComparedGroups(treated: treated, comparison: comparison, level: level)
    treatedCount = treated.count
    comparisonCount = comparison.count
    pooled = Computed(computing: groups.pooled)
    welch = Computed(computing: groups.welch)
    standardised = Computed(computing: groups.standardised)
  }
}

private struct ComparedGroups {
  let treated: PairedMoments
  let comparison: PairedMoments
  let level: Double

  private var difference: Double { treated.change.mean - comparison.change.mean }
  private var degrees: Double { Double(treated.count + comparison.count - 2) }

  private func requireTwo() throws(NotComputable) {
    for group in [treated, comparison] {
      guard group.nonFiniteCount == 0 else { throw .nonFiniteValues(count: group.nonFiniteCount) }
      guard group.count >= 2 else { throw .tooFewParticipants(needed: 2, found: group.count) }
    }
  }

  func pooled() throws(NotComputable) -> MeanDifference {
    try requireTwo()
    let spreads = (try treated.changeSpread(), try comparison.changeSpread())
    guard spreads.0 > 0 || spreads.1 > 0 else { throw .zeroVariance(.change) }
    let variance = (treated.change.squaredDeviations + comparison.change.squaredDeviations) / degrees
    let error = (variance * (1 / Double(treated.count) + 1 / Double(comparison.count))).squareRoot()
    guard let law = StudentT(degreesOfFreedom: degrees) else { throw .outOfRange }
    return try MeanDifference(estimate: difference, standardError: error, law: law, level: level)
  }

  func welch() throws(NotComputable) -> MeanDifference {
    try requireTwo()
    let magnitude = [treated, comparison].reduce(0) {
      max($0, $1.scores.first.largestMagnitude, $1.scores.second.largestMagnitude)
    }
    return try MeanDifference(treated.change, minus: comparison.change, magnitude: magnitude, level: level)
  }

  func standardised() throws(NotComputable) -> EffectSizes.Estimate {
    try requireTwo()
    let (first, second) = (treated.scores, comparison.scores)
    let spreads = (try first.first.spread(), try second.first.spread())
    guard spreads.0 > 0 || spreads.1 > 0 else { throw .zeroVariance(.baseline) }
    let baseline = first.first.squaredDeviations + second.first.squaredDeviations
    let correction = 1 - 3 / (4 * degrees - 1)
    let value = try (correction * difference / (baseline / degrees).squareRoot()).orOutOfRange()
    let interval = Computed { () throws(NotComputable) in
      let tail = try tailProbability(ofLevel: level)
      guard degrees > 2 else { throw .tooFewParticipants(needed: 5, found: treated.count + comparison.count) }
      let followup = first.second.squaredDeviations + second.second.squaredDeviations
      guard followup > 0 else { throw .zeroVariance(.followup) }
      let correlation =
        (first.deviationProducts + second.deviationProducts) / (baseline.squareRoot() * followup.squareRoot())
      guard 1 - correlation > 1e-14 else { throw .perfectCorrelation }
      let share = 2 * (1 - correlation) * (1 / Double(treated.count) + 1 / Double(comparison.count))
      // Equation 25, with the estimate in the place of the true value.
      let variance =
        correction * correction * share * degrees / (degrees - 2) * (1 + value * value / share) - value * value
      guard variance > 0 else { throw .outOfRange }
      let margin = StandardNormal.upperQuantile(tail) * variance.squareRoot()
      return ConfidenceInterval(lower: value - margin, upper: value + margin, level: level)
    }
    return EffectSizes.Estimate(value: value, interval: interval)
  }
}
