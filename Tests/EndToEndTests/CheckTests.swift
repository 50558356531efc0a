import Foundation
import Testing

@Suite struct CheckTests {
  private let workshop: Workshop

  init() throws {
    workshop = try Workshop()
    try workshop.write(Sample.short, to: "bon.jalon")
    try workshop.write(Sample.short.replacing("seuil 0,5", with: "seuil 0,5,"), to: "virgule.jalon")
    try workshop.write(Sample.short.replacing("moyenne de recette,", with: "moyenne de recete,"), to: "faute.jalon")
  }

  @Test func aGoodQuestionnaireIsSaidToBeGood() throws {
    let outcome = try workshop.jalon("check", "bon.jalon")
    #expect(outcome.end == .code(0))
    #expect(outcome.errors == "")
    #expect(!outcome.output.isEmpty)
  }

  @Test func allShippedQuestionnairesAreGood() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Workshop.shipped("Questionnaires"))
      .filter { $0.hasSuffix(".jalon") }
    #expect(!names.isEmpty)
    let files = names.map { Workshop.shipped("Questionnaires/\($0)") }
    let outcome = try workshop.jalon(["check"] + files + [Workshop.shipped("Fixtures/depress/depress.jalon")])
    #expect(outcome.end == .code(0), "\(outcome.output)")
  }

  @Test func aMistakeIsShownWithItsPlaceAndItsRemedyInTheAskedLanguage() throws {
    let english = try workshop.jalon("check", "faute.jalon")
    #expect(english.end == .code(1))
    #expect(english.output.contains("faute.jalon:26:"))
    #expect(english.output.contains("did you mean “recette”?"))
    let french = try workshop.jalon("check", "faute.jalon", "--lang", "fr")
    #expect(french.output.contains("vouliez-vous dire «\u{A0}recette\u{A0}»"))
    let locale = try workshop.jalon("check", "faute.jalon", environment: ["LC_ALL": "fr_FR.UTF-8"])
    #expect(locale.output == french.output)
  }

  @Test func wrongUseIsToldApartFromAWrongFile() throws {
    #expect(try workshop.jalon("check").end == .code(2))
    #expect(try workshop.jalon("check", "bon.jalon", "--format", "xml").end == .code(2))
    #expect(try workshop.jalon("check", "bon.jalon", "--lang", "de").end == .code(2))
  }

  @Test(arguments: ["absent.jalon", "."])
  func whatIsNoFileIsRefusedInOneSentence(_ path: String) throws {
    let outcome = try workshop.jalon("check", path)
    #expect(outcome.isClearRefusal)
    #expect(outcome.end == .code(1))
    #expect(outcome.errors.contains("“\(path)”"))
    #expect(outcome.output == "")
  }

  @Test func anEmptyFileAndABinaryOneAreExplained() throws {
    try workshop.write("", to: "vide.jalon")
    try workshop.write([0x7F, 0x45, 0x4C, 0x46, 0, 1, 2, 0xFF, 0xFE, 0x0A, 0], to: "binaire.jalon")
    let empty = try workshop.jalon("check", "vide.jalon")
    #expect(empty.end == .code(1))
    #expect(empty.output.contains("vide.jalon:1:1"))
    let binary = try workshop.jalon("check", "binaire.jalon")
    #expect(binary.end == .code(1))
    #expect(binary.isOrderly)
    #expect(binary.output.contains("UTF-8"))
  }

  @Test func aFileThatCannotBeReadDoesNotKeepTheOthersFromBeingChecked() throws {
    let outcome = try workshop.jalon("check", "bon.jalon", "absent.jalon", "faute.jalon", "virgule.jalon")
    #expect(outcome.end == .code(1))
    #expect(outcome.errors.contains("absent.jalon"))
    #expect(outcome.output.contains("faute.jalon:"))
    #expect(outcome.output.contains("virgule.jalon:"))
    #expect(!outcome.output.contains("bon.jalon:"))
  }

  @Test func programsGetJSONWithTheDocumentedKeys() throws {
    let outcome = try workshop.jalon("check", "faute.jalon", "virgule.jalon", "--format", "json")
    #expect(outcome.end == .code(1))
    let rows = try #require(
      JSONSerialization.jsonObject(with: Data(outcome.bytes)) as? [[String: Any]])
    #expect(Set(rows.compactMap { $0["file"] as? String }) == ["faute.jalon", "virgule.jalon"])
    for row in rows {
      let documented: Set = [
        "code", "severity", "message", "help", "file", "line", "column", "end_line", "end_column", "fix",
      ]
      #expect(Set(row.keys).isSubset(of: documented))
      #expect(Set(row.keys).isSuperset(of: documented.subtracting(["help", "fix"])))
      #expect((row["line"] as? Int ?? 0) >= 1)
    }
    let clean = try workshop.jalon("check", "bon.jalon", "--format", "json")
    #expect(try JSONSerialization.jsonObject(with: Data(clean.bytes)) as? [Int] == [])
  }

  @Test func scriptsGetOneLineForAMistake() throws {
    let outcome = try workshop.jalon("check", "faute.jalon", "--format", "concise")
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.count == 1)
    #expect(lines.first?.contains(#/^faute\.jalon:26:\d+: error\[J\d{4}\]: /#) == true)
  }

  @Test func coloursAreForTerminalsOnly() throws {
    let piped = try workshop.jalon("check", "faute.jalon")
    #expect(!piped.output.contains("\u{1B}"))
    let screen = try workshop.screen("check", "faute.jalon")
    #expect(screen.end() == .code(1))
    #expect(screen.shown.contains("\u{1B}["))
  }

  @Test func codeHostsGetASARIFLog() throws {
    let outcome = try workshop.jalon("check", "faute.jalon", "bon.jalon", "--format", "sarif")
    #expect(outcome.end == .code(1))
    #expect(outcome.errors == "")
    let log = try #require(JSONSerialization.jsonObject(with: Data(outcome.bytes)) as? [String: Any])
    #expect(log["version"] as? String == "2.1.0")
    let results = try #require((log["runs"] as? [[String: Any]])?.first?["results"] as? [[String: Any]])
    #expect(results.map { $0["ruleId"] as? String } == ["J0203"])
    let clean = try workshop.jalon("check", "bon.jalon", "--format", "sarif")
    #expect(clean.end == .code(0))
    #expect(clean.output.contains("\"results\" : ["))
  }

  /// Advice is for somebody who sits before the screen, once, and about the first mistake.
  @Test func aTerminalIsToldWhereToReadMore() throws {
    let advice = "jalon explain J0203"
    let screen = try workshop.screen("check", "faute.jalon", "virgule.jalon", "--lang", "fr")
    #expect(screen.end() == .code(1))
    let shown = screen.shown.replacing(/\u{1B}\[[0-9;]*m/, with: "")
    #expect(shown.hasSuffix("\(advice) en dit plus\r\n"), "\(shown)")
    #expect(shown.components(separatedBy: "jalon explain").count == 2)
    #expect(!(try workshop.jalon("check", "faute.jalon").everything.contains("jalon explain")))
    let good = try workshop.screen("check", "bon.jalon")
    #expect(good.end() == .code(0))
    #expect(!good.shown.contains("jalon explain"))
  }

  @Test func aFileFullOfMistakesDoesNotFloodTheScreen() throws {
    let questions = (1...170).map { "  question q\($0) \"?\" : décimal de 0 à 2.5\n" }.joined()
    try workshop.write(
      "jalon 1 fr\nquestionnaire q version 1.0 \"Q\"\nvague a \"A\"\nsection s \"S\"\n\(questions)", to: "points.jalon")
    let shown = try workshop.jalon("check", "points.jalon", "--lang", "fr").output
    #expect(shown.matches(of: /erreur\[J0107\]/).count == 50)
    #expect(shown.contains("\n… et 120 autres dans points.jalon\n"))
    #expect(shown.hasSuffix("170 erreurs\n"))
    let concise = try workshop.jalon("check", "points.jalon", "--format", "concise").output
    #expect(concise.split(separator: "\n").count == 170)
    let rows = try JSONSerialization.jsonObject(
      with: Data(workshop.jalon("check", "points.jalon", "--format", "json").bytes))
    #expect((rows as? [Any])?.count == 170)
  }
}
