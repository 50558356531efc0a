import Testing

@testable import ChangeStatistics

// Properties, each on twenty data sets from a seeded generator. Tolerance: 1e-10 relative, unless equality is meant.

@Test(arguments: 1...20)
func addingAConstantToBothWavesMovesOnlyTheMeans(seed: UInt64) throws {
  var generator = SeededGenerator(seed: seed)
  let (baseline, followup) = generator.pairs(30)
  let plain = try PairedChange(baseline: baseline, followup: followup)
  let moved = try PairedChange(baseline: baseline.map { $0 + 1000 }, followup: followup.map { $0 + 1000 })
  #expect(isClose(moved.baseline.mean, try plain.baseline.mean.get() + 1000, relative: 1e-10))
  #expect(isClose(moved.change.mean, try plain.change.mean.get(), relative: 1e-10))
  #expect(isClose(moved.correlation, try plain.correlation.get(), relative: 1e-10))
  #expect(isClose(try moved.test.get().t, try plain.test.get().t, relative: 1e-10))
}

@Test(arguments: 1...20)
func scalingBothWavesScalesTheChangeAndKeepsTheEffect(seed: UInt64) throws {
  var generator = SeededGenerator(seed: seed)
  let (baseline, followup) = generator.pairs(30)
  let plain = try PairedMoments(baseline: baseline, followup: followup)
  let scaled = try PairedMoments(baseline: baseline.map { $0 * 7 }, followup: followup.map { $0 * 7 })
  #expect(
    isClose(PairedChange(scaled).change.mean, try PairedChange(plain).change.mean.get() * 7, relative: 1e-10))
  let (before, after) = (try EffectSizes(plain).gav.get(), try EffectSizes(scaled).gav.get())
  #expect(isClose(after.value, before.value, relative: 1e-10))
  let limits = try before.interval.get()
  #expect(isClose(after.interval, [limits.lower, limits.upper], relative: 1e-9, absolute: 1e-12))
}

@Test(arguments: 1...20)
func swappingTheWavesFlipsTheSign(seed: UInt64) throws {
  var generator = SeededGenerator(seed: seed)
  let (baseline, followup) = generator.pairs(25)
  let forward = try PairedMoments(baseline: baseline, followup: followup)
  let backward = try PairedMoments(baseline: followup, followup: baseline)
  let (one, other) = (PairedChange(forward), PairedChange(backward))
  #expect(try one.change.mean.get() == -other.change.mean.get())
  #expect(try one.test.get().t == -other.test.get().t)
  #expect(try one.test.get().p == other.test.get().p)
  let (limits, mirrored) = (try one.interval.get(), try other.interval.get())
  #expect(limits.lower == -mirrored.upper && limits.upper == -mirrored.lower)
  let (effect, opposite) = (try EffectSizes(forward).dz.get(), try EffectSizes(backward).dz.get())
  #expect(effect.value == -opposite.value)
  let effectLimits = try effect.interval.get()
  #expect(isClose(opposite.interval, [-effectLimits.upper, -effectLimits.lower], relative: 1e-9, absolute: 1e-12))
}

@Test(arguments: 1...20)
func partsMergedAreTheWhole(seed: UInt64) throws {
  var generator = SeededGenerator(seed: seed)
  let (baseline, followup) = generator.pairs(200)
  let whole = PairedChange(try PairedMoments(baseline: baseline, followup: followup))
  var merged = PairedMoments()
  var start = 0
  while start < 200 {
    // Some of the parts are empty.
    let end = min(200, start + Int.random(in: 0...60, using: &generator))
    merged.merge(
      try PairedMoments(baseline: Array(baseline[start..<end]), followup: Array(followup[start..<end])))
    start = end
  }
  let parts = PairedChange(merged)
  #expect(parts.count == 200)
  #expect(isClose(parts.baseline.standardDeviation, try whole.baseline.standardDeviation.get(), relative: 1e-12))
  #expect(isClose(parts.change.mean, try whole.change.mean.get(), relative: 1e-12))
  #expect(isClose(parts.change.standardDeviation, try whole.change.standardDeviation.get(), relative: 1e-12))
  #expect(isClose(parts.correlation, try whole.correlation.get(), relative: 1e-12))
}

@Test func mergeCarriesTheScoresThatWereNoNumbers() {
  var one = PairedMoments()
  one.add(baseline: 1, followup: .nan)
  var other = PairedMoments()
  other.add(baseline: .infinity, followup: 2)
  one.merge(other)
  #expect(one.nonFiniteCount == 2)
  #expect(PairedChange(one).change.mean.reason == .nonFiniteValues(count: 2))
}
