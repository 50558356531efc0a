/// The permutation test of the hypothesis that it makes no difference to which of two groups a change belongs, on the
/// difference of the mean changes.
///
/// Source: Pitman, E. J. G. (1937), Supplement to the Journal of the Royal Statistical Society 4, 119–130.
public struct LabelPermutationTest: Sendable, Hashable {
  /// The mean change of the first group less that of the second, in points.
  public let difference: Computed<Double>
  /// The two-sided p-value.
  public let p: Computed<Double>
  /// How it was counted.
  public let method: PermutationMethod
  /// The seed of a sampled test.
  public let seed: UInt64

  /// Up to so many ways to make the groups, all are tried.
  public static let largestExactNumber = 200_000

  /// Makes the test from the changes of two groups.
  public init(_ one: [Double], _ other: [Double], permutations: Int = 10_000, seed: UInt64 = 1) {
    self.seed = seed
    let all = one + other
    let nonFinite = all.count { !$0.isFinite }
    let problem: NotComputable? =
      nonFinite > 0
      ? .nonFiniteValues(count: nonFinite)
      : one.isEmpty || other.isEmpty
        ? .tooFewParticipants(needed: 1, found: 0) : permutations < 1 ? .invalidSetting(Double(permutations)) : nil
    if let problem {
      (difference, p, method) = (.failure(problem), .failure(problem), .exact)
      return
    }
    let mean = all.reduce(0, +) / Double(all.count)
    let centred = all.map { $0 - mean }
    let size = one.count
    // With the values centred, the sum of the first group says all.
    let observed = abs(centred[0..<size].reduce(0, +))
    let limit = observed - 1e-12 * centred.reduce(0) { $0 + abs($1) }
    difference = .success(one.reduce(0, +) / Double(one.count) - other.reduce(0, +) / Double(other.count))
    if Self.numberOfWays(all.count, size) <= Double(Self.largestExactNumber) {
      method = .exact
      var count = (all: 0, extreme: 0)
      Self.tryAll(centred, from: 0, left: size, sum: 0, limit, &count)
      p = .success(Double(count.extreme) / Double(count.all))
    } else {
      method = .sampled
      var generator = ResamplingGenerator(seed: seed)
      var values = centred
      var extreme = 0
      for _ in 0..<permutations {
        var sum = 0.0
        for place in 0..<size {
          values.swapAt(place, Int.random(in: place..<values.count, using: &generator))
          sum += values[place]
        }
        if abs(sum) >= limit { extreme += 1 }
      }
      p = .success(Double(extreme + 1) / Double(permutations + 1))
    }
  }

  private static func numberOfWays(_ count: Int, _ size: Int) -> Double {
    (0..<min(size, count - size)).reduce(1) { $0 * Double(count - $1) / Double($1 + 1) }
  }

  private static func tryAll(
    _ values: [Double], from place: Int, left: Int, sum: Double, _ limit: Double,
    _ count: inout (all: Int, extreme: Int)
  ) {
    guard left > 0 else {
      count.all += 1
      if abs(sum) >= limit { count.extreme += 1 }
      return
    }
    guard values.count - place >= left else { return }
    tryAll(values, from: place + 1, left: left - 1, sum: sum + values[place], limit, &count)
    tryAll(values, from: place + 1, left: left, sum: sum, limit, &count)
  }
}
