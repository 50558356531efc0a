import Testing

@testable import ChangeStatistics

private func people(_ scores: [[Double?]]) -> [Trajectory] { scores.map { Trajectory(scores: $0) } }

/// People who differ by a constant, each wave with a shift of its own; every fourth score is missing.
private func simulated(_ count: Int, shifts: [Double], seed: UInt64) -> [Trajectory] {
  var generator = SeededGenerator(seed: seed)
  return (0..<count).map { _ in
    let person = 2 * generator.normal()
    let scores = shifts.map { shift -> Double? in
      let score = 10 + shift + person + generator.normal()
      return Double.random(in: 0..<1, using: &generator) < 0.25 ? nil : score
    }
    return Trajectory(scores: scores)
  }
}

@Test func twoCompleteWavesGiveThePairedT() throws {
  // With everybody at both waves the model is the paired t test: estimate, standard error, degrees of freedom and p.
  let data = try PairedData.depress(2)
  let model = try MixedModel(people(zip(data.baseline, data.followup).map { [$0, $1] }))
  let paired = try PairedChange(baseline: data.baseline, followup: data.followup)
  let change = try model.change(from: 0, to: 1).get()
  #expect(isClose(change.estimate, try paired.change.mean.get(), relative: 1e-10))
  #expect(isClose(change.standardError, try paired.standardError.get(), relative: 1e-8))
  #expect(isClose(change.degreesOfFreedom, 93, relative: 1e-5))
  #expect(isClose(change.p, try paired.test.get().p, relative: 1e-5))
}

@Test func missingWavesAreUsedAndNotDropped() throws {
  let trajectories = simulated(200, shifts: [0, 1, 1.5], seed: 4)
  let model = try MixedModel(trajectories)
  let complete = trajectories.filter { !$0.scores.contains(nil) }
  #expect(model.participantCount > complete.count)
  #expect(model.observationCount == trajectories.reduce(0) { $0 + $1.scores.count { $0 != nil } })
  let all = try model.change(from: 0, to: 2).get()
  let fewer = try MixedModel(complete).change(from: 0, to: 2).get()
  #expect(all.standardError < fewer.standardError)
}

@Test(arguments: [1e-12, 1e12]) func unitsOfScoresAndOfTimeDoNotMatter(scale: Double) throws {
  let trajectories = try WorkshopStudy().scores.map { scores in Trajectory(scores: (1...4).map { scores[$0] }) }
  let scaled = trajectories.map { Trajectory(scores: $0.scores.map { $0.map { $0 * scale } }) }
  let plain = try MixedModel(trajectories, .line(times: [0, 1, 4, 7]))
  let other = try MixedModel(scaled, .line(times: [10, 40, 130, 220]))
  let (one, two) = (try plain.coefficient(.time).get(), try other.coefficient(.time).get())
  #expect(isClose(two.estimate * 30, one.estimate * scale, relative: 1e-7))
  #expect(isClose(two.degreesOfFreedom, one.degreesOfFreedom, relative: 1e-4))
  #expect(isClose(two.p, one.p, relative: 1e-5))
  #expect(isClose(other.residualVariance, plain.residualVariance * scale * scale, relative: 1e-6))
}

@Test func addingAConstantMovesTheInterceptAlone() throws {
  let trajectories = simulated(60, shifts: [0, 1, 2], seed: 8)
  let moved = trajectories.map { Trajectory(scores: $0.scores.map { $0.map { $0 + 1000 } }) }
  let (plain, other) = (try MixedModel(trajectories), try MixedModel(moved))
  #expect(
    isClose(
      try other.coefficient(.intercept).get().estimate, try plain.coefficient(.intercept).get().estimate + 1000,
      relative: 1e-10))
  #expect(
    isClose(other.coefficient(.wave(2)).map(\.estimate), try plain.coefficient(.wave(2)).get().estimate, relative: 1e-8)
  )
  #expect(isClose(other.interceptVariance, plain.interceptVariance, relative: 1e-6))
}

@Test func peopleWhoDoNotDifferMakeASingularFit() throws {
  // Within a person the scores differ more than people do: there is no variance left for them.
  let model = try MixedModel(people([[1, 5, 3], [5, 3, 1], [3, 1, 5], [1, 3, 5.5], [5, 1, 3], [3, 5, 1.5]]))
  #expect(model.fit == .singular)
  #expect(isClose(model.interceptVariance, 0, relative: 0, absolute: 1e-6))
  // R lme4 1.1-31 and lmerTest 3.1-3: degrees of freedom 15 for all, since σ alone is uncertain.
  #expect(isClose(model.coefficient(.wave(1)).map(\.degreesOfFreedom), 15, relative: 1e-3))
}

@Test func modelsThatCannotBeFittedSayWhy() {
  func reason(_ scores: [[Double?]], _ course: TimeCourse = .waves, groups: [Int] = []) -> NotComputable? {
    let trajectories = scores.enumerated().map { index, scores in
      Trajectory(group: groups.isEmpty ? 0 : groups[index], scores: scores)
    }
    do throws(NotComputable) {
      _ = try MixedModel(trajectories, course)
      return nil
    } catch { return error }
  }
  #expect(reason([]) == .tooFewWaves(needed: 2, found: 0))
  #expect(reason([[1], [2]]) == .tooFewWaves(needed: 2, found: 1))
  #expect(reason([[1, 2], [nil, nil]]) == .tooFewParticipants(needed: 2, found: 1))
  #expect(reason([[1, 2], [2]]) == .unequalLengths(expected: 2, found: 1))
  #expect(reason([[1, 2], [2, .nan]]) == .nonFiniteValues(count: 1))
  #expect(reason([[3, 3], [3, 3]]) == .zeroVariance(.total))
  #expect(reason([[1, nil], [nil, 2], [3, nil]]) == .tooFewResponses(needed: 4, found: 3))
  // Everybody changes by the same amount.
  #expect(reason([[1, 2], [3, 4], [7, 8]]) == .zeroVariance(.residual))
  // The second group never came to the second wave.
  #expect(reason([[1, 2], [3, 4.5], [7, nil], [6, nil], [1, 3]], groups: [0, 0, 1, 1, 0]) == .linearlyDependent)
  #expect(reason([[1, 2], [2, 4], [0, 3]], .line(times: [5, 5])) == .linearlyDependent)
  #expect(reason([[1, 2], [2, 4]], .line(times: [0])) == .unequalLengths(expected: 2, found: 1))
}

@Test func intervalsOfTheModelCoverTheirLevel() throws {
  // The change of a simulated truth, 600 times, a quarter of the scores missing. Monte Carlo error: 3.3 standard errors.
  var covered = 0
  let repetitions = 600
  for seed in 0..<repetitions {
    let model = try MixedModel(simulated(24, shifts: [0, 0.4, 0.8], seed: UInt64(seed) &* 7919))
    let interval = try model.change(from: 0, to: 2).get().interval
    if interval.lower <= 0.8, interval.upper >= 0.8 { covered += 1 }
  }
  let error = 3.3 * (0.95 * 0.05 / Double(repetitions)).squareRoot()
  #expect(abs(Double(covered) / Double(repetitions) - 0.95) < error)
}
