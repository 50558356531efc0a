import QuestionnaireLanguage
import Testing

/// What `jalon check --fix-likely` leaves alone, since mending it could say something else than was meant.
@Suite struct MeaningKeptTests {
  private func mended(_ text: String) -> Mending {
    Mending(SourceText(name: "essai.jalon", text), includingLikely: true)
  }

  private func file(_ questions: String, waves: String = "vague avant \"Avant\"", after: String = "") -> String {
    """
    jalon 1 fr
    questionnaire essai version 1.0 "Essai"
    \(waves)
    section s "S"
    \(questions)
    \(after)
    """
  }

  private let study = """
    vague avant "Avant"
    vague apres "Après"
    vague retro "Avant, vu d'aujourd'hui", rétrospective de aprés, posée avec apres
    """

  private let score = """
      question ecoute "Écoute ?" : entier de 1 à 5
        vagues avant, apres, retro
      question fierte "Fierté ?" : entier de 1 à 5
        vagues avant, apres, retro
    score sa "Estime de soi"
    """

  @Test func aChangeIsNeverTurnedRound() {
    let change = "changement sa de retro à apres"
    let text = file(
      score, waves: study, after: "  moyenne de ecoute, fierte\n  calculé si toutes les réponses\n" + change)
    #expect(codes(compile(text)) == ["J0204"])
    #expect(mended(text).source.text.contains(change))
    let period = file("  question a \"A\" : texte", waves: "vague a \"A\"\nvague b \"B\", 90 à 30 jours après a")
    #expect(mended(period).source.text == period)
    #expect(mended(period).remaining.map(\.fix?.applicability) == [.proposed])
  }

  @Test(arguments: [
    ("moyenne ecoute, fierte", "moyenne de ecoute, fierte"), ("moyene de ecoute", "moyenne de ecoute"),
    ("moyenne du ecoute, fierte", "moyenne de ecoute, fierte"), ("somme fierte", "somme de fierte"),
  ])
  func whatIsSaidAfterAKeywordStaysThere(_ written: String, _ meant: String) {
    let text = file(
      score, waves: study.replacing("aprés", with: "avant"), after: "  \(written)\n  calculé si toutes les réponses")
    let mending = mended(text)
    #expect(mending.source.text.contains("  \(meant)\n"))
    #expect(mending.remaining.isEmpty)
  }

  @Test func twoWordsThatMayBeAnythingAreNotReplaced() {
    let text = file("  question a \"A\" : entier de 1 à 5\n    alerte quand a = 5 \"Vraiment ?\"")
    #expect(mended(text).source.text == text)
    #expect(codes(compile(text)) == ["J0108"])
    let short = file("  question a \"A\" : entier de 1 à 5\n    alerte a = 5 \"Vraiment ?\"")
    #expect(mended(short).source.text == short.replacing("alerte a", with: "alerte si a"))
  }

  @Test func usesThatAgreeAreNotRenamedAfterAMisspeltDeclaration() {
    let questions = (1...10).map { "  question q\($0) \"?\" : texte\n    vagues avant" }.joined(separator: "\n")
    let text = file(questions, waves: "vague avnat \"Avant\"")
    let mending = mended(text)
    #expect(mending.source.text == text)
    #expect(mending.remaining.map(\.problem) == [.name(.usesAgree(.wave, on: "avant", declared: "avnat", count: 10))])
    #expect(mending.remaining.first?.fix?.replacement == "avant")
    // Where the declared name is used as well, the others are the slips.
    let mixed = text.replacing("q10 \"?\" : texte\n    vagues avant", with: "q10 \"?\" : texte\n    vagues avnat")
    #expect(mended(mixed).source.text == text.replacing("vagues avant", with: "vagues avnat"))
  }

  @Test func aNameThatCannotBeOneIsRenamedWithItsUses() {
    let text = file(
      """
        question 1role "Rôle ?" : choix
          chef "Chef"
          autre "Autre"
        question quoi "Lequel ?" : texte
          si role = autre
      """)
    let mending = mended(text)
    #expect(mending.remaining.isEmpty)
    #expect(mending.source.text.contains("question q1role") && mending.source.text.contains("si q1role = autre"))
  }

  @Test(arguments: [": chooix", ": choice", "choix", ": qcm"])
  func anAnswerStaysOneWhereTheKindOfAnswerIsUnknown(_ kind: String) {
    let text = file(
      """
        question metier "Quel métier ?" \(kind)
          aides "Aide de cuisine"
          chef "Chef"
      """)
    let mending = mended(text)
    #expect(mending.source.text.contains("    aides \"Aide de cuisine\""))
  }

  /// Elsewhere a word before a text can only be a line about the question.
  @Test func aSlipInHelpIsMendedWhereThereAreNoAnswers() {
    let text = file(
      "  question a \"A\" : accord\n    aidee \"Une phrase.\"", waves: "vague avant \"Avant\"\néchelle accord de 1 à 5")
    #expect(mended(text).source.text.contains("    aide \"Une phrase.\""))
  }

  @Test func aLineBeforeTheAnswersIsNoAnswer() {
    func question(_ lines: String...) -> String {
      file("  question a \"A\" : choix\n" + lines.map { "    " + $0 }.joined(separator: "\n"))
    }
    #expect(codes(compile(question("aide \"Une seule réponse\"", "oui \"Oui\"", "non \"Non\""))) == [])
    #expect(codes(compile(question("oui \"Oui\"", "non \"Non\"", "aide \"Cochez une case.\""))) == [])
    #expect(codes(compile(question("oui \"Oui\"", "non \"Non\"", "aide \"Aide de cuisine\""))) == ["J0319"])
    #expect(codes(compile(question("oui \"Oui\"", "unité \"À l'unité\"", "non \"Non\""))) == ["J0319"])
    let english = question("oui \"Oui\"", "non \"Non\"", "help \"Aide de cuisine\"")
    #expect(mended(english).source.text == english)
  }

  @Test func quotationMarksInsideATextAreNamed() {
    let text = file("  question a \"Il dit \"oui\" à tout\" : texte")
    #expect(compile(text).diagnostics.map(\.problem) == [.line(.unexpected(.word("oui"), .quotationMarks))])
    #expect(mended(text).source.text == text)
    let translation =
      "jalon 1 fr\nquestionnaire essai langue en\nquestion a \"He says \"yes\" to all\", source 8c1f20\n"
    let problems = Compilation(SourceText(name: "essai.en.jalon", translation)).diagnostics.map(\.problem)
    #expect(problems.contains(.line(.unexpected(.word("yes"), .quotationMarks))))
  }

  @Test func oneMistakeOfALineIsToldOnce() {
    let questions = (1...5).map { "  question q\($0) \"?\" : texte\n    vague avant apres" }.joined(separator: "\n")
    let text = file(questions, waves: "vague avant \"Avant\"\nvague apres \"Après\"")
    #expect(codes(compile(text)) == Array(repeating: "J0108", count: 5))
  }

  @Test(arguments: [
    ("3 mois", "90 jours"), ("2 semaines", "14 jours"), ("2 à 3 mois", "60 à 90 jours"), ("1 an", "365 jours"),
  ])
  func periodsAreCountedInDays(_ written: String, _ days: String) throws {
    let text = file("  question a \"A\" : texte", waves: "vague avant \"Avant\"\nvague b \"B\", \(written) après avant")
    let compilation = compile(text)
    #expect(codes(compilation) == ["J0113"])
    let fix = try #require(compilation.diagnostics.first?.fix)
    #expect(fix.replacement == days && fix.applicability == .proposed)
    #expect(codes(compile(text.replacing(written, with: days))) == [])
  }
}
