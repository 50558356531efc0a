import Foundation
import Testing

@testable import ChangeStatistics

@Test func theSameSeedGivesTheSameInterval() throws {
  let data = try PairedData.workshops()
  func interval(_ seed: UInt64) throws -> BootstrapInterval {
    try PairedBootstrap(.dav, baseline: data.baseline, followup: data.followup, resamples: 500, seed: seed)
      .interval.get()
  }
  #expect(try interval(4) == interval(4))
  #expect(try interval(4) != interval(5))
}

@Test(arguments: PairedBootstrap.Statistic.allCases)
func estimatesAreThoseOfTheFormulas(statistic: PairedBootstrap.Statistic) throws {
  let data = try PairedData.depress(3)
  let moments = try PairedMoments(baseline: data.baseline, followup: data.followup)
  let effects = EffectSizes(moments)
  let expected =
    switch statistic {
    case .meanChange: try PairedChange(moments).change.mean.get()
    case .dz: try effects.dz.get().value
    case .dav: try effects.dav.get().value
    }
  let bootstrap = try PairedBootstrap(
    statistic, baseline: data.baseline, followup: data.followup, resamples: 200)
  #expect(isClose(bootstrap.estimate, expected, relative: 1e-10))
}

@Test(arguments: [1e-12, 1e12]) func scaleDoesNotMatterToTheBootstrap(scale: Double) throws {
  let data = PairedData.sleep
  let plain = try PairedBootstrap(.dz, baseline: data.baseline, followup: data.followup, resamples: 400)
  let scaled = try PairedBootstrap(
    .dz, baseline: data.baseline.map { $0 * scale }, followup: data.followup.map { $0 * scale }, resamples: 400)
  #expect(isClose(scaled.interval.map(\.interval.lower), try plain.interval.get().interval.lower, relative: 1e-6))
}

@Test func everyPlaceIsDrawnAsOften() {
  // 60 000 draws of 6: each 10 000 times but for chance; χ² with 5 degrees of freedom below its 99.99 % point, 25.7.
  var drawing = PlaceDrawing(below: 6, seed: 12)
  var counts = Array(repeating: 0, count: 6)
  for _ in 0..<60_000 { counts[drawing.next()] += 1 }
  let statistic = counts.reduce(0.0) { $0 + Double(($1 - 10_000) * ($1 - 10_000)) / 10_000 }
  #expect(statistic < 25.7)
}

@Test func bootstrapsWithoutSpreadSayWhy() throws {
  let same = try PairedBootstrap(.meanChange, baseline: [1, 2, 3], followup: [2, 3, 4])
  #expect(same.interval.reason == .zeroVariance(.change))
  let single = try PairedBootstrap(.dz, baseline: [1], followup: [2])
  #expect(single.estimate.reason == .tooFewPairs(needed: 2, found: 1))
  let few = try PairedBootstrap(.meanChange, baseline: [1, 2, 3], followup: [2, 5, 4], resamples: 50)
  #expect(few.interval.reason == .invalidSetting(50))
  // Of two pairs, half of the resamples hold one of them twice: no spread, no d_z.
  let two = try PairedBootstrap(.dz, baseline: [1, 2], followup: [2, 5], resamples: 1000)
  #expect((400...600).contains(two.undefinedCount))
  #expect(throws: NotComputable.unequalLengths(expected: 1, found: 0)) {
    try PairedBootstrap(.dz, baseline: [1], followup: [])
  }
}

@Test func bootstrapIntervalsCoverNearlyTheirLevel() throws {
  // Skewed changes, n = 40, 400 samples. BCa of a mean falls short by a point or two at this size (Efron & Tibshirani 1993,
  // 14.3): between 92 % and 97 % but for Monte Carlo error, 3.3 standard errors of 1.1 %.
  var generator = SeededGenerator(seed: 99)
  var covered = 0
  let repetitions = 400
  for repetition in 0..<repetitions {
    let changes = (0..<40).map { _ in -log1p(-Double.random(in: 0..<1, using: &generator)) }
    let bootstrap = try PairedBootstrap(
      .meanChange, baseline: Array(repeating: 0, count: 40), followup: changes, resamples: 600,
      seed: UInt64(repetition))
    let interval = try bootstrap.interval.get().interval
    if interval.lower <= 1, interval.upper >= 1 { covered += 1 }
  }
  let share = Double(covered) / Double(repetitions)
  #expect(share > 0.92 - 0.036 && share < 0.97 + 0.036, "\(share)")
}

@Test func sampledPermutationsAgreeWithTheExactCount() throws {
  // The exact p of 24 changes counted in hundredths, and of the same moved off every unit, which are sampled. Monte Carlo error:
  // 4 standard errors.
  var generator = SeededGenerator(seed: 6)
  let changes = (0..<24).map { _ in Double(Int.random(in: -150...250, using: &generator)) / 100 }
  let zero = Array(repeating: 0.0, count: 24)
  let exact = SignFlipTest(try ChangeDistribution(baseline: zero, followup: changes))
  #expect(exact.method == .exact)
  let p = try exact.p.get()
  let moved = changes.map { $0 * Double.pi }
  let sampled = SignFlipTest(try ChangeDistribution(baseline: zero, followup: moved), permutations: 20_000, seed: 2)
  #expect(sampled.method == .sampled)
  #expect(isClose(sampled.p, p, relative: 0, absolute: 4 * (p * (1 - p) / 20_000).squareRoot() + 1e-4))
}

@Test func countingAndEnumeratingSignsAgree() throws {
  let changes = [0.5, -1, 2, 2, 0, -0.5, 3, 1.5]
  let zero = Array(repeating: 0.0, count: 8)
  let counted = SignFlipTest(try ChangeDistribution(baseline: zero, followup: changes))
  // Times π no unit fits, and all 2⁷ signs are tried.
  let tried = SignFlipTest(try ChangeDistribution(baseline: zero, followup: changes.map { $0 * .pi }))
  #expect(counted.method == .exact && tried.method == .exact)
  #expect(isClose(counted.p, try tried.p.get(), relative: 1e-12))
}

@Test func labelPermutationsAreSampledWhereTheyAreMany() throws {
  var generator = SeededGenerator(seed: 14)
  let one = (0..<40).map { _ in generator.normal() + 0.5 }
  let other = (0..<40).map { _ in generator.normal() }
  let test = LabelPermutationTest(one, other, permutations: 5000, seed: 8)
  #expect(test.method == .sampled)
  // Beside Student's t, from which it hardly differs for normal changes.
  let moments = [one, other].map { values in
    var moments = PairedMoments()
    for value in values { moments.add(baseline: 0, followup: value) }
    return moments
  }
  let t = try DifferenceInDifferences(treated: moments[0], comparison: moments[1]).pooled.get()
  #expect(isClose(test.p, t.p, relative: 0.5, absolute: 0.01))
  #expect(LabelPermutationTest([], [1]).p.reason == .tooFewParticipants(needed: 1, found: 0))
  #expect(LabelPermutationTest([.nan], [1]).p.reason == .nonFiniteValues(count: 1))
  #expect(LabelPermutationTest([1, 1], [1, 1]).p.value == 1)
}
