import Interviewing
import QuestionnaireModel
import Testing

@Suite struct ReadingOptionsTests {
  static let options = [
    Option(code: "souvent", label: "Oui, souvent"), Option(code: "ete", label: "L’été seulement"),
    Option(code: "oeuf", label: "Avec des œufs"), Option(code: "nsp", label: "Je ne sais pas", isMissing: true),
  ]
  static let codes = ["souvent", "ete", "oeuf", "nsp"]
  static let single = Item(name: "viande", text: "Mangez-vous de la viande ?", type: .choice(options))
  static let several = Item(
    name: "quoi", text: "Que mangez-vous ?",
    type: .multipleChoice(options + [Option(code: "rien", label: "Rien, non", isExclusive: true)]))

  @Test(arguments: [
    ("souvent", "souvent"), ("Souvent", "souvent"), ("oui, souvent", "souvent"), ("OUI, SOUVENT", "souvent"),
    ("l'ete seulement", "ete"), ("L’été seulement", "ete"), ("L’e\u{301}te\u{301} seulement", "ete"), ("été", "ete"),
    ("avec des oeufs", "oeuf"), ("\u{FEFF}oeuf\u{A0}", "oeuf"),
  ])
  func anOptionIsReadByItsCodeOrItsWords(text: String, code: String) throws {
    #expect(try Self.single.readAnswer(text) == .code(code))
    #expect(try Self.several.readAnswer(text) == .codes([code]))
  }

  @Test func aMissingCodeIsNoOption() throws {
    #expect(try Self.single.readAnswer("je ne sais pas") == .missing(.declared("nsp")))
    #expect(try Self.several.readAnswer("nsp") == .missing(.declared("nsp")))
  }

  @Test func whatIsNoOptionIsRefusedWithTheOnesThereAre() {
    #expect(throws: Refusal.unknownOption(Self.codes)) { try Self.single.readAnswer("parfois") }
    #expect(throws: Refusal.unknownOption(Self.codes)) { try Self.single.readAnswer("1") }
    #expect(throws: Refusal.unknownOption(Self.codes + ["rien"])) { try Self.several.readAnswer("souvent; parfois") }
  }

  @Test func severalOptionsAreTooManyForASingleChoice() {
    #expect(throws: Refusal.onlyOneOption) { try Self.single.readAnswer("souvent; ete") }
    #expect(throws: Refusal.onlyOneOption) { try Self.single.readAnswer("Oui, souvent, Avec des œufs") }
  }

  @Test(arguments: [
    "souvent;oeuf", "oeuf ; souvent;", "souvent|oeuf", "souvent, oeuf", "oeuf souvent", "souvent\noeuf", "souvent+oeuf",
    "Oui, souvent; Avec des œufs", "Oui, souvent, Avec des œufs", "avec des oeufs,oui, souvent",
    "souvent,,oeuf,souvent",
  ])
  func aMultipleChoiceTakesAListAndKeepsTheOrderOfTheOptions(text: String) throws {
    #expect(try Self.several.readAnswer(text) == .codes(["souvent", "oeuf"]))
  }

  @Test func anExclusiveOptionStandsAlone() throws {
    #expect(try Self.several.readAnswer("rien, non") == .codes(["rien"]))
    #expect(throws: Refusal.exclusiveOption(label: "Rien, non")) { try Self.several.readAnswer("souvent, rien, non") }
    #expect(throws: Refusal.exclusiveOption(label: "Je ne sais pas")) { try Self.several.readAnswer("souvent; nsp") }
  }

  @Test func optionsWithTheSameWordsNeedTheirCode() throws {
    let options = [
      Option(code: "pate", label: "Pâté"), Option(code: "pates", label: "Pâte"), Option(code: "oui", label: "Pain"),
      Option(code: "pain", label: "Oui"), Option(code: "autre", label: "PATE", isMissing: true),
    ]
    let item = Item(name: "quoi", text: "?", type: .choice(options))
    #expect(try item.readAnswer("pate") == .code("pate"), "a code comes first")
    #expect(try item.readAnswer("Pâte") == .code("pates"), "then the exact words")
    #expect(try item.readAnswer("oui") == .code("oui"))
    #expect(try item.readAnswer("Oui") == .code("pain"))
    #expect(throws: Refusal.ambiguousOption(["autre", "pate", "pates"])) { try item.readAnswer("pâtè") }
    #expect(throws: Refusal.ambiguousOption(["oui", "pain"])) { try item.readAnswer("OUI") }
  }

  @Test func yesAndNoAndStagesAreChoices() throws {
    let yesNo = Item(
      name: "x", text: "?", type: .yesNo([.init(code: "oui", label: "Oui"), .init(code: "non", label: "Non")]))
    #expect(try yesNo.readAnswer("OUI") == .code("oui"))
    #expect(throws: Refusal.unknownOption(["oui", "non"])) { try yesNo.readAnswer("o") }
    let stage = Item(
      name: "x", text: "?",
      type: .stage([.init(code: "avant", label: "J'y pense"), .init(code: "apres", label: "Je le fais")]))
    #expect(try stage.readAnswer("je le fais") == .code("apres"))
  }

  @Test func aFaceMayGiveCodesInAnyOrderButOnlyThoseThereAre() throws {
    let wave = Wave(name: "avant", title: "Avant")
    let questionnaire = Questionnaire(
      name: "q", version: "1", title: "Q", language: .french, waves: [wave],
      sections: [Section(name: "s", title: "S", items: [Self.several])])
    var interview = Interview(InterviewPlan(questionnaire: questionnaire, wave: wave))
    #expect(throws: Refusal.unknownOption(Self.codes + ["rien"])) { try interview.answer(.codes(["nsp"])) }
    #expect(throws: Refusal.exclusiveOption(label: "Rien, non")) { try interview.answer(.codes(["rien", "oeuf"])) }
    #expect(throws: Refusal.wrongKind) { try interview.answer(.code("oeuf")) }
    #expect(try interview.answer(.codes(["oeuf", "souvent", "oeuf"])) == .accepted)
    #expect(interview.submission == [.codes(["souvent", "oeuf"])])
  }

  @Test(.timeLimit(.minutes(10)), arguments: [",", ";", " ", "a,", "souvent;", "oui, ", "\u{301}"])
  func hugeListsAreReadInReasonableTime(part: String) {
    let text = String(repeating: part, count: 200_000)
    _ = try? Self.several.readAnswer(text)
    _ = try? Self.single.readAnswer(text)
    #expect(throws: Refusal.self) { try Self.several.readAnswer("x" + text) }
  }
}

@Test func aNumberIsThePointItselfAndNeverAPointWithThatNumberAsItsWords() throws {
  let labels = Dictionary(uniqueKeysWithValues: (0...4).map { ($0, String($0 + 1)) })
  let item = Item(name: "q", text: "Q", type: .scale(ResponseScale(name: "s", points: 0...4, labels: labels)))
  #expect(try item.readAnswer("4") == .number(4))
  #expect(throws: Refusal.notAScalePoint(0...4)) { try item.readAnswer("5") }
}
