import Glibc

/// The exact distribution of a sum of ranks of which each counts or does not, at the toss of a coin.
///
/// Built rank by rank: the number of ways to reach a sum is the number of ways without the next rank, and with it. Ties are
/// no obstacle, since nothing asks the ranks to differ. Source: the shift algorithm of Streitberg, B. & Röhmel, J. (1986),
/// Statistical Software Newsletter 12, 10–17.
enum SignedRankNull {
  /// The most ranks whose 2ⁿ combinations can be counted in floating-point numbers.
  static let mostRanks = 1000

  /// P(sum ≤ limit), in whatever unit ranks and limit share.
  static func lowerTail(ofSum limit: Int, ranks: [(rank: Int, count: Int)]) -> Double {
    guard limit >= 0 else { return 0 }
    let unit = ranks.reduce(0) { greatestCommonDivisor($0, $1.rank) }
    guard unit > 0 else { return 1 }
    let ways = numbersOfWays(upTo: limit / unit, ranks: ranks.map { ($0.rank / unit, $0.count) })
    let count = ranks.reduce(0) { $0 + $1.count }
    return min(1, scalbn(ways.reduce(0, +), -count))
  }

  /// The largest sum s of the ranks 1 … n with P(sum < s) ≤ probability; 0 when there is none but 0.
  static func lowerCriticalSum(count: Int, probability: Double) -> Int {
    let ways = numbersOfWays(upTo: count * (count + 1) / 4, ranks: (0..<count).map { ($0 + 1, 1) })
    var below = 0.0
    for (sum, number) in ways.enumerated() {
      below += scalbn(number, -count)
      if below > probability { return sum }
    }
    return ways.count - 1
  }

  /// In how many ways each sum from 0 to the limit is reached.
  private static func numbersOfWays(upTo limit: Int, ranks: [(rank: Int, count: Int)]) -> [Double] {
    var ways = [Double](repeating: 0, count: limit + 1)
    ways[0] = 1
    ways.withUnsafeMutableBufferPointer { ways in
      guard let base = ways.baseAddress else { return }
      var reached = 0
      for (rank, count) in ranks where rank > 0 {
        for _ in 0..<count {
          reached = min(limit, reached + rank)
          // From the top down in stretches of one rank, which never reach into what they read: each is done at once.
          var end = reached + 1
          while end > rank {
            let start = max(rank, end - rank)
            let (target, source) = (base + start, base + (start - rank))
            for offset in 0..<(end - start) { target[offset] += source[offset] }
            end = start
          }
        }
      }
    }
    return ways
  }

  private static func greatestCommonDivisor(_ a: Int, _ b: Int) -> Int {
    var (a, b) = (a, b)
    while b != 0 { (a, b) = (b, a % b) }
    return a
  }
}
