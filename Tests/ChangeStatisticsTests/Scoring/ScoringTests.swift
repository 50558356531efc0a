import Testing

@testable import ChangeStatistics

private let fiveItems = Array(repeating: ItemKeying.direct, count: 5)

@Test func meanIsThatOfTheAnswersGiven() throws {
  let rule = try ScoringRule(items: fiveItems, method: .mean, minimumAnswers: 3)
  let score = rule.score([1, nil, 4, 2, nil])
  #expect(isClose(score.result, 7.0 / 3, relative: 1e-15))
  #expect(score.answered == 3)
  #expect(score.itemCount == 5)
}

@Test func sumReplacesMissingAnswersByTheMeanOfThoseGiven() throws {
  let rule = try ScoringRule(items: fiveItems, method: .sum, minimumAnswers: 3)
  // Three answers with mean 2: 5 × 2, where a plain sum of what was answered would say 6.
  #expect(rule.score([1, nil, 3, 2, nil]).value == 10)
  #expect(rule.score([1, 2, 3, 4, 5]).value == 15)
}

@Test func tooFewAnswersGiveNoScore() throws {
  let rule = try ScoringRule(items: fiveItems, method: .sum, minimumAnswers: 3)
  let score = rule.score([1, nil, nil, 2, nil])
  #expect(score.value == nil)
  #expect(score.result.reason == .tooFewAnswers(needed: 3, found: 2))
  #expect(score.answered == 2)
  #expect(rule.score([]).result.reason == .tooFewAnswers(needed: 3, found: 0))
}

@Test func reversedItemsAreTurnedRoundWithinTheirRange() throws {
  let items: [ItemKeying] = [.direct, .reversed(minimum: 1, maximum: 5), .reversed(minimum: 0, maximum: 3)]
  let rule = try ScoringRule(items: items, method: .sum, minimumAnswers: 2)
  // 4, then 1 + 5 − 2, then 0 + 3 − 3.
  #expect(rule.score([4, 2, 3]).value == 8)
  // A missing answer is missing before and after it is turned round: (4 + 4) × 3/2.
  #expect(rule.score([4, 2, nil]).value == 12)
}

@Test func prorationKeepsAnIncompleteResponseOnTheScaleOfACompleteOne() throws {
  // The trap: a plain sum takes every skipped item for the lowest answer there is, and more. With proration a pupil who
  // skips items keeps about the same score; without it the scores of waves with different gaps do not compare.
  let study = try DepressionStudy()
  let items = Array(repeating: ItemKeying.direct, count: 20)
  let rule = try ScoringRule(items: items, method: .sum, minimumAnswers: 15)
  var generator = SeededGenerator(seed: 7)
  var complete: [Double] = []
  var prorated: [Double] = []
  var plain: [Double] = []
  for answers in study.wave(1) {
    var thinned = answers
    for _ in 0..<Int.random(in: 0...5, using: &generator) {
      thinned[Int.random(in: 0..<20, using: &generator)] = nil
    }
    complete.append(try rule.score(answers).result.get())
    prorated.append(try rule.score(thinned).result.get())
    plain.append(thinned.compactMap { $0 }.reduce(0, +))
  }
  let withProration = try PairedChange(baseline: complete, followup: prorated).correlation.get()
  let without = try PairedChange(baseline: complete, followup: plain).correlation.get()
  #expect(withProration > 0.98)
  #expect(without < 0.9)
}

@Test func accumulatorScoresOneResponseAfterTheOther() throws {
  let rule = try ScoringRule(items: fiveItems, method: .mean, minimumAnswers: 4)
  var accumulator = ScoreAccumulator(rule)
  var values: [Double?] = []
  for response in [[1, 2, 3, 4, 5], [nil, 2, nil, 4, 5], [2, 2, 2, 2, nil]] as [[Double?]] {
    accumulator.reset()
    for answer in response { accumulator.add(answer) }
    values.append(accumulator.score.value)
  }
  #expect(values == [3, nil, 2])
}

@Test func scoresThatCannotBeSayWhy() throws {
  let rule = try ScoringRule(items: fiveItems, method: .sum, minimumAnswers: 1)
  #expect(rule.score([.nan, 1, .infinity, 2, 3]).result.reason == .nonFiniteValues(count: 2))
  #expect(rule.score([1, 2, 3, 4, 5, 6]).result.reason == .unequalLengths(expected: 5, found: 6))
  #expect(rule.score([1e308, 1e308, 1, 1, 1]).result.reason == .outOfRange)
}

@Test func impossibleRulesAreRefused() {
  #expect(throws: ScoringRule.Invalid.noItems) { try ScoringRule(items: [], method: .sum, minimumAnswers: 1) }
  for minimum in [0, 6, -1] {
    #expect(throws: ScoringRule.Invalid.minimumAnswersOutOfRange(minimumAnswers: minimum, itemCount: 5)) {
      try ScoringRule(items: fiveItems, method: .mean, minimumAnswers: minimum)
    }
  }
  #expect(throws: ScoringRule.Invalid.invalidRange(item: 1)) {
    try ScoringRule(items: [.direct, .reversed(minimum: 5, maximum: 1)], method: .sum, minimumAnswers: 1)
  }
  #expect(throws: ScoringRule.Invalid.invalidRange(item: 0)) {
    try ScoringRule(items: [.reversed(minimum: .nan, maximum: 1)], method: .sum, minimumAnswers: 1)
  }
}
