import Glibc

/// Gauss–Legendre integration with as many subdivisions as the function needs.
///
/// Source: Abramowitz & Stegun (1964), 25.4.30; the nodes are computed once, by Newton's method on the Legendre polynomial.
enum Quadrature {
  /// The nodes on [−1, 1] with their weights.
  private static let rule: [(node: Double, weight: Double)] = {
    let order = 20
    return (0..<order).map { index in
      var node = cos(Double.pi * (Double(index) + 0.75) / (Double(order) + 0.5))
      var slope = 1.0
      for _ in 0..<10 {
        var (previous, current) = (1.0, node)
        for degree in 2...order {
          let n = Double(degree)
          (previous, current) = (current, ((2 * n - 1) * node * current - (n - 1) * previous) / n)
        }
        slope = Double(order) * (node * current - previous) / (node * node - 1)
        node -= current / slope
      }
      return (node, 2 / ((1 - node * node) * slope * slope))
    }
  }()

  /// How often a panel is halved at most: rounding can keep two panels from ever agreeing with the whole.
  private static let deepest = 10

  /// The integral of a function between two bounds; `tolerance` is absolute.
  static func integral(
    from lower: Double, to upper: Double, tolerance: Double, of function: (Double) -> Double
  ) -> Double {
    refined(lower, upper, panel(lower, upper, function), tolerance, deepest, function)
  }

  private static func refined(
    _ lower: Double, _ upper: Double, _ whole: Double, _ tolerance: Double, _ depth: Int,
    _ function: (Double) -> Double
  ) -> Double {
    let middle = lower + 0.5 * (upper - lower)
    let left = panel(lower, middle, function)
    let right = panel(middle, upper, function)
    if depth == 0 || abs(left + right - whole) <= tolerance { return left + right }
    return refined(lower, middle, left, tolerance, depth - 1, function)
      + refined(middle, upper, right, tolerance, depth - 1, function)
  }

  private static func panel(_ lower: Double, _ upper: Double, _ function: (Double) -> Double) -> Double {
    let half = 0.5 * (upper - lower)
    let middle = lower + half
    var sum = 0.0
    for (node, weight) in rule { sum += weight * function(middle + half * node) }
    return half * sum
  }
}
