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
  /// How many people have each status, in the order of ``ChangeStatus/allCases``.
  private var statuses = ChangeStatus.allCases.map { _ in 0 }

  /// How many people answered one of the waves in an older version, by its number; of everyone only.
  private(set) var otherVersions: [Int: Int] = [:]

  init() {}

  mutating func add(
    _ pair: WavePair, _ row: ChangeRow?, _ origin: WavePair.Origin, otherVersion: QuestionnaireID? = nil
  ) {
    if let otherVersion { otherVersions[otherVersion.rawValue, default: 0] += 1 }
    if pair.baseline?.value != nil { nFrom += 1 }
    if pair.followup?.value != nil { nTo += 1 }
    if origin == .leftOut { nOtherVersion += 1 }
    guard let row, let baseline = row.baseline, let followup = row.followup, let status = row.status else { return }
    moments.add(baseline: baseline, followup: followup)
    if origin == .across { nAcross += 1 }
    if origin == .acrossReworded { nAcrossReworded += 1 }
    if let place = ChangeStatus.allCases.firstIndex(where: { $0.rawValue == status }) { statuses[place] += 1 }
  }

  private func count(_ status: ChangeStatus) -> Int {
    ChangeStatus.allCases.firstIndex(of: status).map { statuses[$0] } ?? 0
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
      row.nImproved = count(.improved)
      row.nDeteriorated = count(.deteriorated)
    }
    row.nUnchanged = count(.unchanged)
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

// MARK: - Parts

extension Cohort {
  private static let countCount = 5

  /// Everything that has been gathered, to be kept.
  var gathered: [Double] {
    let counts = [nFrom, nTo, nOtherVersion, nAcross, nAcrossReworded] + statuses
    let versions = otherVersions.sorted { $0.key < $1.key }.flatMap { [Double($0.key), Double($0.value)] }
    return counts.map(Double.init) + moments.gathered + versions
  }

  /// Takes other people, of whom ``gathered`` was kept.
  mutating func merge(_ gathered: [Double]) {
    let head = Self.countCount + statuses.count
    let end = head + PairedMoments.gatheredCount
    guard gathered.count >= end, let others = PairedMoments(gathered: gathered[head..<end]) else { return }
    for index in stride(from: end, to: gathered.count - 1, by: 2) {
      otherVersions[Int(gathered[index]), default: 0] += Int(gathered[index + 1])
    }
    nFrom += Int(gathered[0])
    nTo += Int(gathered[1])
    nOtherVersion += Int(gathered[2])
    nAcross += Int(gathered[3])
    nAcrossReworded += Int(gathered[4])
    for index in statuses.indices { statuses[index] += Int(gathered[Self.countCount + index]) }
    moments.merge(others)
  }
}
