/// A χ² test.
public struct ChiSquaredTest: Sendable, Hashable {
  /// The test statistic.
  public let statistic: Double
  /// The degrees of freedom.
  public let degreesOfFreedom: Double
  /// The p-value.
  public let p: Double

  init(statistic: Double, degreesOfFreedom: Int) throws(NotComputable) {
    guard let law = ChiSquared(degreesOfFreedom: Double(degreesOfFreedom)) else { throw .outOfRange }
    self.statistic = try statistic.orOutOfRange()
    self.degreesOfFreedom = Double(degreesOfFreedom)
    p = law.upperTail(statistic)
  }
}

extension TransitionTable {
  /// Bowker's test of the hypothesis that between any two categories as many go one way as the other.
  ///
  /// Pairs of categories between which nobody moved say nothing; each of the others is one degree of freedom. Absent where
  /// nobody moved at all. Source: Bowker, A. H. (1948), Journal of the American Statistical Association 43, 572–574.
  public var bowker: Computed<ChiSquaredTest> {
    Computed { () throws(NotComputable) in
      guard total > 0 else { throw .tooFewPairs(needed: 1, found: 0) }
      var statistic = 0.0
      var degreesOfFreedom = 0
      for i in counts.indices {
        for j in 0..<i where counts[i][j] + counts[j][i] > 0 {
          let difference = Double(counts[i][j] - counts[j][i])
          statistic += difference * difference / Double(counts[i][j] + counts[j][i])
          degreesOfFreedom += 1
        }
      }
      guard degreesOfFreedom > 0 else { throw .noDifference }
      return try ChiSquaredTest(statistic: statistic, degreesOfFreedom: degreesOfFreedom)
    }
  }

  /// The test of Stuart and Maxwell of the hypothesis that each category holds as many people later as earlier.
  ///
  /// Categories that nobody entered or left say nothing and are left out, as are those that follow from the others; the
  /// degrees of freedom are those that remain. Source: Stuart, A. (1955), Biometrika 42, 412–416; Maxwell, A. E. (1970), British
  /// Journal of Psychiatry 116, 651–655.
  public var stuartMaxwell: Computed<ChiSquaredTest> {
    Computed { () throws(NotComputable) in
      guard total > 0 else { throw .tooFewPairs(needed: 1, found: 0) }
      let (rows, columns) = (earlier, later)
      let moving = counts.indices.filter { rows[$0] + columns[$0] > 2 * counts[$0][$0] }
      guard !moving.isEmpty else { throw .noDifference }
      var kept: [Int] = []
      var statistic = 0.0
      // One category at a time, as long as it does not follow from those before it: people may move among some
      // categories without ever reaching the others.
      for category in moving {
        let candidate = kept + [category]
        guard let factor = Cholesky(marginalCovariance(candidate)) else { continue }
        kept = candidate
        let differences = candidate.map { Double(rows[$0] - columns[$0]) }
        statistic = dot(differences, factor.solved(differences))
      }
      return try ChiSquaredTest(statistic: statistic, degreesOfFreedom: kept.count)
    }
  }

  private func marginalCovariance(_ kept: [Int]) -> Matrix {
    let (rows, columns) = (earlier, later)
    var covariance = Matrix(rows: kept.count, columns: kept.count)
    for (i, a) in kept.enumerated() {
      for (j, b) in kept.enumerated() {
        covariance[i, j] =
          a == b ? Double(rows[a] + columns[a] - 2 * counts[a][a]) : -Double(counts[a][b] + counts[b][a])
      }
    }
    return covariance
  }
}
