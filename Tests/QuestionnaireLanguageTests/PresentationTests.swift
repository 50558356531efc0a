import QuestionnaireLanguage
import QuestionnaireModel
import Testing

/// Pictograms, faces, grids, easy-to-read words, and what a score stands for.
@Suite struct PresentationTests {
  private func questionnaire(_ text: String) throws -> Questionnaire {
    let compilation = compile(text)
    return try #require(compilation.questionnaire, explain(compilation))
  }

  private func file(_ questions: String, head: String = "") -> String {
    """
    jalon 1 fr
    questionnaire essai version 1.0 "Essai"
    vague avant "Avant"
    vague apres "Après"
    \(head)
    section s "S"
    \(questions)
    """
  }

  private func pictogram(_ text: String) -> Compilation {
    compile(file("  question a \"A\" : choix\n    un \"Un\", pictogramme \"\(text)\"\n    deux \"Deux\"\n"))
  }

  @Test func aScaleKnowsItsFaces() throws {
    let (shown, english) = (try questionnaire(Samples.shown), try questionnaire(Samples.shownInEnglish))
    guard case .scale(let mood)? = shown.item(named: "gouter")?.type,
      case .scale(let bother)? = english.item(named: "noise")?.type
    else {
      Issue.record("not scales")
      return
    }
    #expect(mood.points.map { mood.mood(of: $0) } == [-1, 0, 1])
    #expect(bother.points.map { bother.mood(of: $0) } == [1, 0.5, 0, -0.5, -1])
    #expect(mood.mood(of: 4) == nil)
    #expect(mood.missingCodes.first?.pictogram == "❓")
    #expect(mood.easyLabels == [1: "Triste"])
  }

  @Test func optionsKeepTheirPictogramsAndEasyWords() throws {
    let shown = try questionnaire(Samples.shown)
    let fruit = try #require(shown.item(named: "fruit")).type.options
    #expect(fruit.map(\.pictogram) == ["🍎", "🔥", nil])
    #expect(fruit.map(\.code) == ["pomme", "grillade", "rien"])
    #expect(fruit[1].easyLabel == "Grillé")
    #expect(try #require(shown.item(named: "seul")).type.options.map(\.pictogram) == ["👍", nil])
    #expect(shown.sections[0].isGrid)
    #expect(shown.score(named: "essais")?.unitOfAnalysis == .siteDay)
  }

  /// A sign may be made of many characters: a flag, a family, a skin tone, a key cap.
  @Test(arguments: ["🍎", "❤️", "🇫🇷", "👩‍👩‍👧‍👦", "👍🏽", "1️⃣", "✓", "★", "→", "☺", "🏴󠁧󠁢󠁥󠁮󠁧󠁿"])
  func onePictureIsAPictogram(_ text: String) {
    #expect(codes(pictogram(text)) == [])
  }

  @Test(arguments: [
    "pomme", "a", "É", "1", "#", "", " ", "🍎🍏", "🍎 ", ":-)", "漢", "\u{200D}", "\u{FE0F}", "a\u{20E3}",
    "🍎" + String(repeating: "\u{200D}🍎", count: 50), "☺" + String(repeating: "\u{301}", count: 500), "\u{202E}",
  ])
  func nothingElseIsAPictogram(_ text: String) {
    #expect(codes(pictogram(text)) == ["J0901"])
  }

  @Test func anEasyToReadQuestionnaireHasTheSameItemsCodesAndScores() throws {
    let shown = try questionnaire(Samples.shown)
    let easy = shown.easyToRead
    #expect(easy.items.map(\.name) == shown.items.map(\.name))
    #expect(easy.items.map(\.withoutWording) == shown.items.map(\.withoutWording))
    #expect(easy.scores == shown.scores)
    let item = try #require(easy.item(named: "gouter"))
    #expect(item.text(at: "avant") == "J'aime goûter.")
    #expect(item.text(at: "apres") == "J'ai aimé goûter.")
    #expect(item.help == "Un fruit, par exemple.")
    #expect(easy.sections[0].title == "Goûter")
    guard case .scale(let scale) = item.type else { return }
    #expect(scale.labels == [1: "Triste", 3: "Content"])
    // What has no easy words keeps its own.
    #expect(easy.item(named: "encore")?.text == shown.item(named: "encore")?.text)
    #expect(easy.item(named: "seul") == shown.item(named: "seul"))
    #expect(easy.easyToRead == easy)
  }

  @Test func aWaveWithWordsOfItsOwnKeepsThemUnlessItHasEasyOnes() throws {
    let lines = """
        question a "Je sais cuisiner." : texte
          formulation apres "Je savais cuisiner."
          falc "Je cuisine."

      """
    let item = try #require(try questionnaire(file(lines)).easyToRead.item(named: "a"))
    #expect(item.text(at: "avant") == "Je cuisine.")
    #expect(item.text(at: "apres") == "Je savais cuisiner.")
  }

  @Test func anEasyTextGivenTwiceIsReportedOnce() {
    let twice = "  question a \"A\" : texte\n    falc \"B\"\n    falc \"C\"\n"
    #expect(codes(compile(file(twice))) == ["J0118"])
    let forOneWave = "  question a \"A\" : texte\n    falc avant \"B\"\n    falc avant \"C\"\n    falc \"D\"\n"
    #expect(codes(compile(file(forOneWave))) == ["J0118"])
    #expect(codes(compile(file("  question a \"A\" : texte\n    falc suivi \"B\"\n"))) == ["J0204"])
    #expect(codes(compile(file("  falc \"B\"\n  falc \"C\"\n  question a \"A\" : texte\n"))) == ["J0118"])
    let clause = "  question a \"A\" : choix\n    b \"B\", falc \"C\", falc \"D\"\n    e \"E\"\n"
    #expect(codes(compile(file(clause))) == ["J0114"])
  }

  /// Codes that are keywords elsewhere, and codes that look like one, are codes among the answers of a choice.
  @Test(arguments: [
    "aide_x", "aides", "unite", "unites", "grille", "seuil", "valeur", "section", "score", "niveau", "falcon",
    "vague", "question", "si", "objectif", "aider",
  ])
  func aCodeMayLookLikeAKeyword(_ code: String) throws {
    let lines = "  question a \"A\" : choix\n    \(code) \"Un choix\"\n    autre \"Un autre\"\n"
    let item = try #require(try questionnaire(file(lines)).item(named: "a"))
    #expect(item.type.options.map(\.code) == [code, "autre"])
    #expect(item.unit == nil)
  }

  @Test func aSlipOfAKeywordBeforeASentenceIsStillFound() {
    for slip in ["aid", "aidee", "adie", "flac"] {
      let lines = "  question a \"A\" : choix\n    \(slip) \"Ceci est une aide.\"\n    b \"B\"\n    c \"C\"\n"
      #expect(codes(compile(file(lines))) == ["J0108"], "\(slip)")
    }
    // Under a number there are hardly any options.
    #expect(codes(compile(file("  question a \"A\" : entier\n    unitee \"kg\"\n"))) == ["J0108"])
    let missing = "  question a \"A\" : entier\n    aides \"Des aides\", manquant\n"
    #expect(codes(compile(file(missing))) == [])
  }

  @Test func yesOrNoEntersAMeanBesideOtherZerosAndOnesOnly() throws {
    let questions = """
        question a "A" : oui ou non
        question b "B" : entier de 0 à 1
        question c "C" : choix
          oui "Oui"
          non "Non"

      """
    func score(_ items: String) -> Compilation {
      compile(file(questions + "score t \"T\"\n  somme de \(items)\n  calculé si toutes les réponses\n"))
    }
    #expect(codes(score("a, inversé b")) == [])
    #expect(codes(score("inversé a")) == [])
    #expect(codes(score("a, c")) == ["J0403"])
    let questionnaire = try #require(score("a, inversé b").questionnaire)
    #expect(questionnaire.score(named: "t")?.theoreticalRange(in: questionnaire) == 0...2)
    let type = try #require(questionnaire.item(named: "a")).type
    #expect(type.scoredCodes == ["oui": 1, "non": 0])
    #expect(!type.isNumeric)
    #expect(try #require(questionnaire.item(named: "c")).type.scoredCodes.isEmpty)
  }

  @Test func personIsTheUnitOfAnalysisUnlessAnotherIsSaid() throws {
    func score(_ line: String) throws -> ScoreDefinition {
      let text = file(
        "  question a \"A\" : entier\nscore t \"T\"\n  somme de a\n  calculé si toutes les réponses\n\(line)")
      return try #require(try questionnaire(text).score(named: "t"))
    }
    #expect(try score("").unitOfAnalysis == .person)
    #expect(try score("  unité d'analyse personne\n") == score(""))
    #expect(try score("  unite d’analyse jour de site\n").unitOfAnalysis == .siteDay)
    #expect(try score("  unité d'analyse structure\n").unitOfAnalysis == .structure)
  }

  @Test func theFormatterWritesTheUnitOfAnalysisInFull() {
    let text = Samples.shown.replacing("unité d'analyse", with: "Unite  d’ analyse")
    #expect(compile(text).canonicalBytes == Array(Samples.shown.utf8))
  }

  @Test func aMendTakesTheEndsOfLinesOfItsFile() {
    for end in ["\r\n", "\r", "\n"] {
      let text = file("  question a \"A\" : texte\n").replacing("jalon 1 fr\n", with: "").replacing("\n", with: end)
      let mending = Mending(SourceText(name: "a.jalon", text), includingLikely: true)
      #expect(mending.source.text == "jalon 1 fr\(end)\(end)" + text)
      #expect(mending.remaining.isEmpty)
    }
  }
}
