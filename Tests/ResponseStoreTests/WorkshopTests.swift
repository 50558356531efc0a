import QuestionnaireModel
import Testing

@testable import ResponseStore

@Suite struct WorkshopTests {
  let folder: TemporaryFolder
  let store: ResponseStore
  let questionnaire: QuestionnaireID

  init() throws {
    folder = try TemporaryFolder()
    store = try ResponseStore(path: folder.file())
    questionnaire = try store.register(Workshop.questionnaire(), source: "source")
  }

  func open(_ code: String = "K7PM", wave: String = "apres", group: String? = "mardi") throws -> Sitting {
    try store.openSitting(of: questionnaire, wave: wave, group: group, by: "Aïcha") { code }
  }

  func seat(_ sitting: Sitting, _ code: String, token: String, isMatched: Bool? = nil) throws -> Seat {
    try store.takeSeat(
      NewSeat(
        sitting: sitting.id, participant: try store.participant(code: code), tokenHash: token, language: "fr",
        mode: .question, isMatched: isMatched, hiddenItems: ["apres:recette", "apres:viande"]))
  }

  @Test func aSittingIsFoundByItsCodeUntilAnotherHasIt() throws {
    let first = try open()
    #expect(first.isOpen && first.group == "mardi" && first.openedBy == "Aïcha" && first.wave == "apres")
    #expect(try store.sitting(joinCode: "K7PM") == first)
    #expect(try store.sitting(joinCode: "K7PN") == nil)
    try store.close(first.id)
    try store.close(first.id)
    #expect(try store.sitting(joinCode: "K7PM")?.isOpen == false)
    let second = try open()
    #expect(try store.sitting(joinCode: "K7PM") == second)
    #expect(try store.sittings().map(\.id) == [second.id, first.id])
  }

  @Test func aCodeInUseIsNotGivenTwice() throws {
    _ = try open("K7PM")
    var codes = ["K7PM", "K7PM", "AAAA"].makeIterator()
    let other = try store.openSitting(of: questionnaire, wave: "avant") { codes.next() ?? "" }
    #expect(other.joinCode == "AAAA" && other.group == nil && other.openedBy == nil)
    #expect(failure { _ = try open("K7PM") } == .noFreeJoinCode)
  }

  @Test func whatCannotBeOpenedIsRefused() throws {
    #expect(failure { _ = try open(wave: "jamais") } == .unknownWave("jamais"))
    _ = try store.participant(code: "A1", group: "Mardi")
    #expect(failure { _ = try open(group: "mardi") } == .similarGroup(known: "Mardi", given: "mardi"))
    #expect(
      failure { _ = try store.openSitting(of: QuestionnaireID(rawValue: 99), wave: "avant") { "AAAA" } }
        == .unknownReference)
    #expect(failure { try store.close(SittingID(rawValue: 99)) } == .unknownReference)
  }

  @Test func aSeatIsFoundByTheHashOfItsTokenOnly() throws {
    let sitting = try open()
    let taken = try seat(sitting, "A1", token: "h1")
    #expect(try store.seat(tokenHash: "h1") == taken)
    #expect(try store.seat(tokenHash: "h2") == nil)
    #expect(taken.hiddenItems == ["apres:recette", "apres:viande"] && taken.mode == .question && !taken.isRefusal)
    try store.setPresentation(of: taken.id, language: "en", mode: .section)
    let changed = try #require(try store.seat(tokenHash: "h1"))
    #expect(changed.language == "en" && changed.mode == .section)
  }

  @Test func aClosedSittingTakesNobody() throws {
    let sitting = try open()
    try store.close(sitting.id)
    #expect(failure { _ = try seat(sitting, "A1", token: "h1") } == .sittingClosed)
    #expect(
      failure { try store.countRefusal(in: sitting.id, tokenHash: "r", language: "fr") } == .sittingClosed)
  }

  @Test func progressCountsPeopleAndNotPhones() throws {
    let sitting = try open()
    let first = try seat(sitting, "A1", token: "h1", isMatched: true)
    _ = try seat(sitting, "A1", token: "h2", isMatched: true)
    _ = try seat(sitting, "A2", token: "h3", isMatched: false)
    _ = try seat(sitting, "A3", token: "h4")
    for _ in 1...2 { try store.countRefusal(in: sitting.id, tokenHash: "r1", language: "fr") }
    try store.countRefusal(in: sitting.id, tokenHash: "r2", language: "en")
    try store.finish(first.id)
    try store.finish(first.id)
    #expect(
      try store.progress(of: sitting.id)
        == SittingProgress(joined: 3, answering: 2, finished: 1, refused: 2, unmatched: 1))
    let other = try open("AAAA")
    #expect(
      try store.progress(of: other.id)
        == SittingProgress(joined: 0, answering: 0, finished: 0, refused: 0, unmatched: 0))
  }

  @Test func theNewestSendOfEachPageIsRemembered() throws {
    let seat = try seat(try open(), "A1", token: "h1")
    #expect(seat.lastSequence == 0)
    try store.noteSend(3, ofPage: "recette", wave: "apres", of: seat.id)
    try store.noteSend(2, ofPage: "recette", wave: "apres", of: seat.id)
    try store.noteSend(1, ofPage: "viande", wave: "apres", of: seat.id)
    #expect(try store.sequence(ofPage: "recette", wave: "apres", of: seat.id) == 3)
    #expect(try store.sequence(ofPage: "viande", wave: "apres", of: seat.id) == 1)
    #expect(try store.sequence(ofPage: "viande", wave: "retro", of: seat.id) == nil)
    #expect(try store.seat(tokenHash: "h1")?.lastSequence == 3)
  }

  @Test func aTypedCodeIsTheStoredOneWhateverThePhoneMakesOfIt() throws {
    let known = try store.participant(code: "KTR 472", group: "mardi")
    for typed in ["ktr472", " Ktr 472 ", "KTR\u{A0}472"] {
      let found = try store.participant(typed: typed, group: "mardi")
      #expect(found.id == known && found.isKnown)
    }
    #expect(try !store.participant(typed: "ktr 473", group: "mardi").isKnown)
    #expect(failure { _ = try store.participant(typed: " ") } == .invalidParticipantCode(.empty))
    let response = try store.openResponse(questionnaire, of: known, at: "avant")
    try store.complete(response.id, answers: Workshop.answers)
    #expect(
      failure { _ = try store.participant(typed: "ktr472", group: "jeudi") }
        == .groupConflict(known: "mardi", given: "jeudi"))
    #expect(try store.hasCompleted("pratiques", participant: known, atAnyOf: ["avant", "suivi"]))
    #expect(try !store.hasCompleted("pratiques", participant: known, atAnyOf: ["apres"]))
    #expect(try !store.hasCompleted("pratiques", participant: known, atAnyOf: []))
  }

  @Test func cardsAreIssuedOnce() throws {
    _ = try store.participant(code: "AAAA-AAAC")
    #expect(
      try store.issueCards(["K7PM-3HXW", "AAAA-AAAC", "K7PM-3HXW", "CCCC-CCCC"], group: "mardi")
        == ["K7PM-3HXW", "CCCC-CCCC"])
    #expect(try store.isCard("K7PM-3HXW") && !store.isCard("AAAA-AAAC") && !store.isCard("k7pm-3hxw"))
  }

  @Test func erasingAPersonTakesSeatsAndCardToo() throws {
    let sitting = try open()
    _ = try store.issueCards(["K7PM-3HXW", "CCCC-CCCC"])
    let seat = try seat(sitting, "K7PM-3HXW", token: "h1")
    try store.noteSend(1, ofPage: "recette", wave: "apres", of: seat.id)
    try store.erase(participant: "K7PM-3HXW")
    #expect(
      try sqliteShell(
        folder.file(), "SELECT (SELECT count(*) FROM seat), (SELECT count(*) FROM seat_page), code FROM card")
        == "0|0|CCCC-CCCC\n")
  }

  @Test func aQuestionnaireNobodyHasAnsweredCanStillChangeUnderASitting() throws {
    _ = try open(wave: "apres")
    try store.register(Workshop.questionnaire(waves: ["avant"]), source: "autre")
    #expect(try store.sittings().count == 1)
  }
}
