import QuestionnaireModel
import Testing

@testable import ResponseStore

@Suite struct ImportTests {
  let folder: TemporaryFolder
  let store: ResponseStore
  let questionnaire: QuestionnaireID

  init() throws {
    folder = try TemporaryFolder()
    store = try ResponseStore(path: folder.file())
    questionnaire = try store.register(Workshop.questionnaire(), source: "source")
  }

  func importing(_ responses: [Response], replace: Bool = false) throws -> [ImportOutcome] {
    try store.importing(into: questionnaire, replace: replace) { batch in
      var outcomes: [ImportOutcome] = []
      for response in responses { outcomes.append(try batch.write(response)) }
      return outcomes
    }
  }

  func count(_ table: String) throws -> String { try sqliteShell(folder.file(), "SELECT count(*) FROM \(table)") }

  @Test func importingTwiceChangesNothing() throws {
    let responses = [
      Workshop.response("A1", at: "avant", group: "Curie"), Workshop.response("A1", at: "apres"),
      Workshop.response("A2", at: "avant", Workshop.gaps),
    ]
    #expect(try importing(responses) == [.added, .added, .added])
    let before = try dump(folder.file(), "participant", "response", "replaced_response")
    #expect(try importing(responses) == [.unchanged, .unchanged, .unchanged])
    #expect(try dump(folder.file(), "participant", "response", "replaced_response") == before)
  }

  @Test func otherAnswersAreAConflictUntilReplacingIsAskedFor() throws {
    let other = Workshop.response("A1", at: "avant", group: "Curie", Workshop.gaps)
    #expect(try importing([Workshop.response("A1", at: "avant")]) == [.added])
    let score = ScoreRow(
      response: ResponseID(rawValue: 1), score: "s", value: 1, answered: 1, items: 1, definition: "D")
    try store.writeScores([score])
    let before = try dump(folder.file(), "participant", "response")
    #expect(try importing([other]) == [.conflict])
    #expect(try dump(folder.file(), "participant", "response") == before)

    #expect(try importing([other], replace: true) == [.replaced])
    #expect(try importing([other], replace: true) == [.unchanged])
    #expect(
      try dump(folder.file(), "participant", "response", "replaced_response", "score_value") == """
        participant
        1|UUID|A1|a1|Curie|TIME
        response
        1|UUID|1|pratiques|1|avant|complete|∅|[{"missing":"nsp"},false,null,null,false,null]|TIME|TIME|TIME
        replaced_response
        1|1|1.2|complete|[4,"souvent",["souvent","jamais"],0.25,{"date":"2026-11-21"},{"text":"« Très bien »"}]|TIME|TIME|TIME
        score_value

        """)
  }

  @Test func anInterviewUnderWayIsAConflictToo() throws {
    let participant = try store.participant(code: "A1")
    let interview = try store.openResponse(questionnaire, of: participant, at: "avant")
    #expect(try importing([Workshop.response("A1", at: "avant", interview.answers)]) == [.conflict])
    #expect(try importing([Workshop.response("A1", at: "avant")], replace: true) == [.replaced])
    #expect(try sqliteShell(folder.file(), "SELECT state FROM replaced_response") == "open\n")
    #expect(failure { try store.save(interview.id, answers: interview.answers) } == .alreadyComplete)
  }

  @Test func nothingIsHalfImported() throws {
    struct Interruption: Error {}
    let before = try dump(folder.file(), "participant", "response")
    #expect(throws: Interruption.self) {
      try store.importing(into: questionnaire) { batch in
        for number in 1...100 { _ = try batch.write(Workshop.response("A\(number)", at: "avant")) }
        throw Interruption()
      }
    }
    #expect(try dump(folder.file(), "participant", "response") == before)
    #expect(try importing([Workshop.response("A1", at: "avant")]) == [.added])
  }

  @Test func aRefusedRowLeavesNothingAndTheImportMayGoOn() throws {
    #expect(try importing([Workshop.response("A1", at: "apres", group: "Curie")]) == [.added])
    let refused: [(Response, StoreError)] = [
      (Workshop.response("A1", at: "avant", group: "Zola"), .groupConflict(known: "Curie", given: "Zola")),
      (Workshop.response(" ", at: "avant"), .invalidParticipantCode(.empty)),
      (Workshop.response("A2", at: "jamais"), .unknownWave("jamais")),
      (Workshop.response("A2", at: "avant", [.number(1)]), .answerCount(expected: 6, found: 1)),
      (Workshop.response("A2", at: "avant", [.text("\0")] + Workshop.gaps.dropFirst()), .unstorableAnswer(position: 0)),
    ]
    let outcome = try store.importing(into: questionnaire) { batch in
      for (response, error) in refused {
        #expect(throws: error) { _ = try batch.write(response) }
      }
      return try batch.write(Workshop.response("A3", at: "avant"))
    }
    #expect(outcome == .added)
    #expect(try sqliteShell(folder.file(), "SELECT code FROM participant ORDER BY code") == "A1\nA3\n")
  }

  @Test func twoRowsOfOneImportWithAlmostTheSameCodeOrGroupAreNotTwoPeople() throws {
    let refused: [(Response, StoreError)] = [
      (Workshop.response("a1", at: "apres"), .similarCode), (Workshop.response("A 1", at: "apres"), .similarCode),
      (Workshop.response("A2", at: "avant", group: "curie"), .similarGroup(known: "Curie", given: "curie")),
      (Workshop.response("A1", at: "apres", group: "CURIE"), .similarGroup(known: "Curie", given: "CURIE")),
    ]
    let outcomes = try store.importing(into: questionnaire) { batch in
      let first = try batch.write(Workshop.response("A1", at: "avant", group: "Curie"))
      for (response, error) in refused {
        #expect(throws: error) { _ = try batch.write(response) }
      }
      return [
        first, try batch.write(Workshop.response("A1", at: "apres", group: "Curie")),
        try batch.write(Workshop.response("A2", at: "avant", group: "Zola")),
      ]
    }
    #expect(outcomes == [.added, .added, .added])
    let stored = """
      SELECT code, group_name, wave FROM participant JOIN response ON participant_id = participant.id ORDER BY response.id
      """
    #expect(try sqliteShell(folder.file(), stored) == "A1|Curie|avant\nA1|Curie|apres\nA2|Zola|avant\n")
  }

  @Test func afterAFullDiskNothingOfTheImportIsLeftEvenWhenTheCallerOverlooksIt() throws {
    #expect(try importing([Workshop.response("A0", at: "avant")]) == [.added])
    try store.connection.script("PRAGMA max_page_count = 1")
    let error = failure {
      try store.importing(into: questionnaire) { batch in
        for number in 1...2000 { _ = try? batch.write(Workshop.response("A\(number)", at: "avant")) }
      }
    }
    #expect(error == .diskFull(path: folder.file()))
    #expect(try count("participant") == "1\n")

    try store.connection.script("PRAGMA max_page_count = 1000000")
    #expect(try importing([Workshop.response("A1", at: "avant")]) == [.added])
  }

  @Test func onAFullDiskWhatWasAcknowledgedIsThereAndNothingElse() throws {
    try store.connection.script("PRAGMA max_page_count = 1")
    var acknowledged = 0
    let error = failure {
      try store.inOneTransaction {
        for number in 1...2000 where (try? store.participant(code: "A\(number)")) != nil { acknowledged += 1 }
      }
    }
    // SQLite may give up the failed step only, or the whole transaction; then the transaction must say so.
    #expect(try count("participant") == (error == nil ? "\(acknowledged)\n" : "0\n"))
    #expect(failure { for number in 1...2000 { _ = try store.participant(code: "B\(number)") } } != nil)
  }

  @Test func aLongTextAndEveryKindOfCharacterComeBackAsTheyWere() throws {
    let texts = [
      String(repeating: "é", count: 1_000_000), "'; DELETE FROM response; --", "\"quoted\" \\ back", "👩‍👩‍👧 🇫🇷", "مرحبا",
      "line\nbreak\ttab\u{1}\u{7F}", "\u{FEFF}\u{202E}\u{FFFD}\u{10FFFF}", "",
    ]
    for (number, text) in texts.enumerated() {
      var answers = Workshop.answers
      answers[5] = .text(text)
      #expect(try importing([Workshop.response("A\(number)", at: "avant", answers)]) == [.added])
    }
    var found: [Answer] = []
    try store.forEachCompleteResponse(of: questionnaire) { response in found.append(response.answers[5]) }
    #expect(found == texts.map { .text($0) })
    #expect(
      try sqliteShell(folder.file(), "SELECT max(length(value)) FROM answers WHERE item = 'remarque'") == "1000000\n")
  }
}
