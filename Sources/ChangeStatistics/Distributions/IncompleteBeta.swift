import Glibc

/// The regularised incomplete beta function I(x; a, b) together with its complement, so that neither tail is lost by
/// subtraction.
struct IncompleteBeta {
  /// I(x; a, b).
  let lower: Double
  /// 1 − I(x; a, b).
  let upper: Double

  /// Computes both parts, for 0 ≤ x ≤ 1 with its complement 1 − x given apart, a > 0 and b > 0.
  ///
  /// Continued fraction of Didonato & Morris (1992), ACM Transactions on Mathematical Software 18, 360–373 (Digital Library
  /// of Mathematical Functions 8.17.22), evaluated by the method of Lentz as modified by Thompson & Barnett (1986),
  /// Journal of Computational Physics 64, 490–509, on the side of the mean where it converges fast.
  init(x: Double, complement: Double, a: Double, b: Double) {
    if x <= 0 {
      (lower, upper) = (0, 1)
    } else if complement <= 0 {
      (lower, upper) = (1, 0)
    } else if x <= (a + 1) / (a + b + 2) {
      let part = Self.tail(x, complement, a, b)
      (lower, upper) = (part, 1 - part)
    } else {
      let part = Self.tail(complement, x, b, a)
      (lower, upper) = (1 - part, part)
    }
  }

  private static func tail(_ x: Double, _ y: Double, _ a: Double, _ b: Double) -> Double {
    min(1, exp(logDensity(x, y, a, b)) / a * continuedFraction(x, a, b))
  }

  /// log(x^a (1 − x)^b / B(a, b)), in the saddle-point form of Loader, C. (2000), "Fast and accurate computation of binomial
  /// probabilities", which keeps its digits when a and b are large.
  static func logDensity(_ x: Double, _ y: Double, _ a: Double, _ b: Double) -> Double {
    let imbalance = b * x - a * y
    let exponent =
      a * logRatioExcess(ratio: (a + b) / a * x, excess: imbalance / a)
      + b * logRatioExcess(ratio: (a + b) / b * y, excess: -imbalance / b)
    let corrections = stirlingCorrection(a + b) - stirlingCorrection(a) - stirlingCorrection(b)
    return exponent + corrections + 0.5 * log(a / (a + b) * b) - halfLogTwoPi
  }

  /// log(ratio) − excess, where excess = ratio − 1 is known more exactly than the difference.
  private static func logRatioExcess(ratio: Double, excess: Double) -> Double {
    abs(excess) <= 0.5 ? logOnePlusMinus(excess) : log(ratio) - excess
  }

  private static func continuedFraction(_ x: Double, _ a: Double, _ b: Double) -> Double {
    // Stands in for a vanishing denominator, as the modified method prescribes.
    let tiny = 1e-300
    func guarded(_ value: Double) -> Double { abs(value) < tiny ? tiny : value }
    var numerator = 1.0
    var denominator = 1 / guarded(1 - (a + b) * x / (a + 1))
    var fraction = denominator
    // About √max(a, b) terms are needed; the bound is there for arguments that no data can give.
    for step in 1...2_000_000 {
      let m = Double(step)
      let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
      denominator = 1 / guarded(1 + even * denominator)
      numerator = guarded(1 + even / numerator)
      fraction *= denominator * numerator
      let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
      denominator = 1 / guarded(1 + odd * denominator)
      numerator = guarded(1 + odd / numerator)
      let factor = denominator * numerator
      fraction *= factor
      if abs(factor - 1) < 2 * Double.ulpOfOne { break }
    }
    return fraction
  }
}
