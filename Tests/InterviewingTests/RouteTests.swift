import Interviewing
import QuestionnaireModel
import Testing

@Suite struct RouteTests {
  @Test func anInterviewAsksOneQuestionAfterTheOther() throws {
    var interview = Interview(try Workshop.plan())
    #expect(interview.asked == "viande")
    #expect(try interview.type("parfois") == .accepted)
    #expect(interview.asked == "jours")
    try interview.type(all: "2", "4", "5")
    #expect(interview.isComplete)
    #expect(interview.question == nil)
    #expect(interview.submission.prefix(4) == [.code("parfois"), .number(2), .number(4), .number(5)])
  }

  @Test func anItemIsSkippedWhenItsConditionIsNotTrue() throws {
    var interview = Interview(try Workshop.plan())
    try interview.type("jamais")
    #expect(interview.asked == "recette")
    #expect(try interview.submitted("jours") == .missing(.notAsked))
  }

  @Test func aSectionIsSkippedWithAllItsItems() throws {
    var interview = Interview(try Workshop.plan())
    try interview.type("souvent")
    #expect(interview.routeNames == ["viande", "jours", "recette"])
    interview.goBack()
    try interview.type("jamais")
    #expect(interview.routeNames == ["viande", "recette", "legumes", "mot"])
  }

  @Test func aConditionOnAMissingAnswerDoesNotLeadAnywhere() throws {
    var interview = Interview(try Workshop.plan())
    try interview.type("Je ne veux pas répondre")
    #expect(interview.routeNames == ["viande", "recette"])
  }

  @Test func questionsAreNumberedAlongThePresentRoute() throws {
    var interview = Interview(try Workshop.plan())
    try interview.type(all: "souvent", "3", "4")
    let question = try #require(interview.question)
    #expect(question.item.name == "recette")
    #expect((question.number, question.routeLength) == (4, 4))
    #expect(question.section.title == "À table")
  }

  @Test func anAnsweredInterviewTakesNoMoreAnswers() throws {
    var interview = Interview(try Workshop.plan())
    try interview.type(all: "parfois", "2", "4", "5")
    #expect(throws: Refusal.notAsked) { try interview.answer(.number(1)) }
  }

  @Test func aQuestionnaireWithoutItemsForTheWaveIsCompleteAtOnce() throws {
    let questionnaire = Questionnaire(
      name: "vide", version: "1", title: "Vide", language: .french, waves: [Wave(name: "avant", title: "Avant")])
    let interview = Interview(InterviewPlan(questionnaire: questionnaire, wave: questionnaire.waves[0]))
    #expect(interview.isComplete)
    #expect(interview.submission.isEmpty)
    #expect(!interview.canGoBack)
  }
}
