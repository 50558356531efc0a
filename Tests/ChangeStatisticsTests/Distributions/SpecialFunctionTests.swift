import Testing

@testable import ChangeStatistics

// The reference values are computed at 50 digits (150 within) with mpmath 1.3.0 from the floating-point arguments as
// written. Tolerance: 1e-12 relative.

/// x, a, b, `x**a*(1-x)**b/(a*beta(a, b))*hyp2f1(1, a + b, a + 1, x)` and its complement.
private let incompleteBetas: [(x: Double, a: Double, b: Double, lower: Double, upper: Double)] = [
  (0.5, 0.5, 0.5, 0.5, 0.5),
  (0.1, 0.5, 5.0, 0.68335708497998775836, 0.31664291502001224164),
  (0.99, 20.0, 0.5, 0.52863006451498426088, 0.47136993548501573912),
  (1e-10, 0.5, 0.5, 6.3661977237819168421e-6, 0.99999363380227621808),
  (0.25, 2.0, 3.0, 0.26171875, 0.73828125),
  (0.3, 46.5, 883.5, 1.0, 1.1590002329894261259e-83),
  (0.05, 46.5, 883.5, 0.51801169406587303835, 0.48198830593412696165),
  (0.0500001, 500.0, 9500.0, 0.50550985390820403027, 0.49449014609179596973),
  (0.03, 500.0, 9500.0, 4.6549463290126554085e-27, 1.0),
  (0.5, 100000.0, 100000.0, 0.5, 0.5),
  (0.498, 100000.0, 100000.0, 0.036818738827976021687, 0.96318126117202397831),
  (0.9, 1.5, 100000.0, 1.0, 3.3851520760776362219e-99998),
  (0.001, 0.001, 0.001, 0.496559335639105643, 0.503440664360894357),
  (0.75, 300.25, 100.5, 0.50672447895949774239, 0.49327552104050225761),
]

/// q, ν1, ν2 and the F of which q is the upper tail, `1 - I(ν1·F/(ν1·F + ν2); ν1/2, ν2/2)`.
private let fQuantiles: [(q: Double, v1: Double, v2: Double, f: Double)] = [
  (0.975, 93.0, 1767.0, 0.72880697206695859362),
  (0.025, 93.0, 1767.0, 1.318456782549230701),
  (0.025, 2.0, 38.0, 4.0713255756233022788),
  (0.975, 1.0, 1.0, 1.5437125086741337111e-3),
  (0.025, 1.0, 1.0, 647.78901147784523667),
  (0.01, 1000.0, 19000.0, 1.1101091426288069101),
  (1e-10, 5.0, 7.0, 1807.5067905351516183),
]

/// ν and `gamma(v/2)/(sqrt(v/2)*gamma((v-1)/2))`.
private let hedgesCorrections: [(v: Double, j: Double)] = [
  (2.0, 0.56418958354775628695),
  (3.0, 0.72360125455826765936),
  (5.0, 0.8407486824596893049),
  (9.0, 0.91387489179255226651),
  (30.0, 0.97475437821440200246),
  (93.0, 0.99191010490869173846),
  (1000.0, 0.99924978117971636752),
  (1000000.0, 0.99999924999978124993),
]

@Test func incompleteBetaIsExactOnBothSides() {
  for (x, a, b, lower, upper) in incompleteBetas {
    // 1 − x is not exactly 1 minus the decimal x for small x, so a small relative error enters for large parameters.
    let beta = IncompleteBeta(x: x, complement: 1 - x, a: a, b: b)
    #expect(isClose(beta.lower, lower, relative: 1e-12), "x = \(x), a = \(a), b = \(b)")
    #expect(isClose(beta.upper, upper, relative: 1e-12), "x = \(x), a = \(a), b = \(b)")
  }
}

@Test func fQuantilesInvertTheProbabilities() throws {
  for (q, v1, v2, f) in fQuantiles {
    let law = try #require(FisherF(numerator: v1, denominator: v2))
    #expect(isClose(law.upperQuantile(q), f, relative: 1e-12), "q = \(q), ν1 = \(v1), ν2 = \(v2)")
    #expect(isClose(law.upperTail(f), q, relative: 1e-10))
    let mirror = try #require(FisherF(numerator: v2, denominator: v1))
    #expect(isClose(mirror.quantile(q), 1 / f, relative: 1e-12))
  }
  let law = try #require(FisherF(numerator: 3, denominator: 4))
  #expect(law.cumulative(0) == 0)
  #expect(law.cumulative(-2) == 0)
  #expect(law.quantile(2).isNaN)
  #expect(FisherF(numerator: 0, denominator: 1) == nil)
}

@Test func hedgesCorrectionIsTheRatioOfGammaFunctions() throws {
  for (v, j) in hedgesCorrections {
    #expect(isClose(try #require(hedgesCorrection(degreesOfFreedom: v)), j, relative: 1e-13))
  }
  for v in [1, 0, -3, .nan, .infinity] as [Double] { #expect(hedgesCorrection(degreesOfFreedom: v) == nil) }
}

@Test func logGammaAndStirlingsFormulaAgree() {
  // mpmath: loggamma(0.5), loggamma(93.5), loggamma(1e6)
  #expect(isClose(logGamma(0.5), 0.57236494292470008707, relative: 1e-15))
  #expect(isClose(logGamma(93.5), 329.45024337080526659, relative: 1e-15))
  #expect(isClose(logGamma(1e6), 12815504.56914761166, relative: 1e-15))
  // Where the series takes over from the definition, the two meet. Tolerance: the rounding of log Γ(15), 1e-14.
  #expect(isClose(stirlingCorrection(14.999999999), stirlingCorrection(15), relative: 0, absolute: 1e-11))
}

@Test func logOnePlusMinusKeepsItsDigitsNearZero() {
  // mpmath: log(1 + x) - x
  for (x, value) in [
    (1e-10, -4.999999999666667031e-21), (-1e-05, -5.0000333335833361514e-11), (0.01, -0.000049669146831917153846),
    (-0.3, -0.056674943938732374155), (0.5, -0.094534891891835618022), (-0.5, -0.19314718055994530942),
    (0.51, -0.09789034917316704224), (-0.9, -1.4025850929940458839), (7.0, -4.9205584583201640717),
  ] as [(Double, Double)] {
    #expect(isClose(logOnePlusMinus(x), value, relative: 1e-14))
  }
}

@Test func rootFindingReachesFullPrecision() {
  #expect(isClose(root(between: 0, and: 2) { $0 * $0 - 2 }, 2.0.squareRoot(), relative: 1e-15))
  #expect(root(between: 1, and: 3) { $0 - 3 } == 3)
  // A root as a jump, where interpolation would never arrive.
  #expect(isClose(root(between: -1, and: 10) { $0 < .pi ? -1 : 1 }, .pi, relative: 1e-14))
}
