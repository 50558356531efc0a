import Testing

@testable import ChangeStatistics

/// x, ν and mpmath 1.3.0 at 40 digits: `gammainc(v/2, x/2, regularized=True)` of the upper part and of the lower one.
private let tails: [(x: Double, v: Double, upper: Double, lower: Double)] = [
  (0.5, 1.0, 0.479500122186953462, 0.520499877813046538),
  (3.841458820694124, 1.0, 0.0500000000000000574, 0.949999999999999943),
  (100.0, 1.0, 1.52397060483210521e-23, 1.0),
  (1e-08, 1.0, 0.999920211544052694, 0.0000797884559473057765),
  (5.0, 2.0, 0.0820849986238987952, 0.917915001376101205),
  (0.1, 10.0, 0.999999997502048664, 2.49795133600651055e-9),
  (30.0, 10.0, 0.000856641210775300392, 0.9991433587892247),
  (400.0, 30.0, 2.79549385765648893e-66, 1.0),
  (1000.0, 1000.0, 0.494052853829239642, 0.505947146170760358),
  (1100.0, 1000.0, 0.014614408126295194, 0.985385591873704806),
  (900.0, 1000.0, 0.989282761908710258, 0.0107172380912897416),
  (50.0, 0.5, 3.32983472764993659e-13, 0.999999999999667017),
  (100000.0, 100000.0, 0.499405291895206689, 0.500594708104793311),
  (102000.0, 100000.0, 4.41193925512030619e-6, 0.99999558806074488),
]

@Test func chiSquaredIsExactInBothTails() throws {
  // Tolerance: 1e-12 relative.
  for (x, v, upper, lower) in tails {
    let parts = IncompleteGamma(shape: v / 2, x: x / 2)
    #expect(isClose(parts.upper, upper, relative: 1e-12), "x = \(x), ν = \(v)")
    #expect(isClose(parts.lower, lower, relative: 1e-12), "x = \(x), ν = \(v)")
    #expect(try #require(ChiSquared(degreesOfFreedom: v)).upperTail(x) == parts.upper)
  }
  #expect(ChiSquared(degreesOfFreedom: 0) == nil)
  #expect(ChiSquared(degreesOfFreedom: 2)?.upperTail(-1) == 1)
  #expect(ChiSquared(degreesOfFreedom: 2)?.upperTail(.infinity) == 0)
}
