import QuestionnaireLanguage
import QuestionnaireModel
import Testing

/// Easy-to-read words of titles, of the ends of a slider and of the messages of checks.
@Suite struct EasyTitleTests {
  private static let source = """
    jalon 1 fr

    questionnaire courses version 1.0 "Mes pratiques d'achat"
      falc "Mes courses"

    vague avant "Avant le début de l'atelier"
      falc "Avant l'atelier"
    vague apres "Après"

    section marche "Faire ses courses"
      question plaisir "Cela vous plaît-il ?" : curseur de "Pas du tout" à "Beaucoup", falc de "Non" à "Oui"
      question tours "Combien de fois ?" : entier de 0 à 20
        alerte si tours > 14 "Plus de deux fois par jour ?", falc "C'est beaucoup."
        refus si tours = 13 "Treize ?"

    """

  private func questionnaire() throws -> Questionnaire {
    let compilation = compile(Self.source)
    return try #require(compilation.questionnaire, explain(compilation))
  }

  @Test func theEasyWordsAreReadInPlaceOfTheOthers() throws {
    let easy = try questionnaire().easyToRead
    #expect(easy.title == "Mes courses")
    #expect(easy.waves.map(\.title) == ["Avant l'atelier", "Après"])
    #expect(easy.item(named: "plaisir")?.type == .visualAnalogue(low: "Non", high: "Oui"))
    #expect(easy.item(named: "tours")?.checks.map(\.message) == ["C'est beaucoup.", "Treize ?"])
    #expect(easy.easyToRead == easy)
  }

  @Test func theOrdinaryWordsAndTheMeaningStay() throws {
    let plain = try questionnaire()
    #expect(plain.title == "Mes pratiques d'achat")
    #expect(plain.item(named: "plaisir")?.type == .visualAnalogue(low: "Pas du tout", high: "Beaucoup"))
    for (item, easy) in zip(plain.items, plain.easyToRead.items) {
      #expect(item.withoutWording == easy.withoutWording)
    }
    let without = Self.source.replacing(", falc de \"Non\" à \"Oui\"", with: "").replacing(
      ", falc \"C'est beaucoup.\"", with: "")
    let others = try #require(compile(without).questionnaire)
    for (item, other) in zip(plain.items, others.items) {
      #expect(item.withoutWording == other.withoutWording)
      #expect(item.wording() != other.wording())
    }
  }

  @Test func theCanonicalFormKeepsThem() {
    #expect(compile(Self.source).canonicalBytes == Array(Self.source.utf8))
  }

  /// Each has its line in a translation, and is read from there.
  @Test func theyAreTranslated() throws {
    let plain = try questionnaire()
    let update = TranslationUpdate(of: plain, named: "courses.jalon", to: "ar")
    for beginning in [
      "\n  falc \"\"", "\n    0 falc \"\"", "\n    100 falc \"\"", "\n    message de contrôle 1 falc \"\"",
    ] {
      #expect(update.text.contains(beginning), "\(beginning)\n\(update.text)")
    }
    let filled = try TranslationTests.filled(update.text) { "ar: \($0)" }
    let compilation = TranslationTests.read(filled, of: Self.source)
    #expect(compilation.diagnostics.isEmpty, explain(compilation))
    let file = try #require(compilation.translation)
    let easy = plain.translated(by: file.translation(of: plain)).easyToRead
    #expect(easy.title == "ar: Mes courses")
    #expect(easy.waves.first?.title == "ar: Avant l'atelier")
    #expect(easy.item(named: "plaisir")?.type == .visualAnalogue(low: "ar: Non", high: "ar: Oui"))
    #expect(easy.item(named: "tours")?.checks.first?.message == "ar: C'est beaucoup.")
  }

  @Test func aSecondEasyTitleIsOneTooMany() {
    let twice = Self.source.replacing("  falc \"Mes courses\"", with: "  falc \"Mes courses\"\n  falc \"Courses\"")
    #expect(codes(compile(twice)) == ["J0118"])
  }
}
