/// The means, the squared deviations and the products of deviations of two variables, gathered in one pass.
///
/// Source: Welford (1962) and Chan, Golub & LeVeque (1983), as for `Moments`; the product of deviations is updated and merged
/// by the same rule.
struct JointMoments: Sendable, Hashable {
  private(set) var first = Moments()
  private(set) var second = Moments()
  private(set) var deviationProducts = 0.0

  init() {}

  /// Moments found in another way, of two variables with the same count.
  init(_ first: Moments, _ second: Moments, deviationProducts: Double) {
    self.first = first
    self.second = second
    self.deviationProducts = deviationProducts
  }

  var count: Int { first.count }

  mutating func add(_ x: Double, _ y: Double) {
    let deviation = x - first.mean
    first.add(x)
    second.add(y)
    deviationProducts += deviation * (y - second.mean)
  }

  mutating func merge(_ other: JointMoments) {
    if count > 0, other.count > 0 {
      let weight = Double(count) / Double(count + other.count) * Double(other.count)
      deviationProducts += (other.first.mean - first.mean) * (other.second.mean - second.mean) * weight
    }
    deviationProducts += other.deviationProducts
    first.merge(other.first)
    second.merge(other.second)
  }

  /// The product-moment correlation; the caller has made sure that neither variable is constant.
  ///
  /// Source: Pearson, K. (1896), Philosophical Transactions of the Royal Society A 187, 253–318.
  var correlation: Double {
    let value =
      deviationProducts / (first.squaredDeviations.squareRoot() * second.squaredDeviations.squareRoot())
    return min(1, max(-1, value))
  }
}
