import QuestionnaireModel
import Testing

@testable import ResponseStore

/// What a researcher sees who opens the file with the `sqlite3` shell.
@Suite struct IndependentClientTests {
  let folder: TemporaryFolder
  let store: ResponseStore
  let questionnaire: QuestionnaireID

  init() throws {
    folder = try TemporaryFolder()
    store = try ResponseStore(path: folder.file())
    questionnaire = try store.register(Workshop.questionnaire(), source: "source")
    try store.importing(into: questionnaire) { batch in
      _ = try batch.write(Workshop.response("B2", at: "apres", group: "Zola", Workshop.gaps))
      _ = try batch.write(Workshop.response("A1", at: "apres", group: "Zola"))
      _ = try batch.write(Workshop.response("A1", at: "avant"))
      _ = try batch.write(Workshop.response("C3", at: "avant"))
    }
    _ = try store.openResponse(questionnaire, of: store.participant(code: "D4"), at: "avant")
  }

  @Test func oneRowForEachAnswerWithItsValueOrWhyThereIsNone() throws {
    let sql = """
      SELECT participant, group_name, questionnaire, version, wave, item, value, missing FROM answers
      WHERE participant IN ('A1', 'B2') AND wave = 'apres' ORDER BY participant
      """
    #expect(
      try sqliteShell(folder.file(), sql) == """
        A1|Zola|pratiques|1.2|apres|recette|4|∅
        A1|Zola|pratiques|1.2|apres|viande|souvent|∅
        A1|Zola|pratiques|1.2|apres|legumes|["souvent","jamais"]|∅
        A1|Zola|pratiques|1.2|apres|poids|0.25|∅
        A1|Zola|pratiques|1.2|apres|jour|2026-11-21|∅
        A1|Zola|pratiques|1.2|apres|remarque|« Très bien »|∅
        B2|Zola|pratiques|1.2|apres|recette|∅|nsp
        B2|Zola|pratiques|1.2|apres|viande|∅|no_answer
        B2|Zola|pratiques|1.2|apres|legumes|∅|not_asked
        B2|Zola|pratiques|1.2|apres|poids|∅|not_asked
        B2|Zola|pratiques|1.2|apres|jour|∅|no_answer
        B2|Zola|pratiques|1.2|apres|remarque|∅|not_asked

        """)
  }

  @Test func openInterviewsAreNotAmongTheAnswers() throws {
    let sql = "SELECT DISTINCT participant FROM answers ORDER BY participant"
    #expect(try sqliteShell(folder.file(), sql) == "A1\nB2\nC3\n")
    let counts = try store.responseCounts(of: questionnaire)
    #expect(counts == [WaveCount(wave: "avant", complete: 2, open: 1), WaveCount(wave: "apres", complete: 2, open: 0)])
  }

  @Test func scoresHaveTheirView() throws {
    try store.writeScores([
      ScoreRow(response: ResponseID(rawValue: 2), score: "s", value: 4.5, answered: 2, items: 3, definition: "D")
    ])
    let sql = "SELECT participant, group_name, questionnaire, version, wave, score, value, answered, items FROM scores"
    #expect(try sqliteShell(folder.file(), sql) == "A1|Zola|pratiques|1.2|apres|s|4.5|2|3\n")
  }

  @Test func exportsComeInAnOrderThatDependsOnTheContentAlone() throws {
    var read: [String] = []
    try store.forEachExportedResponse(of: questionnaire) { exported in
      let response = exported.response
      read.append("\(response.group ?? "-") \(response.participant) \(response.wave)")
      #expect(response.answers == (response.participant == "B2" ? Workshop.gaps : Workshop.answers))
    }
    #expect(read == ["- C3 avant", "Zola A1 avant", "Zola A1 apres", "Zola B2 apres"])
  }

  @Test func aWriterOutsideJalonCannotStoreWhatIsNotJSON() throws {
    #expect(try sqliteShell(folder.file(), "UPDATE response SET answers = '[1'").contains("CHECK constraint failed"))
    #expect(try sqliteShell(folder.file(), "PRAGMA integrity_check; PRAGMA foreign_key_check") == "ok\n")
  }
}
