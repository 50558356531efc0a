/// What the paired analysis of two waves needs to know of the data, gathered in one pass: counts, means and squared
/// deviations of the baseline, the followup and the change.
///
/// A caller who streams scores needs no arrays, and parts gathered apart are put together with ``merge(_:)``.
public struct PairedMoments: Sendable, Hashable {
  private(set) var scores = JointMoments()
  private(set) var change = Moments()

  /// The number of pairs left aside because a score was NaN or infinite. As long as there is one, no quantity is computed.
  public private(set) var nonFiniteCount = 0

  /// Makes the moments of no pair at all.
  public init() {}

  /// Moments found in another way.
  init(scores: JointMoments, change: Moments, nonFiniteCount: Int) {
    self.scores = scores
    self.change = change
    self.nonFiniteCount = nonFiniteCount
  }

  /// Gathers the moments of paired scores: the same participant at the same position of both lists.
  ///
  /// - Throws: ``NotComputable/unequalLengths(expected:found:)``.
  public init(baseline: [Double], followup: [Double]) throws(NotComputable) {
    guard baseline.count == followup.count else {
      throw .unequalLengths(expected: baseline.count, found: followup.count)
    }
    for (earlier, later) in zip(baseline, followup) { add(baseline: earlier, followup: later) }
  }

  /// The number of pairs.
  public var count: Int { scores.count }

  /// Takes the two scores of one participant.
  public mutating func add(baseline: Double, followup: Double) {
    guard baseline.isFinite, followup.isFinite else {
      nonFiniteCount += 1
      return
    }
    scores.add(baseline, followup)
    change.add(followup - baseline)
  }

  /// Takes the pairs gathered elsewhere.
  public mutating func merge(_ other: PairedMoments) {
    scores.merge(other.scores)
    change.merge(other.change)
    nonFiniteCount += other.nonFiniteCount
  }

  /// Makes sure that there are enough pairs and that all scores were numbers.
  func require(_ needed: Int) throws(NotComputable) {
    guard nonFiniteCount == 0 else { throw .nonFiniteValues(count: nonFiniteCount) }
    guard count >= needed else { throw .tooFewPairs(needed: needed, found: count) }
  }

  /// The standard deviation of the change, exactly 0 where the changes differ by rounding alone.
  func changeSpread() throws(NotComputable) -> Double {
    try require(2)
    return try change.spread(ofMagnitude: max(scores.first.largestMagnitude, scores.second.largestMagnitude))
  }

  /// The standard deviation of the change, which something is to be divided by.
  func positiveChangeSpread() throws(NotComputable) -> Double {
    let spread = try changeSpread()
    guard spread > 0 else { throw .zeroVariance(.change) }
    return spread
  }
}
