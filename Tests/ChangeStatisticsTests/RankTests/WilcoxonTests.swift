import Testing

@testable import ChangeStatistics

private func distribution(_ changes: [Double]) throws -> ChangeDistribution {
  try ChangeDistribution(baseline: Array(repeating: 0, count: changes.count), followup: changes)
}

/// P(W+ ≤ w or W+ ≥ total − w) by trying every way to give signs to the ranks.
private func enumerated(_ ranks: SignedRanks) -> Double {
  let all = ranks.ties.flatMap { Array(repeating: $0.doubledRank, count: $0.count) }
  let total = all.reduce(0, +)
  let smaller = min(ranks.doubledPositiveSum, ranks.doubledNegativeSum)
  var extreme = 0
  for signs in 0..<(1 << all.count) {
    let sum = all.indices.reduce(0) { $0 + (signs >> $1 & 1) * all[$1] }
    if min(sum, total - sum) <= smaller { extreme += 1 }
  }
  return Double(extreme) / Double(1 << all.count)
}

@Test func exactPIsTheShareOfAllSigns() throws {
  var generator = SeededGenerator(seed: 11)
  for _ in 0..<60 {
    // Few distinct sizes, so that ties and zeros abound.
    let changes = (0..<Int.random(in: 1...12, using: &generator)).map { _ in
      Double(Int.random(in: -3...5, using: &generator)) * 0.5
    }
    for zeros in WilcoxonSignedRank.ZeroHandling.allCases {
      let changes = try distribution(changes)
      let test = WilcoxonSignedRank(changes, zeros: zeros).test
      guard changes.count > changes.zeroCount else {
        #expect(test.reason == .noDifference)
        continue
      }
      #expect(isClose(test.map(\.p), enumerated(SignedRanks(changes, zeros: zeros)), relative: 1e-12))
    }
  }
}

@Test func floatingPointNoiseBreaksNoTie() throws {
  // −0.5 twice, though 80.2 − 80.7 and 81.1 − 81.6 differ in their last digits.
  let changes = try ChangeDistribution(baseline: [80.7, 81.6, 70], followup: [80.2, 81.1, 71])
  #expect(changes.values == [-0.5, 1])
  #expect(changes.counts == [2, 1])
  #expect(WilcoxonSignedRank(changes).hasTies)
}

@Test(arguments: [1e-12, 1e-3, 1, 1e6, 1e12]) func magnitudeDoesNotMatter(scale: Double) throws {
  let (baseline, followup) = (PairedData.sleep.baseline, PairedData.sleep.followup)
  let scaled = try ChangeDistribution(baseline: baseline.map { $0 * scale }, followup: followup.map { $0 * scale })
  let plain = try PairedData.sleep.changes
  #expect(scaled.counts == plain.counts)
  #expect(WilcoxonSignedRank(scaled).test.value?.p == WilcoxonSignedRank(plain).test.value?.p)
  #expect(isClose(HodgesLehmann(scaled).estimate, 1.3 * scale, relative: 1e-9))
}

@Test func largeSamplesAreNormalAndSaySo() throws {
  var generator = SeededGenerator(seed: 5)
  let (baseline, followup) = generator.pairs(1001)
  let changes = try ChangeDistribution(baseline: baseline, followup: followup)
  #expect(WilcoxonSignedRank(changes).test.value?.method == .normal)
  let fewer = try ChangeDistribution(
    baseline: Array(baseline.prefix(300)), followup: followup.prefix(300).map { $0 - 1 })
  let exact = try WilcoxonSignedRank(fewer).test.get()
  let normal = try WilcoxonSignedRank(fewer, largestExact: 0).test.get()
  #expect(exact.method == .exact)
  #expect(exact.z == normal.z)
  // With 300 pairs the two agree to a few percent.
  #expect(isClose(exact.p, normal.p, relative: 0.05))
}

@Test func signedRanksWithNothingToRankSayWhy() throws {
  let same = WilcoxonSignedRank(try distribution([0, 0, 0]))
  #expect(same.test.reason == .noDifference)
  #expect(same.rankBiserial.reason == .noDifference)
  #expect(same.zeroCount == 3)
  let empty = try distribution([])
  #expect(WilcoxonSignedRank(empty).test.reason == .tooFewPairs(needed: 1, found: 0))
  #expect(HodgesLehmann(empty).estimate.reason == .tooFewPairs(needed: 1, found: 0))
  #expect(SignTest(empty).p.reason == .tooFewPairs(needed: 1, found: 0))
  #expect(SignTest(try distribution([0])).p.reason == .noDifference)
  #expect(throws: NotComputable.nonFiniteValues(count: 2)) { try distribution([.nan, 1, .infinity]) }
  #expect(throws: NotComputable.unequalLengths(expected: 1, found: 2)) {
    try ChangeDistribution(baseline: [1], followup: [1, 2])
  }
}

@Test func fivePairsAreTooFewForAnInterval() throws {
  // Not even all five of one sign is as rare as 5 %.
  let five = HodgesLehmann(try distribution([1, 2, 3, 4, 5]))
  #expect(five.estimate.value == 3)
  #expect(five.interval.reason == .tooFewPairs(needed: 6, found: 5))
  let six = HodgesLehmann(try distribution([1, 2, 3, 4, 5, 6]))
  #expect(six.interval.value == ConfidenceInterval(lower: 1, upper: 6, level: 0.95))
}

@Test func pseudomedianIsTheMedianOfTheMeansOfPairs() throws {
  var generator = SeededGenerator(seed: 3)
  for count in [1, 2, 3, 7, 40] {
    let changes = (0..<count).map { _ in Double(Int.random(in: -8...9, using: &generator)) * 0.25 }
    var means: [Double] = []
    for i in changes.indices { for j in i..<count { means.append((changes[i] + changes[j]) / 2) } }
    means.sort()
    let middle = (means[(means.count - 1) / 2] + means[means.count / 2]) / 2
    #expect(HodgesLehmann(try distribution(changes)).estimate.value == middle)
  }
}

@Test func intervalOfThePseudomedianCoversAtLeastItsLevel() throws {
  // Skewed changes without ties, exact rule (n = 25) and normal rule (n = 240): of 2000 intervals 95 % hold the true
  // centre of a symmetric law. Monte Carlo error: 3.3 standard errors of 0.5 %.
  for count in [25, 240] {
    var generator = SeededGenerator(seed: UInt64(count))
    var covered = 0
    let repetitions = count == 25 ? 2000 : 400
    for _ in 0..<repetitions {
      let changes = (0..<count).map { _ in pow3(Double.random(in: -1...1, using: &generator)) }
      guard let interval = HodgesLehmann(try distribution(changes)).interval.value else { continue }
      if interval.lower <= 0, interval.upper >= 0 { covered += 1 }
    }
    let share = Double(covered) / Double(repetitions)
    let error = 3.3 * (0.95 * 0.05 / Double(repetitions)).squareRoot()
    #expect(share > 0.95 - error && share < 0.956 + error, "n = \(count): \(share)")
  }
}

private func pow3(_ x: Double) -> Double { x * x * x }

@Test func turningChangesRoundTurnsResultsRound() throws {
  let changes = try PairedData.workshops().changes
  let turned = try ChangeDistribution(
    baseline: PairedData.workshops().followup, followup: PairedData.workshops().baseline)
  let (one, other) = (WilcoxonSignedRank(changes), WilcoxonSignedRank(turned))
  #expect(one.test.value?.p == other.test.value?.p)
  #expect(one.rankBiserial.value == (other.rankBiserial.value.map { -$0 }))
  #expect(HodgesLehmann(changes).estimate.value == HodgesLehmann(turned).estimate.value.map { -$0 })
  #expect(SignTest(changes).rose == SignTest(turned).fell)
}

@Test func countedChangesGiveWhatListedOnesGive() throws {
  let data = try PairedData.depress(2)
  var counted: [Double: Int] = [:]
  for (earlier, later) in zip(data.baseline, data.followup) { counted[later - earlier, default: 0] += 1 }
  #expect(try ChangeDistribution(counting: counted, ofMagnitude: 80) == data.changes)
}
