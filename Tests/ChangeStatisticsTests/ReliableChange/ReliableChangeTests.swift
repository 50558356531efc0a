import Testing

@testable import ChangeStatistics

private func moments() throws -> PairedMoments {
  let data = try PairedData.depress(2)
  return try PairedMoments(baseline: data.baseline, followup: data.followup)
}

@Test func reliableChangeIsThatOfTheBaselinesSpread() throws {
  // Fixtures/depress/reference.json, rci.alpha_w1: R 4.2.2. Tolerance: 1e-9 relative.
  let rule = try ReliableChange(.jacobsonTruax, moments(), reliability: 0.774814618023269)
  #expect(isClose(rule.standardError, 5.13545639422928, relative: 1e-9))
  #expect(isClose(rule.smallestReliableChange ?? 0, 10.0653095768653, relative: 1e-9))
  #expect(isClose(rule.critical, 1.95996398454005, relative: 1e-12))
}

@Test(arguments: [
  (ReliableChange.Method.jacobsonTruax, 2, 83, 9), (.gulliksenLordNovick, 2, 80, 12), (.edwardsNunnally, 4, 70, 20),
])
func sharesOfTheDepressionStudyAgreeWithR(
  method: ReliableChange.Method, improved: Int, unchanged: Int, deteriorated: Int
) throws {
  let data = try PairedData.depress(2)
  let rule = try ReliableChange(method, moments(), reliability: 0.774814618023269)
  let shares = try StatusShares(
    rule, baseline: data.baseline, followup: data.followup, direction: .lowerIsBetter)
  #expect(shares[.improved].count == improved)
  #expect(shares[.unchanged].count == unchanged)
  #expect(shares[.deteriorated].count == deteriorated)
  #expect(shares.total == 94)
}

@Test func reliableChangeNeedsAReliabilityAndASpread() throws {
  let some = try moments()
  for reliability in [nil, -0.1, 1.1, .nan] as [Double?] {
    #expect(throws: NotComputable.self) { try ReliableChange(.jacobsonTruax, some, reliability: reliability) }
  }
  #expect(throws: NotComputable.zeroVariance(.measurementError)) {
    try ReliableChange(.edwardsNunnally, some, reliability: 1)
  }
  let flat = try PairedMoments(baseline: [2, 2, 2], followup: [1, 2, 3])
  #expect(throws: NotComputable.zeroVariance(.baseline)) {
    try ReliableChange(.jacobsonTruax, flat, reliability: 0.8)
  }
  #expect(try ReliableChange(.christensenMendoza, flat, reliability: nil).reliability == nil)
  let even = try PairedMoments(baseline: [1, 2], followup: [2, 3])
  #expect(throws: NotComputable.zeroVariance(.change)) {
    try ReliableChange(.christensenMendoza, even, reliability: nil)
  }
  #expect(throws: NotComputable.tooFewPairs(needed: 2, found: 1)) {
    try ReliableChange(.jacobsonTruax, PairedMoments(baseline: [1], followup: [2]), reliability: 0.8)
  }
}

@Test func reversingAScaleSwapsWhoImproved() throws {
  let data = try PairedData.workshops()
  let turned = (data.baseline.map { 36 - $0 }, data.followup.map { 36 - $0 })
  for method in ReliableChange.Method.allCases {
    let rule = try ReliableChange(
      method, PairedMoments(baseline: data.baseline, followup: data.followup), reliability: 0.8)
    let mirror = try ReliableChange(
      method, PairedMoments(baseline: turned.0, followup: turned.1), reliability: 0.8)
    let shares = try StatusShares(
      rule, baseline: data.baseline, followup: data.followup, direction: .higherIsBetter)
    let others = try StatusShares(mirror, baseline: turned.0, followup: turned.1, direction: .lowerIsBetter)
    #expect(shares == others, "\(method)")
  }
}

@Test func twoWavesAndTheTableOfThemGiveTheSameAgreement() throws {
  let data = try PairedData.depress(2)
  let pairs = IntraclassCorrelation(try moments())
  let rows = IntraclassCorrelation(zip(data.baseline, data.followup).map { [$0, $1] })
  #expect(isClose(pairs.agreement, try rows.agreement.get(), relative: 1e-12))
  #expect(isClose(pairs.interval.map(\.lower), try rows.interval.get().lower, relative: 1e-10))
  #expect(
    isClose(pairs.standardErrorOfMeasurement, try rows.standardErrorOfMeasurement.get(), relative: 1e-12))
}

@Test func shroutAndFleissAgreement() throws {
  // Six targets, four judges: Shrout, P. E. & Fleiss, J. L. (1979), Psychological Bulletin 86, table 4; ICC(2,1) = .29, as R psych
  // 2.2.9 gives it with more digits: 0.289763779527559. Tolerance: 1e-9 relative.
  let ratings: [[Double]] = [[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]]
  let agreement = IntraclassCorrelation(ratings)
  #expect(isClose(agreement.agreement, 0.289763779527559, relative: 1e-9))
  #expect(agreement.interval.value.map { $0.lower < 0.29 && $0.upper > 0.29 } == true)
}

@Test func agreementWithoutSpreadSaysWhy() {
  #expect(IntraclassCorrelation([[1, 1], [1, 1]]).agreement.reason == .zeroVariance(.total))
  #expect(IntraclassCorrelation([[1, 1], [2, 2], [5, 5]]).agreement.value == 1)
  #expect(IntraclassCorrelation([[1, 1], [2, 2], [5, 5]]).interval.reason == .zeroVariance(.measurementError))
  #expect(IntraclassCorrelation([[1, 2]]).agreement.reason == .tooFewParticipants(needed: 2, found: 1))
  #expect(IntraclassCorrelation([[1], [2]]).agreement.reason == .tooFewWaves(needed: 2, found: 1))
  #expect(IntraclassCorrelation([[1, 2], [2]]).agreement.reason == .unequalLengths(expected: 2, found: 1))
  #expect(IntraclassCorrelation([[1, 2], [2, .nan]]).agreement.reason == .nonFiniteValues(count: 1))
  #expect(IntraclassCorrelation([[Double]]()).agreement.reason == .tooFewParticipants(needed: 2, found: 0))
}
