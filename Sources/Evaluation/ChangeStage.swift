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

  /// - Returns: how many rows are new, different or removed, and what was done with people of older versions.
  func run(_ id: QuestionnaireID) throws -> (changedRows: Int, pairings: [VersionPairing]) {
    var rows: [ChangeRow] = []
    var cohorts: [String: Cohort] = ["": Cohort()]
    var people: [QuestionnaireID: Int] = [:]
    var pair = WavePair()
    func finishParticipant() {
      guard let participant = pair.participant else { return }
      let origin = pair.origin(own: id, older)
      if let other = pair.otherVersion(than: id), origin != .own { people[other, default: 0] += 1 }
      let kept = origin == .leftOut ? pair.only(id) : pair.scored
      let row = kept.row(participant, direction, score.threshold)
      cohorts["", default: Cohort()].add(kept, row, origin)
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
      try store.forEachScore(score.name, of: id, take)
    } else {
      let ids = older.keys.sorted { $0.rawValue < $1.rawValue }
      try store.forEachScore(comparing: change, of: id, or: ids, take)
    }
    finishParticipant()
    let results = cohorts.map { name, cohort in
      cohort.row(name, threshold: score.threshold, direction: direction)
    }
    let changedRows =
      try store.writeChanges(rows, of: id, comparing: change)
      + store.writeCohortChanges(results.sorted { $0.cohort < $1.cohort }, of: id, comparing: change)
    return (changedRows, pairings(people))
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
