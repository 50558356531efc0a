import QuestionnaireModel
import Testing

@testable import PaperFace

/// Conditions in words.
@Suite struct RoutingTests {
  /// What is said before a question with this condition, over questions 1 to 6; one line a sentence.
  private func said(_ condition: String, french: Bool = true) throws -> String {
    let text =
      french
      ? """
      jalon 1 fr
      questionnaire q version 1 "Q"
      vague a "A"
      vague b "B"
      échelle accord de 1 à 3
        1 "Non"
        3 "Oui"
      section s "S"
        question viande "Viande ?" : choix
          souvent "Oui, souvent"
          parfois "Parfois"
          jamais "Jamais"
          nspp "Secret", manquant
        question lieux "Lieux ?" : choix multiple
          marche "Marché"
          ferme "Ferme"
        question fois "Fois ?" : entier de 0 à 20
        question jour "Jour ?" : date
        question avis "Avis ?" : accord
        question mot "Mot ?" : texte
        question ailleurs "Ailleurs ?" : entier de 0 à 20
          vagues b
        calcul total "Total" = fois * 2 + avis
        question cible "Cible ?" : texte
          si \(condition)
        question fin "Fin ?" : texte

      """
      : """
      jalon 1 en
      questionnaire q version 1 "Q"
      wave a "A"
      section s "S"
        question meat "Meat?" : choice
          often "Yes, often"
          rarely "Rarely"
          never "Never"
        question places "Places?" : multiple choice
          market "Market"
          farm "Farm"
        question times "Times?" : integer from 0 to 20
        question day "Day?" : date
        question target "Target?" : text
          if \(condition)

      """
    let page = try page(text, wave: "a")
    let lines = page.matches(of: #/<p class="route">(.*)<\/p>/#).map { words("<body>" + String($0.1)) }
    #expect(lines.count <= 1)
    return lines.first?.replacing("\u{A0}", with: " ") ?? (page.contains("Cible ?") ? "toujours" : "jamais")
  }

  @Test(
    arguments: [
      ("viande = souvent", "vous avez répondu « Oui, souvent » à la question 1"),
      ("souvent = viande", "vous avez répondu « Oui, souvent » à la question 1"),
      ("viande parmi souvent, parfois", "vous avez répondu « Oui, souvent » ou « Parfois » à la question 1"),
      ("viande = souvent ou viande = parfois", "vous avez répondu « Oui, souvent » ou « Parfois » à la question 1"),
      ("viande <> jamais", "vous avez répondu « Oui, souvent » ou « Parfois » à la question 1"),
      ("non viande parmi souvent, parfois", "vous avez répondu « Jamais » à la question 1"),
      ("lieux = marche", "vous avez coché « Marché » à la question 2"),
      ("non lieux parmi marche", "vous n'avez pas coché « Marché » à la question 2"),
      ("fois >= 3", "vous avez répondu 3 ou plus à la question 3"),
      ("3 < fois", "vous avez répondu plus de 3 à la question 3"),
      ("non fois >= 3", "vous avez répondu moins de 3 à la question 3"),
      ("fois <= 3", "vous avez répondu 3 ou moins à la question 3"),
      ("fois = 3", "vous avez répondu 3 à la question 3"),
      ("fois <> 3", "vous avez répondu autre chose que 3 à la question 3"),
      ("jour < \"2026-11-21\"", "vous avez répondu une date avant le 21/11/2026 à la question 4"),
      ("jour >= \"2026-11-21\"", "vous avez répondu le 21/11/2026 ou une date après à la question 4"),
      ("avis = 3", "vous avez répondu « Oui » à la question 5"),
      ("avis = 2", "vous avez répondu 2 à la question 5"),
      ("mot = \"oui\"", "vous avez répondu « oui » à la question 6"),
      ("répondu mot", "vous avez répondu à la question 6"),
      ("non répondu mot", "vous n'avez pas répondu à la question 6"),
      (
        "viande = souvent et fois > 2",
        "vous avez répondu « Oui, souvent » à la question 1 et si vous avez répondu plus de 2 à la question 3"
      ),
      (
        "viande = souvent ou fois > 2",
        "vous avez répondu « Oui, souvent » à la question 1 ou si vous avez répondu plus de 2 à la question 3"
      ),
    ])
  func simpleConditionsAreOneSentence(_ condition: String, _ words: String) throws {
    #expect(try said(condition) == "Si \(words), répondez aussi à la question 7. Sinon, passez à la question 8.")
  }

  @Test(
    arguments: [
      (
        "(viande = souvent ou fois > 2) et avis = 3",
        """
        (vous avez répondu « Oui, souvent » à la question 1 ou si vous avez répondu plus de 2 à la question 3) et si vous \
        avez répondu « Oui » à la question 5
        """
      ),
      ("fois * 2 > avis", "(la réponse à la question 3 × 2) > la réponse à la question 5"),
      ("total >= 5", "« Total » (calculé avec les questions 3 et 5) ≥ 5"),
    ])
  func otherConditionsAreGivenWithTheNumbersOfTheirQuestions(_ condition: String, _ words: String) throws {
    #expect(try said(condition) == "Répondez à la question 7 seulement si : \(words). Sinon, passez à la question 8.")
  }

  @Test(
    arguments: [
      // A question that the wave does not ask has no answer.
      ("ailleurs > 3", "jamais"), ("ailleurs > 3 et fois > 2", "jamais"), ("non ailleurs > 3", "jamais"),
      ("répondu ailleurs", "jamais"), ("non répondu ailleurs", "toujours"),
    ])
  func theWaveDecidesWhatItCan(_ condition: String, _ outcome: String) throws {
    #expect(try said(condition) == outcome)
    #expect(try said("\(condition) ou fois > 2").contains("Si vous avez") == (outcome == "jamais"))
  }

  @Test func englishSaysTheSame() throws {
    #expect(
      try said("meat among often, rarely", french: false)
        == "If you answered “Yes, often” or “Rarely” to question 1, also answer question 5. Otherwise, you have finished."
    )
    #expect(
      try said("not places among market and times >= 3", french: false)
        == """
        If you did not tick “Market” in question 2 and if you answered 3 or more to question 3, also answer question 5. \
        Otherwise, you have finished.
        """)
    #expect(
      try said("times + 1 > 3", french: false)
        == "Answer question 5 only if: (the answer to question 3 + 1) > 3. Otherwise, you have finished.")
    #expect(try said("day > \"2026-11-21\"", french: false).contains("a date after 2026-11-21 to question 4"))
  }

  @Test func neighboursUnderOneConditionAreSpokenOfTogether() throws {
    let text = words(try page(Sample.french))
    #expect(
      text.contains(
        """
        Si vous avez répondu «\u{A0}Oui, souvent\u{A0}» ou «\u{A0}De temps en temps\u{A0}» à la question 3, répondez aussi aux \
        questions 4 et 5. Sinon, passez à la question 6.
        """))
  }

  @Test func aSectionUnderAConditionIsSpokenOfAsAWhole() throws {
    let text = """
      jalon 1 fr
      questionnaire q version 1 "Q"
      vague a "A"
      section s "S"
        question jardin "Jardin ?" : oui ou non
      section t "T"
        si jardin = oui
        question b "B ?" : texte
        question c "C ?" : texte
        question d "D ?" : texte
      section u "U"
        question e "E ?" : texte

      """
    #expect(
      words(try page(text)).contains(
        """
        Si vous avez répondu «\u{A0}Oui\u{A0}» à la question 1, répondez aussi à cette partie (questions 2 à 4). Sinon, passez à \
        la question 5.
        """))
  }

  @Test func theEasyLayoutGivesEachSentenceOfARuleItsLine() throws {
    let html = try page(Sample.french, PaperLayout(isEasy: true))
    #expect(html.contains("<span class=\"line\">Sinon, passez à la question 6.</span>"))
  }
}
