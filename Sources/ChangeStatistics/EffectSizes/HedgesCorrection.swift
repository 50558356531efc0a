import Glibc

/// The factor J by which a standardised mean difference is multiplied to take away its small-sample bias.
///
/// J(ν) = Γ(ν/2) / (√(ν/2) Γ((ν − 1)/2)), exactly. Source: Hedges, L. V. (1981), Journal of Educational Statistics 6, 107–128.
///
/// - Parameter degreesOfFreedom: ν, more than 1: with one degree of freedom the difference has no expectation to correct.
public func hedgesCorrection(degreesOfFreedom: Double) -> Double? {
  guard degreesOfFreedom > 1, degreesOfFreedom.isFinite else { return nil }
  let half = 0.5 * degreesOfFreedom
  // The ratio of the gamma functions through Stirling's formula: their logarithms would lose digits for large ν.
  return exp(
    -(half - 1) * log1p(-1 / degreesOfFreedom) - 0.5 + stirlingCorrection(half) - stirlingCorrection(half - 0.5))
}
