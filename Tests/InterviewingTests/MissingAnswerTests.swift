import Interviewing
import QuestionnaireModel
import Testing

@Suite struct MissingAnswerTests {
  @Test func notAskedLeftBlankAndDeclaredStayApart() throws {
    var interview = Interview(try Workshop.plan())
    try interview.type(all: "jamais", "nsp", "", "merci")
    #expect(try interview.submitted("jours") == .missing(.notAsked))
    #expect(try interview.submitted("legumes") == .missing(.noAnswer))
    #expect(try interview.submitted("recette") == .missing(.declared("nsp")))
  }

  @Test func aRequiredItemCannotBeLeftBlank() throws {
    var interview = Interview(try Workshop.plan())
    #expect(throws: Refusal.required) { try interview.type(" \u{A0} ") }
    #expect(throws: Refusal.required) { try interview.answer(.missing(.notAsked)) }
  }

  @Test func aDeclaredMissingCodeAnswersARequiredItem() throws {
    var interview = Interview(try Workshop.plan())
    #expect(try interview.type("refus") == .accepted)
    #expect(try interview.submitted("viande") == .missing(.declared("refus")))
  }

  @Test func aMissingCodeMustBeOneOfTheQuestions() throws {
    var interview = Interview(try Workshop.plan())
    #expect(throws: Refusal.unknownOption(["refus"])) { try interview.answer(.missing(.declared("nsp"))) }
  }

  @Test func blanksAndEmptyChoicesAreNoAnswerFromEveryFace() throws {
    var interview = Interview(try Workshop.plan())
    try interview.type(all: "jamais", "4")
    #expect(try interview.answer(.codes([])) == .accepted)
    #expect(try interview.answer(.text(" \n\u{202F}")) == .accepted)
    #expect(interview.submission.suffix(2) == [.missing(.noAnswer), .missing(.noAnswer)])
  }
}
