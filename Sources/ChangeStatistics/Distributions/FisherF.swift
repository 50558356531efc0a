import Glibc

/// The F distribution of a ratio of two mean squares.
///
/// Source: Snedecor, G. W. (1934); computed through the incomplete beta function (Abramowitz & Stegun 1964, 26.6.2).
public struct FisherF: Sendable, Hashable {
  /// The degrees of freedom of the numerator, positive.
  public let numerator: Double
  /// The degrees of freedom of the denominator, positive.
  public let denominator: Double

  /// Makes the distribution; nil unless both degrees of freedom are positive and finite.
  public init?(numerator: Double, denominator: Double) {
    guard numerator > 0, denominator > 0, numerator.isFinite, denominator.isFinite else { return nil }
    self.numerator = numerator
    self.denominator = denominator
  }

  /// The probability of a ratio of at most f; 0 for f ≤ 0, NaN for NaN.
  public func cumulative(_ f: Double) -> Double {
    f.isNaN ? f : parts(logRatio: log(max(0, f))).lower
  }

  /// The probability of a ratio above f, exact in the far tail; 1 for f ≤ 0, NaN for NaN.
  public func upperTail(_ f: Double) -> Double {
    f.isNaN ? f : parts(logRatio: log(max(0, f))).upper
  }

  private func parts(logRatio: Double) -> IncompleteBeta {
    let odds = numerator / denominator * exp(logRatio)
    return IncompleteBeta(x: 1 / (1 + 1 / odds), complement: 1 / (1 + odds), a: 0.5 * numerator, b: 0.5 * denominator)
  }

  /// The ratio below which the given probability lies: 0 at 0, infinite at 1, NaN for what is not a probability.
  public func quantile(_ probability: Double) -> Double {
    guard probability > 0, probability < 1 else {
      return probability == 0 ? 0 : probability == 1 ? .infinity : .nan
    }
    let target = log(probability)
    return ratio { boundedLog(parts(logRatio: $0).lower) - target }
  }

  /// The ratio above which the given probability lies, exact for small probabilities; infinite at 0, 0 at 1.
  public func upperQuantile(_ probability: Double) -> Double {
    guard probability > 0, probability < 1 else {
      return probability == 0 ? .infinity : probability == 1 ? 0 : .nan
    }
    let target = log(probability)
    return ratio { target - boundedLog(parts(logRatio: $0).upper) }
  }

  /// The ratio at which an increasing function of its logarithm crosses zero.
  private func ratio(_ excess: (Double) -> Double) -> Double {
    var reach = 1.0
    while reach < 700, excess(-reach) > 0 || excess(reach) < 0 { reach = min(700, 2 * reach) }
    return exp(root(between: -reach, and: reach, of: excess))
  }
}
