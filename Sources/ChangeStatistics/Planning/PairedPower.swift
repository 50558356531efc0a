import Glibc

/// How likely a paired t test is to find a change that is there.
///
/// Exactly, by the noncentral t with n − 1 degrees of freedom and noncentrality δ·√n, both tails counted. Source: Cohen, J. (1988),
/// Statistical Power Analysis for the Behavioral Sciences, 2nd ed.; Owen, D. B. (1968), Technometrics 10, 445–478.
public enum PairedPower {
  /// The power of n pairs for a change of the given size in standard deviations of the changes.
  ///
  /// - Throws: ``NotComputable/tooFewPairs(needed:found:)``, ``NotComputable/invalidSetting(_:)`` for an effect that is no number,
  ///   ``NotComputable/invalidConfidenceLevel(_:)``.
  public static func power(effect: Double, count: Int, level: Double = 0.95) throws(NotComputable) -> Double {
    guard count >= 2 else { throw .tooFewPairs(needed: 2, found: count) }
    return try power(
      noncentrality: effect * Double(count).squareRoot(), degreesOfFreedom: Double(count - 1), level: level)
  }

  /// The power of two groups of n pairs each for a difference of their changes, in standard deviations of the changes.
  public static func powerOfComparison(
    effect: Double, countPerGroup: Int, level: Double = 0.95
  ) throws(NotComputable) -> Double {
    guard countPerGroup >= 2 else { throw .tooFewPairs(needed: 2, found: countPerGroup) }
    return try power(
      noncentrality: effect * (Double(countPerGroup) / 2).squareRoot(),
      degreesOfFreedom: Double(2 * countPerGroup - 2), level: level)
  }

  /// The fewest pairs with at least the given power.
  ///
  /// - Throws: ``NotComputable/invalidSetting(_:)`` for an effect of zero or a power outside 0 to 1,
  ///   ``NotComputable/outOfRange`` for more than a billion.
  public static func requiredCount(
    effect: Double, power: Double, level: Double = 0.95
  ) throws(NotComputable) -> Int {
    try fewest(effect: effect, power: power) { count throws(NotComputable) in
      try Self.power(effect: effect, count: count, level: level)
    }
  }

  /// The fewest pairs in each of two groups with at least the given power.
  public static func requiredCountPerGroup(
    effect: Double, power: Double, level: Double = 0.95
  ) throws(NotComputable) -> Int {
    try fewest(effect: effect, power: power) { count throws(NotComputable) in
      try powerOfComparison(effect: effect, countPerGroup: count, level: level)
    }
  }

  /// The smallest effect that n pairs find with the given power, in standard deviations of the changes.
  public static func detectableEffect(
    count: Int, power: Double, level: Double = 0.95
  ) throws(NotComputable) -> Double {
    let tail = try tailProbability(ofLevel: level)
    guard count >= 2 else { throw .tooFewPairs(needed: 2, found: count) }
    guard power > 2 * tail, power < 1 else { throw .invalidSetting(power) }
    var upper = 1.0
    while try Self.power(effect: upper, count: count, level: level) < power, upper < 1e9 { upper *= 2 }
    return root(between: 0, and: upper) { effect in
      ((try? Self.power(effect: effect, count: count, level: level)) ?? 0) - power
    }
  }

  private static func power(
    noncentrality: Double, degreesOfFreedom: Double, level: Double
  ) throws(NotComputable) -> Double {
    let tail = try tailProbability(ofLevel: level)
    guard noncentrality.isFinite,
      let law = NoncentralT(degreesOfFreedom: degreesOfFreedom, noncentrality: noncentrality),
      let central = StudentT(degreesOfFreedom: degreesOfFreedom)
    else { throw .invalidSetting(noncentrality) }
    let critical = central.upperQuantile(tail)
    return min(1, law.upperTail(critical) + law.cumulative(-critical))
  }

  private static func fewest(
    effect: Double, power: Double, of count: (Int) throws(NotComputable) -> Double
  ) throws(NotComputable) -> Int {
    guard effect.isFinite, effect != 0 else { throw .invalidSetting(effect) }
    guard power > 0, power < 1 else { throw .invalidSetting(power) }
    var (lower, upper) = (1, 2)
    while try count(upper) < power {
      guard upper < 1_000_000_000 else { throw .outOfRange }
      (lower, upper) = (upper, 2 * upper)
    }
    while upper - lower > 1 {
      let middle = lower + (upper - lower) / 2
      if try count(middle) < power { lower = middle } else { upper = middle }
    }
    return upper
  }
}
