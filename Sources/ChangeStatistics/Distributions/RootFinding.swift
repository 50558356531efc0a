import Glibc

/// The argument at which a continuous function changes sign between two bounds, to full precision.
///
/// Inverse quadratic interpolation where it is safe, bisection elsewhere. Source: Chandrupatla, T. R. (1997), Advances in
/// Engineering Software 28, 145–149. The values at the bounds have opposite signs; where they have not, the answer is
/// the bound with the value nearer to zero.
func root(between lower: Double, and upper: Double, of function: (Double) -> Double) -> Double {
  var (a, b, c) = (upper, lower, upper)
  var (valueA, valueB) = (function(upper), function(lower))
  var valueC = valueA
  var fraction = 0.5
  if valueA.sign == valueB.sign { return abs(valueA) < abs(valueB) ? a : b }
  for _ in 0..<200 {
    let next = a + fraction * (b - a)
    let value = function(next)
    if value.sign == valueA.sign {
      (c, valueC) = (a, valueA)
    } else {
      (c, valueC) = (b, valueB)
      (b, valueB) = (a, valueA)
    }
    (a, valueA) = (next, value)
    let best = abs(valueA) < abs(valueB) ? a : b
    let margin = (2 * Double.ulpOfOne * abs(best) + .leastNormalMagnitude) / abs(b - a)
    if valueA == 0 || valueB == 0 || margin > 0.5 { return best }
    let xi = (a - b) / (c - b)
    let phi = (valueA - valueB) / (valueC - valueB)
    if phi * phi < xi, (1 - phi) * (1 - phi) < 1 - xi {
      fraction =
        valueA / (valueB - valueA) * valueC / (valueB - valueC)
        + (c - a) / (b - a) * valueA / (valueC - valueA) * valueB / (valueC - valueB)
    } else {
      fraction = 0.5
    }
    fraction = min(1 - margin, max(margin, fraction))
  }
  return abs(valueA) < abs(valueB) ? a : b
}

/// The logarithm of a probability, bounded below so that a probability too small to represent still compares.
func boundedLog(_ probability: Double) -> Double {
  probability > 0 ? log(probability) : -1000
}
