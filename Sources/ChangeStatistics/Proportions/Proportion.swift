/// A share of people, with its intervals.
public struct Proportion: Sendable, Hashable {
  /// How many have what is counted.
  public let count: Int
  /// How many there are.
  public let total: Int

  /// Makes a share; nil unless 0 ≤ count ≤ total.
  public init?(count: Int, of total: Int) {
    guard count >= 0, count <= total else { return nil }
    self.init(unchecked: count, of: total)
  }

  /// Makes a share from counts known to be such.
  init(unchecked count: Int, of total: Int) {
    self.count = count
    self.total = total
  }

  /// The share, from 0 to 1; absent where there is nobody.
  public var estimate: Computed<Double> {
    total > 0 ? .success(Double(count) / Double(total)) : .failure(.tooFewParticipants(needed: 1, found: 0))
  }

  /// The exact interval, which covers at least its level whatever the true share.
  ///
  /// Source: Clopper, C. J. & Pearson, E. S. (1934), Biometrika 26, 404–413; by quantiles of F as in Fleiss, Levin & Paik
  /// (2003), Statistical Methods for Rates and Proportions, 3rd ed., 2.4.
  public func exactInterval(level: Double = 0.95) -> Computed<ConfidenceInterval> {
    Computed { () throws(NotComputable) in
      let tail = try requiredTail(level)
      return ConfidenceInterval(
        lower: count == 0 ? 0 : 1 - Self.exactUpper(total - count, total, tail),
        upper: count == total ? 1 : Self.exactUpper(count, total, tail), level: level)
    }
  }

  /// The score interval, which covers its level on average; narrower than the exact one.
  ///
  /// Source: Wilson, E. B. (1927), Journal of the American Statistical Association 22, 209–212.
  public func scoreInterval(level: Double = 0.95) -> Computed<ConfidenceInterval> {
    Computed { () throws(NotComputable) in
      let z = StandardNormal.upperQuantile(try requiredTail(level))
      let n = Double(total)
      let share = Double(count) / n
      let centre = share + z * z / (2 * n)
      let margin = z * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot()
      let scale = 1 + z * z / n
      return ConfidenceInterval(
        lower: count == 0 ? 0 : max(0, (centre - margin) / scale),
        upper: count == total ? 1 : min(1, (centre + margin) / scale), level: level)
    }
  }

  private func requiredTail(_ level: Double) throws(NotComputable) -> Double {
    guard total > 0 else { throw .tooFewParticipants(needed: 1, found: 0) }
    return try tailProbability(ofLevel: level)
  }

  /// The share at which so few or fewer would turn up with the given probability.
  private static func exactUpper(_ count: Int, _ total: Int, _ tail: Double) -> Double {
    let successes = Double(count + 1)
    let failures = Double(total - count)
    guard let ratio = FisherF(numerator: 2 * successes, denominator: 2 * failures) else { return 1 }
    let odds = successes / failures * ratio.upperQuantile(tail)
    return odds.isFinite ? odds / (1 + odds) : 1
  }
}
