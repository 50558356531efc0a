/// How a permutation test counted.
///
/// The raw values are stable English words, for exports.
public enum PermutationMethod: String, Sendable, Hashable, CaseIterable {
  /// All rearrangements count.
  case exact
  /// A seeded sample of them, in which what was observed counts too: p = (b + 1)/(m + 1).
  ///
  /// Source: Phipson, B. & Smyth, G. K. (2010), Statistical Applications in Genetics and Molecular Biology 9 (1), 39.
  case sampled
}

/// The permutation test of the hypothesis that each change might as well have had the other sign, on the mean change.
///
/// Source: Fisher, R. A. (1935), The Design of Experiments, 21.
public struct SignFlipTest: Sendable, Hashable {
  /// The number of pairs.
  public let count: Int
  /// The two-sided p-value; absent where nobody changed.
  public let p: Computed<Double>
  /// How it was counted.
  public let method: PermutationMethod
  /// The seed of a sampled test.
  public let seed: UInt64

  /// Makes the test: exact where changes are whole numbers of some unit and not too many, or up to 20; else sampled.
  public init(_ changes: ChangeDistribution, permutations: Int = 10_000, seed: UInt64 = 1) {
    count = changes.count
    self.seed = seed
    guard changes.count > 0, changes.count > changes.zeroCount else {
      method = .exact
      p = .failure(changes.count == 0 ? .tooFewPairs(needed: 1, found: 0) : .noDifference)
      return
    }
    if let units = WholeChanges(changes) {
      method = .exact
      p = .success(min(1, 2 * SignedRankNull.lowerTail(ofSum: units.smallerSum, ranks: units.sizes)))
      return
    }
    let sizes = zip(changes.values, changes.counts).flatMap { value, count in
      Array(repeating: abs(value), count: value == 0 ? 0 : count)
    }
    let observed = abs(zip(changes.values, changes.counts).reduce(0) { $0 + $1.0 * Double($1.1) })
    // As far out as what was observed, to all but rounding.
    let limit = observed - 1e-12 * sizes.reduce(0, +)
    if sizes.count <= 20 {
      method = .exact
      p = .success(Self.enumerated(sizes, limit))
    } else {
      method = .sampled
      p =
        permutations > 0
        ? .success(Self.sampled(sizes, limit, permutations, seed)) : .failure(.invalidSetting(Double(permutations)))
    }
  }

  private static func enumerated(_ sizes: [Double], _ limit: Double) -> Double {
    var extreme = 0
    for signs in 0..<(1 << sizes.count) {
      var sum = 0.0
      for (place, size) in sizes.enumerated() { sum += signs >> place & 1 == 1 ? size : -size }
      if abs(sum) >= limit { extreme += 1 }
    }
    return Double(extreme) / Double(1 << sizes.count)
  }

  private static func sampled(_ sizes: [Double], _ limit: Double, _ permutations: Int, _ seed: UInt64) -> Double {
    var generator = ResamplingGenerator(seed: seed)
    var extreme = 0
    for _ in 0..<permutations {
      var sum = 0.0
      var signs: UInt64 = 0
      for (place, size) in sizes.enumerated() {
        if place % 64 == 0 { signs = generator.next() }
        sum += signs & 1 == 1 ? size : -size
        signs >>= 1
      }
      if abs(sum) >= limit { extreme += 1 }
    }
    return Double(extreme + 1) / Double(permutations + 1)
  }
}

/// Changes as whole numbers of a unit, which a scale of whole or half or third points gives.
private struct WholeChanges {
  private static let divisions: [Double] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 24, 30, 40, 50, 60, 100]
  /// Beyond this sum the exact count takes longer than anybody waits.
  private static let largestSum = 1_000_000

  let sizes: [(rank: Int, count: Int)]
  let smallerSum: Int

  init?(_ changes: ChangeDistribution) {
    guard changes.count - changes.zeroCount <= SignedRankNull.mostRanks else { return nil }
    for division in Self.divisions {
      let whole = changes.values.map { ($0 * division).rounded() }
      let fits = zip(whole, changes.values).allSatisfy { abs($0 - $1 * division) < 1e-7 && abs($0) < 1e6 }
      guard fits else { continue }
      var (up, down) = (0, 0)
      for (value, count) in zip(whole, changes.counts) {
        if value > 0 { up += Int(value) * count } else { down -= Int(value) * count }
      }
      guard up + down <= Self.largestSum else { return nil }
      // A change too small to be a unit would vanish.
      guard zip(whole, changes.values).allSatisfy({ $0 != 0 || $1 == 0 }) else { return nil }
      sizes = zip(whole, changes.counts).filter { $0.0 != 0 }.map { (Int(abs($0.0)), $0.1) }
        .sorted { $0.rank < $1.rank }
      smallerSum = min(up, down)
      return
    }
    return nil
  }
}
