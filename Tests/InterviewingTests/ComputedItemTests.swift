import QuestionnaireLanguage
import QuestionnaireModel
import Testing

@testable import Interviewing

/// Items that are computed from others and asked of nobody.
@Suite struct ComputedItemTests {
  private let plan: InterviewPlan

  init() throws {
    let source = """
      jalon 1 fr
      questionnaire pesees version 1.0 "Pesées"
      vague avant "Avant"
      section s "S"
        question kilos "Kilos jetés" : décimal de 0 à 1000
        question convives "Convives" : entier de 0 à 10000
        calcul convive "Grammes par convive" = kilos * 1000 / convives
          unité "g"
        question raison "Pourquoi tant ?" : texte
          si convive > 100
        calcul double "Le double" = convive * 2
          si convives > 50
      """
    let questionnaire = try #require(Compilation(SourceText(name: "pesees", source)).questionnaire)
    plan = InterviewPlan(questionnaire: questionnaire, wave: try #require(questionnaire.waves.first))
  }

  private func answers(_ given: Answer...) throws -> [Answer] {
    var interview = Interview(plan)
    for answer in given { _ = try interview.answer(answer) }
    #expect(interview.isComplete)
    return interview.submission
  }

  @Test func itIsNotAskedAndItsValueIsSubmitted() throws {
    #expect(Interview(plan).question?.routeLength == 2)
    #expect(
      try answers(.number(6), .number(100))
        == [.number(6), .number(100), .number(60), .missing(.notAsked), .number(120)])
  }

  @Test func conditionsAndOtherCalculationsReadIt() throws {
    #expect(
      try answers(.number(30), .number(100), .text("fête"))
        == [.number(30), .number(100), .number(300), .text("fête"), .number(600)])
  }

  @Test func divisionByZeroAndMissingAnswersLeaveItMissing() throws {
    #expect(try answers(.number(30), .number(0))[2] == .missing(.noAnswer))
    #expect(
      try answers(.missing(.noAnswer), .number(80))[2...] == [
        .missing(.noAnswer), .missing(.notAsked), .missing(.noAnswer),
      ])
  }

  @Test func offTheRouteItIsNotComputed() throws {
    #expect(try answers(.number(1), .number(40))[4] == .missing(.notAsked))
  }

  @Test func aFormComputesTheSameWhateverItSays() throws {
    let cells = ["30", "100", "7", "fête", "8"]
    let form = FilledForm(plan) { cells[$0] }
    #expect(form.refusals.isEmpty)
    #expect(form.answers == (try answers(.number(30), .number(100), .text("fête"))))
  }

  @Test func aChangedAnswerComputesItAgain() throws {
    var interview = Interview(plan)
    _ = try interview.answer(.number(30))
    _ = try interview.answer(.number(100))
    interview.goBack()
    _ = try interview.answer(.number(1000))
    #expect(interview.submission[2] == .number(30))
    let resumed = Interview(plan, answers: interview.answers)
    #expect(resumed.submission == interview.submission)
  }
}
