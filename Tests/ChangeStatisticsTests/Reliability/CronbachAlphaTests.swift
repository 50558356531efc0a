import Testing

@testable import ChangeStatistics

private func gathered(_ responses: [[Double?]], keying: ItemKeying = .direct) -> ReliabilityAccumulator {
  var data = ReliabilityAccumulator(items: Array(repeating: keying, count: responses.first?.count ?? 0))
  for response in responses { data.add(response) }
  return data
}

@Test(arguments: 1...3)
func alphaOfTheDepressionStudyAgreesWithR(wave: Int) throws {
  let study = try DepressionStudy()
  let expected = try #require(study.reference.alpha["wave\(wave)"])
  let result = CronbachAlpha(gathered(study.wave(wave)))
  #expect(result.count == expected.n)
  #expect(result.itemCount == expected.k)
  #expect(result.leftOutCount == 0)
  // Closed forms. Tolerance: 1e-9 relative.
  #expect(isClose(result.alpha, expected.alpha, relative: 1e-9))
  #expect(isClose(result.interval, expected.alpha_feldt_ci95, relative: 1e-9))
  #expect(isClose(result.totalMean, expected.total_mean, relative: 1e-9))
  #expect(isClose(result.totalStandardDeviation, expected.total_sd, relative: 1e-9))
  #expect(isClose(result.standardErrorOfMeasurement, expected.sem_alpha, relative: 1e-9))
  for (item, (correlation, alpha)) in zip(result.items, zip(expected.item_rest_r, expected.alpha_if_dropped)) {
    #expect(isClose(item.restCorrelation, correlation, relative: 1e-9))
    #expect(isClose(item.alphaIfDropped, alpha, relative: 1e-9))
  }
}

@Test func reversingEveryItemChangesNothingAndForgettingOneDoes() throws {
  let study = try DepressionStudy()
  let plain = CronbachAlpha(gathered(study.wave(3)))
  let reversed = CronbachAlpha(gathered(study.wave(3), keying: .reversed(minimum: 1, maximum: 4)))
  #expect(isClose(reversed.alpha, try plain.alpha.get(), relative: 1e-12))
  #expect(isClose(reversed.totalMean, 20 * 5 - (try plain.totalMean.get()), relative: 1e-12))

  // The responses as they come in where the last item is worded the other way round …
  let raw = study.wave(3).map { answers in
    var answers = answers
    answers[19] = answers[19].map { 5 - $0 }
    return answers
  }
  #expect(try CronbachAlpha(gathered(raw)).alpha.get() < plain.alpha.get() - 0.02)
  // … and keyed.
  var keyed = ReliabilityAccumulator(
    items: Array(repeating: .direct, count: 19) + [.reversed(minimum: 1, maximum: 4)])
  for response in raw { keyed.add(response) }
  #expect(isClose(CronbachAlpha(keyed).alpha, try plain.alpha.get(), relative: 1e-12))
}

@Test func incompleteResponsesAreLeftOutAndCounted() throws {
  let complete: [[Double?]] = [[1, 2, 2], [3, 3, 4], [2, 2, 3], [5, 4, 4]]
  let result = CronbachAlpha(gathered(complete + [[nil, 5, 1], [nil, nil, nil]]))
  #expect(result.count == 4)
  #expect(result.leftOutCount == 2)
  #expect(try result.alpha.get() == CronbachAlpha(gathered(complete)).alpha.get())
  // By hand: variances 35/12, 11/12, 11/12; total 5, 10, 7, 13 has 12.25; 3/2·(1 − (57/12)/12.25). Tolerance: 1e-12.
  #expect(isClose(result.alpha, 1.5 * (1 - 4.75 / 12.25), relative: 1e-12))
}

@Test func oneItemHasNoAlpha() throws {
  let result = CronbachAlpha(gathered([[1], [2], [4]]))
  let reason = NotComputable.tooFewItems(needed: 2, found: 1)
  #expect(result.alpha.reason == reason)
  #expect(result.interval.reason == reason)
  #expect(result.standardErrorOfMeasurement.reason == reason)
  #expect(result.items[0].restCorrelation.reason == reason)
  #expect(isClose(result.totalMean, 7.0 / 3, relative: 1e-12))
}

@Test func twoItemsHaveAnAlphaButNoneIfOneIsDropped() throws {
  let result = CronbachAlpha(gathered([[1, 2], [2, 2], [4, 5]]))
  #expect(result.alpha.value != nil)
  #expect(result.items[0].alphaIfDropped.reason == .tooFewItems(needed: 3, found: 2))
  #expect(result.items[0].restCorrelation.value == result.items[1].restCorrelation.value)
}

@Test func emptyAndSingleResponsesSayWhy() {
  #expect(CronbachAlpha(gathered([])).alpha.reason == .tooFewItems(needed: 2, found: 0))
  let none = CronbachAlpha(ReliabilityAccumulator(items: [.direct, .direct]))
  #expect(none.alpha.reason == .tooFewResponses(needed: 2, found: 0))
  #expect(none.totalMean.reason == .tooFewResponses(needed: 1, found: 0))
  let single = CronbachAlpha(gathered([[1, 2]]))
  #expect(single.alpha.reason == .tooFewResponses(needed: 2, found: 1))
  #expect(single.totalMean == .success(3))
}

@Test func constantAnswersHaveNoAlpha() {
  let same = CronbachAlpha(gathered([[0.1, 0.2, 0.3], [0.1, 0.2, 0.3], [0.1, 0.2, 0.3]]))
  #expect(same.alpha.reason == .zeroVariance(.total))
  #expect(same.items[1].restCorrelation.reason == .zeroVariance(.item(1)))
  // Items that cancel out: the total never moves though the items do.
  #expect(CronbachAlpha(gathered([[1, 3], [2, 2], [3, 1]])).alpha.reason == .zeroVariance(.total))
  let oneConstant = CronbachAlpha(gathered([[1, 2, 3], [1, 3, 4], [1, 5, 2]]))
  #expect(oneConstant.items[0].restCorrelation.reason == .zeroVariance(.item(0)))
  #expect(oneConstant.alpha.value != nil)
}

@Test func opposedItemsHaveANegativeAlpha() throws {
  #expect(try CronbachAlpha(gathered([[1, 5], [2, 4], [3, 1]])).alpha.get() < 0)
}

@Test func identicalItemsHaveAnAlphaOfOne() throws {
  let result = CronbachAlpha(gathered((0..<20).map { [Double($0) * 0.1, Double($0) * 0.1, Double($0) * 0.1] }))
  #expect(isClose(result.alpha, 1, relative: 1e-12))
  #expect(isClose(result.standardErrorOfMeasurement, 0, relative: 0, absolute: 1e-6))
}

@Test func answersThatAreNotNumbersAndWrongLengthsGiveAReason() {
  let bad = CronbachAlpha(gathered([[1, 2], [.nan, 3], [3, .infinity], [2, 2]]))
  #expect(bad.alpha.reason == .nonFiniteValues(count: 2))
  #expect(bad.totalMean.reason == .nonFiniteValues(count: 2))
  #expect(CronbachAlpha(gathered([[1, 2], [1, 2, 3]])).alpha.reason == .unequalLengths(expected: 2, found: 3))
  #expect(CronbachAlpha(gathered([[1e308, 1e308], [1, 2], [-1e308, 1]])).alpha.reason == .outOfRange)
}

@Test(arguments: 1...10)
func responsesGatheredApartAreMergedIntoTheWhole(seed: UInt64) throws {
  let study = try DepressionStudy()
  var generator = SeededGenerator(seed: seed)
  var parts = (0..<3).map { _ in ReliabilityAccumulator(items: Array(repeating: .direct, count: 20)) }
  var responses = study.wave(2)
  responses[4][7] = nil
  for response in responses { parts[Int.random(in: 0..<3, using: &generator)].add(response) }
  var merged = parts[0]
  merged.merge(parts[1])
  merged.merge(parts[2])
  let (whole, result) = (CronbachAlpha(gathered(responses)), CronbachAlpha(merged))
  #expect(result.count == 93)
  #expect(result.leftOutCount == 1)
  // Tolerance: 1e-12 relative.
  #expect(isClose(result.alpha, try whole.alpha.get(), relative: 1e-12))
  #expect(isClose(result.items[3].restCorrelation, try whole.items[3].restCorrelation.get(), relative: 1e-12))
}

@Test func impossibleConfidenceLevelTakesOnlyTheIntervalAway() {
  let result = CronbachAlpha(gathered([[1, 2], [2, 2], [4, 5]]), level: 1.2)
  #expect(result.interval.reason == .invalidConfidenceLevel(1.2))
  #expect(result.alpha.value != nil)
}
