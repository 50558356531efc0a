import Foundation
import QuestionnaireModel
import Testing

@testable import ResponseStore

@Suite struct ErasureTests {
  let folder: TemporaryFolder
  let store: ResponseStore
  let questionnaire: QuestionnaireID
  private let secrets = ["SECRET-91", "secret-91", "inavouable", "premier jet", "ancienne version"]

  init() throws {
    folder = try TemporaryFolder()
    store = try ResponseStore(path: folder.file())
    questionnaire = try store.register(Workshop.questionnaire(), source: "source")
  }

  /// Answers that end with a text.
  func answers(_ text: String) -> [Answer] { Workshop.answers.dropLast() + [.text(text)] }

  /// One person who has changed her mind while answering and whose answers were replaced, among others.
  func fill() throws {
    try store.importing(into: questionnaire) { batch in
      for number in 1...200 {
        for wave in ["avant", "apres"] {
          _ = try batch.write(Workshop.response("A\(number)", at: wave, group: "mardi", answers("autre \(number)")))
        }
      }
      _ = try batch.write(Workshop.response("SECRET-91", at: "avant", group: "mardi", answers("ancienne version")))
    }
    let participant = try store.participant(code: "SECRET-91")
    let response = try store.openResponse(questionnaire, of: participant, at: "apres")
    for draft in ["premier jet", String(repeating: "premier jet ", count: 1000), "x"] {
      try store.save(response.id, answers: answers(draft), currentItem: "remarque")
    }
    try store.complete(response.id, answers: answers("inavouable"))
    try store.importing(into: questionnaire, replace: true) { batch in
      _ = try batch.write(Workshop.response("SECRET-91", at: "avant", answers("inavouable")))
    }
    try compute()
  }

  /// Results as an evaluation stores them.
  func compute() throws {
    var scores: [ScoreRow] = []
    try store.forEachCompleteResponse(of: questionnaire) { response in
      scores.append(ScoreRow(response: response.id, score: "s", value: 1, answered: 1, items: 1, definition: "D"))
    }
    try store.writeScores(scores)
    let participants = [try store.participant(code: "SECRET-91"), try store.participant(code: "A1")]
    let comparison = ChangeDefinition(score: "s", fromWave: "avant", toWave: "apres")
    try store.writeChanges(
      participants.map { ChangeRow(participant: $0, baseline: 1, followup: 1, change: 0) }, of: questionnaire,
      comparing: comparison)
    try store.writeCohortChanges(
      [CohortChangeRow(cohort: "", nFrom: 2, nTo: 2, nMatched: 2, method: "m")], of: questionnaire,
      comparing: comparison)
    try store.writeReliabilities(
      [ReliabilityRow(score: "s", wave: "avant", alpha: 0.5, n: 2, items: 1, leftOut: 0)], of: questionnaire)
  }

  /// The texts that any of the folder's files holds. Another program looks: this one may not open the file besides.
  func traces() throws -> [String] {
    try secrets.filter { secret in
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/bin/grep")
      process.arguments = ["-rqaF", "-e", secret, folder.path]
      try process.run()
      process.waitUntilExit()
      return process.terminationStatus == 0
    }
  }

  func counts() throws -> String {
    try sqliteShell(
      folder.file(),
      """
      SELECT (SELECT count(*) FROM participant), (SELECT count(*) FROM response), (SELECT count(*) FROM score_value),
        (SELECT count(*) FROM change_value), (SELECT count(*) FROM replaced_response),
        (SELECT count(*) FROM cohort_change), (SELECT count(*) FROM reliability)
      """)
  }

  @Test func everythingOfThePersonGoesAndNothingOfTheOthers() throws {
    try fill()
    #expect(try counts() == "201|402|402|2|1|1|1\n")
    let expected = ParticipantHoldings(responses: 2, replacedResponses: 1, scores: 2, changes: 1)
    #expect(try store.holdings(ofParticipant: "SECRET-91") == expected)
    #expect(try store.erase(participant: " SECRET-91 ") == expected)
    #expect(try counts() == "200|400|400|1|0|0|0\n")
    #expect(try sqliteShell(folder.file(), "PRAGMA integrity_check; PRAGMA foreign_key_check") == "ok\n")
    #expect(failure { try store.erase(participant: "SECRET-91") } == .unknownParticipant)
  }

  @Test func theBytesAreGoneFromTheFilesWhileTheStoreIsOpenAndAfter() throws {
    try fill()
    #expect(try traces() == secrets)
    try store.erase(participant: "SECRET-91")
    #expect(try traces() == [])
    // The store goes on.
    _ = try store.participant(code: "SECRET-92")
    #expect(try ResponseStore(path: folder.file()).questionnaires().count == 1)
    #expect(try traces() == [])
  }

  @Test func theResultsOfOtherQuestionnairesStand() throws {
    try fill()
    var other = Workshop.questionnaire()
    other.name = "autre"
    let id = try store.register(other, source: "source")
    try store.writeReliabilities(
      [ReliabilityRow(score: "s", wave: "avant", alpha: 0.5, n: 2, items: 1, leftOut: 0)], of: id)
    try store.erase(participant: "SECRET-91")
    #expect(try store.reliabilities(of: id).count == 1)
    #expect(try store.reliabilities(of: questionnaire).isEmpty)
  }

  @Test func onlyTheExactCodeErases() throws {
    try fill()
    let before = try counts()
    for code in ["secret-91", "SECRET -91", "sécret-91"] {
      #expect(failure { try store.erase(participant: code) } == .similarCode)
      #expect(failure { _ = try store.holdings(ofParticipant: code) } == .similarCode)
    }
    for code in ["SECRET-9", "%", "*", "' OR 1=1 --", "A1'--"] {
      #expect(failure { try store.erase(participant: code) } == .unknownParticipant)
    }
    #expect(failure { try store.erase(participant: " ") } == .invalidParticipantCode(.empty))
    #expect(failure { try store.erase(participant: "a\0b") } == .invalidParticipantCode(.invisibleCharacter))
    #expect(try counts() == before)
  }

  @Test func aSittingThatIsStillOpenCannotWriteIntoTheNextPersonsAnswers() throws {
    let erased = try store.participant(code: "SECRET-91")
    let response = try store.openResponse(questionnaire, of: erased, at: "avant")
    try store.erase(participant: "SECRET-91")
    let next = try store.participant(code: "B1")
    let other = try store.openResponse(questionnaire, of: next, at: "avant")
    #expect(next != erased && other.id != response.id)
    #expect(failure { try store.save(response.id, answers: response.answers) } == .unknownReference)
    #expect(failure { _ = try store.openResponse(questionnaire, of: erased, at: "avant") } == .unknownReference)
  }

  @Test func whatAnotherProgramKeepsFromBeingClearedIsClearedAtTheNextOpening() throws {
    try fill()
    try store.connection.script("PRAGMA busy_timeout = 50")
    let other = try ResponseStore(path: folder.file())
    var error: StoreError?
    try other.forEachCompleteResponse(of: questionnaire) { _ in
      if error == nil { error = failure { try store.erase(participant: "SECRET-91") } }
    }
    #expect(error == .tracesLeft(path: folder.file()))
    #expect(failure { _ = try store.holdings(ofParticipant: "SECRET-91") } == .unknownParticipant)
    #expect(try !traces().isEmpty)
    _ = try ResponseStore(path: folder.file())
    #expect(try traces() == [])
    #expect(try sqliteShell(folder.file(), "PRAGMA user_version") == "0\n")
  }

  @Test func aPowerCutBeforeTheClearingLeavesItToTheNextOpening() throws {
    try fill()
    // What the erasure itself does, and no more.
    let complaints = try sqliteShell(
      folder.file(),
      """
      PRAGMA secure_delete = OFF; PRAGMA foreign_keys = ON;
      BEGIN; DELETE FROM participant WHERE code = 'SECRET-91'; PRAGMA user_version = 1; COMMIT;
      """)
    #expect(complaints == "0\n")
    #expect(try !traces().isEmpty)
    _ = try ResponseStore(path: folder.file())
    #expect(try traces() == [])
  }

  @Test func aFullDiskErasesNothingOrSaysThatTracesAreLeft() throws {
    try fill()
    try store.connection.script("PRAGMA max_page_count = 1")
    let error = failure { try store.erase(participant: "SECRET-91") }
    let isKnown = try sqliteShell(folder.file(), "SELECT count(*) FROM participant WHERE code = 'SECRET-91'") == "1\n"
    #expect(error == nil || (error == .tracesLeft(path: folder.file())) == !isKnown)
    #expect(try sqliteShell(folder.file(), "PRAGMA integrity_check") == "ok\n")
  }

  @Test func erasingIsRefusedInsideATransactionOfTheCaller() throws {
    try fill()
    let before = try counts()
    #expect(failure { _ = try store.inOneTransaction { try store.erase(participant: "SECRET-91") } } != nil)
    #expect(try counts() == before)
  }
}
