import QuestionnaireLanguage
import QuestionnaireModel
import Testing

/// Comparisons that say nothing, or something else than was meant.
@Suite struct ComparisonCheckTests {
  private static func file(_ condition: String) -> String {
    """
    jalon 1 fr
    questionnaire essai version 1.0 "Essai"
    vague avant "Avant"
    échelle accord de 1 à 5
    section s "S"
      question jours "Jours ?" : entier de 0 à 7
      question repas "Repas ?" : entier
      question kilos "Kilos ?" : décimal de 0 à 2,5
      question litres "Litres ?" : décimal
      question recette "Recette ?" : accord
      question pesee "Pesée ?" : date de 2020-01-01 à 2026-12-31
      question venue "Venue ?" : date
      question etape "Étape ?" : étapes
        pas_prevu "Pas prévu"
        bientot "Bientôt"
        fait "Fait"
        nsp "Je ne sais pas", manquant
      question hier "Hier ?" : étapes
        pas_prevu "Pas prévu"
        bientot "Bientôt"
        fait "Fait"
      question lieu "Lieu ?" : choix
        maison "Maison"
        dehors "Dehors"
      calcul double "Double" = jours * 2
      question suite "Suite ?" : texte
        si \(condition)
    """
  }

  @Test(arguments: [
    "jours > 6", "jours >= 7", "jours < 1", "jours = 0", "jours = 7", "jours <> 7", "jours parmi 0, 7", "jours > 1,5",
    "repas > 1000", "repas >= 0", "repas parmi 1, 2", "kilos = 1,5", "kilos > 2", "kilos parmi 0,5, 1,5",
    "litres = 1,5", "litres > -3", "recette >= 5", "jours + recette > 11", "jours - recette < 0", "jours * 2 >= 14",
    "jours / 2 = 3,5", "7 = jours", "jours = repas", "jours < recette", "double > 100", "jours / kilos > 3",
    "pesee > 2020-01-01", "pesee <= \"01/01/2020\"", "venue > 1900-01-01", "pesee = 31/12/2026",
    "etape >= bientot", "etape < fait", "etape = fait", "etape > hier", "etape <> hier",
  ])
  func whatSomeAnswersSatisfyIsNotTalkedAbout(_ condition: String) {
    let compilation = compile(Self.file(condition))
    #expect(compilation.diagnostics.isEmpty, explain(compilation))
  }

  @Test(arguments: [
    ("jours = 1,5", "J0314"), ("jours <> 1,5", "J0314"), ("repas = 1,5", "J0314"), ("1,5 = repas", "J0314"),
    ("jours = 8", "J0314"), ("jours > 8", "J0314"), ("jours < -1", "J0314"), ("recette = 0", "J0314"),
    ("kilos = 3", "J0314"), ("jours parmi 1, 8", "J0314"),
    ("pesee > 2027-01-01", "J0314"), ("pesee = \"31/12/2019\"", "J0314"),
    ("jours > 7", "J0317"), ("jours >= 0", "J0317"), ("jours < 0", "J0317"), ("jours <= 7", "J0317"),
    ("7 < jours", "J0317"), ("kilos > 2,5", "J0317"), ("recette >= 1", "J0317"), ("jours + recette > 12", "J0317"),
    ("jours + 1 = 0", "J0317"), ("jours * 2 = 20", "J0317"), ("1 = 2", "J0317"), ("jours - 8 >= 0", "J0317"),
    ("pesee >= 2020-01-01", "J0317"), ("pesee > 2026-12-31", "J0317"),
    ("etape > fait", "J0317"), ("etape >= pas_prevu", "J0317"), ("fait >= etape", "J0317"),
    ("jours parmi 1,2", "J0318"), ("repas parmi 1,2", "J0318"), ("recette parmi 1,0", "J0318"),
    ("jours parmi 1,2, 3", "J0318"), ("kilos parmi 1,2", "J0318"), ("litres parmi 1,2", "J0318"),
    ("lieu > maison", "J0313"), ("etape > maison", "J0206"), ("etape > lieu", "J0313"), ("etape > nsp", "J0316"),
    ("etape > 2", "J0310"), ("venue > 2", "J0310"), ("venue = 2026-13-01", "J0113"),
  ])
  func whatNoAnswerOrEveryAnswerSatisfiesIsSaid(_ condition: String, _ code: String) {
    let compilation = compile(Self.file(condition))
    #expect(codes(compilation) == [code], explain(compilation))
  }

  /// Files that were sound stay so: a database keeps the text of its questionnaires and reads it again.
  @Test(arguments: ["jours > 7", "jours >= 0", "kilos parmi 1,2"]) func aWarningStopsNobody(_ condition: String) {
    #expect(compile(Self.file(condition)).questionnaire != nil)
  }

  @Test func theMendOfGluedNumbersSetsThemApart() {
    for (glued, apart) in [("1,2", "1, 2"), ("1,20", "1, 20"), ("1,0", "1, 0")] {
      let mending = Mending(
        SourceText(name: "essai.jalon", Self.file("repas parmi \(glued)")), includingLikely: true)
      #expect(mending.source.text == Self.file("repas parmi \(apart)"))
      #expect(mending.remaining.isEmpty)
    }
  }

  @Test func bothSidesAreNamed() throws {
    let compilation = compile(Self.file("jours + recette > 12"))
    let diagnostic = try #require(compilation.diagnostics.first)
    let told = TerminalRenderer(language: .french).render(diagnostic, in: compilation.tree.source)
    #expect(told.contains("«\u{A0}jours + recette > 12\u{A0}» n'est vrai pour aucune réponse"), "\(told)")
    #expect(told.contains("«\u{A0}jours + recette\u{A0}» va de 1 à 12"), "\(told)")
  }

  // MARK: Stages

  private func relevance(_ condition: String) throws -> Expression {
    let compilation = compile(Self.file(condition))
    let item = try #require(compilation.questionnaire?.item(named: "suite"), explain(compilation))
    return try #require(item.relevance)
  }

  @Test(arguments: [
    ("etape >= bientot", ["bientot", "fait"]), ("etape > bientot", ["fait"]),
    ("etape < fait", ["pas_prevu", "bientot"]),
    ("bientot >= etape", ["pas_prevu", "bientot"]), ("etape <= \"bientot\"", ["pas_prevu", "bientot"]),
  ])
  func anOrderOfStagesIsTheListOfThoseThatFit(_ condition: String, _ codes: [String]) throws {
    #expect(try relevance(condition) == .isOneOf(.answer("etape"), codes.map { .code($0) }))
  }

  @Test func aStageIsComparedWithThatOfAnotherQuestion() throws {
    let later = try relevance("etape > hier")
    #expect(later.items == ["etape", "hier"])
    let expected = Expression.or(
      .and(.comparison(.equal, .answer("etape"), .code("bientot")), .isOneOf(.answer("hier"), [.code("pas_prevu")])),
      .and(
        .comparison(.equal, .answer("etape"), .code("fait")),
        .isOneOf(.answer("hier"), [.code("pas_prevu"), .code("bientot")])))
    #expect(later == expected)
  }

  // MARK: Dates

  @Test(arguments: [
    "date de 2020-01-01 à 2026-12-31", "date de 01/01/2020 à 31/12/2026", "date de 1/1/2020 à 2026-12-31",
    "date de \"01/01/2020\" à \"2026-12-31\"",
  ])
  func datesHaveBounds(_ type: String) throws {
    let text = Self.file("jours > 1").replacing("date de 2020-01-01 à 2026-12-31", with: type)
    let compilation = compile(text)
    let first = try #require(CalendarDate(year: 2020, month: 1, day: 1))
    let last = try #require(CalendarDate(year: 2026, month: 12, day: 31))
    let item = try #require(compilation.questionnaire?.item(named: "pesee"), explain(compilation))
    #expect(item.type == .date(first...last))
  }

  @Test func aDateIsOneWordOnlyWhenItIsOne() {
    for (written, isDate) in [
      ("2026-11-21", true), ("21/11/2026", true), ("1/9/2026", true), ("2026-11-211", false), ("2026-1-1", false),
      ("21/11/20261", false), ("1/2/3", false), ("2026-11-21-1", false), ("2026-11-21a", false),
      ("2026 - 11 - 21", false),
    ] {
      let tokens = Compilation.tokens(of: SourceText(name: "a.jalon", "jalon 1 fr\n\(written)\n"))
      #expect(tokens.contains { $0.kind == .date } == isDate, "\(written)")
    }
  }

  // MARK: Many codes

  /// Hundreds of conditions over a question with thousands of answers; the time limit tells a time that grows with the
  /// product of all three.
  @Test(.timeLimit(.minutes(2))) func manyConditionsOverManyOptions() {
    let options = (0..<3_000).map { "    c\($0) \"Choix \($0)\"" }.joined(separator: "\n")
    let list = (0..<400).map { "c\($0 * 7 % 3_000)" }.joined(separator: ", ")
    let questions = (0..<300).map { "  question q\($0) \"?\" : texte\n    si lieu parmi \(list)" }
      .joined(separator: "\n")
    let text = """
      jalon 1 fr
      questionnaire essai version 1.0 "Essai"
      vague avant "Avant"
      section s "S"
        question lieu "Lieu ?" : choix
      \(options)
      \(questions)
      """
    #expect(compile(text).diagnostics.isEmpty)
  }
}
