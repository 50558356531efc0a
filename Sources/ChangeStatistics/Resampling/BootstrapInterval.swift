/// The bias-corrected and accelerated bootstrap interval (BCa).
///
/// Source: Efron, B. (1987), Journal of the American Statistical Association 82, 171–185; Efron, B. & Tibshirani, R. J. (1993), An Introduction
/// to the Bootstrap, 14.3.
public struct BootstrapInterval: Sendable, Hashable {
  /// The interval.
  public let interval: ConfidenceInterval
  /// z₀: how far the middle of the resamples lies from the estimate, in standard normal deviations.
  public let bias: Double
  /// a: how fast the standard error changes with the true value, from the jackknife.
  public let acceleration: Double

  /// Computes the interval from what a statistic came to in resamples, and without each observation in turn.
  ///
  /// The limits are quantiles of the resamples, interpolated between neighbours (type 7 of Hyndman, R. J. & Fan, Y., 1996, The American
  /// Statistician 50, 361–365).
  ///
  /// - Throws: ``NotComputable/invalidSetting(_:)`` for fewer than 100 resamples, ``NotComputable/zeroVariance(_:)`` where leaving
  ///   out an observation changes nothing, ``NotComputable/outOfRange`` where all resamples lie on one side of the
  ///   estimate, ``NotComputable/nonFiniteValues(count:)``.
  public init(
    estimate: Double, replicates: [Double], jackknife: [Double], level: Double = 0.95
  ) throws(NotComputable) {
    let tail = try tailProbability(ofLevel: level)
    guard replicates.count >= 100 else { throw .invalidSetting(Double(replicates.count)) }
    let nonFinite = replicates.count { !$0.isFinite } + jackknife.count { !$0.isFinite }
    guard nonFinite == 0, estimate.isFinite else { throw .nonFiniteValues(count: max(1, nonFinite)) }
    let below = replicates.count { $0 < estimate }
    let same = replicates.count { $0 == estimate }
    let share = (Double(below) + 0.5 * Double(same)) / Double(replicates.count)
    let bias = try StandardNormal.quantile(share).orOutOfRange()
    let acceleration = try Self.acceleration(jackknife)
    let sorted = replicates.sorted()
    func limit(_ z: Double) throws(NotComputable) -> Double {
      let shifted = bias + z
      let probability = StandardNormal.cumulative(bias + shifted / (1 - acceleration * shifted))
      return try quantile(probability, of: sorted).orOutOfRange()
    }
    let z = StandardNormal.upperQuantile(tail)
    let limits = (try limit(-z), try limit(z))
    interval = ConfidenceInterval(lower: min(limits.0, limits.1), upper: max(limits.0, limits.1), level: level)
    self.bias = bias
    self.acceleration = acceleration
  }

  /// Σ(m − θᵢ)³ / (6·(Σ(m − θᵢ)²)^1.5), m being the mean of the θᵢ.
  private static func acceleration(_ jackknife: [Double]) throws(NotComputable) -> Double {
    guard jackknife.count >= 2 else { throw .tooFewPairs(needed: 2, found: jackknife.count) }
    let mean = jackknife.reduce(0, +) / Double(jackknife.count)
    // In units of the largest deviation, since third powers of small numbers vanish.
    let unit = jackknife.reduce(0) { max($0, abs(mean - $1)) }
    guard unit > roundingSpread(ofMagnitude: abs(mean)) else { throw .zeroVariance(.change) }
    var (squares, cubes) = (0.0, 0.0)
    for value in jackknife {
      let deviation = (mean - value) / unit
      squares += deviation * deviation
      cubes += deviation * deviation * deviation
    }
    return cubes / (6 * squares * squares.squareRoot())
  }
}

/// The quantile of sorted values, interpolated between neighbours.
func quantile(_ probability: Double, of sorted: [Double]) -> Double {
  guard let first = sorted.first, let last = sorted.last else { return .nan }
  let place = probability * Double(sorted.count - 1)
  guard place > 0 else { return first }
  let index = Int(place.rounded(.down))
  guard index + 1 < sorted.count else { return last }
  let fraction = place - Double(index)
  return sorted[index] + fraction * (sorted[index + 1] - sorted[index])
}
