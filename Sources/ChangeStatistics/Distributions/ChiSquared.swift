import Glibc

/// The χ² distribution.
///
/// Source: Pearson, K. (1900), Philosophical Magazine 50, 157–175; computed through the incomplete gamma function (Abramowitz & Stegun
/// 1964, 26.4.19).
public struct ChiSquared: Sendable, Hashable {
  /// The degrees of freedom, positive.
  public let degreesOfFreedom: Double

  /// Makes the distribution; nil unless the degrees of freedom are positive and finite.
  public init?(degreesOfFreedom: Double) {
    guard degreesOfFreedom > 0, degreesOfFreedom.isFinite else { return nil }
    self.degreesOfFreedom = degreesOfFreedom
  }

  /// The probability of a value above x, exact in the far tail; 1 for x ≤ 0, NaN for NaN.
  public func upperTail(_ x: Double) -> Double {
    IncompleteGamma(shape: 0.5 * degreesOfFreedom, x: 0.5 * x).upper
  }
}

/// The regularised incomplete gamma function P(a, x) together with its complement.
struct IncompleteGamma {
  /// P(a, x).
  let lower: Double
  /// 1 − P(a, x).
  let upper: Double

  /// Computes both parts for a > 0: a series below x = a + 1, a continued fraction above. Source: Abramowitz & Stegun (1964),
  /// 6.5.29 and 6.5.31, the fraction evaluated by the method of Lentz.
  init(shape a: Double, x: Double) {
    if x.isNaN {
      (lower, upper) = (x, x)
    } else if x <= 0 {
      (lower, upper) = (0, 1)
    } else if x.isInfinite {
      (lower, upper) = (1, 0)
    } else if x < a + 1 {
      let part = min(1, exp(Self.logDensity(a, x)) * Self.series(a, x))
      (lower, upper) = (part, 1 - part)
    } else {
      let part = min(1, exp(Self.logDensity(a, x)) * Self.fraction(a, x))
      (lower, upper) = (1 - part, part)
    }
  }

  /// log(x^a e^(−x)/Γ(a)), written so that nothing cancels when both are large.
  private static func logDensity(_ a: Double, _ x: Double) -> Double {
    let excess = (x - a) / a
    let bracket = abs(excess) <= 0.5 ? logOnePlusMinus(excess) : log(x / a) - excess
    return a * bracket + 0.5 * log(a) - halfLogTwoPi - stirlingCorrection(a)
  }

  private static func series(_ a: Double, _ x: Double) -> Double {
    var term = 1 / a
    var sum = term
    var n = a
    while term > sum * 0.1 * Double.ulpOfOne {
      n += 1
      term *= x / n
      sum += term
    }
    return sum
  }

  private static func fraction(_ a: Double, _ x: Double) -> Double {
    let tiny = 1e-300
    var b = x + 1 - a
    var c = 1 / tiny
    var d = 1 / b
    var value = d
    for step in 1...1_000_000 {
      let n = Double(step)
      let an = -n * (n - a)
      b += 2
      d = an * d + b
      d = 1 / (abs(d) < tiny ? tiny : d)
      c = b + an / c
      if abs(c) < tiny { c = tiny }
      let factor = c * d
      value *= factor
      if abs(factor - 1) < 2 * Double.ulpOfOne { break }
    }
    return value
  }
}
