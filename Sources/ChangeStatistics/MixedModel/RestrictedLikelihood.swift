import Glibc

/// The restricted likelihood of a mixed model, given how large the random effects are beside the residuals.
///
/// The scores of one person have the covariance σ²(I + Z·Λ·Λᵀ·Zᵀ); Λ is a lower triangle with the parameters θ. All that is
/// returned minimises over the coefficients and σ. Source: Bates, D., Mächler, M., Bolker, B. & Walker, S. (2015), Journal of
/// Statistical Software 67 (1), equations 30–42; Harville, D. A. (1977), Journal of the American Statistical Association 72,
/// 320–338.
struct RestrictedLikelihood {
  let sums: MixedModelSums

  /// What follows from one choice of θ, in units of the scaled scores.
  struct Evaluation {
    /// log|V| + log|XᵀV⁻¹X|, V being the covariance in units of σ².
    let logDeterminants: Double
    /// (y − Xβ)ᵀV⁻¹(y − Xβ).
    let residualSquares: Double
    let coefficients: [Double]
    /// (XᵀV⁻¹X)⁻¹.
    let unscaledCovariance: Matrix
  }

  /// The degrees of freedom that the coefficients leave.
  var residualDegrees: Double { Double(sums.observations - sums.coefficients) }

  /// How many parameters θ has.
  var parameters: Int { sums.randomEffects * (sums.randomEffects + 1) / 2 }

  /// Λ, filled column by column.
  func factor(_ theta: [Double]) -> Matrix {
    let q = sums.randomEffects
    var factor = Matrix(rows: q, columns: q)
    var next = 0
    for column in 0..<q {
      for row in column..<q {
        factor[row, column] = theta[next]
        next += 1
      }
    }
    return factor
  }

  /// Evaluates one θ; nil where the coefficients cannot be told apart.
  func evaluate(_ theta: [Double]) -> Evaluation? {
    let q = sums.randomEffects
    let lambda = factor(theta)
    var joint = sums.total
    var logDeterminant = 0.0
    for pattern in sums.patterns {
      let inner = Matrix.identity(q) + lambda.transposed * pattern.randomProducts * lambda
      guard let cholesky = Cholesky(inner, tolerance: 0) else { return nil }
      logDeterminant += Double(pattern.people) * cholesky.logDeterminant
      let shrinkage = lambda * cholesky.inverse * lambda.transposed
      for a in 0..<q {
        for b in 0..<q where shrinkage[a, b] != 0 {
          joint = joint + -shrinkage[a, b] * pattern.products[a * q + b]
        }
      }
    }
    let p = sums.coefficients
    var normal = Matrix(rows: p, columns: p)
    for i in 0..<p { for j in 0..<p { normal[i, j] = joint[i, j] } }
    let right = (0..<p).map { joint[$0, p] }
    guard let cholesky = Cholesky(normal) else { return nil }
    let half = cholesky.halfSolved(right)
    return Evaluation(
      logDeterminants: logDeterminant + cholesky.logDeterminant, residualSquares: joint[p, p] - dot(half, half),
      coefficients: cholesky.solved(right), unscaledCovariance: cholesky.inverse)
  }

  /// Minus twice the logarithm of the restricted likelihood, σ at its best; infinite where there is none.
  func deviance(_ theta: [Double]) -> Double {
    guard let evaluation = evaluate(theta), evaluation.residualSquares > 0 else { return .infinity }
    let variance = evaluation.residualSquares / residualDegrees
    return evaluation.logDeterminants + residualDegrees * (1 + log(2 * .pi * variance))
  }
}
