import Foundation
import QuestionnaireLanguage
import Testing
import Wording

@Suite struct ReportingTests {
  /// Eight slips of different kinds, each told once, in the order of the file.
  private static let slips = Samples.french.replacing("1.2 \"Mes", with: "1.2 Mes")
    .replacing("105 jours", with: "105 joues")
    .replacing("5 \"Tout à fait", with: "6 \"Tout à fait")
    .replacing("question saison", with: "questoin saison")
    .replacing("viande parmi", with: "viandes parmi")
    .replacing("seuil 0,5", with: "seuil 0")
    .replacing("niveau micro", with: "niveau mirco")
    .replacing("de avant à suivi", with: "de avant à suivie")

  @Test func independentMistakesAreAllToldInOneRun() {
    let compilation = compile(Self.slips)
    #expect(
      codes(compilation) == ["J0113", "J0113", "J0305", "J0108", "J0203", "J0408", "J0411", "J0204"],
      explain(compilation))
  }

  @Test func oneUndeclaredNameUsedManyTimesIsToldOnce() {
    let compilation = compile(Samples.french.replacing(" : accord", with: " : satisfaction"))
    #expect(codes(compilation) == ["J0601", "J0202"], explain(compilation))
  }

  private struct Row: Decodable, Equatable {
    let code, severity, message, file: String
    let line, column, end_line, end_column: Int
  }

  private func rows(_ source: SourceText, _ language: InterfaceLanguage) throws -> [Row] {
    let diagnostics = Compilation(source).diagnostics.map { (diagnostic: $0, source: source) }
    let text = JSONRenderer.render(diagnostics, language: language)
    return try JSONDecoder().decode([Row].self, from: Data(text.utf8))
  }

  @Test func jsonHasOneObjectADiagnostic() throws {
    let source = SourceText(
      name: "pratiques.jalon", Samples.french.replacing("recette, saison", with: "recette, saisn"))
    #expect(
      try rows(source, .english) == [
        Row(
          code: "J0203", severity: "error", message: "no question is called “saisn”", file: "pratiques.jalon", line: 33,
          column: 23, end_line: 33, end_column: 28)
      ])
    #expect(try rows(source, .french).first?.message == "aucune question ne s'appelle «\u{A0}saisn\u{A0}»")
    #expect(try rows(SourceText(name: "pratiques.jalon", Samples.french), .french) == [])
  }

  @Test func jsonKeysAreTheOnesThatScriptsRead() throws {
    let source = SourceText(name: "a.jalon", Samples.french.replacing("seuil 0,5", with: "seuil 0"))
    let text = JSONRenderer.render(
      Compilation(source).diagnostics.map { (diagnostic: $0, source: source) }, language: .french)
    let objects = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
    let keys = try #require(objects.first).keys.sorted()
    #expect(keys == ["code", "column", "end_column", "end_line", "file", "help", "line", "message", "severity"])
  }

  @Test func jsonGivesTheMendWhereThereIsOne() throws {
    func objects(_ good: String, _ bad: String) throws -> [[String: Any]] {
      let source = SourceText(name: "a.jalon", Samples.french.replacing(good, with: bad))
      let text = JSONRenderer.render(
        Compilation(source).diagnostics.map { (diagnostic: $0, source: source) }, language: .french)
      return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
    }
    let decimal = try #require(try objects("seuil 0,5", "seuil 0.5").first?["fix"] as? [String: Any])
    #expect(
      decimal.keys.sorted() == ["applicability", "column", "end_column", "end_line", "line", "replacement"])
    #expect(decimal["replacement"] as? String == "0,5")
    #expect(decimal["applicability"] as? String == "certain")
    #expect(decimal["line"] as? Int == 35 && decimal["column"] as? Int == 9 && decimal["end_column"] as? Int == 12)
    let name = try #require(try objects("recette, saison", "recette, saisn").first?["fix"] as? [String: Any])
    #expect(name["applicability"] as? String == "likely")
  }

  @Test func onlyTheFirstFiftyOfAFileAreShownToAPerson() throws {
    let questions = (1...170).map { "  question q\($0) \"?\" : décimal de 0 à 2.5\n" }.joined()
    let source = SourceText(
      name: "a.jalon", "jalon 1 fr\nquestionnaire q version 1.0 \"Q\"\nvague a \"A\"\nsection s \"S\"\n\(questions)")
    let diagnostics = Compilation(source).diagnostics
    #expect(diagnostics.count == 170)
    let french = TerminalRenderer(language: .french).render(diagnostics, in: source)
    #expect(french.matches(of: /J0107/).count == 50)
    #expect(french.hasSuffix("\n\n… et 120 autres dans a.jalon\n\n"))
    let english = TerminalRenderer(language: .english).render(Array(diagnostics.prefix(51)), in: source)
    #expect(english.hasSuffix("\n\n… and 1 more in a.jalon\n\n"))
    let all = TerminalRenderer(language: .english).render(Array(diagnostics.prefix(50)), in: source)
    #expect(!all.contains("more in"))
  }

  /// A family of four is one character to a person, and so is an « é » typed as two.
  @Test(arguments: [("👨‍👩‍👧‍👦", 1), ("e\u{301}te\u{301}", 3), ("🇫🇷", 1), ("日本", 2)])
  func columnsCountWhatAPersonSees(_ characters: String, _ count: Int) throws {
    let line = "alerte si jours = 7 \"Tous les jours, vraiment ?\""
    let text = Samples.french.replacing(line, with: "alerte si \"\(characters)\" = jour \"Vraiment ?\"")
    let row = try #require(try rows(SourceText(name: "a.jalon", text), .french).first)
    #expect(row.code == "J0203")
    #expect(row.line == 30)
    #expect(row.column == 15 + count + 5)
    #expect(row.end_column == row.column + 4)
  }

  @Test func theCaretStandsUnderTheWordOnATerminal() throws {
    let source = SourceText(name: "a.jalon", Samples.french.replacing("recette, saison", with: "recette, saisn"))
    let diagnostic = try #require(Compilation(source).diagnostics.first)
    let lines = TerminalRenderer(language: .french).render(diagnostic, in: source).split(separator: "\n")
    let place = try #require(lines[2].range(of: "saisn"))
    let caret = try #require(lines[3].range(of: "^^^^^"))
    #expect(
      lines[2].distance(from: lines[2].startIndex, to: place.lowerBound)
        == lines[3].distance(from: lines[3].startIndex, to: caret.lowerBound))
  }

  @Test func aConciseLineIsWhatEditorsParse() throws {
    let source = SourceText(name: "a.jalon", Samples.french.replacing("seuil 0,5", with: "seuil 0"))
    let diagnostic = try #require(Compilation(source).diagnostics.first)
    #expect(
      ConciseRenderer.render(diagnostic, in: source, language: .english)
        == "a.jalon:35:9: error[J0408]: the threshold must be greater than zero\n")
  }

  @Test func colourIsWrittenOnlyWhenAskedFor() throws {
    let source = SourceText(name: "a.jalon", Samples.french.replacing("seuil 0,5", with: "seuil 0"))
    let diagnostic = try #require(Compilation(source).diagnostics.first)
    let plain = TerminalRenderer(language: .french).render(diagnostic, in: source)
    let coloured = TerminalRenderer(language: .french, usesColor: true).render(diagnostic, in: source)
    #expect(!plain.contains("\u{1B}"))
    #expect(coloured.contains("\u{1B}[1;31m"))
    #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
  }
}
