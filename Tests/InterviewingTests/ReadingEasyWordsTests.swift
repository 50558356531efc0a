import Interviewing
import QuestionnaireModel
import Testing

/// An easy-to-read page has no codes: who types it in writes the words that stand on it.
@Suite struct ReadingEasyWordsTests {
  private let meat = Item(
    name: "viande", text: "De la viande ?",
    type: .multipleChoice([
      Option(code: "souvent", label: "Oui, souvent", easyLabel: "Souvent !"),
      Option(code: "jamais", label: "Non, jamais", easyLabel: "Jamais"),
      Option(code: "rare", label: "Jamais ou presque", easyLabel: "Presque jamais"),
      Option(code: "nsp", label: "Je ne sais pas", isMissing: true, easyLabel: "Je sais pas"),
    ]))

  @Test func easyWordsNameTheirOption() throws {
    #expect(try meat.readAnswer("souvent !") == .codes(["souvent"]))
    #expect(try meat.readAnswer("JAMAIS") == .codes(["jamais"]))
    #expect(try meat.readAnswer("Je sais pas") == .missing(.declared("nsp")))
    #expect(try meat.readAnswer("Oui, souvent, presque jamais") == .codes(["souvent", "rare"]))
    let scale = Item(
      name: "a", text: "A",
      type: .scale(ResponseScale(name: "s", points: 1...3, labels: [1: "Pas d'accord"], easyLabels: [1: "Non"])))
    #expect(try scale.readAnswer("non") == .number(1))
  }

  @Test func ordinaryWordsComeFirst() throws {
    let crossed = Item(
      name: "a", text: "A",
      type: .choice([
        Option(code: "x", label: "Un", easyLabel: "Deux"), Option(code: "y", label: "Deux", easyLabel: "Un"),
      ]))
    #expect(try crossed.readAnswer("Un") == .code("x"))
    #expect(try crossed.readAnswer("deux") == .code("y"))
  }
}
