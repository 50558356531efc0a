import QuestionnaireLanguage
import QuestionnaireModel
import Testing
import Wording

@Suite struct TranslationTests {
  static let french = """
    jalon 1 fr
    questionnaire gouts version 1.0 "Mes goûts"
      traductions ar

    vague avant "Avant l'atelier"
    vague retro "Avant, vu d'aujourd'hui", rétrospective de avant, posée avec avant

    échelle accord de -1 à 1
      -1 "Non"
      1 "Oui"
      nsp "Je ne sais pas", manquant

    section cuisine "Cuisiner chez vous"
      question recette "Je cuisine." : accord
        vagues avant, retro
        formulation retro "Je cuisinais."
        aide "Une soupe suffit."
      question viande "Mangez-vous de la viande ?" : oui ou non
      question jours "Combien de jours ?" : entier de 0 à 7
        unité "jours"
        refus si jours = 6 "Six ?"
        alerte si jours = 7 "Tous les jours ?"
        nspp "Sans réponse", manquant
      question gout "C'est bon ?" : curseur de "Non" à "Oui"
      question libre "Un mot ?" : curseur
      question raison "Pourquoi ?" : choix multiple
        prix "Le prix"
        rien "Rien de tout cela", exclusif
      calcul double "Deux fois" = jours * 2
        unité "jours"

    score envie "Envie", hausse favorable
      moyenne de recette
      calculé si toutes les réponses

    """

  static func questionnaire(_ source: String = french) throws -> Questionnaire {
    let compilation = compile(source)
    return try #require(compilation.questionnaire, explain(compilation))
  }

  /// A translation that says of every text « ar: » and the text.
  static func translated(_ questionnaire: Questionnaire) throws -> String {
    try filled(TranslationUpdate(of: questionnaire, named: "gouts.jalon", to: "ar").text) { "ar: \($0)" }
  }

  /// Writes a translation between the quotation marks that have none.
  static func filled(_ file: String, _ translation: (String) -> String) throws -> String {
    var source = ""
    return file.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      if let mark = line.firstRange(of: "-- fr > ") { source = String(line[mark.upperBound...]) }
      return line.contains("--") ? String(line) : String(line).replacing("\"\"", with: "\"\(translation(source))\"")
    }
    .joined(separator: "\n")
  }

  static func read(_ text: String, of questionnaire: String = french) -> Compilation {
    Compilation(SourceText(name: "gouts.ar.jalon", text)) { name in
      name == "gouts.jalon" ? Compilation(SourceText(name: name, questionnaire)) : nil
    }
  }

  static func updated(_ file: String, for questionnaire: String) throws -> TranslationUpdate {
    let existing = read(file, of: questionnaire)
    try #require(!existing.hasErrors, explain(existing))
    return TranslationUpdate(
      of: try Self.questionnaire(questionnaire), named: "gouts.jalon", to: "ar", from: existing)
  }

  // MARK: Texts

  @Test func everyTextThatPeopleReadHasALineAndATranslation() throws {
    let questionnaire = try Self.questionnaire()
    let compilation = Self.read(try Self.translated(questionnaire))
    #expect(compilation.diagnostics == [], explain(compilation))
    let file = try #require(compilation.translation)
    var arabic = questionnaire.translated(by: file.translation(of: questionnaire))
    arabic.visitTexts { key, text in
      #expect(text.hasPrefix("ar: ") || text == "0" || text == "100", "\(key): \(text)")
    }
    #expect(questionnaire.texts.count == 30)
    #expect(arabic.textLanguage == TextLanguage(code: "ar"))
    #expect(arabic.textLanguage.direction == .rightToLeft)
    #expect(arabic.language == .french)
  }

  @Test func namesCodesAndConditionsAreUntouched() throws {
    let questionnaire = try Self.questionnaire()
    let file = try #require(Self.read(try Self.translated(questionnaire)).translation)
    var back = questionnaire.translated(by: file.translation(of: questionnaire))
    back.visitTexts { _, text in if text.hasPrefix("ar: ") { text.removeFirst(4) } }
    back.textLanguage = questionnaire.textLanguage
    #expect(back == questionnaire)
  }

  @Test func whatIsNotTranslatedStaysInTheLanguageOfTheSource() throws {
    let questionnaire = try Self.questionnaire()
    let text = try Self.translated(questionnaire).replacing("\"ar: Je cuisine.\"", with: "\" \"")
    let compilation = Self.read(text)
    #expect(codes(compilation) == ["J0705"])
    let file = try #require(compilation.translation)
    let arabic = questionnaire.translated(by: file.translation(of: questionnaire))
    #expect(arabic.item(named: "recette")?.text == "Je cuisine.")
    #expect(arabic.item(named: "recette")?.text(at: "retro") == "ar: Je cuisinais.")
  }

  @Test(arguments: [
    ("ar", true), ("fa", true), ("he", true), ("ckb", true), ("en", false), ("tr", false), ("uk", false),
  ])
  func theDirectionFollowsTheLanguage(_ code: String, _ isRightToLeft: Bool) {
    #expect((TextLanguage(code: code).direction == .rightToLeft) == isRightToLeft)
  }

  // MARK: The file

  @Test func aNewFileShowsEachTextAboveTheLineThatWaitsForItsTranslation() throws {
    let update = TranslationUpdate(of: try Self.questionnaire(), named: "gouts.jalon", to: "ar")
    #expect(update.progress == .none(of: try Self.questionnaire()))
    #expect(
      update.text.contains(
        """
        échelle accord
          -- fr > Non
          -1 "", source bb9b7c
          -- fr > Oui
          1 "", source bad517
          -- fr > Je ne sais pas
          nsp "", source 4cf397

        -- fr > Cuisiner chez vous
        section cuisine "", source a62a4c
          -- fr > Je cuisine.
          question recette "", source e843b7
            -- fr > Je cuisinais.
            formulation retro "", source 79fe94
            -- fr > Une soupe suffit.
            aide "", source f4a351
        """), "\(update.text)")
    let compilation = Self.read(update.text)
    #expect(Set(codes(compilation)) == ["J0705"], explain(compilation))
    #expect(compilation.canonicalBytes == update.bytes)
  }

  @Test func theFileSpeaksTheEditionOfTheQuestionnaire() throws {
    let questionnaire = try #require(compile(Samples.english).questionnaire)
    let update = TranslationUpdate(of: questionnaire, named: "practices.jalon", to: "fr")
    #expect(update.text.hasPrefix("jalon 1 en\n-- Translation of practices.jalon: French (fr).\n"))
    #expect(update.text.contains("language fr \"\", source "))
    #expect(!Compilation(SourceText(name: "practices.fr.jalon", update.text)).hasErrors)
  }

  @Test func refreshingACompleteTranslationChangesNothing() throws {
    let text = try Self.translated(try Self.questionnaire())
    let update = try Self.updated(text, for: Self.french)
    #expect(update.text == text)
    #expect(update.progress.toTranslate == 0 && update.progress.toReview == 0)
    #expect(update.progress.upToDate == 28)
    #expect(update.putAside == [] && update.reused == 0)
  }

  @Test func aChangedTextIsMarkedAndShownBesideTheFormerOne() throws {
    let text = try Self.translated(try Self.questionnaire())
    let changed = Self.french.replacing("\"Je cuisine.\"", with: "\"Je sais cuisiner.\"")
    #expect(codes(Self.read(text, of: changed)) == ["J0707"])
    let update = try Self.updated(text, for: changed)
    #expect(update.progress.toReview == 1)
    #expect(
      update.text.contains(
        """
          -- fr (avant) > Je cuisine.
          -- fr > Je sais cuisiner.
          question recette "ar: Je cuisine.", source 3d95c2, à revoir
        """), "\(update.text)")
    #expect(codes(Self.read(update.text, of: changed)) == ["J0707"])
    // Until the translator has taken the mark away, nothing moves; then the former text is not shown any more.
    #expect(try Self.updated(update.text, for: changed).text == update.text)
    let reviewed = update.text.replacing("\"ar: Je cuisine.\"", with: "\"ar: Je sais.\"").replacing(
      ", à revoir", with: "")
    #expect(codes(Self.read(reviewed, of: changed)) == [])
    let after = try Self.updated(reviewed, for: changed)
    #expect(after.progress.toReview == 0)
    #expect(!after.text.contains("(avant)"))
    #expect(after.text.contains("\"ar: Je sais.\""))
  }

  @Test func aTextThatIsNoMoreIsPutAsideAndNeverLost() throws {
    let text = try Self.translated(try Self.questionnaire())
      .replacing("  question gout ", with: "  -- Vu avec Amina.\n  question gout ")
    let changed = Self.french.replacing("  question gout \"C'est bon ?\" : curseur de \"Non\" à \"Oui\"\n", with: "")
    let update = try Self.updated(text, for: changed)
    #expect(update.putAside == ["question gout", "question gout, 0", "question gout, 100"])
    #expect(
      update.text.hasSuffix(
        """

        -- Traductions mises de côté\u{A0}: leurs textes ne sont plus dans le questionnaire.
        -- Vu avec Amina.
        -- question gout "ar: C'est bon ?", source d2c832
        -- question gout, 0 "ar: Non", source bb9b7c
        -- question gout, 100 "ar: Oui", source bad517

        """), "\(update.text)")
    #expect(try Self.updated(update.text, for: changed).text == update.text)
  }

  @Test func whatWasPutAsideIsTakenBackWhenItsTextReturns() throws {
    let text = try Self.translated(try Self.questionnaire())
      .replacing("  question gout ", with: "  -- Vu avec Amina.\n  question gout ")
    let line = "  question gout \"C'est bon ?\" : curseur de \"Non\" à \"Oui\"\n"
    let without = try Self.updated(text, for: Self.french.replacing(line, with: ""))
    let remarked = without.text.replacing("source d2c832", with: "source d2c832  -- à relire") + "-- Fin.\n"
    let back = try Self.updated(remarked, for: Self.french)
    #expect(back.takenBack == 3 && back.reused == 0 && back.putAside == [])
    #expect(back.progress.toTranslate == 0 && back.progress.upToDate == 28)
    #expect(back.text.contains("-- Vu avec Amina.\n"))
    #expect(back.text.contains("question gout \"ar: C'est bon ?\", source d2c832  -- à relire\n"))
    #expect(!back.text.contains("mises de côté") && back.text.hasSuffix("\n-- Fin.\n"), "\(back.text)")
    #expect(try Self.updated(back.text, for: Self.french).text == back.text)
    // Under another name it is the same text; in other words it has to be read again.
    let renamed = try Self.updated(without.text, for: Self.french.replacing("question gout", with: "question saveur"))
    #expect(renamed.takenBack == 3 && renamed.text.contains("question saveur \"ar: C'est bon ?\""))
    let reworded = try Self.updated(without.text, for: Self.french.replacing("C'est bon ?", with: "Est-ce bon ?"))
    #expect(reworded.takenBack == 2 && reworded.progress.toReview == 1)
    #expect(reworded.text.contains("question gout \"ar: C'est bon ?\", source"))
  }

  @Test func otherTypographyLeavesNothingToReview() throws {
    let text = try Self.translated(try Self.questionnaire())
    let pasted = Self.french.replacing("\"C'est bon ?\"", with: "\"C\u{2019}est\u{A0}bon\u{202F}?\"")
    #expect(codes(Self.read(text, of: pasted)) == ["J0707"])
    let update = try Self.updated(text, for: pasted)
    #expect(update.progress.toReview == 0 && update.progress.upToDate == 28)
    #expect(codes(Self.read(update.text, of: pasted)) == [])
    #expect(try Self.updated(text, for: Self.french.replacing("C'est bon ?", with: "Bon ?")).progress.toReview == 1)
  }

  @Test func aTranslationKeepsItsEndsOfLines() throws {
    let text = "\u{FEFF}" + (try Self.translated(try Self.questionnaire())).replacing("\n", with: "\r\n")
    let update = try Self.updated(text, for: Self.french)
    #expect(update.bytes == Array(text.utf8))
  }

  @Test func aRenamedQuestionKeepsItsTranslation() throws {
    let text = try Self.translated(try Self.questionnaire())
    let changed = Self.french.replacing("question gout", with: "question saveur")
    let update = try Self.updated(text, for: changed)
    #expect(update.text.contains("question saveur \"ar: C'est bon ?\""))
    #expect(update.reused == 3)
    #expect(update.putAside == [])
  }

  @Test func theSameTextElsewhereGivesItsTranslation() throws {
    let text = try Self.translated(try Self.questionnaire()).replacing("oui \"ar: Oui\"", with: "oui \"\"")
    let update = try Self.updated(text, for: Self.french)
    #expect(update.reused == 1)
    #expect(update.text.contains("oui \"ar: Oui\""))
  }

  @Test func theMessageOfACheckFollowsItsTextAndNotItsNumber() throws {
    let text = try Self.translated(try Self.questionnaire())
    let swapped = Self.french.replacing(
      "    refus si jours = 6 \"Six ?\"\n    alerte si jours = 7 \"Tous les jours ?\"\n",
      with:
        "    alerte si jours = 5 \"Cinq ?\"\n    alerte si jours = 7 \"Tous les jours ?\"\n    refus si jours = 6 \"Six ?\"\n"
    )
    let questionnaire = try Self.questionnaire(swapped)
    let compilation = Self.read(text, of: swapped)
    #expect(codes(compilation) == ["J0706"], explain(compilation))
    let file = try #require(compilation.translation)
    let arabic = questionnaire.translated(by: file.translation(of: questionnaire))
    #expect(
      arabic.item(named: "jours")?.checks.map(\.message) == ["Cinq ?", "ar: Tous les jours ?", "ar: Six ?"])
  }

  @Test func theTranslatorsRemarksStay() throws {
    var text = try Self.translated(try Self.questionnaire())
    text = text.replacing(
      "échelle accord\n", with: "-- Avec ou sans accent ?\n-- nb > en gras\néchelle accord  -- voir avec Amina\n")
    text = text.replacing("    aide \"ar: Une", with: "    -- Ou « une salade » ?\n    aide \"ar: Une") + "-- Fin.\n"
    let update = try Self.updated(text, for: Self.french.replacing("Une soupe suffit.", with: "Une salade suffit."))
    for remark in [
      "-- Avec ou sans accent ?\n", "-- nb > en gras\n", "échelle accord  -- voir avec Amina\n",
      "    -- Ou « une salade » ?\n",
      "\n-- Fin.\n",
    ] {
      #expect(update.text.contains(remark), "\(remark)\n\(update.text)")
    }
    #expect(update.progress.toReview == 1)
  }

  @Test func theWordsOfTheOtherEditionMayBeUsed() throws {
    let text = """
      jalon 1 en
      questionnaire gouts language ar "ar", source 000000
      wave avant "ar"
      question recette "ar"

      """
    let compilation = Self.read(text)
    #expect(codes(compilation).first == "J0110")
    let sound = Self.read(text.replacing("question recette \"ar\"\n", with: ""))
    #expect(codes(sound) == ["J0706", "J0707", "J0707"], explain(sound))
    #expect(
      TranslationUpdate(of: try Self.questionnaire(), named: "gouts.jalon", to: "ar", from: sound).text.contains(
        "to review"))
  }

  // MARK: Hostile input

  @Test(.timeLimit(.minutes(10)), arguments: Mutation.allCases)
  func aDamagedTranslationIsNeverMoreThanWrong(_ mutation: Mutation) throws {
    let questionnaire = try Self.questionnaire()
    let sound = Array(try Self.translated(questionnaire).utf8)
    let original = Compilation(SourceText(name: "gouts.jalon", Self.french))
    var generator = SeededGenerator(seed: 20_261_122)
    for _ in 0..<60 {
      let (bytes, _) = mutation.applied(to: sound, using: &generator)
      let compilation = Compilation(SourceText(name: "gouts.ar.jalon", bytes: bytes)) { _ in original }
      #expect(compilation.tree.reconstructed == bytes)
      #expect(compilation.diagnostics.count <= 8, explain(compilation))
      let printed = Compilation(SourceText(name: "gouts.ar.jalon", bytes: compilation.canonicalBytes))
      #expect(printed.canonicalBytes == compilation.canonicalBytes)
      guard let file = compilation.translation, !compilation.hasErrors else { continue }
      _ = questionnaire.translated(by: file.translation(of: questionnaire))
      let update = TranslationUpdate(of: questionnaire, named: "gouts.jalon", to: "ar", from: compilation)
      let again = Compilation(SourceText(name: "gouts.ar.jalon", bytes: update.bytes)) { _ in original }
      #expect(!again.hasErrors, explain(again))
      #expect(TranslationUpdate(of: questionnaire, named: "gouts.jalon", to: "ar", from: again).bytes == update.bytes)
    }
  }

  @Test(.timeLimit(.minutes(10)))
  func aTranslationOfThousandsOfUnknownTextsIsReadInTime() throws {
    let lines = (0..<4_000).map { "  question q\($0) \"texte\", source 12ab90\n" }.joined()
    let text =
      "jalon 1 fr\nquestionnaire gouts langue ar \"x\", source 12ab90\nsection cuisine \"x\", source a62a4c\n" + lines
    let compilation = Self.read(text)
    #expect(compilation.diagnostics.count > 4_000)
    #expect(
      !TranslationUpdate(of: try Self.questionnaire(), named: "gouts.jalon", to: "ar", from: compilation).bytes.isEmpty)
  }
}

extension TranslationUpdate {
  var text: String { String(decoding: bytes, as: UTF8.self) }
}
