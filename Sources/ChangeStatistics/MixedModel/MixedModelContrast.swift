/// A combination of the coefficients of a mixed model, with its test.
public struct MixedModelContrast: Sendable, Hashable {
  /// The estimate, in points (or points per unit of time).
  public let estimate: Double
  /// Its standard error.
  public let standardError: Double
  /// The degrees of freedom of Satterthwaite.
  public let degreesOfFreedom: Double
  /// The estimate in standard errors.
  public let t: Double
  /// The two-sided p-value.
  public let p: Double
  /// The confidence interval.
  public let interval: ConfidenceInterval
}

/// The test that several coefficients of a mixed model are all zero.
public struct MixedModelJointTest: Sendable, Hashable {
  /// The ratio of mean squares.
  public let f: Double
  /// The degrees of freedom of the numerator: how many coefficients are tested.
  public let numerator: Double
  /// The degrees of freedom of the denominator.
  public let denominator: Double
  /// The p-value.
  public let p: Double
}

extension MixedModel {
  /// One coefficient with its test.
  public func coefficient(_ term: MixedModelTerm, level: Double = 0.95) -> Computed<MixedModelContrast> {
    contrast(terms.map { $0 == term ? 1 : 0 }, level: level)
  }

  /// The mean change of a group between two waves, each counted from 0; for a line, along it.
  public func change(
    from earlier: Int, to later: Int, group: Int = 0, level: Double = 0.95
  ) -> Computed<MixedModelContrast> {
    guard (0..<design.waves).contains(earlier), (0..<design.waves).contains(later) else {
      return .failure(.tooFewWaves(needed: max(earlier, later) + 1, found: design.waves))
    }
    let (first, second) = (design.row(group: group, wave: earlier), design.row(group: group, wave: later))
    let weights = terms.indices.map { (second[$0] - first[$0]) * design.unit(of: terms[$0]) }
    return contrast(weights, level: level)
  }

  /// A combination of the coefficients, with a weight for each in the order of ``terms``.
  public func contrast(_ weights: [Double], level: Double = 0.95) -> Computed<MixedModelContrast> {
    Computed { () throws(NotComputable) in
      guard weights.count == terms.count else { throw .unequalLengths(expected: terms.count, found: weights.count) }
      let tail = try tailProbability(ofLevel: level)
      let (degrees, variance) = satterthwaite.degreesOfFreedom(scaled(weights))
      guard let law = StudentT(degreesOfFreedom: try degrees.orOutOfRange()), variance > 0 else { throw .outOfRange }
      let estimate = dot(weights, estimates)
      let error = variance.squareRoot() * scale
      let margin = law.upperQuantile(tail) * error
      return MixedModelContrast(
        estimate: try estimate.orOutOfRange(), standardError: error, degreesOfFreedom: degrees, t: estimate / error,
        p: law.twoSided(estimate / error),
        interval: ConfidenceInterval(
          lower: try (estimate - margin).orOutOfRange(), upper: try (estimate + margin).orOutOfRange(),
          level: level))
    }
  }

  /// The test that some coefficients are all zero: that no wave differs, or that no group changes more than another.
  ///
  /// Source: Fai, A. H.-T. & Cornelius, P. L. (1996), Journal of Statistical Computation and Simulation 54, 363–378; Kuznetsova et
  /// al. (2017), 2.1.2.
  public func jointTest(of tested: [MixedModelTerm]) -> Computed<MixedModelJointTest> {
    Computed { () throws(NotComputable) in
      let places = terms.indices.filter { tested.contains(terms[$0]) }
      guard !places.isEmpty else { throw .tooFewGroups(needed: 2, found: 1) }
      var covariance = Matrix(rows: places.count, columns: places.count)
      for (i, a) in places.enumerated() {
        for (j, b) in places.enumerated() { covariance[i, j] = satterthwaite.covariance[a, b] }
      }
      // Independent combinations, each with degrees of freedom of its own.
      let eigen = SymmetricEigen(covariance)
      var sum = 0.0
      var degrees: [Double] = []
      for (value, vector) in zip(eigen.values, eigen.vectors) {
        guard value > 0 else { throw .linearlyDependent }
        var weights = Array(repeating: 0.0, count: terms.count)
        for (place, weight) in zip(places, vector) { weights[place] = weight }
        let estimate = dot(weights, zip(estimates, terms).map { $0 * design.unit(of: $1) / scale })
        sum += estimate * estimate / value
        degrees.append(satterthwaite.degreesOfFreedom(weights).degrees)
      }
      let q = Double(places.count)
      let denominator = Self.jointDegrees(degrees)
      guard let law = FisherF(numerator: q, denominator: try denominator.orOutOfRange()) else { throw .outOfRange }
      let f = try (sum / q).orOutOfRange()
      return MixedModelJointTest(f: f, numerator: q, denominator: denominator, p: law.upperTail(f))
    }
  }

  /// The degrees of freedom of the denominator whose F has the mean that the separate t² have together.
  private static func jointDegrees(_ degrees: [Double]) -> Double {
    guard degrees.count > 1, let least = degrees.min(), let most = degrees.max() else { return degrees.first ?? .nan }
    if most - least < 1e-8 * most { return degrees.reduce(0, +) / Double(degrees.count) }
    guard least > 2 else { return 2 }
    let expected = degrees.reduce(0) { $0 + $1 / ($1 - 2) }
    return 2 * expected / (expected - Double(degrees.count))
  }

  private var scale: Double { satterthwaite.scale }

  /// Weights of the coefficients as the search has them: in scaled time.
  private func scaled(_ weights: [Double]) -> [Double] {
    zip(weights, terms).map { $0 / design.unit(of: $1) }
  }
}
