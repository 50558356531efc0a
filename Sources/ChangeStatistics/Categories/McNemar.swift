/// McNemar's test of the hypothesis that as many people go from no to yes as from yes to no.
///
/// Source: McNemar, Q. (1947), Psychometrika 12, 153–157.
public struct McNemar: Sendable, Hashable {
  /// How many went from no to yes.
  public let gained: Int
  /// How many went from yes to no.
  public let lost: Int
  /// How many gave an answer at both waves.
  public let total: Int
  /// How many say yes at the earlier and at the later wave.
  public let earlier: Proportion
  /// How many say yes at the later wave.
  public let later: Proportion
  /// The exact two-sided p-value; absent where nobody moved.
  public let exactP: Computed<Double>
  /// The mid-p value, which counts what was observed half: less cautious than the exact one, and nearer to its level.
  ///
  /// Source: Fagerland, M. W., Lydersen, S. & Laake, P. (2013), BMC Medical Research Methodology 13, 91.
  public let midP: Computed<Double>
  /// The change of the share, later − earlier, with Wilson's interval for paired shares.
  ///
  /// Source: Newcombe, R. G. (1998), Statistics in Medicine 17, 2635–2650, method 10.
  public let difference: Computed<Double>
  /// The interval of the change of the share.
  public let interval: Computed<ConfidenceInterval>

  /// Makes the test from how many people gave which pair of answers.
  ///
  /// - Throws: ``NotComputable/invalidSetting(_:)`` for a count below 0.
  public init(
    yesYes: Int, yesNo: Int, noYes: Int, noNo: Int, level: Double = 0.95
  ) throws(NotComputable) {
    for count in [yesYes, yesNo, noYes, noNo] where count < 0 { throw .invalidSetting(Double(count)) }
    let (gained, lost, total) = (noYes, yesNo, yesYes + yesNo + noYes + noNo)
    (self.gained, self.lost, self.total) = (gained, lost, total)
    earlier = Proportion(unchecked: yesYes + yesNo, of: total)
    later = Proportion(unchecked: yesYes + noYes, of: total)
    let problem: NotComputable? = total == 0 ? .tooFewPairs(needed: 1, found: 0) : nil
    let tie: NotComputable? = gained + lost == 0 ? .noDifference : nil
    exactP = Computed { () throws(NotComputable) in
      if let reason = problem ?? tie { throw reason }
      return Binomial.tossUpTwoSided(gained, of: gained + lost)
    }
    midP = Computed { () throws(NotComputable) in
      if let reason = problem ?? tie { throw reason }
      let fewer = min(gained, lost)
      // Where both are the same, the two tails share their middle.
      if gained == lost { return 1 - 0.5 * Binomial.tossUpPoint(fewer, of: gained + lost) }
      let tail = Binomial.tossUpLowerTail(fewer, of: gained + lost)
      return min(1, 2 * tail - Binomial.tossUpPoint(fewer, of: gained + lost))
    }
    difference = Computed { () throws(NotComputable) in
      if let problem { throw problem }
      return Double(gained - lost) / Double(total)
    }
    let (before, after) = (earlier, later)
    interval = Computed { () throws(NotComputable) in
      try pairedShareInterval(before, after, both: yesYes, neither: noNo, level: level)
    }
  }
}

/// The interval of the difference of two shares of the same people, from Wilson's interval of each and their correlation.
private func pairedShareInterval(
  _ earlier: Proportion, _ later: Proportion, both: Int, neither: Int, level: Double
) throws(NotComputable) -> ConfidenceInterval {
  let (p1, p2) = (try earlier.estimate.get(), try later.estimate.get())
  let (first, second) = (try earlier.scoreInterval(level: level).get(), try later.scoreInterval(level: level).get())
  let (a, d) = (Double(both), Double(neither))
  let b = Double(earlier.count - both)
  let c = Double(later.count - both)
  let margins = (a + b) * (c + d) * (a + c) * (b + d)
  var correlation = 0.0
  if margins > 0 {
    // The continuity correction takes nothing from a negative correlation.
    let cross = a * d - b * c
    let n = a + b + c + d
    let corrected = cross > n / 2 ? cross - n / 2 : cross >= 0 ? 0 : cross
    correlation = corrected / margins.squareRoot()
  }
  func reach(_ x: Double, _ y: Double) -> Double {
    max(0, x * x - 2 * correlation * x * y + y * y).squareRoot()
  }
  let change = p2 - p1
  return ConfidenceInterval(
    lower: change - reach(p2 - second.lower, first.upper - p1),
    upper: change + reach(second.upper - p2, p1 - first.lower), level: level)
}
