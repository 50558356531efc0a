import Interviewing
import QuestionnaireModel
import Testing

@testable import WebFace

@Suite struct AnswerTextTests {
  @Test(arguments: [0, 1, -3, 2.5, 0.125, 1e-7, -1.5e-9, 1e20, 1.25e17, 123_456_789.25, 1e-300, 9_007_199_254_740_992])
  func aNumberShownIsReadBackAsTheSame(number: Double) throws {
    let item = Item(name: "n", text: "?", type: .decimal(NumberBounds()))
    for language in [AnswerText.number(number).french, AnswerText.number(number).english] {
      #expect(try item.readAnswer(language) == .number(number), "\(language)")
    }
  }

  @Test func fieldsHoldWhatTheyTakeBack() throws {
    let options = [
      Option(code: "a", label: "A"), Option(code: "b", label: "B"), Option(code: "nsp", label: "?", isMissing: true),
    ]
    let item = Item(name: "n", text: "?", type: .multipleChoice(options))
    for answer in [Answer.codes(["a", "b"]), .codes(["b"]), .missing(.declared("nsp")), .missing(.noAnswer)] {
      #expect(
        try PageSend.answer(AnswerText.values(answer, in: .french), to: item, read: item.readAnswer).get() == answer)
    }
    #expect(throws: Refusal.exclusiveOption(label: "?")) {
      try PageSend.answer(["a", "nsp"], to: item, read: item.readAnswer).get()
    }
  }

  @Test func twoAnswersWhereOneIsAskedAreRefused() {
    let missing = [Option(code: "nsp", label: "Je ne sais pas", isMissing: true)]
    let number = Item(name: "n", text: "?", type: .integer(NumberBounds(missingCodes: missing)))
    #expect(throws: Refusal.exclusiveOption(label: "Je ne sais pas")) {
      try PageSend.answer(["3", "nsp"], to: number, read: number.readAnswer).get()
    }
    let choice = Item(
      name: "n", text: "?", type: .choice([Option(code: "a", label: "A"), Option(code: "b", label: "B")]))
    #expect(throws: Refusal.onlyOneOption) {
      try PageSend.answer(["a", "b"], to: choice, read: choice.readAnswer).get()
    }
  }
}
