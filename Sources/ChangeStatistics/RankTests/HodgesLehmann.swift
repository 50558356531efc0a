import Glibc

/// The pseudomedian of the changes: the median of the means of all pairs of changes, each change with itself included.
///
/// All changes count, those of zero too. Source: Hodges, J. L. & Lehmann, E. L. (1963), Annals of Mathematical Statistics 34,
/// 598–611.
public struct HodgesLehmann: Sendable, Hashable {
  /// The number of changes.
  public let count: Int
  /// The pseudomedian, in points of the score.
  public let estimate: Computed<Double>
  /// The distribution-free interval between two of the means of pairs; with ties it covers more than its level.
  ///
  /// Up to ``largestExactCount`` changes the two are found by the exact distribution of the signed-rank sum, beyond by the
  /// normal one. Source: Hollander, M. & Wolfe, D. A. (1999), Nonparametric Statistical Methods, 2nd ed., 3.3.
  public let interval: Computed<ConfidenceInterval>

  /// Up to this many changes the interval is found by the exact distribution.
  public static let largestExactCount = 200

  /// Computes the pseudomedian.
  ///
  /// - Parameter level: the confidence level of the interval.
  public init(_ changes: ChangeDistribution, level: Double = 0.95) {
    count = changes.count
    let means = MeansOfPairs(changes)
    estimate = Computed { () throws(NotComputable) in
      guard means.count > 0 else { throw .tooFewPairs(needed: 1, found: 0) }
      let lower = means.value(atRank: (means.count + 1) / 2)
      let upper = means.count % 2 == 1 ? lower : means.value(atRank: means.count / 2 + 1)
      return try (0.5 * lower + 0.5 * upper).orOutOfRange()
    }
    interval = Computed { () throws(NotComputable) in
      let tail = try tailProbability(ofLevel: level)
      // Of n signs all are the same with probability 2·2⁻ⁿ: below this n not even the widest interval has the level.
      let needed = Int(ceil(-log2(tail)))
      guard changes.count >= max(1, needed) else { throw .tooFewPairs(needed: max(1, needed), found: changes.count) }
      let rank = max(1, Self.outerRank(count: changes.count, tail: tail))
      return ConfidenceInterval(
        lower: try means.value(atRank: rank).orOutOfRange(),
        upper: try means.value(atRank: means.count + 1 - rank).orOutOfRange(), level: level)
    }
  }

  /// The rank, from either end, of the mean of a pair that limits the interval.
  private static func outerRank(count: Int, tail: Double) -> Int {
    if count <= largestExactCount { return SignedRankNull.lowerCriticalSum(count: count, probability: tail) }
    let n = Double(count)
    let deviation = (n * (n + 1) * (2 * n + 1) / 24).squareRoot()
    return Int((n * (n + 1) / 4 - StandardNormal.upperQuantile(tail) * deviation).rounded(.down))
  }
}

/// The means of all pairs of changes in ascending order, without making the list of them.
private struct MeansOfPairs {
  private let values: [Double]
  private let counts: [Int]
  /// How many changes there are up to each distinct one.
  private let cumulative: [Int]
  let count: Int

  init(_ changes: ChangeDistribution) {
    values = changes.values
    counts = changes.counts
    var total = 0
    cumulative = changes.counts.map { count in
      total += count
      return total
    }
    count = total * (total + 1) / 2
  }

  /// The mean with the given rank, from 1: the smallest number that at least so many means do not exceed, found by halving
  /// the range of numbers in the order in which floating point has them.
  func value(atRank rank: Int) -> Double {
    guard let least = values.first, let greatest = values.last else { return .nan }
    var lower = position(least + least)
    var upper = position(greatest + greatest)
    while lower < upper {
      // Their sum may not fit: half of what differs, on top of what they share.
      let middle = (lower & upper) + ((lower ^ upper) >> 1)
      if numberOfSums(upTo: number(middle)) >= rank { upper = middle } else { lower = middle + 1 }
    }
    return 0.5 * number(lower)
  }

  /// How many pairs, each change with itself included, have a sum of at most the given one.
  private func numberOfSums(upTo sum: Double) -> Int {
    var number = 0
    var partner = values.count - 1
    for index in values.indices {
      while partner >= index, values[index] + values[partner] > sum { partner -= 1 }
      guard partner >= index else { break }
      number += counts[index] * (counts[index] + 1) / 2
      number += counts[index] * (cumulative[partner] - cumulative[index])
    }
    return number
  }

  /// The place of a number among all floating-point numbers, as an ordered whole number.
  private func position(_ number: Double) -> Int64 {
    let bits = Int64(bitPattern: number.bitPattern)
    return bits >= 0 ? bits : Int64.min - bits
  }

  private func number(_ position: Int64) -> Double {
    Double(bitPattern: UInt64(bitPattern: position >= 0 ? position : Int64.min - position))
  }
}
