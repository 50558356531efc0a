import Testing

@testable import ChangeStatistics

@Test func intervalsOfEffectSizesCoverTheirLevel() throws {
  // Two waves with equal spread and a correlation of 0.6, a change of half a standard deviation, n = 40, 2000 times. d_z's interval
  // is exact; those of d_av, d_rm and d_b take a ratio or a correlation as known and may miss by a point or two (Algina &
  // Keselman 2003, table 3). Monte Carlo error: 3.3 standard errors of 0.5 %.
  var generator = SeededGenerator(seed: 17)
  let repetitions = 2000
  let truth = (dz: 0.5 / 0.8.squareRoot(), others: 0.5)
  var covered = (dz: 0, dav: 0, drm: 0, db: 0, mean: 0)
  for _ in 0..<repetitions {
    var moments = PairedMoments()
    for _ in 0..<40 {
      let person = 0.6.squareRoot() * generator.normal()
      moments.add(
        baseline: person + 0.4.squareRoot() * generator.normal(),
        followup: person + 0.4.squareRoot() * generator.normal() + 0.5)
    }
    let effects = EffectSizes(moments)
    func covers(_ interval: ConfidenceInterval, _ value: Double) -> Int {
      interval.lower <= value && interval.upper >= value ? 1 : 0
    }
    covered.dz += covers(try effects.dz.get().interval.get(), truth.dz)
    covered.dav += covers(try effects.dav.get().interval.get(), truth.others)
    covered.drm += covers(try effects.drm.get().interval.get(), truth.others)
    covered.db += covers(try effects.db.get().interval.get(), truth.others)
    covered.mean += covers(try PairedChange(moments).interval.get(), 0.5)
  }
  let error = 3.3 * (0.95 * 0.05 / Double(repetitions)).squareRoot()
  func share(_ count: Int) -> Double { Double(count) / Double(repetitions) }
  #expect(abs(share(covered.dz) - 0.95) < error, "\(covered)")
  #expect(abs(share(covered.mean) - 0.95) < error, "\(covered)")
  for count in [covered.dav, covered.drm, covered.db] {
    #expect(abs(share(count) - 0.95) < error + 0.02, "\(covered)")
  }
}

@Test func effectSizesThatDivideByNothingSayWhy() throws {
  // Everybody's followup is twice the baseline: a correlation of 1.
  let effects = EffectSizes(try PairedMoments(baseline: [1, 2, 3], followup: [2, 4, 6]))
  #expect(effects.drm.reason == .perfectCorrelation)
  #expect(effects.db.value?.value == 2)
  let flat = EffectSizes(try PairedMoments(baseline: [1, 1, 1], followup: [2, 4, 6]))
  #expect(flat.db.reason == .zeroVariance(.baseline))
  #expect(flat.drm.reason == .zeroVariance(.baseline))
  #expect(
    EffectSizes(try PairedMoments(baseline: [1, 2], followup: [2, 4])).gb.reason == .tooFewPairs(needed: 3, found: 2))
}

@Test func reversingDirectionReversesEverySign() throws {
  let data = try PairedData.workshops()
  let plain = EffectSizes(try PairedMoments(baseline: data.baseline, followup: data.followup))
  let turned = EffectSizes(
    try PairedMoments(baseline: data.baseline.map { 42 - $0 }, followup: data.followup.map { 42 - $0 }))
  for (one, other) in zip(
    [plain.dz, plain.dav, plain.drm, plain.db, plain.gb], [turned.dz, turned.dav, turned.drm, turned.db, turned.gb])
  {
    let (a, b) = (try one.get(), try other.get())
    #expect(isClose(b.value, -a.value, relative: 1e-9))
    #expect(isClose(b.interval.map(\.lower), -(try a.interval.get().upper), relative: 1e-8))
  }
}
