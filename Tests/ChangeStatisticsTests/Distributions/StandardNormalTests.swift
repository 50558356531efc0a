import Glibc
import Testing

@testable import ChangeStatistics

// The reference values are computed at 50 digits with mpmath 1.3.0 from the floating-point arguments as written.
// Tolerance: 1e-12 relative.

/// z and `erfc(-z/sqrt(2))/2`.
private let cumulativeProbabilities: [(z: Double, p: Double)] = [
  (-37.5, 4.6053530095819548438e-308),
  (-30.0, 4.9067139271481870595e-198),
  (-20.0, 2.7536241186062336951e-89),
  (-10.0, 7.619853024160526066e-24),
  (-8.0, 6.2209605742717841235e-16),
  (-5.0, 2.8665157187919391167e-7),
  (-3.0, 1.3498980316300945267e-3),
  (-1.96, 0.024997895148220436213),
  (-1.0, 0.15865525393145705141),
  (-0.5, 0.30853753872598689636),
  (-0.001, 0.49960105778608893741),
  (-1e-08, 0.49999999601057719599),
  (0.0, 0.5),
  (1e-08, 0.50000000398942280401),
  (0.3, 0.61791142218895263307),
  (1.0, 0.84134474606854294859),
  (2.5, 0.99379033467422386483),
  (5.0, 0.99999971334842812081),
  (8.0, 0.9999999999999993779),
]

/// p and the root of `erfc(-z/sqrt(2))/2 - p`.
private let quantiles: [(p: Double, z: Double)] = [
  (1e-300, -37.047096299361199237),
  (1e-100, -21.273453560965324294),
  (1e-20, -9.2623400897984075796),
  (1e-10, -6.3613409024040561991),
  (1e-05, -4.2648907939228246102),
  (0.001, -3.0902323061678135354),
  (0.025, -1.9599639845400542118),
  (0.1, -1.2815515655446004353),
  (0.25, -0.6744897501960817432),
  (0.3, -0.52440051270804081597),
  (0.45, -0.12566134685507400616),
  (0.499999, -2.5066282745665593779e-6),
  (0.5, 0.0),
  (0.5000001, 2.5066282733116483012e-7),
  (0.6, 0.25334710313579974132),
  (0.75, 0.6744897501960817432),
  (0.9, 1.2815515655446005935),
  (0.975, 1.9599639845400538556),
  (0.999, 3.0902323061678132778),
]

@Test func normalProbabilitiesAreExactInBothTails() {
  for (z, p) in cumulativeProbabilities {
    #expect(isClose(StandardNormal.cumulative(z), p, relative: 1e-12))
    #expect(isClose(StandardNormal.upperTail(-z), p, relative: 1e-12))
    if p > 0 { #expect(isClose(StandardNormal.logCumulative(z), log(p), relative: 1e-12, absolute: 1e-15)) }
  }
}

@Test func normalLogarithmGoesOnWhereTheProbabilityUnderflows() {
  // mpmath: log(erfc(100/sqrt(2))/2)
  #expect(isClose(StandardNormal.logCumulative(-100), -5005.5242086942050886, relative: 1e-13))
  #expect(StandardNormal.cumulative(-100) == 0)
}

@Test func normalQuantilesInvertTheProbabilities() {
  for (p, z) in quantiles {
    #expect(isClose(StandardNormal.quantile(p), z, relative: 1e-12))
    #expect(isClose(StandardNormal.upperQuantile(p), -z, relative: 1e-12))
  }
  #expect(StandardNormal.quantile(0) == -.infinity)
  #expect(StandardNormal.quantile(1) == .infinity)
  #expect(StandardNormal.quantile(1.5).isNaN)
  #expect(StandardNormal.quantile(.nan).isNaN)
}
