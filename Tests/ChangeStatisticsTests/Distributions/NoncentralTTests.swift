import Testing

@testable import ChangeStatistics

// The reference values are computed at 40 digits with mpmath 1.3.0 from the floating-point arguments as written:
//   quad(lambda s: 2*(v/2)**(v/2)/gamma(v/2)*s**(v-1)*exp(-v*s*s/2)*Phi(t*s - d), …)
// and, where |δ| ≤ 60 and ν ≤ 1000, confirmed to 20 digits by the series of Lenth (1989) with 300 digits, from which the
// row with δ = 70 is taken.
// Tolerance: 1e-12 relative in both tails.

/// t, ν, δ, P(T ≤ t), P(T > t).
private let probabilities: [(t: Double, v: Double, d: Double, lower: Double, upper: Double)] = [
  (0.0, 5.0, 1.5, 0.066807201268858066004, 0.933192798731141934),
  (2.0, 1.0, 1.0, 0.62287196446028165316, 0.37712803553971834684),
  (-3.0, 1.0, 1.0, 0.021727035435285922348, 0.97827296456471407765),
  (10.0, 1.0, 0.5, 0.9445767323245452576, 0.055423267675454742397),
  (0.5, 2.0, -2.0, 0.99147473501385281404, 8.525264986147185962e-3),
  (1.5, 3.0, 0.0, 0.88470806737758847386, 0.11529193262241152614),
  (3.0, 9.0, 2.0, 0.77327342128762008538, 0.22672657871237991462),
  (3.0, 9.0, 6.0, 6.4070915949165597014e-3, 0.9935929084050834403),
  (-2.0, 9.0, 3.0, 2.7354379851382953155e-6, 0.9999972645620148617),
  (30.0, 9.0, 20.0, 0.90880583786817177227, 0.091194162131828227732),
  (30.0, 9.0, 43.740992, 0.0250000034485481322, 0.9749999965514518678),
  (30.0, 9.0, 16.0, 0.97768238580779437445, 0.022317614192205625555),
  (5.0, 2.5, 4.0, 0.56233341928158082714, 0.43766658071841917286),
  (3.09232510556861, 93.0, 1.07, 0.97527408706849211258, 0.024725912931507887418),
  (3.09232510556861, 93.0, 5.1, 0.024659641022631712548, 0.97534035897736828745),
  (-1.0, 93.0, 8.0, 1.4339521468013736641e-19, 0.99999999999999999986),
  (40.0, 93.0, 45.0, 0.05124659506204277328, 0.94875340493795722672),
  (60.0, 93.0, 40.0, 0.9999984493835625488, 1.5506164374512025091e-6),
  (100.0, 30.0, 120.0, 0.05674674259871379923, 0.94325325740128620077),
  (200.0, 93.0, 230.0, 0.020549627675190468178, 0.97945037232480953182),
  (2.0, 1000.0, 0.2, 0.9638880718996373122, 0.036111928100362687796),
  (38.5, 1000.0, 40.1, 0.11134310160596409128, 0.88865689839403590872),
  (38.5, 1000.0, 70.0, 6.8725050522485782535e-121, 1.0),
  (1.0, 1000.0, -4.0, 0.99999971111277240824, 2.8888722759175925818e-7),
  (4.5, 100000.0, 2.5, 0.97724379390657913407, 0.022756206093420865932),
  (4.5, 100000.0, 6.4, 0.028722133117219119238, 0.97127786688278088076),
]

/// t, ν and the noncentralities with P(T > t) = 0.025 and P(T ≤ t) = 0.025.
private let limits: [(t: Double, v: Double, lower: Double, upper: Double)] = [
  (30.0, 9.0, 16.2727451109960437, 43.7409924716268113),
  (0.0, 1.0, -1.95996398454005424, 1.95996398454005424),
  (2.5, 1.0, -1.01778793663401436, 6.03516154200073541),
  (1.5, 2.0, -0.98870302657830296, 3.78507806555849822),
  (-4.0, 9.0, -6.61639062680988515, -1.26831540100857358),
  (3.09232510556861, 93.0, 1.07482811345148361, 5.09399150726627332),
  (60.0, 93.0, 51.1569296685731477, 68.8133130136274842),
  (300.0, 500.0, 281.299833433862779, 318.681605633426759),
]

@Test func noncentralTProbabilitiesAreExactInBothTails() throws {
  for (t, v, d, lower, upper) in probabilities {
    let law = try #require(NoncentralT(degreesOfFreedom: v, noncentrality: d))
    #expect(isClose(law.cumulative(t), lower, relative: 1e-12), "t = \(t), ν = \(v), δ = \(d)")
    #expect(isClose(law.upperTail(t), upper, relative: 1e-12), "t = \(t), ν = \(v), δ = \(d)")
    let mirror = try #require(NoncentralT(degreesOfFreedom: v, noncentrality: -d))
    #expect(isClose(mirror.upperTail(-t), lower, relative: 1e-12))
  }
}

@Test func noncentralTWithoutNoncentralityIsStudentsT() throws {
  for v in [1, 2, 7, 40, 1000] as [Double] {
    let central = try #require(StudentT(degreesOfFreedom: v))
    let law = try #require(NoncentralT(degreesOfFreedom: v, noncentrality: 0))
    for t in [-30, -3, -0.2, 0, 1, 12] as [Double] {
      #expect(isClose(law.cumulative(t), central.cumulative(t), relative: 1e-12), "t = \(t), ν = \(v)")
    }
  }
}

@Test func noncentralityLimitsInvertTheProbabilities() throws {
  for (t, v, lower, upper) in limits {
    let interval = try noncentralityLimits(t: t, degreesOfFreedom: v, level: 0.95)
    // Tolerance: 1e-10 relative; the statistics built on them are held to 1e-6.
    #expect(isClose(interval.lower, lower, relative: 1e-10), "t = \(t), ν = \(v)")
    #expect(isClose(interval.upper, upper, relative: 1e-10), "t = \(t), ν = \(v)")
  }
}

@Test func noncentralityLimitsAreRightBeyondThirtySeven() throws {
  // Where R 4.2.2 and SciPy give 43.163609, since their series starts from exp(−δ²/2).
  let interval = try noncentralityLimits(t: 30, degreesOfFreedom: 9, level: 0.95)
  #expect(isClose(interval.upper, 43.740992, relative: 0, absolute: 5e-7))
}

@Test func noncentralTNeverGivesNaNForFiniteArguments() throws {
  for v in [1, 1.5, 3, 1e3, 1e7] as [Double] {
    for d in [-1e6, -50, 0, 3, 1e4, 1e12] as [Double] {
      let law = try #require(NoncentralT(degreesOfFreedom: v, noncentrality: d))
      for t in [-1e300, -1e8, -40, 0, 1e-300, 2, 1e5, 1e18] as [Double] {
        #expect((0...1).contains(law.cumulative(t)), "t = \(t), ν = \(v), δ = \(d)")
        #expect((0...1).contains(law.upperTail(t)), "t = \(t), ν = \(v), δ = \(d)")
      }
    }
  }
  #expect(NoncentralT(degreesOfFreedom: 0.5, noncentrality: 0) == nil)
  #expect(NoncentralT(degreesOfFreedom: 5, noncentrality: .nan) == nil)
}

@Test func noncentralityLimitsRefuseWhatHasNone() {
  #expect(throws: NotComputable.outOfRange) { try noncentralityLimits(t: .infinity, degreesOfFreedom: 5, level: 0.95) }
  #expect(throws: NotComputable.outOfRange) { try noncentralityLimits(t: 1, degreesOfFreedom: 0, level: 0.95) }
  #expect(throws: NotComputable.invalidConfidenceLevel(1)) {
    try noncentralityLimits(t: 1, degreesOfFreedom: 5, level: 1)
  }
}
