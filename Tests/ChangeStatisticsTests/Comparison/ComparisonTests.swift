import Testing

@testable import ChangeStatistics

private func moments(_ baseline: [Double], _ followup: [Double]) throws -> PairedMoments {
  try PairedMoments(baseline: baseline, followup: followup)
}

@Test func groupsThatBeginAlikeGiveTheSameByBothWays() throws {
  // The same baseline in both groups: adjusting for it changes nothing but the error.
  let baseline = [1, 2, 3, 4, 5, 6.0]
  let comparison = try moments(baseline, [2, 2, 3, 5, 5, 7])
  let treated = try moments(baseline, [3, 5, 5, 6, 8, 8])
  let adjusted = try AnalysisOfCovariance([comparison, treated]).difference(of: 1, from: 0).get()
  let differences = DifferenceInDifferences(treated: treated, comparison: comparison)
  #expect(isClose(adjusted.estimate, try differences.pooled.get().estimate, relative: 1e-12))
  #expect(isClose(adjusted.estimate, 11.0 / 6, relative: 1e-12))
}

@Test func lordsParadoxIsShownAndNotHidden() throws {
  // Nobody's group changed on average, yet the group that began higher comes out higher when adjusted.
  let low = try moments([10, 12, 14, 16, 18], [12, 11, 15, 14, 18])
  let high = try moments([20, 22, 24, 26, 28], [22, 21, 25, 24, 28])
  #expect(
    isClose(
      DifferenceInDifferences(treated: high, comparison: low).pooled.map(\.estimate), 0, relative: 0, absolute: 1e-12))
  #expect(try AnalysisOfCovariance([low, high]).difference(of: 1, from: 0).get().estimate > 1)
}

@Test(arguments: [1e-12, 1, 1e12]) func scaleAndOriginDoNotMatter(scale: Double) throws {
  let (a, b) = ([1, 2, 3, 4, 6.0], [2, 2, 4, 4, 7.0])
  let (c, d) = ([2, 3, 3, 5, 7.0], [4, 4, 6, 8, 9.0])
  func moved(_ values: [Double]) -> [Double] { values.map { ($0 + 3) * scale } }
  let plain = try AnalysisOfCovariance([moments(a, b), moments(c, d)])
  let other = try AnalysisOfCovariance([moments(moved(a), moved(b)), moments(moved(c), moved(d))])
  let (one, two) = (try plain.difference(of: 1, from: 0).get(), try other.difference(of: 1, from: 0).get())
  #expect(isClose(two.estimate, one.estimate * scale, relative: 1e-9))
  #expect(isClose(two.p, one.p, relative: 1e-9))
  let did = DifferenceInDifferences(treated: try moments(c, d), comparison: try moments(a, b))
  let scaled = DifferenceInDifferences(
    treated: try moments(moved(c), moved(d)), comparison: try moments(moved(a), moved(b)))
  #expect(isClose(scaled.standardised.map(\.value), try did.standardised.get().value, relative: 1e-9))
  #expect(isClose(scaled.welch.map(\.p), try did.welch.get().p, relative: 1e-9))
}

@Test func comparisonsWithNothingToCompareSayWhy() throws {
  func reason(_ groups: [PairedMoments]) -> NotComputable? {
    do throws(NotComputable) {
      _ = try AnalysisOfCovariance(groups)
      return nil
    } catch { return error }
  }
  let some = try moments([1, 2, 4], [2, 2, 5])
  #expect(reason([some]) == .tooFewGroups(needed: 2, found: 1))
  #expect(reason([some, PairedMoments()]) == .tooFewParticipants(needed: 1, found: 0))
  #expect(reason([try moments([1], [2]), try moments([2], [2])]) == .tooFewParticipants(needed: 4, found: 2))
  #expect(reason([try moments([1, 1], [2, 3]), try moments([2, 2], [2, 1])]) == .zeroVariance(.baseline))
  // Followup follows from the baseline entirely.
  #expect(reason([try moments([1, 2, 3], [2, 3, 4]), try moments([2, 3], [5, 6])]) == .zeroVariance(.residual))
  #expect(reason([some, try moments([.nan], [2])]) == .nonFiniteValues(count: 1))

  let even = try moments([1, 2, 3], [2, 3, 4])
  let still = DifferenceInDifferences(treated: even, comparison: even)
  #expect(still.pooled.reason == .zeroVariance(.change))
  #expect(still.welch.reason == .zeroVariance(.change))
  #expect(still.standardised.value?.interval.reason == .perfectCorrelation)
  let single = DifferenceInDifferences(treated: try moments([1], [2]), comparison: some)
  #expect(single.pooled.reason == .tooFewParticipants(needed: 2, found: 1))
}

@Test func intervalsOfTheDifferenceCoverTheirLevel() throws {
  // d_ppc2 (true value 0.5), difference in differences and adjusted difference, 2000 times. Monte Carlo error: 3.3 standard
  // errors; the normal interval of d_ppc2 may fall short by one point more.
  var generator = SeededGenerator(seed: 31)
  var covered = [0, 0, 0]
  let repetitions = 2000
  for _ in 0..<repetitions {
    let groups = [0.0, 0.5].map { gain -> PairedMoments in
      var group = PairedMoments()
      for _ in 0..<30 {
        let person = 0.7.squareRoot() * generator.normal()
        group.add(
          baseline: person + 0.3.squareRoot() * generator.normal(),
          followup: person + 0.3.squareRoot() * generator.normal() + gain)
      }
      return group
    }
    let did = DifferenceInDifferences(treated: groups[1], comparison: groups[0])
    let intervals = [
      try did.pooled.get().interval, try AnalysisOfCovariance(groups).difference(of: 1, from: 0).get().interval,
      try did.standardised.get().interval.get(),
    ]
    for (index, interval) in intervals.enumerated() where interval.lower <= 0.5 && interval.upper >= 0.5 {
      covered[index] += 1
    }
  }
  let error = 3.3 * (0.95 * 0.05 / Double(repetitions)).squareRoot()
  for (index, count) in covered.enumerated() {
    let allowed = index == 2 ? error + 0.01 : error
    #expect(abs(Double(count) / Double(repetitions) - 0.95) < allowed, "\(index): \(count)")
  }
}

@Test func responseShiftKeepsTheThreeEstimatesApart() throws {
  let shift = try ResponseShift(
    baseline: [4, 5, 3, 4, 2], retrospective: [3, 3, 3, 2, nil], followup: [5, 6, 4, 4, 5])
  #expect(shift.count == 4)
  #expect(shift.leftOutCount == 1)
  // By hand: changes 1, 1, 1, 0; 2, 3, 1, 2; −1, −2, 0, −2.
  #expect(isClose(shift.conventional.change.change.mean, 0.75, relative: 1e-12))
  #expect(isClose(shift.thenTest.change.change.mean, 2, relative: 1e-12))
  #expect(isClose(shift.shift.change.change.mean, -1.25, relative: 1e-12))
  let nobody = try ResponseShift(baseline: [nil], retrospective: [1], followup: [2])
  #expect(nobody.shift.change.change.mean.reason == .tooFewPairs(needed: 1, found: 0))
  #expect(throws: NotComputable.unequalLengths(expected: 1, found: 0)) {
    try ResponseShift(baseline: [1], retrospective: [], followup: [1])
  }
}
