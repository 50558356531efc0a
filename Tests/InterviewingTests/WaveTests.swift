import Interviewing
import QuestionnaireModel
import Testing

@Suite struct WaveTests {
  @Test func anItemWithoutWavesIsAskedAtEveryWaveButTheRetrospectiveOnes() throws {
    #expect(try Workshop.plan("avant").askedPositions.count == 6)
    #expect(try Workshop.plan("apres").askedPositions.count == 6)
    let retrospective = try Workshop.plan("retro")
    #expect(retrospective.askedPositions.map { retrospective.items[$0].name } == ["recette"])
  }

  @Test func aRetrospectiveWaveHasItsOwnWording() throws {
    let question = try #require(Interview(try Workshop.plan("retro")).question)
    #expect(question.text == "Avant l'atelier, je savais cuisiner sans viande.")
    #expect(question.wave == "retro")
    #expect((question.number, question.routeLength) == (1, 1))
    let before = Interview(try Workshop.plan("avant"), answers: [.code("jamais")])
    #expect(before.question?.text == "Je sais cuisiner sans viande.")
  }

  @Test func aResponseHasOneAnswerForEachItemAtEveryWave() throws {
    var interview = Interview(try Workshop.plan("retro"))
    try interview.type("3")
    #expect(interview.isComplete)
    #expect(interview.submission.count == 6)
    #expect(interview.submission.filter { $0 == .missing(.notAsked) }.count == 5)
  }

  @Test func answersToItemsThatTheWaveDoesNotAskAreNotSubmitted() throws {
    let interview = Interview(try Workshop.plan("retro"), answers: [.code("souvent"), .number(2)])
    #expect(interview.asked == "recette")
    #expect(interview.submission.allSatisfy { $0 == .missing(.notAsked) })
  }
}
