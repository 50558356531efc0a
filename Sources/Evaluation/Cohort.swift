import ChangeStatistics
import ResponseStore

/// What is gathered of everyone, or of one group.
struct Cohort {
  private var nFrom = 0
  private var nTo = 0
  private var nOtherVersion = 0
  private var nAcross = 0
  private var nAcrossReworded = 0
  private var moments = PairedMoments()
  private var statuses: [String: Int] = [:]

  mutating func add(_ pair: WavePair, _ row: ChangeRow?, _ origin: WavePair.Origin) {
    if pair.baseline?.value != nil { nFrom += 1 }
    if pair.followup?.value != nil { nTo += 1 }
    if origin == .leftOut { nOtherVersion += 1 }
    guard let row, let baseline = row.baseline, let followup = row.followup, let status = row.status else { return }
    moments.add(baseline: baseline, followup: followup)
    if origin == .across { nAcross += 1 }
    if origin == .acrossReworded { nAcrossReworded += 1 }
    statuses[status, default: 0] += 1
  }

  /// What the figures are computed with, as stored beside them.
  private var method: String {
    var method = "paired t; d_z; d_av; Hedges J(n-1); 95 % CI (d: noncentral t)"
    if nAcross > 0 { method += "; \(nAcross) across versions" }
    if nAcrossReworded > 0 { method += "; \(nAcrossReworded) across reworded versions" }
    return method
  }

  func row(_ name: String, threshold: Double?, direction: ChangeDirection) -> CohortChangeRow {
    let change = PairedChange(moments)
    let effects = EffectSizes(moments)
    var row = CohortChangeRow(
      cohort: name, nFrom: nFrom, nTo: nTo, nMatched: moments.count, nOtherVersion: nOtherVersion, method: method)
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
