import Interviewing
import QuestionnaireModel
import Testing

@Suite struct PageTests {
  private let plan: InterviewPlan

  init() throws { plan = try Workshop.plan() }

  /// What is typed on a page, by item.
  private func given(_ typed: [String: String]) throws -> [Int: Result<Answer, Refusal>] {
    var given: [Int: Result<Answer, Refusal>] = [:]
    for (name, text) in typed {
      let position = try #require(plan.position(of: name))
      given[position] = Result { () throws(Refusal) in try plan.items[position].readAnswer(text) }
    }
    return given
  }

  @Test func aPageGivesTheSameAnswersAsItsQuestionsOneByOne() throws {
    var alone = Interview(plan)
    try alone.type(all: "parfois", "2", "4", "5")
    let typed = Dictionary(
      uniqueKeysWithValues: alone.route.map { ($0, Result<Answer, Refusal>.success(alone.answers[$0])) })
    var together = Interview(plan)
    let outcome = together.answer(page: plan.askedPositions, typed)
    #expect(outcome.isSettled && together.isComplete == alone.isComplete)
    #expect(together.answers == alone.answers && together.submission == alone.submission)
    #expect(together.route.allSatisfy { together.isOnRoute($0) } && !together.isOnRoute(plan.items.count))
  }

  @Test func questionsThatAnswersBringUpAreNamed() throws {
    var interview = Interview(plan)
    let viande = try #require(plan.position(of: "viande"))
    let outcome = interview.answer(page: plan.askedPositions, try given(["viande": "souvent"]))
    #expect(interview.answers[viande] == .code("souvent"))
    #expect(!outcome.appeared.isEmpty && outcome.refusals.isEmpty)
    #expect(outcome.appeared.allSatisfy { interview.isOnRoute($0) && interview.answers[$0] == .missing(.notAsked) })
  }

  @Test func whatIsRefusedLeavesTheRestTaken() throws {
    var interview = Interview(plan)
    let outcome = interview.answer(page: plan.askedPositions, try given(["viande": "jamais", "recette": "99"]))
    let recette = try #require(plan.position(of: "recette"))
    #expect(outcome.refusals.map(\.position) == [recette])
    #expect(interview.answers[recette] == .missing(.notAsked))
    #expect(interview.openPositions.contains(recette))
  }
}
