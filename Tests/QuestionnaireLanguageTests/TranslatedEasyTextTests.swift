import QuestionnaireLanguage
import QuestionnaireModel
import Testing
import Wording

/// Easy-to-read texts in translations.
@Suite struct TranslatedEasyTextTests {
  private static let french = """
    jalon 1 fr
    questionnaire gouts version 1.0 "Mes goûts"

    vague avant "Avant l'atelier"
    vague retro "Avant, vu d'aujourd'hui", rétrospective de avant, posée avec avant

    échelle accord de 1 à 3
      1 "Pas du tout d'accord", falc "Non"
      3 "Tout à fait d'accord", falc "Oui"
      nsp "Je ne sais pas", manquant, falc "Sans avis"

    section cuisine "Cuisiner chez vous"
      falc "La cuisine"
      question recette "Je cuisine un repas avec des légumes." : accord
        vagues avant, retro
        formulation retro "Je cuisinais un repas avec des légumes."
        aide "Par exemple une soupe."
        falc "Je cuisine."
        falc retro "Avant, je cuisinais."
        aide falc "Une soupe."
      question viande "Mangez-vous de la viande ?" : choix
        souvent "Oui, souvent", falc "Souvent"
        jamais "Non, jamais", pictogramme "🥕", falc "Jamais"
      question jours "Combien de jours ?" : entier de 0 à 7
        nspp "Je préfère ne pas répondre", manquant, falc "?"

    """

  private static func translated(_ source: String = french) throws -> String {
    try TranslationTests.filled(
      TranslationUpdate(of: try TranslationTests.questionnaire(source), named: "gouts.jalon", to: "ar").text
    ) { "ar: \($0)" }
  }

  /// The questionnaire in another language and easy to read.
  private static func easy(_ translation: String) throws -> Questionnaire {
    let questionnaire = try TranslationTests.questionnaire(french)
    let compilation = TranslationTests.read(translation, of: french)
    let file = try #require(compilation.translation, explain(compilation))
    return questionnaire.translated(by: file.translation(of: questionnaire)).easyToRead
  }

  @Test func eachEasyTextHasALineBelowTheOrdinaryOne() throws {
    let update = TranslationUpdate(
      of: try TranslationTests.questionnaire(Self.french), named: "gouts.jalon", to: "ar")
    #expect(
      update.text.contains(
        """
        échelle accord
          -- fr > Pas du tout d'accord
          1 "", source 3e41c4
          -- fr > Non
          1 falc "", source bb9b7c
        """), "\(update.text)")
    for beginning in [
      "\n  falc \"\"", "\n    falc \"\"", "\n    falc retro \"\"", "\n    aide falc \"\"", "\n    souvent falc \"\"",
      "\n  nsp falc \"\"",
    ] {
      #expect(update.text.contains(beginning), "\(beginning)\n\(update.text)")
    }
    // A sign is the same in all languages.
    #expect(!update.text.contains("nspp falc"))
    let compilation = TranslationTests.read(update.text, of: Self.french)
    #expect(!compilation.hasErrors && compilation.canonicalBytes == update.bytes, explain(compilation))
  }

  @Test func translatedAndEasyToReadIsAllInTheOtherLanguage() throws {
    let compilation = TranslationTests.read(try Self.translated(), of: Self.french)
    #expect(compilation.diagnostics == [], explain(compilation))
    let easy = try Self.easy(try Self.translated())
    #expect(easy.sections[0].title == "ar: La cuisine")
    let recipe = try #require(easy.item(named: "recette"))
    #expect(recipe.text == "ar: Je cuisine.")
    #expect(recipe.text(at: "retro") == "ar: Avant, je cuisinais.")
    #expect(recipe.help == "ar: Une soupe.")
    guard case .scale(let scale) = recipe.type else { return #expect(Bool(false), "no scale") }
    #expect(scale.labels == [1: "ar: Non", 3: "ar: Oui"])
    #expect(scale.missingCodes.map(\.label) == ["ar: Sans avis"])
    #expect(easy.item(named: "viande")?.type.options.map(\.label) == ["ar: Souvent", "ar: Jamais"])
    #expect(easy.item(named: "jours")?.type.missingCodes.map(\.label) == ["?"])
  }

  /// The easy text of one language never stands among the ordinary texts of another.
  @Test func withoutTheirTranslationsTheTranslatedOrdinaryTextsAreRead() throws {
    let lines = try Self.translated().split(separator: "\n", omittingEmptySubsequences: false)
    let ordinary = lines.filter { !$0.contains(" falc ") }.joined(separator: "\n")
    let empty = lines.map { line -> String in
      line.contains(" falc ") ? String(line).replacing(/"ar: [^"]*"/, with: "\"\"") : String(line)
    }
    .joined(separator: "\n")
    for translation in [ordinary, empty] {
      let easy = try Self.easy(translation)
      var copy = easy
      copy.visitTexts { key, text in #expect(text.hasPrefix("ar: ") || text == "?", "\(key): \(text)") }
      #expect(easy.sections[0].title == "ar: Cuisiner chez vous")
      let recipe = try #require(easy.item(named: "recette"))
      #expect(recipe.text == "ar: Je cuisine un repas avec des légumes.")
      #expect(recipe.text(at: "retro") == "ar: Je cuisinais un repas avec des légumes.")
      #expect(recipe.help == "ar: Par exemple une soupe.")
      #expect(easy.item(named: "viande")?.type.options.map(\.label) == ["ar: Oui, souvent", "ar: Non, jamais"])
    }
  }

  @Test func whatIsMissingOrUnknownIsNamed() throws {
    let text = try Self.translated()
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.hasPrefix("    aide falc") }
    let compilation = TranslationTests.read(lines.joined(separator: "\n"), of: Self.french)
    #expect(compilation.diagnostics.map(\.problem) == [.translation(.missingLines(["question recette, aide falc"]))])
    let slips = text.replacing("souvent falc", with: "souvant falc").replacing("falc retro", with: "falc retre")
    #expect(
      TranslationTests.read(slips, of: Self.french).diagnostics.map(\.problem) == [
        .translation(.unknownText("question recette, falc retre", suggestion: "retro")),
        .translation(.unknownText("question viande, souvant falc", suggestion: "souvent")),
      ])
  }

  @Test func aChangedEasyTextIsToReview() throws {
    let changed = Self.french.replacing("falc \"Souvent\"", with: "falc \"Beaucoup\"")
    let update = try TranslationTests.updated(try Self.translated(), for: changed)
    #expect(update.text.contains("    souvent falc \"ar: Souvent\", source "))
    #expect(update.progress.toReview == 1)
  }

  @Test func theEnglishEditionSaysEasyRead() throws {
    let source = """
      jalon 1 en
      questionnaire tastes version 1.0 "Tastes"
      wave before "Before"
      section kitchen "In the kitchen"
        easy read "Kitchen"
        question meat "Do you eat meat?" : choice
          often "Yes, often", easy read "Often"
          never "No, never"
          help easy read "Meat and fish."

      """
    let update = TranslationUpdate(of: try TranslationTests.questionnaire(source), named: "tastes.jalon", to: "fr")
    #expect(update.text.contains("\n    often easy read \"\", source "), "\(update.text)")
    let compilation = Compilation(SourceText(name: "tastes.fr.jalon", update.text))
    #expect(!compilation.hasErrors && compilation.canonicalBytes == update.bytes, explain(compilation))
  }

  // MARK: Codes that look like words of the language

  private static let confusing = """
    jalon 1 fr
    questionnaire gouts version 1.0 "Mes goûts"
    vague avant "Avant"
    section cuisine "Cuisiner"
      question forme "Comment ?" : choix
        unite "À l'unité", falc "Un par un"
        grille "Grillée", falc "Au gril"
        aides "Des aides"
        section "Une section"
        source "La source"
        niveau "Au niveau"
        si "Si", falc "Oui"
      question poids "Combien ?" : entier
        unité "kilos"

    """

  @Test func codesSpelledLikeWordsOfTheLanguageAreTranslated() throws {
    let text = try Self.translated(Self.confusing)
    let compilation = TranslationTests.read(text, of: Self.confusing)
    #expect(compilation.diagnostics == [], explain(compilation))
    let questionnaire = try TranslationTests.questionnaire(Self.confusing)
    let file = try #require(compilation.translation)
    var arabic = questionnaire.translated(by: file.translation(of: questionnaire))
    arabic.visitTexts { key, text in #expect(text.hasPrefix("ar: "), "\(key): \(text)") }
    #expect(arabic.item(named: "poids")?.unit == "ar: kilos")
    #expect(try TranslationTests.updated(text, for: Self.confusing).text == text)
  }

  // MARK: Hostile input

  @Test(.timeLimit(.minutes(10)), arguments: Mutation.allCases)
  func aDamagedTranslationIsNeverMoreThanWrong(_ mutation: Mutation) throws {
    for source in [Self.french, Self.confusing] {
      let sound = Array(try Self.translated(source).utf8)
      let questionnaire = try TranslationTests.questionnaire(source)
      var generator = SeededGenerator(seed: 20_261_122)
      for _ in 0..<25 {
        let (bytes, _) = mutation.applied(to: sound, using: &generator)
        let compilation = TranslationTests.read(String(decoding: bytes, as: UTF8.self), of: source)
        let printed = Compilation(SourceText(name: "gouts.ar.jalon", bytes: compilation.canonicalBytes))
        #expect(printed.canonicalBytes == compilation.canonicalBytes)
        guard let file = compilation.translation, !compilation.hasErrors else { continue }
        _ = questionnaire.translated(by: file.translation(of: questionnaire)).easyToRead
      }
    }
  }
}
