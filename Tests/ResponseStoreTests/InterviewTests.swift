import QuestionnaireModel
import Testing

@testable import ResponseStore

@Suite struct InterviewTests {
  let folder: TemporaryFolder
  let store: ResponseStore
  let questionnaire: QuestionnaireID

  init() throws {
    folder = try TemporaryFolder()
    store = try ResponseStore(path: folder.file())
    questionnaire = try store.register(Workshop.questionnaire(), source: "source")
  }

  @Test func aSavedInterviewIsResumedWhereItStood() throws {
    let participant = try store.participant(code: "A12")
    let new = try store.openResponse(questionnaire, of: participant, at: "avant")
    #expect(new.state == .open)
    #expect(new.answers == [Answer](repeating: .missing(.notAsked), count: 6))

    var answers = new.answers
    answers[0] = .number(3)
    try store.save(new.id, answers: answers, currentItem: "viande")

    let elsewhere = try ResponseStore(path: folder.file())
    let resumed = try elsewhere.openResponse(questionnaire, of: elsewhere.participant(code: "A12"), at: "avant")
    #expect(resumed == StoredResponse(id: new.id, state: .open, currentItem: "viande", answers: answers))
  }

  @Test func aCompleteResponseIsOnDiskAndNoLongerChanges() throws {
    let participant = try store.participant(code: "A12", group: "Collège Curie")
    let response = try store.openResponse(questionnaire, of: participant, at: "avant")
    try store.complete(response.id, answers: Workshop.answers)
    try store.complete(response.id, answers: Workshop.answers)

    #expect(failure { try store.complete(response.id, answers: Workshop.gaps) } == .alreadyComplete)
    #expect(failure { try store.save(response.id, answers: Workshop.gaps) } == .alreadyComplete)
    #expect(
      try dump(folder.file(), "participant", "response") == """
        participant
        1|UUID|A12|a12|Collège Curie|TIME
        response
        1|UUID|1|pratiques|1|avant|complete|∅|[4,"souvent",["souvent","jamais"],0.25,{"date":"2026-11-21"},\
        {"text":"« Très bien »"}]|TIME|TIME|TIME

        """)
  }

  @Test func aWaveIsAnsweredOnceOverAllVersions() throws {
    let participant = try store.participant(code: "A12")
    _ = try store.openResponse(questionnaire, of: participant, at: "avant")
    let next = try store.register(Workshop.questionnaire(version: "2"), source: "source")
    #expect(
      failure { _ = try store.openResponse(next, of: participant, at: "avant") }
        == .answeredInOtherVersion(version: "1.2"))
    #expect(try store.openResponse(next, of: participant, at: "apres").state == .open)
  }

  @Test func whatDoesNotFitTheQuestionnaireIsRefused() throws {
    let participant = try store.participant(code: "A12")
    #expect(
      failure { _ = try store.openResponse(questionnaire, of: participant, at: "jamais") } == .unknownWave("jamais"))
    let response = try store.openResponse(questionnaire, of: participant, at: "avant")
    #expect(failure { try store.save(response.id, answers: [.number(1)]) } == .answerCount(expected: 6, found: 1))
    var answers = response.answers
    answers[3] = .number(.nan)
    #expect(failure { try store.save(response.id, answers: answers) } == .unstorableAnswer(position: 3))
    let stranger = ResponseID(rawValue: 99)
    #expect(failure { try store.save(stranger, answers: answers.map { _ in .number(1) }) } == .unknownReference)
    let nobody = ParticipantID(rawValue: 99)
    #expect(failure { _ = try store.openResponse(questionnaire, of: nobody, at: "avant") } == .unknownReference)
  }
}
