import QuestionnaireLanguage
import QuestionnaireModel
import Testing

/// Every kind of answer and every line that can stand under a question.
@Suite struct AnswerKindTests {
  private static let compilation = compile(Samples.kinds)

  private func item(_ name: String) throws -> Item {
    try #require(Self.compilation.questionnaire?.item(named: name), explain(Self.compilation))
  }

  private static let doNotKnow = Option(code: "nsp", label: "Je ne sais pas", isMissing: true)

  @Test func aScaleKeepsItsPointsLabelsAndMissingCodes() throws {
    let scale = ResponseScale(
      name: "accord", points: 0...10, labels: [0: "Pas du tout", 10: "Tout à fait"], missingCodes: [Self.doNotKnow])
    #expect(try item("sur_echelle").type == .scale(scale))
  }

  @Test func aSingleChoiceKeepsItsOptionsInOrder() throws {
    let options = [
      Option(code: "oui_souvent", label: "Oui, souvent"), Option(code: "non_jamais", label: "Non, jamais"),
      Option(code: "nrp", label: "Je ne veux pas répondre", isMissing: true),
    ]
    #expect(try item("au_choix").type == .choice(options))
  }

  @Test func aMultipleChoiceCanHaveAnExclusiveOption() throws {
    let options = [
      Option(code: "velo", label: "À vélo"), Option(code: "pied", label: "À pied"),
      Option(code: "rien", label: "Rien de tout cela", isExclusive: true),
    ]
    #expect(try item("multiple").type == .multipleChoice(options))
  }

  @Test func stagesKeepTheirOrder() throws {
    let type = try item("etapes").type
    guard case .stage(let options) = type else { return #expect(Bool(false), "\(type)") }
    #expect(options.map(\.code) == ["pas_pense", "j_y_pense", "je_le_fais"])
  }

  @Test func yesOrNoHasItsOptionsByItselfAndTakesMissingCodes() throws {
    let options = [Option(code: "oui", label: "Oui"), Option(code: "non", label: "Non"), Self.doNotKnow]
    #expect(try item("oui_ou_non").type == .yesNo(options))
  }

  @Test func numbersHaveBoundsUnitsAndMissingCodes() throws {
    #expect(try item("entier_libre").type == .integer(NumberBounds(missingCodes: [Self.doNotKnow])))
    #expect(try item("entier_libre").unit == "repas")
    #expect(try item("entier_borne").type == .integer(NumberBounds(range: 0...7)))
    #expect(try item("poids").type == .decimal(NumberBounds(range: 0...2.5)))
    #expect(try item("poids").help == "Pesez après le repas.")
  }

  @Test func textsDatesAndSlidersAreRead() throws {
    #expect(try item("quand").type == .date(nil))
    #expect(try item("quoi").type == .shortText)
    #expect(try item("pourquoi").type == .longText)
    #expect(try item("humeur").type == .visualAnalogue(low: "Très mal", high: "Très bien"))
    #expect(try item("fatigue").type == .visualAnalogue(low: "0", high: "100"))
  }

  @Test func aQuestionCanBeRequiredAndWordedForOneWave() throws {
    #expect(try item("sur_echelle").isRequired)
    #expect(try !item("au_choix").isRequired)
    #expect(try item("sur_echelle").text(at: "avant") == "Sur une échelle ?")
    #expect(try item("sur_echelle").text(at: "apres") == "Et maintenant ?")
  }

  @Test func conditionsSpeakOfEveryKind() throws {
    #expect(try item("quand").relevance == .comparison(.equal, .answer("oui_ou_non"), .code("oui")))
    #expect(
      try item("pourquoi").relevance
        == .and(.isAnswered("quoi"), .not(.comparison(.equal, .answer("multiple"), .code("rien")))))
    let lastDay = try #require(CalendarDate(year: 2026, month: 12, day: 31))
    #expect(
      try item("quand").checks == [
        Check(
          severity: .hard, condition: .comparison(.greater, .answer("quand"), .date(lastDay)), message: "Pas encore.")
      ])
    #expect(
      try item("poids").checks.first?.condition
        == .and(
          .comparison(.greater, .answer("poids"), .number(2)),
          .comparison(.lessOrEqual, .answer("poids"), .number(2.4))))
  }
}
