import Pictures
import QuestionnaireModel
import Testing

@testable import PaperFace

/// Pictograms, faces, grids and easy-to-read words on paper.
@Suite struct PresentationTests {
  private static let source = """
    jalon 1 fr
    questionnaire gout version 1.0 "Le goût"
    vague avant "Avant"
    vague retro "Avant, vu d'aujourd'hui", rétrospective de avant

    échelle humeur de 1 à 3, visages
      1 "Non", falc "Non !"
      2 "Un peu"
      3 "Oui"
      nsp "Je ne sais pas", manquant, pictogramme "❓"
    échelle notes de 0 à 10

    section gout "Le goût"
      grille
      falc "Goûter"
      question gouter "J'aime goûter des aliments nouveaux." : humeur
        vagues avant, retro
        obligatoire
        falc "J'aime goûter."
        falc retro "Avant, j'aimais goûter."
      question legumes "J'aime les légumes." : humeur
        aide "Crus ou cuits."
      question fruit "Quel fruit ?" : choix
        pomme "Une pomme", pictogramme "🍎"
        autre "Un autre"
      question seul "J'aime le sel." : humeur
      question note "Une note ?" : notes
      question autre_note "Une autre note ?" : notes

    """

  private func html(
    _ layout: PaperLayout = PaperLayout(), wave: String = "avant", _ old: String = "@", _ new: String = ""
  ) throws -> String {
    try page(Self.source.replacing(old, with: new), wave: wave, layout)
  }

  private func count(_ text: String, in html: String) -> Int { html.components(separatedBy: text).count - 1 }

  @Test func questionsOnOneScaleAfterOneAnotherAreAGrid() throws {
    let html = try html()
    // One grid: the third question on the scale stands alone, and eleven points have no room.
    #expect(count("<table class=\"grid pictured\">", in: html) == 1)
    #expect(count("<fieldset class=\"question\">", in: html) == 4)
    #expect(count("<svg class=\"face\"", in: html) == 3 + 3)
    let text = words(html)
    #expect(text.contains("Non 1 Un peu 2 Oui 3 ❓ Je ne sais pas nsp"))
    #expect(text.contains("1 J'aime goûter des aliments nouveaux. (réponse nécessaire) gouter"))
    #expect(text.contains("2 J'aime les légumes. Crus ou cuits. legumes 3 Quel fruit ?"))
  }

  /// A screen reader names each circle by its question and its answer, and the typist finds every code.
  @Test func everyCircleOfAGridHasItsNameAndItsCode() throws {
    let html = try html()
    for number in 1...2 {
      for code in ["1", "2", "3", "nsp"] {
        #expect(
          html.contains(
            "<input type=\"radio\" name=\"q\(number)\" value=\"\(code)\" aria-labelledby=\"q\(number) g1-\(code)\""))
      }
      #expect(html.contains("<th scope=\"row\" id=\"q\(number)\">"))
    }
    for code in ["1", "2", "3", "nsp"] { #expect(count("id=\"g1-\(code)\"", in: html) == 1) }
  }

  @Test(arguments: [PaperLayout(isLarge: true), PaperLayout(isEasy: true)])
  func largePrintAndTheEasyLayoutAskOneThingAtATime(_ layout: PaperLayout) throws {
    let html = try html(layout)
    #expect(!html.contains("<table"))
    #expect(count("<fieldset class=\"question\">", in: html) == 6)
    #expect(count("<svg class=\"face\"", in: html) == 9)
  }

  @Test func aGridNeedsTheLineShortLabelsAndTheSameRoute() throws {
    #expect(try !html(PaperLayout(), wave: "avant", "  grille\n", "").contains("<table"))
    let long = "\"Une réponse bien trop longue pour la tête d'un tableau\""
    #expect(try !html(PaperLayout(), wave: "avant", "\"Un peu\"", long).contains("<table"))
    let word = "\"Anticonstitutionnellement\""
    #expect(try !html(PaperLayout(), wave: "avant", "\"Un peu\"", word).contains("<table"))
    let condition = "question legumes \"J'aime les légumes.\" : humeur\n    si gouter = 3"
    #expect(
      try !html(PaperLayout(), wave: "avant", "question legumes \"J'aime les légumes.\" : humeur", condition)
        .contains("<table"))
  }

  @Test func picturesStandBesideWordsAndAreNotReadAloud() throws {
    let html = try html()
    #expect(html.contains("<span class=\"pictogram\" aria-hidden=\"true\">🍎</span><span class=\"words\">Une pomme"))
    #expect(count("aria-hidden=\"true\" focusable=\"false\"", in: html) == count("<svg", in: html))
  }

  @Test func theEasyLayoutHasTheEasyWordsOfItsWave() throws {
    let easy = words(try html(PaperLayout(isEasy: true)))
    #expect(easy.contains("Goûter 1 J'aime goûter. (réponse nécessaire) Non !"))
    #expect(!easy.contains("aliments nouveaux"))
    #expect(easy.contains("Crus ou cuits."))
    #expect(words(try html(PaperLayout(isEasy: true), wave: "retro")).contains("1 Avant, j'aimais goûter."))
    #expect(!words(try html(PaperLayout(isLarge: true))).contains("Non !"))
  }

  // MARK: Faces

  @Test func facesGoFromSadToHappyOnAnyNumberOfPoints() {
    for points in 2...11 {
      let moods = (0..<points).map { 2 * Double($0) / Double(points - 1) - 1 }
      let corners = moods.compactMap { mood in
        SmileyFace(mood: mood).svg.firstMatch(of: #/Q20 ([0-9.]+) /#).flatMap { Double($0.1) }
      }
      #expect(corners.count == points)
      #expect(zip(corners, corners.dropFirst()).allSatisfy { $0 < $1 }, "\(points) points: \(corners)")
    }
  }

  @Test func aFaceStaysInsideItsCircleWhateverTheMood() {
    for mood in [-Double.infinity, -3, 1, Double.infinity, Double.nan] {
      #expect((-1...1).contains(SmileyFace(mood: mood).mood))
    }
  }

  @Test func signsTellTheFacesOfSmallScalesApart() {
    func signs(_ points: Int) -> [String] {
      (0..<points).map { SmileyFace(mood: 2 * Double($0) / Double(points - 1) - 1).signs(isFine: points > 3) }
    }
    #expect(signs(2) == [":-(", ":-)"])
    #expect(signs(3) == [":-(", ":-|", ":-)"])
    #expect(signs(4) == [":-((", ":-(", ":-)", ":-))"])
    #expect(signs(5) == [":-((", ":-(", ":-|", ":-)", ":-))"])
    #expect(Set(signs(11)).count == 5)
  }
}
