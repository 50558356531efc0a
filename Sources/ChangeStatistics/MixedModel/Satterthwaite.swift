/// What the degrees of freedom of a mixed model's tests follow from: how uncertain the variances are, and how much the
/// variance of an estimate depends on them.
///
/// ν = 2·v²/(gᵀ·A·g), v being the variance of the estimate, g its derivatives by the parameters of the variances and A their
/// covariance, twice the inverse of the second derivatives of the deviance. Source: Satterthwaite, F. E. (1946), Biometrics
/// Bulletin 2, 110–114; Kuznetsova, A., Brockhoff, P. B. & Christensen, R. H. B. (2017), Journal of Statistical Software 82 (13), 2.1.
struct Satterthwaite: Sendable {
  /// The covariance of the coefficients, in squared scaled scores.
  let covariance: Matrix
  /// How many points a scaled score is.
  let scale: Double
  /// The derivatives of the covariance by θ and σ.
  private let derivatives: [Matrix]
  /// The covariance of θ and σ.
  private let parameterCovariance: Matrix

  init(_ likelihood: RestrictedLikelihood, _ theta: [Double], sigma: Double) {
    scale = likelihood.sums.scale
    let degrees = likelihood.residualDegrees
    let p = likelihood.sums.coefficients
    func unscaled(_ theta: [Double]) -> Matrix {
      likelihood.evaluate(theta)?.unscaledCovariance ?? Matrix(rows: p, columns: p)
    }
    let covariance = sigma * sigma * unscaled(theta)
    self.covariance = covariance
    // The deviance with σ held, of which the profile has the second derivative by σ and the mixed ones in closed form.
    func held(_ theta: [Double]) -> Double {
      guard let evaluation = likelihood.evaluate(theta) else { return .infinity }
      return evaluation.logDeterminants + evaluation.residualSquares / (sigma * sigma)
    }
    let byTheta = NumericalDerivatives.hessian(at: theta, of: held)
    let squares = NumericalDerivatives.gradient(at: theta) {
      likelihood.evaluate($0)?.residualSquares ?? .infinity
    }
    let count = theta.count
    var hessian = Matrix(rows: count + 1, columns: count + 1)
    for i in 0..<count {
      for j in 0..<count { hessian[i, j] = byTheta[i, j] }
      hessian[i, count] = -2 * squares[i] / (sigma * sigma * sigma)
      hessian[count, i] = hessian[i, count]
    }
    hessian[count, count] = 4 * degrees / (sigma * sigma)
    // Directions in which the deviance does not curve up, as where a variance is zero, add nothing.
    let eigen = SymmetricEigen(hessian)
    var inverse = Matrix(rows: count + 1, columns: count + 1)
    for (value, vector) in zip(eigen.values, eigen.vectors) where value > 1e-8 * eigen.values[0] {
      for i in 0...count { for j in 0...count { inverse[i, j] += 2 / value * vector[i] * vector[j] } }
    }
    parameterCovariance = inverse
    var derivatives = [Matrix](repeating: covariance, count: count + 1)
    for index in 0..<count {
      for i in 0..<p {
        for j in 0..<p {
          derivatives[index][i, j] =
            NumericalDerivatives.gradient(at: [theta[index]]) { moved in
              var point = theta
              point[index] = moved[0]
              return sigma * sigma * unscaled(point)[i, j]
            }[0]
        }
      }
    }
    derivatives[count] = 2 / sigma * covariance
    self.derivatives = derivatives
  }

  /// The degrees of freedom of a combination of coefficients, and its variance in squared scaled scores.
  func degreesOfFreedom(_ contrast: [Double]) -> (degrees: Double, variance: Double) {
    let variance = dot(contrast, covariance * contrast)
    let slopes = derivatives.map { dot(contrast, $0 * contrast) }
    return (2 * variance * variance / dot(slopes, parameterCovariance * slopes), variance)
  }
}
