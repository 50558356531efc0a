import Interviewing
import QuestionnaireModel
import Testing

@Suite struct ResumingTests {
  @Test func anInterviewGoesOnAtTheFirstItemNotAnswered() throws {
    var interview = Interview(try Workshop.plan())
    try interview.type(all: "souvent", "2")
    let resumed = Interview(interview.plan, answers: interview.answers)
    #expect(resumed.question == interview.question)
    #expect(resumed.asked == "repas")
  }

  @Test func anInterviewGoesOnAtTheItemWhereThePersonStopped() throws {
    var interview = Interview(try Workshop.plan())
    try interview.type(all: "souvent", "2", "4")
    interview.goBack()
    interview.goBack()
    let resumed = Interview(interview.plan, answers: interview.answers, at: "jours")
    #expect(resumed.asked == "jours")
    #expect(resumed.question == interview.question)
  }

  @Test func anItemAheadOfAnUnansweredOneIsNotJumpedTo() throws {
    let plan = try Workshop.plan()
    #expect(Interview(plan, at: "recette").asked == "viande")
  }

  @Test(arguments: ["jours", "inconnu", ""])
  func anItemOffTheRouteOrUnknownIsNotGoneTo(item: String) throws {
    let resumed = Interview(try Workshop.plan(), answers: [.code("jamais")], at: item)
    #expect(resumed.asked == "recette")
  }

  @Test func aCompleteInterviewStaysCompleteUnlessAnItemIsNamed() throws {
    var interview = Interview(try Workshop.plan())
    try interview.type(all: "parfois", "2", "4", "5")
    #expect(Interview(interview.plan, answers: interview.answers).isComplete)
    #expect(Interview(interview.plan, answers: interview.answers, at: "repas").asked == "repas")
  }

  @Test func aStoredAnswerThatTheQuestionnaireDoesNotAcceptIsAskedAgain() throws {
    let plan = try Workshop.plan()
    #expect(Interview(plan, answers: [.code("autrefois")]).asked == "viande")
    #expect(Interview(plan, answers: [.missing(.noAnswer)]).asked == "viande", "an answer is required")
    #expect(Interview(plan, answers: [.code("souvent"), .number(0)]).asked == "jours", "a hard check objects")
    #expect(Interview(plan, answers: [.code("souvent"), .text("deux")]).asked == "jours")
  }

  @Test func listsOfAnyLengthAreTaken() throws {
    let plan = try Workshop.plan()
    let long = Interview(plan, answers: [.code("jamais")] + Array(repeating: .number(1), count: 50))
    #expect(long.answers.count == plan.items.count)
    #expect(long.asked == "legumes")
  }
}
