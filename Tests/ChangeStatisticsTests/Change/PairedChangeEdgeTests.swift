import Testing

@testable import ChangeStatistics

@Test func noPairsGiveReasonsOnly() {
  let moments = PairedMoments()
  let change = PairedChange(moments)
  #expect(change.count == 0)
  #expect(change.change.mean.reason == .tooFewPairs(needed: 1, found: 0))
  #expect(change.change.standardDeviation.reason == .tooFewPairs(needed: 2, found: 0))
  #expect(change.test.reason == .tooFewPairs(needed: 2, found: 0))
  #expect(EffectSizes(moments).dz.reason == .tooFewPairs(needed: 2, found: 0))
}

@Test func onePairHasMeansButNoSpread() throws {
  let change = try PairedChange(baseline: [3], followup: [5])
  #expect(change.baseline.mean == .success(3))
  #expect(change.followup.mean == .success(5))
  #expect(change.change.mean == .success(2))
  let missing = NotComputable.tooFewPairs(needed: 2, found: 1)
  #expect(change.baseline.standardDeviation.reason == missing)
  #expect(change.correlation.reason == missing)
  #expect(change.standardError.reason == missing)
  #expect(change.interval.reason == missing)
  #expect(change.test.reason == missing)
}

@Test func twoPairsHaveATestAndNoHedgesCorrection() throws {
  let moments = try PairedMoments(baseline: [1, 2], followup: [2, 5])
  let change = PairedChange(moments)
  // Changes 1 and 3: M = 2, SE = 1, t = 2 with one degree of freedom, p = 1 − (2/π)·atan 2. Tolerance: 1e-12.
  #expect(isClose(try change.test.get().t, 2, relative: 1e-12))
  #expect(isClose(try change.test.get().p, 0.295167235300866557, relative: 1e-12))
  #expect(isClose(change.interval, [2 - 12.70620473617471, 2 + 12.70620473617471], relative: 1e-12))
  #expect(change.correlation == .success(1))
  let effects = EffectSizes(moments)
  #expect(isClose(try effects.dz.get().value, 2.0.squareRoot(), relative: 1e-12))
  #expect(try effects.dz.get().interval.get().lower < 0)
  #expect(effects.gz.reason == .tooFewPairs(needed: 3, found: 2))
  #expect(effects.gav.reason == .tooFewPairs(needed: 3, found: 2))
}

@Test func equalChangesHaveAMeanButNoTest() throws {
  // In floating point these three differences are not equal: 1.8 − 2.3 and 7.7 − 8.2 differ in the 15th decimal.
  let moments = try PairedMoments(baseline: [2.3, 8.2, 1.5], followup: [1.8, 7.7, 1.0])
  let change = PairedChange(moments)
  #expect(isClose(change.change.mean, -0.5, relative: 1e-12))
  #expect(change.change.standardDeviation == .success(0))
  #expect(change.standardError == .success(0))
  #expect(isClose(change.correlation, 1, relative: 1e-12))
  let reason = NotComputable.zeroVariance(.change)
  #expect(change.interval.reason == reason)
  #expect(change.test.reason == reason)
  let effects = EffectSizes(moments)
  #expect(effects.dz.reason == reason)
  #expect(effects.gz.reason == reason)
  #expect(effects.dav.reason == reason)
  #expect(effects.gav.reason == reason)
}

@Test func constantScoresHaveNoCorrelation() throws {
  let constantBaseline = try PairedChange(baseline: [4, 4, 4], followup: [1, 2, 6])
  #expect(constantBaseline.correlation.reason == .zeroVariance(.baseline))
  #expect(constantBaseline.test.value != nil)
  let constantFollowup = try PairedChange(baseline: [1, 2, 6], followup: [4, 4, 4])
  #expect(constantFollowup.correlation.reason == .zeroVariance(.followup))
}

@Test func perfectCorrelationIsExactlyOne() throws {
  let baseline = (0..<50).map { 0.1 * Double($0) }
  #expect(try PairedChange(baseline: baseline, followup: baseline.map { 3 * $0 + 0.7 }).correlation == .success(1))
  let opposed = try PairedChange(baseline: baseline, followup: baseline.map { 2 - 0.3 * $0 }).correlation
  #expect(isClose(opposed, -1, relative: 1e-15))
  #expect(try opposed.get() >= -1)
}

@Test(arguments: [1e-12, 1e12, 1e-100, 1e100])
func magnitudeChangesNothingButTheUnits(factor: Double) throws {
  let (baseline, followup) = ([3.0, 1, 4, 1, 5, 9, 2, 6], [2.0, 7, 1, 8, 2, 8, 1, 9])
  let plain = try PairedMoments(baseline: baseline, followup: followup)
  let scaled = try PairedMoments(baseline: baseline.map { $0 * factor }, followup: followup.map { $0 * factor })
  // Tolerance: 1e-12 relative.
  let (a, b) = (PairedChange(plain), PairedChange(scaled))
  #expect(isClose(b.change.mean, try a.change.mean.get() * factor, relative: 1e-12))
  #expect(isClose(b.change.standardDeviation, try a.change.standardDeviation.get() * factor, relative: 1e-12))
  #expect(isClose(try b.test.get().t, try a.test.get().t, relative: 1e-12))
  #expect(isClose(b.correlation, try a.correlation.get(), relative: 1e-12))
  #expect(
    isClose(try EffectSizes(scaled).gav.get().value, try EffectSizes(plain).gav.get().value, relative: 1e-12))
}

@Test func largeOffsetKeepsTheSpread() throws {
  // A two-line sum of squares would lose every digit here.
  let change = try PairedChange(baseline: [1e9 + 1, 1e9 + 2, 1e9 + 3], followup: [1e9 + 2, 1e9 + 5, 1e9 + 3])
  #expect(isClose(change.baseline.standardDeviation, 1, relative: 1e-12))
  #expect(isClose(change.change.standardDeviation, 7.0.squareRoot() / 3.0.squareRoot(), relative: 1e-12))
}

@Test(arguments: [Double.nan, .infinity, -.infinity])
func scoresThatAreNotNumbersGiveAReason(bad: Double) throws {
  let moments = try PairedMoments(baseline: [1, 2, bad, 4], followup: [2, bad, 3, 7])
  let reason = NotComputable.nonFiniteValues(count: 2)
  let change = PairedChange(moments)
  #expect(change.baseline.mean.reason == reason)
  #expect(change.correlation.reason == reason)
  #expect(change.interval.reason == reason)
  #expect(change.test.reason == reason)
  #expect(EffectSizes(moments).dav.reason == reason)
}

@Test func scoresThatOverflowGiveAReason() throws {
  let moments = try PairedMoments(baseline: [-1e308, 1e308, 3], followup: [1e308, -1e308, 4])
  let change = PairedChange(moments)
  #expect(change.change.mean.reason == .outOfRange)
  #expect(change.change.standardDeviation.reason == .outOfRange)
  #expect(change.test.reason == .outOfRange)
  #expect(change.correlation.reason == .outOfRange)
  #expect(EffectSizes(moments).gz.reason == .outOfRange)
}

@Test func listsOfDifferentLengthsAreRefused() {
  #expect(throws: NotComputable.unequalLengths(expected: 2, found: 1)) {
    try PairedChange(baseline: [1, 2], followup: [1])
  }
}

@Test(arguments: [0, 1, -0.5, 95, Double.infinity])
func impossibleConfidenceLevelsTakeOnlyTheIntervalAway(level: Double) throws {
  let moments = try PairedMoments(baseline: [1, 2, 3], followup: [2, 5, 3])
  let change = PairedChange(moments, level: level)
  #expect(change.interval.reason == .invalidConfidenceLevel(level))
  #expect(change.test.value != nil)
  let effect = try EffectSizes(moments, level: level).gav.get()
  #expect(effect.interval.reason == .invalidConfidenceLevel(level))
}

@Test func hugeEffectsKeepTheirLimits() throws {
  // t = 30 with df = 9, beyond the reach of the usual series: the upper limit is 43.740992/√10 in d_z.
  // Standardised changes with mean 30/√10 and SD 1.
  let base = (0..<10).map { Double($0) - 4.5 }
  let spread = (base.map { $0 * $0 }.reduce(0, +) / 9).squareRoot()
  let changes = base.map { $0 / spread + 30 / 10.0.squareRoot() }
  let moments = try PairedMoments(baseline: Array(repeating: 0, count: 10), followup: changes)
  #expect(isClose(try PairedChange(moments).test.get().t, 30, relative: 1e-12))
  let interval = try EffectSizes(moments).dz.get().interval.get()
  // Tolerance: 1e-6 absolute.
  #expect(isClose(interval.upper * 10.0.squareRoot(), 43.740992, relative: 0, absolute: 1e-6))
}
