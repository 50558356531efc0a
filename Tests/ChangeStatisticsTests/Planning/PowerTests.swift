import Testing

@testable import ChangeStatistics

@Test func theFewestPairsHaveThePowerAndOneFewerHasNot() throws {
  for (effect, power) in [(0.5, 0.8), (0.2, 0.9), (-0.3, 0.8)] {
    let count = try PairedPower.requiredCount(effect: effect, power: power)
    #expect(try PairedPower.power(effect: effect, count: count) >= power)
    #expect(try PairedPower.power(effect: effect, count: count - 1) < power)
    let detectable = try PairedPower.detectableEffect(count: count, power: power)
    #expect(detectable <= abs(effect))
    #expect(isClose(detectable, abs(effect), relative: 0.05))
  }
}

@Test func powerWithoutAnEffectIsTheLevel() throws {
  #expect(isClose(try PairedPower.power(effect: 0, count: 20), 0.05, relative: 1e-9))
}

@Test func attritionAddsToTheRecruited() throws {
  let deviation = try ChangePlan.changeDeviation(baseline: 10, followup: 10, correlation: 0.5)
  #expect(isClose(deviation, 10, relative: 1e-12))
  // d_z = 0.5, power 0.8: 34 pairs (Cohen 1988; R power.t.test); a fifth lost, 43 to begin with; 64 in each group, 80.
  let plan = try ChangePlan(change: 5, changeDeviation: deviation, attrition: 0.2)
  #expect(plan.pairs == 34)
  #expect(plan.recruited == 43)
  #expect(plan.pairsPerGroup == 64)
  #expect(plan.recruitedPerGroup == 80)
  #expect(isClose(plan.effect, 0.5, relative: 1e-12))
  // Half the width of the interval: t(33)·10/√34.
  #expect(isClose(plan.margin, 2.034515297449 * 10 / 34.0.squareRoot(), relative: 1e-9))
}

@Test func impossiblePlansSayWhy() {
  func reason(_ body: () throws(NotComputable) -> Void) -> NotComputable? {
    do throws(NotComputable) {
      try body()
      return nil
    } catch { return error }
  }
  #expect(
    reason { () throws(NotComputable) in _ = try ChangePlan(change: 0, changeDeviation: 1) } == .invalidSetting(0))
  #expect(
    reason { () throws(NotComputable) in _ = try ChangePlan(change: 1, changeDeviation: 0) } == .zeroVariance(.change))
  #expect(
    reason { () throws(NotComputable) in _ = try ChangePlan(change: 1, changeDeviation: 1, attrition: 1) }
      == .invalidSetting(1))
  #expect(
    reason { () throws(NotComputable) in _ = try ChangePlan(change: 1, changeDeviation: 1, power: 1) }
      == .invalidSetting(1))
  #expect(
    reason { () throws(NotComputable) in _ = try PairedPower.power(effect: 1, count: 1) }
      == .tooFewPairs(needed: 2, found: 1))
  #expect(
    reason { () throws(NotComputable) in
      _ = try ChangePlan.changeDeviation(baseline: 1, followup: 1, correlation: 1.5)
    } == .invalidSetting(1.5))
}
