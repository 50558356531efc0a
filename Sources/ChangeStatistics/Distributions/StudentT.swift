import Glibc

/// Student's t distribution.
///
/// Source: Student (1908), Biometrika 6, 1–25; computed through the incomplete beta function (Abramowitz & Stegun 1964, 26.7.1).
public struct StudentT: Sendable, Hashable {
  /// The degrees of freedom, positive.
  public let degreesOfFreedom: Double

  /// Makes the distribution; nil unless the degrees of freedom are positive and finite.
  public init?(degreesOfFreedom: Double) {
    guard degreesOfFreedom > 0, degreesOfFreedom.isFinite else { return nil }
    self.degreesOfFreedom = degreesOfFreedom
  }

  /// The degrees of freedom beyond which the distribution is the normal one to within 1e-8 for |t| < 10.
  private static let practicallyNormal = 1e12

  /// The probability of a value of at most t; NaN for NaN.
  public func cumulative(_ t: Double) -> Double {
    t < 0 ? upperTail(-t) : 1 - upperTail(t)
  }

  /// The probability of a value above t, exact in the far tail; NaN for NaN.
  public func upperTail(_ t: Double) -> Double {
    t < 0 ? 1 - 0.5 * twoSided(t) : 0.5 * twoSided(t)
  }

  /// The two-sided p-value: the probability of a value at least as far from 0 as t.
  ///
  /// p = I(ν/(ν + t²); ν/2, ½), down to the smallest number that can be represented; NaN for NaN.
  public func twoSided(_ t: Double) -> Double {
    parts(t).outside
  }

  /// The probabilities of being nearer to 0 than t, and farther.
  private func parts(_ t: Double) -> (inside: Double, outside: Double) {
    let v = degreesOfFreedom
    if t.isNaN { return (t, t) }
    if t.isInfinite { return (1, 0) }
    if v > Self.practicallyNormal {
      return (erf(abs(t) * 0.5.squareRoot()), erfc(abs(t) * 0.5.squareRoot()))
    }
    let ratio = v.squareRoot() / abs(t)
    if ratio < 1e-9 {
      // Only the leading term of the tail is left: x^a / (a B(a, ½)) with x = ratio². The square would underflow.
      let logBeta = logGamma(0.5 * v) + logGamma(0.5) - logGamma(0.5 * v + 0.5)
      let tail = exp(v * log(ratio) - log(0.5 * v) - logBeta)
      return (1 - tail, tail)
    }
    let square = t * t
    let beta = IncompleteBeta(x: v / (v + square), complement: square / (v + square), a: 0.5 * v, b: 0.5)
    return (beta.upper, beta.lower)
  }

  /// The value below which the given probability lies: infinite at 0 and 1, NaN for what is not a probability.
  public func quantile(_ probability: Double) -> Double {
    guard probability > 0, probability < 1 else {
      return probability == 0 ? -.infinity : probability == 1 ? .infinity : .nan
    }
    let central = probability - 0.5
    if central == 0 { return 0 }
    // Near the centre the tail says nothing of the distance from 0, and far out the centre says nothing of the tail.
    let magnitude =
      abs(central) <= 0.25
      ? distance { 2 * abs(central) - parts($0).inside }
      : upperQuantile(min(probability, 1 - probability))
    return central < 0 ? -magnitude : magnitude
  }

  /// The value above which the given probability lies, exact for small probabilities; defined like ``quantile(_:)``.
  public func upperQuantile(_ probability: Double) -> Double {
    guard probability > 0, probability <= 0.25 else { return -quantile(probability) }
    let target = log(2 * probability)
    return distance { boundedLog(twoSided($0)) - target }
  }

  /// The positive t at which a decreasing function crosses zero.
  private func distance(_ excess: (Double) -> Double) -> Double {
    var lower = 1.0
    while excess(lower) < 0, lower > 1e-300 { lower /= 2 }
    var upper = 2 * lower
    while excess(upper) > 0, upper < 1e308 { (lower, upper) = (upper, 2 * upper) }
    return root(between: lower, and: upper, of: excess)
  }
}
