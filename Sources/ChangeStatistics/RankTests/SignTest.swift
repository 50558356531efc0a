/// The sign test of the hypothesis that a score rises as often as it falls.
///
/// Source: Arbuthnott, J. (1710), Philosophical Transactions 27, 186–190; Conover, W. J. (1999), Practical Nonparametric
/// Statistics, 3rd ed., 3.4.
public struct SignTest: Sendable, Hashable {
  /// How many scores rose.
  public let rose: Int
  /// How many scores fell.
  public let fell: Int
  /// How many stayed the same, which the test leaves out.
  public let same: Int
  /// The two-sided p-value, exact at any number of pairs; absent where nobody changed.
  public let p: Computed<Double>
  /// The probability that a score rises, those that stayed counted half: (rose + same/2)/n.
  ///
  /// Source: Grissom, R. J. & Kim, J. J. (2012), Effect Sizes for Research, 2nd ed., the dependent-groups probability of
  /// superiority.
  public let probabilityOfSuperiority: Computed<Double>

  /// Makes the test.
  public init(_ changes: ChangeDistribution) {
    let (rose, fell, same) = (changes.positiveCount, changes.negativeCount, changes.zeroCount)
    (self.rose, self.fell, self.same) = (rose, fell, same)
    p = Computed { () throws(NotComputable) in
      guard rose + fell + same > 0 else { throw .tooFewPairs(needed: 1, found: 0) }
      guard rose + fell > 0 else { throw .noDifference }
      return Binomial.tossUpTwoSided(rose, of: rose + fell)
    }
    probabilityOfSuperiority = Computed { () throws(NotComputable) in
      guard rose + fell + same > 0 else { throw .tooFewPairs(needed: 1, found: 0) }
      return (Double(rose) + 0.5 * Double(same)) / Double(rose + fell + same)
    }
  }
}
