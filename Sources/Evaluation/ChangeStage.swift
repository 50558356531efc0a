import ChangeStatistics
import QuestionnaireModel
import ResponseStore

/// Pairs the scores of two waves: what became of every participant, and of every cohort.
struct ChangeStage {
  /// What the figures of a cohort are computed with, as stored beside them.
  static let method = "paired t; d_z; d_av; Hedges J(n-1); 95 % CI (d: noncentral t)"

  private let store: ResponseStore
  private let score: ScoreDefinition
  private let change: ChangeDefinition

  init(_ store: ResponseStore, _ score: ScoreDefinition, _ change: ChangeDefinition) {
    self.store = store
    self.score = score
    self.change = change
  }

  /// - Returns: how many rows are new, different or removed.
  func run(_ id: QuestionnaireID) throws -> Int {
    var rows: [ChangeRow] = []
    var cohorts: [String: Cohort] = ["": Cohort()]
    var pair = Pair()
    func finishParticipant() {
      guard let participant = pair.participant else { return }
      let row = pair.row(participant, direction, score.threshold)
      cohorts["", default: Cohort()].add(pair, row)
      if let group = pair.group { cohorts[group, default: Cohort()].add(pair, row) }
      if let row { rows.append(row) }
    }
    try store.forEachScore(score.name, of: id) { scored in
      guard scored.wave == change.fromWave || scored.wave == change.toWave else { return }
      if scored.participant != pair.participant {
        finishParticipant()
        pair = Pair(participant: scored.participant, group: scored.group)
      }
      if scored.wave == change.fromWave { pair.baseline = .some(scored.value) }
      if scored.wave == change.toWave { pair.followup = .some(scored.value) }
    }
    finishParticipant()
    let results = cohorts.map { name, cohort in
      cohort.row(name, threshold: score.threshold, direction: direction)
    }
    return try store.writeChanges(rows, of: id, comparing: change)
      + store.writeCohortChanges(results.sorted { $0.cohort < $1.cohort }, of: id, comparing: change)
  }

  private var direction: ChangeDirection {
    switch score.direction {
    case .higherIsBetter: .higherIsBetter
    case .lowerIsBetter: .lowerIsBetter
    case .neutral: .neutral
    }
  }
}

/// One participant's scores at the two waves. The outer optional says whether there is a response, the inner one whether
/// it has a score.
private struct Pair {
  var participant: ParticipantID?
  var group: String?
  var baseline: Double??
  var followup: Double??

  /// The row of the participant, who needs a response at both waves; without both scores the change stays empty.
  func row(_ participant: ParticipantID, _ direction: ChangeDirection, _ threshold: Double?) -> ChangeRow? {
    guard let baseline, let followup else { return nil }
    guard let earlier = baseline, let later = followup,
      let status = try? ChangeStatus(change: later - earlier, direction: direction, threshold: threshold)
    else {
      return ChangeRow(participant: participant, baseline: baseline, followup: followup, change: nil, status: nil)
    }
    return ChangeRow(
      participant: participant, baseline: earlier, followup: later, change: later - earlier, status: status.rawValue)
  }
}

/// What is gathered of everyone, or of one group.
private struct Cohort {
  private var nFrom = 0
  private var nTo = 0
  private var moments = PairedMoments()
  private var statuses: [String: Int] = [:]

  mutating func add(_ pair: Pair, _ row: ChangeRow?) {
    if case .some(.some) = pair.baseline { nFrom += 1 }
    if case .some(.some) = pair.followup { nTo += 1 }
    guard let row, let baseline = row.baseline, let followup = row.followup, let status = row.status else { return }
    moments.add(baseline: baseline, followup: followup)
    statuses[status, default: 0] += 1
  }

  func row(_ name: String, threshold: Double?, direction: ChangeDirection) -> CohortChangeRow {
    let change = PairedChange(moments)
    let effects = EffectSizes(moments)
    var row = CohortChangeRow(
      cohort: name, nFrom: nFrom, nTo: nTo, nMatched: moments.count, method: ChangeStage.method)
    row.meanFrom = change.baseline.mean.value
    row.sdFrom = change.baseline.standardDeviation.value
    row.meanTo = change.followup.mean.value
    row.sdTo = change.followup.standardDeviation.value
    row.correlation = change.correlation.value
    row.meanChange = change.change.mean.value
    row.sdChange = change.change.standardDeviation.value
    row.seChange = change.standardError.value
    row.ciLow = change.interval.value?.lower
    row.ciHigh = change.interval.value?.upper
    row.t = change.test.value?.t
    row.df = change.test.value?.degreesOfFreedom
    row.p = change.test.value?.p
    fill(&row, effects)
    row.threshold = threshold
    if direction != .neutral {
      row.nImproved = statuses[ChangeStatus.improved.rawValue, default: 0]
      row.nDeteriorated = statuses[ChangeStatus.deteriorated.rawValue, default: 0]
    }
    row.nUnchanged = statuses[ChangeStatus.unchanged.rawValue, default: 0]
    row.note = AbsenceNote.of([
      change.change.mean.reason, change.standardError.reason, change.interval.reason, change.correlation.reason,
      effects.dz.reason, effects.dav.reason,
    ])
    return row
  }

  private func fill(_ row: inout CohortChangeRow, _ effects: EffectSizes) {
    row.dZ = effects.dz.value?.value
    row.dZLow = effects.dz.value?.interval.value?.lower
    row.dZHigh = effects.dz.value?.interval.value?.upper
    row.gZ = effects.gz.value?.value
    row.dAv = effects.dav.value?.value
    row.dAvLow = effects.dav.value?.interval.value?.lower
    row.dAvHigh = effects.dav.value?.interval.value?.upper
    row.gAv = effects.gav.value?.value
  }
}
