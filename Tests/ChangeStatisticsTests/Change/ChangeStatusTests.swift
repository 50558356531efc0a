import Testing

@testable import ChangeStatistics

@Test func statusFollowsTheDirectionOfTheScore() throws {
  #expect(try ChangeStatus(change: 2, direction: .higherIsBetter) == .improved)
  #expect(try ChangeStatus(change: -2, direction: .higherIsBetter) == .deteriorated)
  #expect(try ChangeStatus(change: -2, direction: .lowerIsBetter) == .improved)
  #expect(try ChangeStatus(change: 2, direction: .lowerIsBetter) == .deteriorated)
  #expect(try ChangeStatus(change: 2, direction: .neutral) == .increased)
  #expect(try ChangeStatus(change: -2, direction: .neutral) == .decreased)
  for direction in ChangeDirection.allCases {
    #expect(try ChangeStatus(change: 0, direction: direction) == .unchanged)
    #expect(try ChangeStatus(change: 0, direction: direction, threshold: 0) == .unchanged)
    #expect(try ChangeStatus(change: -0.0, direction: direction) == .unchanged)
  }
}

@Test func changeOfExactlyTheThresholdCounts() throws {
  #expect(try ChangeStatus(change: 5, direction: .higherIsBetter, threshold: 5) == .improved)
  #expect(try ChangeStatus(change: -5, direction: .higherIsBetter, threshold: 5) == .deteriorated)
  #expect(try ChangeStatus(change: 4.999, direction: .higherIsBetter, threshold: 5) == .unchanged)
}

@Test func floatingPointNoiseNeitherMakesNorHidesAChange() throws {
  // 8.2 − 7.7 falls short of 0.5, and 0.1 + 0.2 − 0.3 is not 0.
  #expect(8.2 - 7.7 != 0.5)
  #expect(try ChangeStatus(change: 8.2 - 7.7, direction: .higherIsBetter, threshold: 0.5) == .improved)
  #expect(try ChangeStatus(change: 7.7 - 8.2, direction: .lowerIsBetter, threshold: 0.5) == .improved)
  #expect(try ChangeStatus(change: 0.1 + 0.2 - 0.3, direction: .higherIsBetter) == .unchanged)
  #expect(try ChangeStatus(change: 2e-9, direction: .higherIsBetter) == .improved)
}

@Test func hugeChangesAreClassified() throws {
  #expect(try ChangeStatus(change: 1e300, direction: .neutral, threshold: 1e12) == .increased)
  #expect(try ChangeStatus(change: -1e12, direction: .neutral, threshold: 1e12) == .decreased)
}

@Test func whatIsNoChangeOrNoThresholdIsRefused() {
  for bad in [Double.nan, .infinity, -.infinity] {
    #expect(throws: NotComputable.nonFiniteValues(count: 1)) {
      try ChangeStatus(change: bad, direction: .neutral)
    }
  }
  #expect(throws: NotComputable.invalidThreshold(-1)) {
    try ChangeStatus(change: 1, direction: .neutral, threshold: -1)
  }
  #expect(throws: NotComputable.invalidThreshold(.infinity)) {
    try ChangeStatus(change: 1, direction: .neutral, threshold: .infinity)
  }
}

@Test func exportedWordsAreStable() {
  #expect(
    ChangeStatus.allCases.map(\.rawValue) == ["improved", "unchanged", "deteriorated", "increased", "decreased"])
}
