import QuestionnaireModel
import Testing

@testable import ResponseStore

@Suite struct ResultsTests {
  let folder: TemporaryFolder
  let store: ResponseStore
  let questionnaire: QuestionnaireID
  let comparison = ChangeDefinition(score: "confiance", fromWave: "avant", toWave: "apres")

  init() throws {
    folder = try TemporaryFolder()
    store = try ResponseStore(path: folder.file())
    questionnaire = try store.register(Workshop.questionnaire(), source: "source")
    try store.importing(into: questionnaire) { batch in
      for (code, group) in [("A1", "Curie"), ("A2", nil), ("A3", "Zola")] {
        for wave in ["apres", "avant"] { _ = try batch.write(Workshop.response(code, at: wave, group: group)) }
      }
    }
  }

  func score(_ response: Int, _ value: Double?, definition: String = "D1") -> ScoreRow {
    ScoreRow(
      response: ResponseID(rawValue: response), score: "confiance", value: value, answered: 3, items: 3,
      definition: definition)
  }

  func makeOld(_ table: String) throws {
    let complaint = try sqliteShell(folder.file(), "UPDATE \(table) SET computed_at = 'old'")
    #expect(complaint == "")
  }

  @Test func scoresThatComeOutTheSameAreLeftAsTheyAre() throws {
    #expect(try store.writeScores([score(1, 4), score(2, nil), score(3, 2.5)]) == 3)
    try makeOld("score_value")
    #expect(try store.writeScores([score(1, 4), score(2, nil), score(3, 2.75)]) == 1)
    #expect(
      try dump(folder.file(), "score_value") == """
        score_value
        1|confiance|4.0|3|3|D1|old
        2|confiance|∅|3|3|D1|old
        3|confiance|2.75|3|3|D1|TIME

        """)
    #expect(try store.scores(of: ResponseID(rawValue: 3)) == [score(3, 2.75)])
  }

  @Test func responsesAreReadPartByPartAndAChangeMakesAPartStale() throws {
    let parts = try store.allParts()
    #expect(parts.count == 1)
    var found: [Int] = []
    for part in parts {
      try store.forEachCompleteResponse(of: questionnaire, in: part) { id, _, _ in found.append(id.rawValue) }
    }
    #expect(found.sorted() == [1, 2, 3, 4, 5, 6])
    let name = try #require(try store.questionnaires().first { $0.id == questionnaire }?.name)
    #expect(try store.staleParts(of: name) == parts)
    try store.markCurrent(name)
    #expect(try store.staleParts(of: name) == [])
    try store.importing(into: questionnaire, replace: true) { batch in
      _ = try batch.write(Workshop.response("A2", at: "avant", Workshop.gaps))
    }
    #expect(try store.staleParts(of: name) == parts)
    // Whoever deletes a response, by whatever means, outdates the results.
    try store.markCurrent(name)
    #expect(try sqliteShell(folder.file(), "DELETE FROM response WHERE id = 3") == "")
    #expect(try store.staleParts(of: name) == parts)
  }

  @Test func scoresAreReadByParticipantAndWave() throws {
    try store.writeScores((1...6).map { score($0, Double($0)) })
    var read: [String] = []
    try store.forEachScore("confiance", of: questionnaire) { scored in
      read.append("\(scored.participant.rawValue) \(scored.group ?? "-") \(scored.wave) \(scored.value ?? .nan)")
    }
    #expect(
      read == [
        "1 Curie avant 2.0", "1 Curie apres 1.0", "2 - avant 4.0", "2 - apres 3.0", "3 Zola avant 6.0",
        "3 Zola apres 5.0",
      ])
  }

  @Test func aParticipantsWavesInOtherVersionsComeWithTheirOwn() throws {
    let other = try store.register(Workshop.questionnaire(version: "2"), source: "source")
    try store.importing(into: other) { batch in
      for (code, wave) in [("B1", "avant"), ("B2", "avant"), ("B3", "apres")] {
        _ = try batch.write(Workshop.response(code, at: wave))
      }
    }
    try store.importing(into: questionnaire) { batch in
      for (code, wave) in [("B1", "apres"), ("B3", "avant")] { _ = try batch.write(Workshop.response(code, at: wave)) }
    }
    func read(_ id: QuestionnaireID, or others: [QuestionnaireID]) throws -> [String] {
      var read: [String] = []
      try store.forEachScore(comparing: comparison, of: id, or: others) { scored in
        guard scored.participant.rawValue > 3 else { return }
        read.append("\(scored.participant.rawValue) \(scored.wave) \(scored.questionnaire.rawValue) \(scored.isScored)")
      }
      return read.sorted()
    }
    // B2 has no response in the first version; the score of B1 in the second one is not there yet.
    try store.writeScores([score(10, 1), score(11, nil)])
    #expect(
      try read(questionnaire, or: [other])
        == ["4 apres 1 true", "4 avant 2 false", "6 apres 2 false", "6 avant 1 true"])
    #expect(try read(questionnaire, or: []) == ["4 apres 1 true", "6 avant 1 true"])
  }

  @Test func changesOfPeopleNoLongerMatchedAreRemoved() throws {
    func row(_ participant: Int, _ change: Double?) -> ChangeRow {
      ChangeRow(
        participant: ParticipantID(rawValue: participant), baseline: 2, followup: change.map { 2 + $0 }, change: change,
        status: change.map { $0 > 0 ? "improved" : "unchanged" })
    }
    func write(_ rows: [ChangeRow]) throws -> Int {
      try store.writeChanges(rows, of: questionnaire, comparing: comparison)
    }
    #expect(try write([row(1, 1), row(2, 0), row(3, nil)]) == 3)
    try makeOld("change_value")
    #expect(try write([row(1, 1), row(2, 0), row(3, nil)]) == 0)
    #expect(try write([row(1, 1), row(3, 0.5)]) == 2)
    #expect(
      try dump(folder.file(), "change_value", "changes") == """
        change_value
        1|confiance|avant|apres|1|2.0|3.0|1.0|improved|old
        1|confiance|avant|apres|3|2.0|2.5|0.5|improved|TIME
        changes
        A1|Curie|pratiques|1.2|confiance|avant|apres|2.0|3.0|1.0|improved
        A3|Zola|pratiques|1.2|confiance|avant|apres|2.0|2.5|0.5|improved

        """)
    #expect(try store.changes(of: questionnaire, comparing: comparison) == [row(1, 1), row(3, 0.5)])
  }

  /// A row in which every number is different, so that two columns cannot be taken for each other.
  var fullCohort: CohortChangeRow {
    var row = CohortChangeRow(
      cohort: "", nFrom: 30, nTo: 29, nMatched: 28, nOtherVersion: 27, method: "paired t", note: "note")
    for (number, measure) in CohortChangeRow.measures.enumerated() { row[keyPath: measure] = Double(number) + 0.5 }
    for (number, count) in CohortChangeRow.counts.enumerated() { row[keyPath: count] = number + 100 }
    return row
  }

  @Test func everyNumberOfACohortStandsInItsColumn() throws {
    let empty = CohortChangeRow(cohort: "Curie", nFrom: 1, nTo: 1, nMatched: 1, method: "paired t")
    #expect(try store.writeCohortChanges([fullCohort, empty], of: questionnaire, comparing: comparison) == 2)
    #expect(try store.cohortChanges(of: questionnaire, comparing: comparison) == [fullCohort, empty])
    #expect(
      try sqliteShell(folder.file(), "SELECT n_from, n_to, n_matched, n_other_version FROM cohort_change LIMIT 1")
        == "30|29|28|27\n")
    let named = """
      SELECT mean_from, sd_from, mean_to, sd_to, correlation, mean_change, sd_change, se_change, ci_low, ci_high, t, df, p
      FROM cohort_change WHERE cohort = '';
      SELECT d_z, g_z, d_z_ci_low, d_z_ci_high, d_av, g_av, d_av_ci_low, d_av_ci_high, threshold, n_improved,
        n_unchanged, n_deteriorated FROM cohort_change WHERE cohort = '';
      """
    let row = fullCohort
    let first = [
      row.meanFrom, row.sdFrom, row.meanTo, row.sdTo, row.correlation, row.meanChange, row.sdChange, row.seChange,
      row.ciLow, row.ciHigh, row.t, row.df, row.p,
    ]
    let second = [row.dZ, row.gZ, row.dZLow, row.dZHigh, row.dAv, row.gAv, row.dAvLow, row.dAvHigh, row.threshold]
    let counts = [row.nImproved, row.nUnchanged, row.nDeteriorated]
    func line(_ numbers: [some CustomStringConvertible]) -> String {
      numbers.map(\.description).joined(separator: "|")
    }
    #expect(
      try sqliteShell(folder.file(), named)
        == "\(line(first.map { $0 ?? 0 }))\n\(line(second.map { $0 ?? 0 }))|\(line(counts.map { $0 ?? 0 }))\n")
  }

  @Test func eachNumberOfACohortIsWatchedForChange() throws {
    try store.writeCohortChanges([fullCohort], of: questionnaire, comparing: comparison)
    try makeOld("cohort_change")
    #expect(try store.writeCohortChanges([fullCohort], of: questionnaire, comparing: comparison) == 0)
    #expect(try sqliteShell(folder.file(), "SELECT computed_at FROM cohort_change") == "old\n")
    var fewer = fullCohort
    fewer.nOtherVersion = 26
    #expect(try store.writeCohortChanges([fewer], of: questionnaire, comparing: comparison) == 1)
    for measure in CohortChangeRow.measures {
      var row = fullCohort
      row[keyPath: measure] = nil
      #expect(try store.writeCohortChanges([row], of: questionnaire, comparing: comparison) == 1)
      #expect(try store.cohortChanges(of: questionnaire, comparing: comparison) == [row])
    }
    #expect(try store.writeCohortChanges([], of: questionnaire, comparing: comparison) == 1)
    #expect(try store.cohortChanges(of: questionnaire, comparing: comparison) == [])
  }

  @Test func reliabilitiesReadBackInTheOrderOfTheWaves() throws {
    let after = ReliabilityRow(
      score: "confiance", wave: "apres", alpha: 0.9, alphaLow: 0.8, alphaHigh: 0.95, n: 20, items: 3, leftOut: 1)
    let before = ReliabilityRow(
      score: "confiance", wave: "avant", alpha: nil, n: 1, items: 3, leftOut: 20, note: "n < 2")
    #expect(try store.writeReliabilities([after, before], of: questionnaire) == 2)
    #expect(try store.reliabilities(of: questionnaire) == [before, after])
    try makeOld("reliability")
    #expect(try store.writeReliabilities([after], of: questionnaire) == 1)
    #expect(
      try dump(folder.file(), "reliability") == """
        reliability
        1|confiance|apres|0.9|0.8|0.95|20|3|1|∅|old

        """)
  }

  @Test func resultsThatAreNoLongerDeclaredGo() throws {
    try store.writeScores([score(1, 1), score(2, 2)])
    try store.writeCohortChanges([fullCohort], of: questionnaire, comparing: comparison)
    let change = ChangeRow(participant: ParticipantID(rawValue: 1), baseline: 1, followup: 2, change: 1)
    try store.writeChanges([change], of: questionnaire, comparing: comparison)
    var declared = Workshop.questionnaire()
    declared.scores = [
      ScoreDefinition(name: "confiance", title: "", direction: .neutral, method: .mean, terms: [], minimumAnswers: 1)
    ]
    declared.changes = [comparison]
    #expect(try store.removeResults(of: questionnaire, notDeclaredIn: declared) == 0)
    declared.changes = []
    #expect(try store.removeResults(of: questionnaire, notDeclaredIn: declared) == 2)
    declared.scores = []
    #expect(try store.removeResults(of: questionnaire, notDeclaredIn: declared) == 2)
    #expect(
      try dump(folder.file(), "score_value", "change_value", "cohort_change")
        == "score_value\nchange_value\ncohort_change\n")
  }

  @Test func aResultOfAnUnknownResponseIsRefused() throws {
    #expect(failure { try store.writeScores([score(1, 1), score(99, 1)]) } == .unknownReference)
    #expect(try dump(folder.file(), "score_value") == "score_value\n")
  }
}
