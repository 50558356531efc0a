/// The count, the mean and the sum of squared deviations of a variable, gathered in one pass.
///
/// Source: Welford, B. P. (1962), Technometrics 4, 419–420, for one value more; Chan, T. F., Golub, G. H. & LeVeque, R. J.
/// (1983), The American Statistician 37, 242–247, for putting two parts together.
struct Moments: Sendable, Hashable {
  private(set) var count = 0
  private(set) var mean = 0.0
  private(set) var squaredDeviations = 0.0
  /// The largest absolute value seen, which sets the size of a rounding error.
  private(set) var largestMagnitude = 0.0

  init() {}

  /// Moments found in another way.
  init(count: Int, mean: Double, squaredDeviations: Double, largestMagnitude: Double) {
    self.count = count
    self.mean = mean
    self.squaredDeviations = squaredDeviations
    self.largestMagnitude = largestMagnitude
  }

  mutating func add(_ value: Double) {
    count += 1
    let deviation = value - mean
    mean += deviation / Double(count)
    squaredDeviations += deviation * (value - mean)
    largestMagnitude = max(largestMagnitude, abs(value))
  }

  mutating func merge(_ other: Moments) {
    guard other.count > 0 else { return }
    guard count > 0 else {
      self = other
      return
    }
    let total = Double(count + other.count)
    let deviation = other.mean - mean
    squaredDeviations += other.squaredDeviations + deviation * deviation * (Double(count) / total * Double(other.count))
    mean += deviation * (Double(other.count) / total)
    count += other.count
    largestMagnitude = max(largestMagnitude, other.largestMagnitude)
  }

  /// The variance with n − 1; the caller has made sure that there are two values.
  var variance: Double { squaredDeviations / Double(count - 1) }

  /// The standard deviation with n − 1; the caller has made sure that there are two values.
  var standardDeviation: Double { variance.squareRoot() }
}

/// The largest standard deviation that rounding alone can give to values that are all equal but for the arithmetic
/// behind them: 2.3 − 1.8 and 8.2 − 7.7 differ in the fifteenth decimal, though nobody changed differently.
func roundingSpread(ofMagnitude magnitude: Double) -> Double {
  16 * Double.ulpOfOne * magnitude
}

extension Moments {
  /// The standard deviation with n − 1, and exactly 0 where the spread is no more than rounding; the caller has made
  /// sure that there are two values.
  ///
  /// - Parameter magnitude: the size of the values that the variable was computed from, if larger than its own.
  func spread(ofMagnitude magnitude: Double = 0) throws(NotComputable) -> Double {
    let spread = try standardDeviation.orOutOfRange()
    return spread > roundingSpread(ofMagnitude: max(magnitude, largestMagnitude)) ? spread : 0
  }
}
