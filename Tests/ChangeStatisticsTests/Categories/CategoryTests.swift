import Testing

@testable import ChangeStatistics

@Test func mcNemarOfAPublishedTable() throws {
  // Bentur et al. (2009), in Fagerland, Lydersen & Laake (2013), BMC Medical Research Methodology 13, 91: exact p = 0.070, mid-p =
  // 0.039. The signs are exact binomial probabilities: 18/256 and 10/256.
  let test = try McNemar(yesYes: 1, yesNo: 1, noYes: 7, noNo: 12)
  #expect(isClose(test.exactP, 18.0 / 256, relative: 1e-12))
  #expect(isClose(test.midP, 10.0 / 256, relative: 1e-12))
  #expect(test.earlier == Proportion(count: 2, of: 21))
  #expect(test.later == Proportion(count: 8, of: 21))
}

@Test func mcNemarWithNothingToTestSaysWhy() throws {
  let still = try McNemar(yesYes: 5, yesNo: 0, noYes: 0, noNo: 3)
  #expect(still.exactP.reason == .noDifference)
  #expect(still.midP.reason == .noDifference)
  #expect(still.difference.value == 0)
  #expect(still.interval.value != nil)
  let nobody = try McNemar(yesYes: 0, yesNo: 0, noYes: 0, noNo: 0)
  #expect(nobody.exactP.reason == .tooFewPairs(needed: 1, found: 0))
  #expect(nobody.difference.reason == .tooFewPairs(needed: 1, found: 0))
  #expect(nobody.interval.value == nil)
  // Everybody moved: no margin to correlate.
  let all = try McNemar(yesYes: 0, yesNo: 0, noYes: 9, noNo: 0)
  #expect(all.difference.value == 1)
  #expect(isClose(all.exactP, 2.0 / 512, relative: 1e-12))
  #expect(throws: NotComputable.invalidSetting(-1)) { try McNemar(yesYes: -1, yesNo: 0, noYes: 0, noNo: 0) }
}

@Test func aTableOfTwoCategoriesIsMcNemarsWithoutCorrection() throws {
  let table = try TransitionTable([[40, 12], [5, 30]])
  let expected = 49.0 / 17
  #expect(isClose(table.bowker.map(\.statistic), expected, relative: 1e-12))
  #expect(isClose(table.stuartMaxwell.map(\.statistic), expected, relative: 1e-12))
  #expect(table.bowker.value?.degreesOfFreedom == 1)
}

@Test func emptyCategoriesCostNoDegreesOfFreedom() throws {
  let table = try TransitionTable([[10, 4, 0], [1, 8, 0], [0, 0, 0]])
  #expect(table.bowker.value?.degreesOfFreedom == 1)
  #expect(table.stuartMaxwell.value?.degreesOfFreedom == 1)
  #expect(isClose(table.stuartMaxwell.map(\.statistic), 9.0 / 5, relative: 1e-12))
  // Two pairs of categories between which nobody goes: each follows from its partner.
  let apart = try TransitionTable([[5, 3, 0, 0], [1, 5, 0, 0], [0, 0, 5, 2], [0, 0, 6, 5]])
  #expect(apart.stuartMaxwell.value?.degreesOfFreedom == 2)
  #expect(isClose(apart.stuartMaxwell.map(\.statistic), 4.0 / 4 + 16.0 / 8, relative: 1e-12))
}

@Test func theOrderOfCategoriesDoesNotMatter() throws {
  let counts = [[1520, 266, 124, 66], [234, 1512, 432, 78], [117, 362, 1772, 205], [36, 82, 179, 492]]
  let table = try TransitionTable(counts)
  let order = [2, 0, 3, 1]
  let shuffled = try TransitionTable(order.map { row in order.map { counts[row][$0] } })
  #expect(isClose(shuffled.bowker.map(\.statistic), try table.bowker.get().statistic, relative: 1e-12))
  #expect(
    isClose(shuffled.stuartMaxwell.map(\.statistic), try table.stuartMaxwell.get().statistic, relative: 1e-11))
}

@Test func tablesWithNothingToTestSayWhy() throws {
  #expect(try TransitionTable([[3, 0], [0, 4]]).bowker.reason == .noDifference)
  #expect(try TransitionTable([[3, 0], [0, 4]]).stuartMaxwell.reason == .noDifference)
  #expect(TransitionTable(categories: 3).bowker.reason == .tooFewPairs(needed: 1, found: 0))
  #expect(throws: NotComputable.unequalLengths(expected: 2, found: 1)) { try TransitionTable([[1, 2], [1]]) }
  #expect(throws: NotComputable.invalidSetting(-2)) { try TransitionTable([[1, -2], [1, 0]]) }
}

@Test func transitionsAreCounted() {
  var table = TransitionTable(categories: 3)
  for (earlier, later) in [(0, 1), (0, 1), (1, 1), (2, 0), (0, 2), (7, 1)] { table.add(from: earlier, to: later) }
  #expect(table.total == 5)
  #expect(table.rose == 3)
  #expect(table.fell == 1)
  #expect(table.unchanged == 1)
  #expect(table.earlier == [3, 1, 1])
  #expect(table.later == [1, 3, 1])
  #expect(table.share(from: 0, to: 1) == Proportion(count: 2, of: 3))
}

@Test func theHypothesisIsRejectedAtItsLevelByMidPAndLessByTheExactP() throws {
  // 4000 tables in which as many go one way as the other. Monte Carlo error: 3.3 standard errors of 5 %.
  var generator = SeededGenerator(seed: 77)
  var (exact, mid) = (0, 0)
  let repetitions = 4000
  for _ in 0..<repetitions {
    var cells = [0, 0, 0, 0]
    for _ in 0..<60 {
      let u = Double.random(in: 0..<1, using: &generator)
      cells[u < 0.3 ? 0 : u < 0.55 ? 1 : u < 0.8 ? 2 : 3] += 1
    }
    let test = try McNemar(yesYes: cells[0], yesNo: cells[1], noYes: cells[2], noNo: cells[3])
    if let p = test.exactP.value, p <= 0.05 { exact += 1 }
    if let p = test.midP.value, p <= 0.05 { mid += 1 }
  }
  let error = 3.3 * (0.05 * 0.95 / Double(repetitions)).squareRoot()
  #expect(Double(exact) / Double(repetitions) < 0.05 + error)
  #expect(abs(Double(mid) / Double(repetitions) - 0.05) < error + 0.01)
  #expect(exact < mid)
}
