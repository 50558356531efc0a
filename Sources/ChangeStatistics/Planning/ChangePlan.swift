import Glibc

/// How many people a programme needs, planned from what is known of its score.
public struct ChangePlan: Sendable, Hashable {
  /// The smallest change that is to be found, in points.
  public let change: Double
  /// The standard deviation of the changes, in points.
  public let changeDeviation: Double
  /// The share of people expected to lack the later wave.
  public let attrition: Double
  /// The power asked for.
  public let power: Double
  /// The confidence level of the test.
  public let level: Double
  /// How many people with both waves show a change, without a comparison group.
  public let pairs: Int
  /// How many people to begin with so that this many remain.
  public let recruited: Int
  /// How many people with both waves, in each of two groups, show that one changed by so much more.
  public let pairsPerGroup: Int
  /// How many people to begin with in each of the two groups.
  public let recruitedPerGroup: Int
  /// How precise the mean change will be: half the width of its interval with ``pairs``, in points.
  public let margin: Double

  /// The change in standard deviations of the changes.
  public var effect: Double { change / changeDeviation }

  /// Plans.
  ///
  /// - Throws: ``NotComputable/invalidSetting(_:)`` for a setting out of its range.
  public init(
    change: Double, changeDeviation: Double, attrition: Double = 0, power: Double = 0.8, level: Double = 0.95
  ) throws(NotComputable) {
    guard change != 0, change.isFinite else { throw .invalidSetting(change) }
    guard changeDeviation > 0, changeDeviation.isFinite else { throw .zeroVariance(.change) }
    guard attrition >= 0, attrition < 1 else { throw .invalidSetting(attrition) }
    self.change = change
    self.changeDeviation = changeDeviation
    self.attrition = attrition
    self.power = power
    self.level = level
    let effect = abs(change / changeDeviation)
    pairs = try PairedPower.requiredCount(effect: effect, power: power, level: level)
    pairsPerGroup = try PairedPower.requiredCountPerGroup(effect: effect, power: power, level: level)
    func before(_ remaining: Int) -> Int { Int((Double(remaining) / (1 - attrition) - 1e-9).rounded(.up)) }
    recruited = before(pairs)
    recruitedPerGroup = before(pairsPerGroup)
    guard let law = StudentT(degreesOfFreedom: Double(pairs - 1)) else { throw .outOfRange }
    margin = law.upperQuantile(try tailProbability(ofLevel: level)) * changeDeviation / Double(pairs).squareRoot()
  }

  /// The standard deviation of the changes of two waves: √(s1² + s2² − 2·r·s1·s2).
  ///
  /// - Throws: ``NotComputable/invalidSetting(_:)`` for a deviation below 0 or a correlation outside −1 to 1.
  public static func changeDeviation(
    baseline: Double, followup: Double, correlation: Double
  ) throws(NotComputable) -> Double {
    for deviation in [baseline, followup] where !(deviation >= 0 && deviation.isFinite) {
      throw .invalidSetting(deviation)
    }
    guard correlation >= -1, correlation <= 1 else { throw .invalidSetting(correlation) }
    // (s1 − s2)² + 2·(1 − r)·s1·s2, in which nothing cancels.
    let difference = baseline - followup
    return (difference * difference + 2 * (1 - correlation) * baseline * followup).squareRoot()
  }
}
