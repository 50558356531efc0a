import Testing

import ChangeStatistics

@Test func peopleWhoAgreeEntirelyHaveAConcordanceOfOne() {
  let friedman = Friedman([[1, 2, 3], [4, 5, 9], [0, 7, 8], [1, nil, 3]])
  #expect(friedman.count == 3)
  #expect(friedman.leftOutCount == 1)
  #expect(friedman.meanRanks == [1, 2, 3])
  #expect(isClose(friedman.concordance, 1, relative: 1e-12))
  #expect(isClose(friedman.test.map(\.statistic), 6, relative: 1e-12))
}

@Test func friedmanWithNothingToRankSaysWhy() {
  #expect(Friedman([[1, 1], [2, 2]]).test.reason == .noDifference)
  #expect(Friedman([[1, 2]]).test.reason == .tooFewParticipants(needed: 2, found: 1))
  #expect(Friedman([[1], [2]]).test.reason == .tooFewWaves(needed: 2, found: 1))
  #expect(Friedman([]).test.reason == .tooFewWaves(needed: 2, found: 0))
  #expect(Friedman([[1, 2], [1]]).test.reason == .unequalLengths(expected: 2, found: 1))
}
