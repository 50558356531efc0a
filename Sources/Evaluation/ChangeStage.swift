import ChangeStatistics
import QuestionnaireModel
import ResponseStore

/// Pairs the scores of two waves: what became of every participant, and of every cohort.
struct ChangeStage {
  private let store: ResponseStore
  private let score: ScoreDefinition
  private let change: ChangeDefinition
  private let newerVersion: String
  private let older: [QuestionnaireID: OlderVersion]

  /// - Parameter older: the versions from which a participant's other wave may come.
  init(
    _ store: ResponseStore, _ score: ScoreDefinition, _ change: ChangeDefinition, of version: String,
    older: [QuestionnaireID: OlderVersion] = [:]
  ) {
    self.store = store
    self.score = score
    self.change = change
    newerVersion = version
    self.older = older
  }

  /// What decides the results apart from the scores themselves, for noticing that it has changed.
  var identity: String {
    let versions = olderIDs.map { id in
      "\(id.rawValue) \(older[id].map { "\($0.isPaired) \($0.comparison.verdict)" } ?? "")"
    }
    return "\(change) \(score.direction) \(score.threshold.map { "\($0)" } ?? "") \(versions)"
  }

  /// Computes the change in some parts of the participants, and puts together what all parts come to.
  ///
  /// - Parameter isWhole: whether these are all parts, and nothing that was there before stays.
  /// - Returns: how many rows are new, different or removed.
  func run(_ id: QuestionnaireID, _ parts: [ParticipantPart], isWhole: Bool) throws -> Int {
    var changedRows = 0
    var touched: Set<String> = []
    for part in parts {
      let (rows, cohorts) = try gather(id, part)
      changedRows += try store.writeChanges(rows, of: id, comparing: change, in: part)
      touched.formUnion(
        try store.writeChangeParts(cohorts.mapValues(\.gathered), of: id, comparing: change, part))
    }
    if isWhole { touched.insert("") }
    guard !touched.isEmpty else { return changedRows }
    var results: [CohortChangeRow] = []
    for name in touched.sorted() {
      var cohort = Cohort()
      var isEmpty = true
      try store.forEachChangePart(of: id, comparing: change, cohort: name) { gathered in
        cohort.merge(gathered)
        isEmpty = false
      }
      // Everyone has a row even when there is nobody.
      if !isEmpty || name.isEmpty { results.append(cohort.row(name, threshold: score.threshold, direction: direction)) }
    }
    return changedRows
      + (try store.writeCohortChanges(results, of: id, comparing: change, among: isWhole ? nil : touched))
  }

  /// What became of the participants of a part, and of its cohorts.
  private func gather(
    _ id: QuestionnaireID, _ part: ParticipantPart
  ) throws -> (rows: [ChangeRow], cohorts: [String: Cohort]) {
    var rows: [ChangeRow] = []
    var cohorts: [String: Cohort] = [:]
    var pair = WavePair()
    func finishParticipant() {
      guard let participant = pair.participant else { return }
      let origin = pair.origin(own: id, older)
      let other = origin == .own ? nil : pair.otherVersion(than: id)
      let kept = origin == .leftOut ? pair.only(id) : pair.scored
      let row = kept.row(participant, direction, score.threshold)
      cohorts["", default: Cohort()].add(kept, row, origin, otherVersion: other)
      if let group = pair.group { cohorts[group, default: Cohort()].add(kept, row, origin) }
      if let row { rows.append(row) }
    }
    func take(_ scored: ScoredResponse) {
      guard scored.wave == change.fromWave || scored.wave == change.toWave else { return }
      if scored.participant != pair.participant {
        finishParticipant()
        pair = WavePair(participant: scored.participant, group: scored.group)
      }
      if scored.wave == change.fromWave { pair.baseline = scored }
      if scored.wave == change.toWave { pair.followup = scored }
    }
    if older.isEmpty {
      try store.forEachScore(score.name, of: id, in: part, take)
    } else {
      try store.forEachScore(comparing: change, of: id, or: olderIDs, in: part, take)
    }
    finishParticipant()
    return (rows, cohorts)
  }

  private var olderIDs: [QuestionnaireID] { older.keys.sorted { $0.rawValue < $1.rawValue } }

  /// What was done with people of older versions, over everybody.
  func pairings(_ id: QuestionnaireID) throws -> [VersionPairing] {
    guard !older.isEmpty else { return [] }
    var everyone = Cohort()
    try store.forEachChangePart(of: id, comparing: change, cohort: "") { everyone.merge($0) }
    let people = Dictionary(
      uniqueKeysWithValues: everyone.otherVersions.compactMap { number, count in
        olderIDs.first { $0.rawValue == number }.map { ($0, count) }
      })
    return pairings(people)
  }

  private func pairings(_ people: [QuestionnaireID: Int]) -> [VersionPairing] {
    people.sorted { $0.key.rawValue < $1.key.rawValue }.compactMap { id, count in
      older[id].map { version in
        VersionPairing(
          olderVersion: version.version, newerVersion: newerVersion, comparison: version.comparison,
          isPaired: version.isPaired, people: count)
      }
    }
  }

  private var direction: ChangeDirection { ChangeDirection(score.direction) }
}
