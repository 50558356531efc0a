import QuestionnaireModel
import Testing

@testable import ResponseStore

@Suite struct RegistrationTests {
  let folder: TemporaryFolder
  let store: ResponseStore

  init() throws {
    folder = try TemporaryFolder()
    store = try ResponseStore(path: folder.file())
  }

  @Test func aQuestionnaireIsDescribedByItsTables() throws {
    try store.register(Workshop.questionnaire(), source: "jalon 1 fr", structure: "S")
    #expect(
      try dump(folder.file(), "questionnaire", "item", "wave").replacing(#/[0-9a-f]{16}/#, with: "MARK") == """
        questionnaire
        1|pratiques|1.2|fr|Mes pratiques|jalon 1 fr|S|TIME
        item
        1|0|recette|scale|Je sais cuisiner.|MARK|MARK
        1|1|viande|choice|Mangez-vous de la viande ?|MARK|MARK
        1|2|legumes|multiple_choice|Quels légumes ?|MARK|MARK
        1|3|poids|decimal|Combien de pain jeté ?|MARK|MARK
        1|4|jour|date|Quel jour ?|MARK|MARK
        1|5|remarque|long_text|Une remarque ?|MARK|MARK
        wave
        1|0|avant|Avant
        1|1|apres|Apres

        """)
  }

  @Test func aMendedLabelIsWrittenAndNothingElseChanges() throws {
    var questionnaire = Workshop.questionnaire()
    let id = try store.register(questionnaire, source: "first")
    _ = try store.importing(into: id) { batch in try batch.write(Workshop.response("A1", at: "avant")) }
    try store.connection.script("UPDATE questionnaire SET registered_at = 'long ago'")

    questionnaire.title = "Mes pratiques en cuisine"
    questionnaire.sections[0].items[0].text = "Je sais cuisiner seul."
    questionnaire.waves[1].title = "Après"
    questionnaire.scores = [
      ScoreDefinition(
        name: "s", title: "S", direction: .neutral, method: .mean, terms: [.init(item: "recette")], minimumAnswers: 1)
    ]
    #expect(try store.register(questionnaire, source: "second") == id)
    #expect(
      try sqliteShell(folder.file(), "SELECT title, source, registered_at FROM questionnaire")
        == "Mes pratiques en cuisine|second|long ago\n")
    #expect(try sqliteShell(folder.file(), "SELECT text FROM item WHERE position = 0") == "Je sais cuisiner seul.\n")
    #expect(try sqliteShell(folder.file(), "SELECT title FROM wave") == "Avant\nAprès\n")
    #expect(try sqliteShell(folder.file(), "SELECT count(*) FROM answers") == "6\n")
  }

  @Test func anotherStructureNeedsAnotherVersionOnceSomebodyHasAnswered() throws {
    var questionnaire = Workshop.questionnaire()
    let id = try store.register(questionnaire, source: "first")
    _ = try store.openResponse(id, of: store.participant(code: "A1"), at: "avant")
    let before = try dump(folder.file(), "questionnaire", "item", "wave")

    questionnaire.sections[0].items.swapAt(0, 1)
    #expect(
      failure { try store.register(questionnaire, source: "second") }
        == .structureChanged(name: "pratiques", version: "1.2"))
    #expect(try dump(folder.file(), "questionnaire", "item", "wave") == before)

    questionnaire.version = "2"
    #expect(try store.register(questionnaire, source: "second") != id)
    #expect(try store.questionnaires().map(\.version) == ["1.2", "2"])
  }

  @Test func anotherStructureReplacesOneThatNobodyHasAnswered() throws {
    var questionnaire = Workshop.questionnaire()
    let id = try store.register(questionnaire, source: "first")
    questionnaire.sections[0].items.removeFirst(4)
    questionnaire.waves.removeFirst()
    #expect(try store.register(questionnaire, source: "second") == id)
    #expect(try sqliteShell(folder.file(), "SELECT position, name FROM item") == "0|jour\n1|remarque\n")
    #expect(try sqliteShell(folder.file(), "SELECT position, name FROM wave") == "0|apres\n")
    #expect(try store.questionnaires().map(\.structure) == [StructureFingerprint.of(questionnaire)])
  }
}

@Suite struct StructureFingerprintTests {
  /// Published test vectors of FNV-1a, 64 bits (RFC 9923 and Noll's own list).
  @Test func theHashIsFNV1a() {
    #expect(StructureFingerprint.fnv1a("") == "cbf29ce484222325")
    #expect(StructureFingerprint.fnv1a("a") == "af63dc4c8601ec8c")
    #expect(StructureFingerprint.fnv1a("foobar") == "85944171f73967e8")
  }

  @Test func theCanonicalTextHoldsWhatGivesAnswersTheirMeaning() {
    var questionnaire = Workshop.questionnaire()
    questionnaire.sections[0].items[3].relevance =
      .and(.isOneOf(.answer("viande"), [.code("souvent")]), .comparison(.greater, .answer("recette"), .number(2)))
    questionnaire.sections[0].items[4].waves = ["avant", "apres"]
    #expect(
      StructureFingerprint.canonicalText(of: questionnaire) == """
        wave 5:avant -
        wave 5:apres -
        item 7:recette scale 1 5 (3:nsp) - - - -
        item 6:viande choice (6:jamais 7:souvent) () - - - -
        item 7:legumes multiple (7:souvent 6:jamais) () () - - - -
        item 5:poids decimal - () 2:kg - - (and (in (answer 6:viande) (code 7:souvent)) (> (answer 7:recette) 2.0))
        item 4:jour date - (5:apres 5:avant) - -
        item 8:remarque text - - - -
        """)
  }

  @Test func wordingAndScoresLeaveTheFingerprintAsItIs() {
    let original = Workshop.questionnaire()
    var mended = original
    mended.title = "Autre titre"
    mended.sections[0].title = "Autre section"
    mended.sections[0].items[0].text = "Autre question"
    mended.sections[0].items[0].help = "Aide"
    mended.waves[0].title = "Autre vague"
    #expect(StructureFingerprint.of(mended) == StructureFingerprint.of(original))
  }

  @Test(
    arguments: [
      { (q: inout Questionnaire) in q.sections[0].items[3].unit = "g" },
      { q in q.sections[0].items[0].name = "autre" },
      { q in q.sections[0].items.swapAt(0, 1) },
      { q in q.sections[0].items[0].waves = ["avant"] },
      { q in q.sections[0].relevance = .isAnswered("recette") },
      { q in q.sections[0].items[0].type = .scale(ResponseScale(name: "accord", points: 1...7)) },
      { q in q.sections[0].items[1].type = .choice([Option(code: "souvent", label: "")]) },
      { q in q.sections[0].items[3].type = .decimal(NumberBounds(range: 0...10)) },
      { q in q.waves[1].retrospectiveOf = "avant" },
    ] as [@Sendable (inout Questionnaire) -> Void])
  func whatChangesTheMeaningChangesTheFingerprint(change: @Sendable (inout Questionnaire) -> Void) {
    let original = Workshop.questionnaire()
    var changed = original
    change(&changed)
    #expect(StructureFingerprint.of(changed) != StructureFingerprint.of(original))
  }
}
