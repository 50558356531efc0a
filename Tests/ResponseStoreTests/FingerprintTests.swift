import QuestionnaireModel
import Testing

@testable import ResponseStore

@Suite struct CanonicalTextTests {
  private struct Sample {
    var name = "a"
    var note: String?
    var flag = false
    var list: [Int] = []
    var table: [String: Int] = [:]
  }

  @Test func equalValuesHaveEqualTexts() {
    let many = Dictionary(uniqueKeysWithValues: (1...50).map { ("k\($0)", $0) })
    let reversed = Dictionary(uniqueKeysWithValues: (1...50).reversed().map { ("k\($0)", $0) })
    #expect(CanonicalText.of(Sample(table: many)) == CanonicalText.of(Sample(table: reversed)))
    #expect(CanonicalText.of(Set(["x", "y", "z"])) == CanonicalText.of(Set(["z", "y", "x"])))
  }

  @Test func whatHoldsNothingIsLeftOut() {
    #expect(CanonicalText.of(Sample()) == "(name=1:a)")
    #expect(CanonicalText.of(Sample(note: "", list: [])) == "(name=1:a)")
    #expect(CanonicalText.of(Sample(note: "n", flag: true, list: [1])) == "(name=1:a note=1:n flag=true list=(1))")
  }

  @Test func noTwoTextsLookTheSame() {
    #expect(CanonicalText.of(["a", "b"]) != CanonicalText.of(["a 1:b"]))
    #expect(CanonicalText.of(["ab", ""]) != CanonicalText.of(["a", "b"]))
    #expect(CanonicalText.of(Expression.code("x")) != CanonicalText.of(Expression.text("x")))
    #expect(
      CanonicalText.of(Expression.comparison(.less, .number(1), .number(2)))
        != CanonicalText.of(Expression.comparison(.less, .number(2), .number(1))))
  }
}

@Suite struct FingerprintTests {
  let folder: TemporaryFolder
  let store: ResponseStore
  var questionnaire: Questionnaire

  init() throws {
    folder = try TemporaryFolder()
    store = try ResponseStore(path: folder.file())
    questionnaire = Workshop.questionnaire()
    questionnaire.scores = [
      ScoreDefinition(
        name: "s", title: "S", direction: .neutral, method: .mean, terms: [.init(item: "recette")], minimumAnswers: 1),
      ScoreDefinition(
        name: "t", title: "T", direction: .neutral, method: .sum, terms: [.init(item: "poids")], minimumAnswers: 1),
    ]
  }

  /// Which fingerprints differ from those stored under the version before, as a client of the database finds them.
  func differences() throws -> String {
    try sqliteShell(
      folder.file(),
      """
      SELECT new.name, new.structure <> old.structure, new.wording <> old.wording
      FROM item AS new JOIN item AS old ON old.name = new.name AND old.questionnaire_id < new.questionnaire_id
      WHERE (new.structure, new.wording) IS NOT (old.structure, old.wording);
      SELECT new.name, new.computation <> old.computation, new.structure <> old.structure, new.wording <> old.wording
      FROM score AS new JOIN score AS old ON old.name = new.name AND old.questionnaire_id < new.questionnaire_id
      WHERE (new.computation, new.structure, new.wording) IS NOT (old.computation, old.structure, old.wording);
      """)
  }

  func register(_ questionnaire: Questionnaire, version: String) throws {
    var questionnaire = questionnaire
    questionnaire.version = version
    try store.register(questionnaire, source: "source")
  }

  @Test func equalVersionsHaveEqualFingerprints() throws {
    try register(questionnaire, version: "1")
    try register(questionnaire, version: "2")
    #expect(try differences() == "")
    #expect(
      try sqliteShell(folder.file(), "SELECT questionnaire_id, name, position, title FROM score")
        == "1|s|0|S\n1|t|1|T\n2|s|0|S\n2|t|1|T\n")
  }

  @Test func wordsStructureAndComputationAreToldApart() throws {
    try register(questionnaire, version: "1")
    var new = questionnaire
    new.sections[0].items[0].text = "Je sais cuisiner seul."
    new.sections[0].items[1].waves = ["avant"]
    new.sections[0].items[3].unit = "g"
    new.scores[1].minimumAnswers = 0
    new.scores[1].threshold = 2
    try register(new, version: "2")
    #expect(try differences() == "recette|0|1\npoids|1|0\ns|0|0|1\nt|1|1|0\n")
  }

  @Test func aMendedScoreIsWrittenAndADroppedOneIsRemoved() throws {
    try register(questionnaire, version: "1")
    let before = try dump(folder.file(), "item", "score")
    try register(questionnaire, version: "1")
    #expect(try dump(folder.file(), "item", "score") == before)
    var mended = questionnaire
    mended.scores.removeFirst()
    mended.scores[0].title = "Pain jeté"
    try register(mended, version: "1")
    #expect(try sqliteShell(folder.file(), "SELECT name, position, title FROM score") == "t|0|Pain jeté\n")
  }

  @Test func fingerprintsOfAnEarlierJalonAreBroughtUpToDate() throws {
    try register(questionnaire, version: "1")
    let before = try dump(folder.file(), "item", "score")
    let id = try #require(try store.questionnaires().first).id
    #expect(try store.refreshFingerprints(of: id, questionnaire) == 0)
    let complaint = try sqliteShell(folder.file(), "UPDATE item SET wording = 'old'; DELETE FROM score")
    #expect(complaint == "")
    #expect(try store.refreshFingerprints(of: id, questionnaire) == 8)
    #expect(try dump(folder.file(), "item", "score") == before)
  }
}
