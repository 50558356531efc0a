import Glibc

/// The natural logarithm of the gamma function for a positive argument.
///
/// The C library's `lgamma_r`, which keeps the sign out of the shared variable that `lgamma` writes.
func logGamma(_ x: Double) -> Double {
  var sign: Int32 = 0
  return lgamma_r(x, &sign)
}

/// What Stirling's formula leaves out of log Γ(x), x > 0: log Γ(x) − ((x − ½) log x − x + ½ log 2π).
///
/// Ratios of gamma functions of large arguments are computed from it, since the difference of their logarithms loses
/// as many digits as the logarithms have before the point. Source: Abramowitz & Stegun (1964), 6.1.41.
func stirlingCorrection(_ x: Double) -> Double {
  guard x >= 15 else {
    return logGamma(x) - ((x - 0.5) * log(x) - x + halfLogTwoPi)
  }
  let inverseSquare = 1 / (x * x)
  var sum = 0.0
  for coefficient in stirlingSeries.reversed() { sum = sum * inverseSquare + coefficient }
  return sum / x
}

/// The coefficients of 1/x, 1/x³, 1/x⁵ … in Stirling's series.
private let stirlingSeries: [Double] = [
  1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156,
]

/// ½ log 2π.
let halfLogTwoPi = 0.918_938_533_204_672_741_780_329_736_406

/// log(1 + x) − x for x > −1, without the cancellation of the plain difference near zero.
///
/// With r = x/(2 + x): log(1 + x) = 2 artanh r, and 2r − x = −x·r. Source: Abramowitz & Stegun (1964), 4.1.27.
func logOnePlusMinus(_ x: Double) -> Double {
  guard abs(x) <= 0.5 else { return log1p(x) - x }
  let r = x / (2 + x)
  let square = r * r
  var sum = 0.0
  var power = 1.0
  var divisor = 3.0
  while power / divisor > 1e-18 {
    sum += power / divisor
    power *= square
    divisor += 2
  }
  return r * (2 * square * sum - x)
}
