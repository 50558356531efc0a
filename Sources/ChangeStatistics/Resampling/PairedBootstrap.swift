/// The bootstrap of a paired change: pairs are drawn again and again, with replacement, from those that there are.
///
/// The interval asks of the changes no shape, as the one by t does. Source: Efron, B. & Tibshirani, R. J. (1993), An Introduction to the
/// Bootstrap.
public struct PairedBootstrap: Sendable, Hashable {
  /// What is computed from each resample.
  public enum Statistic: String, Sendable, Hashable, CaseIterable {
    /// The mean change.
    case meanChange = "mean_change"
    /// d_z, the mean change in standard deviations of the changes.
    case dz = "d_z"
    /// d_av, the mean change in the standard deviation of the two waves together.
    case dav = "d_av"
  }

  /// What was resampled.
  public let statistic: Statistic
  /// The number of pairs.
  public let count: Int
  /// The number of resamples asked for.
  public let resamples: Int
  /// The resamples in which the statistic does not exist, since everybody in them is the same; they are left out.
  public let undefinedCount: Int
  /// The seed that gives the same result again.
  public let seed: UInt64
  /// The statistic of the pairs themselves.
  public let estimate: Computed<Double>
  /// The interval.
  public let interval: Computed<BootstrapInterval>

  /// Draws the resamples and computes the interval.
  ///
  /// - Throws: ``NotComputable/unequalLengths(expected:found:)``.
  public init(
    _ statistic: Statistic, baseline: [Double], followup: [Double], resamples: Int = 10_000, seed: UInt64 = 1,
    level: Double = 0.95
  ) throws(NotComputable) {
    let moments = try PairedMoments(baseline: baseline, followup: followup)
    self.statistic = statistic
    self.resamples = resamples
    self.seed = seed
    count = moments.count
    let problem = Computed { () throws(NotComputable) in
      try moments.require(2)
      _ = try moments.positiveChangeSpread()
    }.reason
    if let problem {
      undefinedCount = 0
      estimate = .failure(problem)
      interval = .failure(problem)
      return
    }
    let rows = ResampledRows(statistic, moments, baseline, followup)
    let value = rows.value(rows.total, count: moments.count)
    estimate = value.isFinite ? .success(value) : .failure(.outOfRange)
    let replicates = rows.replicates(max(0, resamples), seed: seed)
    let defined = replicates.filter(\.isFinite)
    undefinedCount = replicates.count - defined.count
    interval = Computed { () throws(NotComputable) in
      try BootstrapInterval(estimate: value, replicates: defined, jackknife: rows.jackknife, level: level)
    }
  }
}

/// What the sums of a resample are made of, four numbers a pair, so that one draw is one addition.
private struct ResampledRows {
  private let statistic: PairedBootstrap.Statistic
  /// The mean change, which the rows are counted from: sums of squares of large numbers would lose the small ones.
  private let centre: Double
  private let rows: [SIMD4<Double>]
  let total: SIMD4<Double>

  init(
    _ statistic: PairedBootstrap.Statistic, _ moments: PairedMoments, _ baseline: [Double], _ followup: [Double]
  ) {
    self.statistic = statistic
    centre = moments.change.mean
    let (first, second) = (moments.scores.first.mean, moments.scores.second.mean)
    rows = zip(baseline, followup).map { earlier, later in
      switch statistic {
      case .meanChange, .dz:
        let change = (later - second) - (earlier - first)
        return SIMD4(change, change * change, 0, 0)
      case .dav:
        let (x, y) = (earlier - first, later - second)
        return SIMD4(x, y, x * x, y * y)
      }
    }
    total = rows.reduce(SIMD4(repeating: 0), +)
  }

  /// The statistic of a set of rows with the given sum; not finite where it does not exist.
  func value(_ sum: SIMD4<Double>, count: Int) -> Double {
    let n = Double(count)
    func variance(_ first: Double, _ square: Double) -> Double {
      let variance = (square - first * first / n) / (n - 1)
      // What rounding leaves of equal values is no variance.
      return variance > 1e-13 * square / n ? variance : 0
    }
    switch statistic {
    case .meanChange: return centre + sum[0] / n
    case .dz: return (centre + sum[0] / n) / variance(sum[0], sum[1]).squareRoot()
    case .dav:
      let average = (variance(sum[0], sum[2]) + variance(sum[1], sum[3])) / 2
      return (centre + (sum[1] - sum[0]) / n) / average.squareRoot()
    }
  }

  var jackknife: [Double] { rows.map { value(total - $0, count: rows.count - 1) } }

  func replicates(_ number: Int, seed: UInt64) -> [Double] {
    var drawing = PlaceDrawing(below: rows.count, seed: seed)
    let count = rows.count
    return rows.withUnsafeBufferPointer { rows in
      (0..<number).map { _ in
        // Four sums at a time: no addition waits for the one before it.
        var (a, b) = (SIMD4<Double>(repeating: 0), SIMD4<Double>(repeating: 0))
        var (c, d) = (a, b)
        for _ in 0..<(count / 4) {
          a += rows[drawing.next()]
          b += rows[drawing.next()]
          c += rows[drawing.next()]
          d += rows[drawing.next()]
        }
        for _ in 0..<(count % 4) { a += rows[drawing.next()] }
        return value((a + b) + (c + d), count: count)
      }
    }
  }
}
