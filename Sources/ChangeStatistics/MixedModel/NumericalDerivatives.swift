/// Derivatives of a smooth function of a few variables by differences of fourth order.
///
/// Source: Abramowitz & Stegun (1964), 25.3.6, 25.3.24 and 25.3.26.
enum NumericalDerivatives {
  private static let step = 2e-3

  private static func width(_ x: Double) -> Double { step * max(0.25, abs(x)) }

  static func gradient(at point: [Double], of function: ([Double]) -> Double) -> [Double] {
    point.indices.map { i in
      let h = width(point[i])
      func value(_ steps: Double) -> Double { function(moved(point, i, steps * h)) }
      return (8 * (value(1) - value(-1)) - (value(2) - value(-2))) / (12 * h)
    }
  }

  static func hessian(at point: [Double], of function: ([Double]) -> Double) -> Matrix {
    let centre = function(point)
    var hessian = Matrix(rows: point.count, columns: point.count)
    for i in point.indices {
      let h = width(point[i])
      func value(_ steps: Double) -> Double { function(moved(point, i, steps * h)) }
      hessian[i, i] =
        (16 * (value(1) + value(-1)) - (value(2) + value(-2)) - 30 * centre) / (12 * h * h)
      for j in 0..<i {
        let g = width(point[j])
        func cross(_ factor: Double) -> Double {
          func corner(_ x: Double, _ y: Double) -> Double {
            function(moved(moved(point, i, x * factor * h), j, y * factor * g))
          }
          return (corner(1, 1) - corner(1, -1) - corner(-1, 1) + corner(-1, -1)) / (4 * factor * factor * h * g)
        }
        // The error of second order falls out of the two widths.
        hessian[i, j] = (4 * cross(1) - cross(2)) / 3
        hessian[j, i] = hessian[i, j]
      }
    }
    return hessian
  }

  private static func moved(_ point: [Double], _ index: Int, _ by: Double) -> [Double] {
    var moved = point
    moved[index] += by
    return moved
  }
}

/// The minimum of a smooth function of a few variables: Newton's method, downhill along directions of negative curvature
/// too, with steps halved until they help.
///
/// Source: Nocedal, J. & Wright, S. J. (2006), Numerical Optimization, 2nd ed., 3.4.
func minimum(from start: [Double], of function: ([Double]) -> Double) throws(NotComputable) -> [Double] {
  var point = start
  var value = function(point)
  guard value.isFinite else { throw .notConverged }
  for _ in 0..<100 {
    let gradient = NumericalDerivatives.gradient(at: point, of: function)
    let hessian = NumericalDerivatives.hessian(at: point, of: function)
    guard gradient.allSatisfy(\.isFinite), hessian.elements.allSatisfy(\.isFinite) else { throw .notConverged }
    let eigen = SymmetricEigen(hessian)
    let floor = 1e-8 * (eigen.values.reduce(0) { max($0, abs($1)) } + 1e-8)
    var step = Array(repeating: 0.0, count: point.count)
    for (curvature, direction) in zip(eigen.values, eigen.vectors) {
      let slope = dot(direction, gradient) / max(abs(curvature), floor)
      for i in step.indices { step[i] += slope * direction[i] }
    }
    let length = zip(step, point).reduce(0) { max($0, abs($1.0) / max(1, abs($1.1))) }
    if length < 1e-10 { return point }
    // No step is longer than what it starts from by much: far away the curvature says little.
    var factor = min(1, 2 / length)
    var moved = false
    while factor > 1e-8 {
      let candidate = zip(point, step).map { $0 - factor * $1 }
      let next = function(candidate)
      if next < value {
        (point, value, moved) = (candidate, next, true)
        break
      }
      factor /= 2
    }
    guard moved else {
      // Rounding is all that keeps the step from helping, unless it is a long one.
      if length < 1e-4 { return point }
      throw .notConverged
    }
  }
  throw .notConverged
}
