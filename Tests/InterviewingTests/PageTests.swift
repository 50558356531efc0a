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
    for position in plan.askedPositions where alone.currentPosition == position {
      _ = try alone.answer(.missing(.noAnswer))
    }
    var together = Interview(plan)
    var blank: [Int: Result<Answer, Refusal>] = [:]
    for position in plan.askedPositions { blank[position] = .success(.missing(.noAnswer)) }
    let outcome = together.answer(page: plan.askedPositions, blank)
    if outcome.isSettled { #expect(together.submission == alone.submission) }
    #expect(together.route.allSatisfy { together.isOnRoute($0) })
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
