import Testing

@testable import ChangeStatistics

@Test func flowCountsPeopleAndPatterns() throws {
  var flow = WaveFlow(waves: 3)
  for present in [
    [true, true, true], [true, false, true], [true, true, true], [true, false, false], [false, true, false],
    [false, false, false],
  ] { try flow.add(present) }
  #expect(flow.total == 5)
  #expect((0..<3).map(flow.count(at:)) == [4, 3, 3])
  #expect(flow.matched(0, 2) == 3)
  #expect(flow.retained(from: 0, at: 1) == Proportion(count: 2, of: 4))
  #expect(flow.patterns.map(\.count) == [2, 1, 1, 1])
  #expect(flow.patterns[1].present == [true, false, true])
  #expect(throws: NotComputable.unequalLengths(expected: 3, found: 1)) { try flow.add([true]) }
}

@Test func attritionWithNobodyToCompareSaysWhy() {
  let nobodyLeft = Attrition(stayed: [1, 2, 3], left: [])
  #expect(nobodyLeft.leftMean.reason == .tooFewParticipants(needed: 1, found: 0))
  #expect(nobodyLeft.standardisedDifference.reason == .tooFewParticipants(needed: 2, found: 0))
  #expect(nobodyLeft.difference.reason == .tooFewParticipants(needed: 2, found: 0))
  #expect(Attrition(stayed: [1, 1], left: [2, 2]).standardisedDifference.reason == .zeroVariance(.baseline))
  #expect(Attrition(stayed: [1, .nan], left: [2, 2]).stayedMean.reason == .nonFiniteValues(count: 1))
}

@Test func attritionIsTheSameInOtherUnits() throws {
  let plain = Attrition(stayed: [1, 2, 4], left: [3, 5, 6, 9])
  for scale in [1e-12, 1e12] {
    let scaled = Attrition(stayed: [1, 2, 4].map { $0 * scale }, left: [3, 5, 6, 9].map { $0 * scale })
    #expect(isClose(scaled.standardisedDifference, try plain.standardisedDifference.get(), relative: 1e-12))
  }
}

@Test func itemsThatBecomeHardToAnswerAreFound() throws {
  let before: [[Double?]] = Array(repeating: [1, 2], count: 12) + [[nil, 2], [1, nil]]
  var after = before
  for person in 0..<9 { after[person][1] = nil }
  let comparison = try MissingnessComparison(earlier: before, later: after)
  #expect(comparison.items[0].exactP.reason == .noDifference)
  #expect(comparison.items[1].gained == 9)
  #expect(comparison.items[1].earlier == Proportion(count: 1, of: 14))
  #expect(comparison.adjustedP[0] == nil)
  // 9 of 9 one way: exact 2/512, mid-p half of it.
  #expect(isClose(comparison.adjustedP[1] ?? 1, 1.0 / 512, relative: 1e-12))
  #expect(throws: NotComputable.unequalLengths(expected: 1, found: 0)) {
    try MissingnessComparison(earlier: [[1]], later: [])
  }
}
