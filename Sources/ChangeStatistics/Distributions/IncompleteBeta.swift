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
  /// Continued fraction of Didonato, A. R. & Morris, A. H. (1992), ACM Transactions on Mathematical Software 18, 360–373, evaluated by the method of Lentz as modified by Thompson & Barnett (1986),
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
    min(1, exp(logDensity(x, y, a, b)) * continuedFraction(x, y, a, b))
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

  /// The fraction α1/(β1 + α2/(β2 + …)) that x^a (1 − x)^b / B(a, b) is multiplied by. It is written with the distance of x
  /// from the mean, a(1 − x) − bx, so that nothing cancels when a is large and x close to 1.
  private static func continuedFraction(_ x: Double, _ y: Double, _ a: Double, _ b: Double) -> Double {
    // Stands in for a vanishing denominator, as the modified method prescribes.
    let tiny = 1e-300
    func guarded(_ value: Double) -> Double { abs(value) < tiny ? tiny : value }
    let distance = a * y - b * x
    var value = guarded(a / (a + 1) * (distance + 1))
    var numerator = value
    var denominator = 0.0
    // About √max(a, b) terms are needed; the bound is there for arguments that no data can give.
    for step in 1...1_000_000 {
      let n = Double(step)
      let shifted = a + 2 * n - 1
      let alpha = (a + n - 1) / shifted * ((a + b + n - 1) / shifted) * n * (b - n) * x * x
      let beta = n + n * (b - n) * x / shifted + (a + n) / (a + 2 * n + 1) * (distance + 1 + n * (1 + y))
      denominator = 1 / guarded(beta + alpha * denominator)
      numerator = guarded(beta + alpha / numerator)
      let factor = numerator * denominator
      value *= factor
      if abs(factor - 1) < 2 * Double.ulpOfOne { break }
    }
    return 1 / value
  }
}
