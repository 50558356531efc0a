/// Wilcoxon's signed-rank test of the hypothesis that changes are as often and as far up as down.
///
/// Source: Wilcoxon, F. (1945), Biometrics Bulletin 1, 80–83.
public struct WilcoxonSignedRank: Sendable, Hashable {
  /// What becomes of the pairs without a change.
  public enum ZeroHandling: String, Sendable, Hashable, CaseIterable {
    /// They are left out before ranking, as Wilcoxon has it.
    case dropped
    /// They are ranked and then left out. Source: Pratt, J. W. (1959), Journal of the American Statistical Association 54,
    /// 655–667.
    case pratt
  }

  /// Which distribution a p-value comes from.
  public enum Method: String, Sendable, Hashable, CaseIterable {
    /// The exact distribution given the ranks, ties included.
    case exact
    /// The normal distribution with the variance given the ranks, without continuity correction.
    case normal
  }

  /// The test itself, which needs a pair that changed.
  public struct Test: Sendable, Hashable {
    /// The sum of the ranks of the changes, in standard deviations from what is expected when signs are a toss-up.
    public let z: Double
    /// The two-sided p-value.
    public let p: Double
    /// Where p comes from.
    public let method: Method
  }

  /// Up to this many ranked pairs p is exact; beyond, it is the normal one, from which it then differs by less than 1 %
  /// wherever it matters.
  public static let largestExactCount = SignedRankNull.mostRanks

  /// The number of pairs.
  public let count: Int
  /// The pairs without a change.
  public let zeroCount: Int
  /// The pairs that have a rank.
  public let rankedCount: Int
  /// Whether changes of the same size share ranks.
  public let hasTies: Bool
  /// What became of the pairs without a change.
  public let zeros: ZeroHandling
  /// W+, the sum of the ranks of the pairs whose score rose.
  public let positiveRankSum: Double
  /// W−, the sum of the ranks of the pairs whose score fell.
  public let negativeRankSum: Double
  /// The test; absent where nobody changed.
  public let test: Computed<Test>
  /// The matched-pairs rank-biserial correlation (W+ − W−)/(W+ + W−): from −1, everybody fell, to 1, everybody rose.
  ///
  /// Source: Kerby, D. S. (2014), Comprehensive Psychology 3, 11.IT.3.1; King, B. M. & Minium, E. W. (2008), Statistical
  /// Reasoning in the Behavioral Sciences.
  public let rankBiserial: Computed<Double>

  /// Makes the test.
  ///
  /// - Parameter largestExact: up to how many ranked pairs p is exact; at most ``largestExactCount``.
  public init(
    _ changes: ChangeDistribution, zeros: ZeroHandling = .dropped, largestExact: Int = largestExactCount
  ) {
    let ranks = SignedRanks(changes, zeros: zeros)
    let (up, down) = (ranks.doubledPositiveSum, ranks.doubledNegativeSum)
    count = changes.count
    zeroCount = ranks.zeroCount
    rankedCount = ranks.count
    hasTies = ranks.hasTies
    self.zeros = zeros
    positiveRankSum = 0.5 * Double(up)
    negativeRankSum = 0.5 * Double(down)
    let problem: NotComputable? =
      changes.count == 0 ? .tooFewPairs(needed: 1, found: 0) : ranks.count == 0 ? .noDifference : nil
    test = Computed { () throws(NotComputable) in
      if let problem { throw problem }
      let z = 0.25 * Double(up - down) / ranks.standardDeviation
      guard ranks.count <= min(largestExact, Self.largestExactCount) else {
        return Test(z: z, p: 2 * StandardNormal.upperTail(abs(z)), method: .normal)
      }
      // The distribution is symmetric, so both tails are as heavy.
      let tail = SignedRankNull.lowerTail(
        ofSum: min(up, down), ranks: ranks.ties.map { ($0.doubledRank, $0.count) })
      return Test(z: z, p: min(1, 2 * tail), method: .exact)
    }
    rankBiserial = Computed { () throws(NotComputable) in
      if let problem { throw problem }
      return Double(up - down) / Double(up + down)
    }
  }
}
