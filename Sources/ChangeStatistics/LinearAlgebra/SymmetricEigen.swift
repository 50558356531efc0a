/// The eigenvalues of a small symmetric matrix, with their eigenvectors.
///
/// Rotations that set one element at a time to zero. Source: Jacobi, C. G. J. (1846), Crelle's Journal 30, 51–94; Golub &
/// Van Loan (2013), Matrix Computations, 4th ed., 8.5.
struct SymmetricEigen {
  /// In descending order.
  let values: [Double]
  /// In the order of the values, each of length 1.
  let vectors: [[Double]]

  init(_ matrix: Matrix) {
    var a = matrix
    let size = a.rows
    var v = Matrix.identity(size)
    for _ in 0..<60 {
      var outside = 0.0
      var inside = 0.0
      for i in 0..<size {
        for j in 0..<size { if i == j { inside += a[i, j] * a[i, j] } else { outside += a[i, j] * a[i, j] } }
      }
      if outside <= 1e-32 * inside { break }
      for p in 0..<size {
        for q in (p + 1)..<max(size, p + 1) where a[p, q] != 0 { Self.rotate(&a, &v, p, q) }
      }
    }
    let order = (0..<size).sorted { a[$0, $0] > a[$1, $1] }
    values = order.map { a[$0, $0] }
    vectors = order.map { column in (0..<size).map { v[$0, column] } }
  }

  private static func rotate(_ a: inout Matrix, _ v: inout Matrix, _ p: Int, _ q: Int) {
    let tau = (a[q, q] - a[p, p]) / (2 * a[p, q])
    let t = (tau >= 0 ? 1 : -1) / (abs(tau) + (1 + tau * tau).squareRoot())
    let c = 1 / (1 + t * t).squareRoot()
    let s = t * c
    for k in 0..<a.rows {
      let (x, y) = (a[k, p], a[k, q])
      a[k, p] = c * x - s * y
      a[k, q] = s * x + c * y
    }
    for k in 0..<a.rows {
      let (x, y) = (a[p, k], a[q, k])
      a[p, k] = c * x - s * y
      a[q, k] = s * x + c * y
      let (e, f) = (v[k, p], v[k, q])
      v[k, p] = c * e - s * f
      v[k, q] = s * e + c * f
    }
  }
}
