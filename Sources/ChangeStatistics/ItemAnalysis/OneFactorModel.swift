import Glibc

/// One common factor behind the items of a scale, by maximum likelihood, and the reliability ω that follows from it.
///
/// Each item is a loading times the factor plus something of its own: Σ = λλᵀ + Ψ.
/// Source: Jöreskog, K. G. (1967), Psychometrika 32, 443–482.
public struct OneFactorModel: Sendable, Hashable {
  /// The number of complete responses.
  public let count: Int
  /// The loadings λ of the items, in points of the item; the factor points where most of them do.
  public let loadings: [Double]
  /// The variances Ψ that the items have of their own.
  public let uniquenesses: [Double]
  /// ω = (Σλ)²/((Σλ)² + ΣΨ), the share of the variance of the sum of the items that the factor explains.
  ///
  /// Source: McDonald, R. P. (1999), Test Theory: A Unified Treatment, 6.21.
  public let omega: Double

  /// Whether an item has a variance of its own of zero or less (a Heywood case): the model does not fit, and ω is not to be
  /// relied on.
  public var isImproper: Bool { uniquenesses.contains { $0 <= 0 } }

  /// Fits the model.
  ///
  /// - Throws: ``NotComputable/tooFewItems(needed:found:)`` below three items, which do not determine a factor;
  ///   ``NotComputable/tooFewResponses(needed:found:)``; ``NotComputable/zeroVariance(_:)``;
  ///   ``NotComputable/linearlyDependent`` where an item follows from the others; ``NotComputable/notConverged``.
  public init(_ data: ItemCovariances) throws(NotComputable) {
    guard data.items.count >= 3 else { throw .tooFewItems(needed: 3, found: data.items.count) }
    let covariance = try data.covariance()
    let items = covariance.rows
    for item in 0..<items where covariance[item, item] <= 0 { throw .zeroVariance(.item(item)) }
    // On correlations, so that items in other units are as easy.
    let scales = (0..<items).map { covariance[$0, $0].squareRoot() }
    var correlations = covariance
    for i in 0..<items { for j in 0..<items { correlations[i, j] /= scales[i] * scales[j] } }
    guard Cholesky(correlations) != nil else { throw .linearlyDependent }
    var fit = try OneFactorFit(correlations)
    try fit.improve()
    count = data.count
    let sign: Double = fit.loadings.reduce(0, +) < 0 ? -1 : 1
    loadings = zip(fit.loadings, scales).map { sign * $0 * $1 }
    uniquenesses = zip(fit.uniquenesses, scales).map { $0 * $1 * $1 }
    let common = loadings.reduce(0, +)
    let total = common * common + uniquenesses.reduce(0, +)
    guard total > 0 else { throw .zeroVariance(.total) }
    omega = common * common / total
  }
}

/// The search for the loadings and uniquenesses: Fisher's scoring, with steps halved until they help.
private struct OneFactorFit {
  private(set) var loadings: [Double]
  private(set) var uniquenesses: [Double]
  private let sample: Matrix

  init(_ sample: Matrix) throws(NotComputable) {
    self.sample = sample
    let items = sample.rows
    // Starts from the first principal axis of the correlations, whose diagonal holds the squared multiple correlations.
    guard let inverse = Cholesky(sample)?.inverse else { throw .linearlyDependent }
    var reduced = sample
    for item in 0..<items { reduced[item, item] = 1 - 1 / inverse[item, item] }
    let eigen = SymmetricEigen(reduced)
    let axis = eigen.vectors[0]
    let length = max(eigen.values[0], 0.1).squareRoot()
    loadings = axis.map { max(-0.95, min(0.95, $0 * length)) }
    uniquenesses = loadings.map { 1 - $0 * $0 }
  }

  mutating func improve() throws(NotComputable) {
    guard var current = discrepancy(loadings, uniquenesses) else { throw .notConverged }
    for _ in 0..<500 {
      let (gradient, information) = derivatives(current.inverse)
      guard let step = Cholesky(information, tolerance: 1e-14)?.solved(gradient) else { throw .notConverged }
      var factor = 1.0
      var moved = false
      while factor > 1e-10 {
        let items = loadings.count
        let candidate = loadings.indices.map { loadings[$0] - factor * step[$0] }
        let unique = loadings.indices.map { uniquenesses[$0] - factor * step[items + $0] }
        if let next = discrepancy(candidate, unique), next.value <= current.value + 1e-14 {
          (loadings, uniquenesses, current) = (candidate, unique, next)
          moved = true
          break
        }
        factor /= 2
      }
      let length = step.reduce(0) { max($0, abs($1)) }
      if length < 1e-11 { return }
      guard moved else {
        // Rounding is all that keeps the step from helping.
        if length < 1e-7 { return }
        throw .notConverged
      }
    }
    throw .notConverged
  }

  /// log|Σ| + tr(SΣ⁻¹), with Σ⁻¹; nil where Σ is not positive definite.
  private func discrepancy(_ loadings: [Double], _ uniquenesses: [Double]) -> (value: Double, inverse: Matrix)? {
    let items = loadings.count
    var implied = Matrix(rows: items, columns: items)
    for i in 0..<items {
      for j in 0..<items { implied[i, j] = loadings[i] * loadings[j] + (i == j ? uniquenesses[i] : 0) }
    }
    guard let factor = Cholesky(implied) else { return nil }
    let inverse = factor.inverse
    return (factor.logDeterminant + dot(sample.elements, inverse.elements), inverse)
  }

  /// The gradient of the discrepancy and its expected second derivatives, loadings first.
  private func derivatives(_ inverse: Matrix) -> (gradient: [Double], information: Matrix) {
    let items = loadings.count
    let weights = inverse - inverse * sample * inverse
    let direction = inverse * loadings
    let length = dot(direction, loadings)
    let slopes = weights * loadings
    var information = Matrix(rows: 2 * items, columns: 2 * items)
    for i in 0..<items {
      for j in 0..<items {
        information[i, j] = 2 * (length * inverse[i, j] + direction[i] * direction[j])
        information[items + i, items + j] = inverse[i, j] * inverse[i, j]
        information[i, items + j] = 2 * inverse[i, j] * direction[j]
        information[items + j, i] = information[i, items + j]
      }
    }
    return ((0..<items).map { 2 * slopes[$0] } + (0..<items).map { weights[$0, $0] }, information)
  }
}
