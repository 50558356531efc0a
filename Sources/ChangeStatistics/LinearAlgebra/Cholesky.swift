import Glibc

/// A positive definite matrix as the product L·Lᵀ of a lower triangle and its mirror image.
///
/// Source: Golub, G. H. & Van Loan, C. F. (2013), Matrix Computations, 4th ed., 4.2.
struct Cholesky {
  private let lower: Matrix

  /// Factors a symmetric matrix; nil unless it is positive definite, well beyond rounding: a column that follows from the
  /// ones before it to all but 11 of its digits counts as following from them.
  init?(_ matrix: Matrix, tolerance: Double = 1e-11) {
    let size = matrix.rows
    var lower = Matrix(rows: size, columns: size)
    for j in 0..<size {
      var pivot = matrix[j, j]
      for k in 0..<j { pivot -= lower[j, k] * lower[j, k] }
      guard pivot > tolerance * abs(matrix[j, j]), pivot.isFinite else { return nil }
      let root = pivot.squareRoot()
      lower[j, j] = root
      for i in (j + 1)..<max(size, j + 1) {
        var sum = matrix[i, j]
        for k in 0..<j { sum -= lower[i, k] * lower[j, k] }
        lower[i, j] = sum / root
      }
    }
    self.lower = lower
  }

  var logDeterminant: Double {
    (0..<lower.rows).reduce(0) { $0 + 2 * log(lower[$1, $1]) }
  }

  /// The solution x of L·x = b.
  func halfSolved(_ b: [Double]) -> [Double] {
    var x = b
    for i in x.indices {
      for k in 0..<i { x[i] -= lower[i, k] * x[k] }
      x[i] /= lower[i, i]
    }
    return x
  }

  /// The solution x of L·Lᵀ·x = b.
  func solved(_ b: [Double]) -> [Double] {
    var x = halfSolved(b)
    for i in x.indices.reversed() {
      for k in (i + 1)..<max(x.count, i + 1) { x[i] -= lower[k, i] * x[k] }
      x[i] /= lower[i, i]
    }
    return x
  }

  var inverse: Matrix {
    let size = lower.rows
    var inverse = Matrix(rows: size, columns: size)
    for column in 0..<size {
      var unit = Array(repeating: 0.0, count: size)
      unit[column] = 1
      for (row, value) in solved(unit).enumerated() { inverse[row, column] = value }
    }
    return inverse
  }
}
