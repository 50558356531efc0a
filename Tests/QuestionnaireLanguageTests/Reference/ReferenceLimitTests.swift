import Foundation
import Testing
import Wording

@testable import QuestionnaireLanguage

/// The page of limits says what the code says.
@Suite struct ReferenceLimitTests {
  /// The beginning of a row in both languages, its number, and where the code says it.
  private static let limits: [(row: Phrase, number: Int, unit: Phrase, file: String, code: String)] = [
    (
      Phrase(fr: "la longueur d'un nom", en: "the length of a name"), 32, Phrase(fr: "signes", en: "characters"),
      "Parsing/StatementCursor.swift", "nameLimit = 32"
    ),
    (
      Phrase(fr: "les points d'une échelle", en: "the points of a scale"), 101, Phrase(fr: "", en: ""),
      "Checking/TypeChecking.swift", "pointLimit = 101"
    ),
    (
      Phrase(fr: "les points montrés", en: "the points shown"), 11, Phrase(fr: "", en: ""),
      "Checking/TypeChecking.swift", "faceLimit = 11"
    ),
    (
      Phrase(fr: "les nombres d'une échelle", en: "the numbers of a scale"), 1_000_000, Phrase(fr: "", en: ""),
      "Checking/TypeChecking.swift", "whole.magnitude <= 1_000_000"
    ),
    (
      Phrase(fr: "les parties d'une condition", en: "the parts of a condition"), 500, Phrase(fr: "", en: ""),
      "Parsing/ExpressionParsing.swift", "expressionLimit = 500"
    ),
    (
      Phrase(fr: "les parenthèses", en: "the parentheses"), 50, Phrase(fr: "", en: ""),
      "Parsing/ExpressionParsing.swift", "depthLimit = 50"
    ),
    (
      Phrase(fr: "la taille d'un fichier |", en: "the size of a file |"), 16, Phrase(fr: "Mo", en: "MB"),
      "../jalon/SourceFile.swift", "sizeLimit = 16 << 20"
    ),
    (
      Phrase(fr: "la taille d'un fichier dont", en: "the size of a file that"), 4, Phrase(fr: "Mo", en: "MB"),
      "Assembling/NeighbourLibrary.swift", "fileLimit = 4 << 20"
    ),
    (
      Phrase(fr: "les fichiers qui se reprennent", en: "the files that take from one another"), 8,
      Phrase(fr: "", en: ""),
      "Assembling/NeighbourLibrary.swift", "depthLimit = 8"
    ),
    (
      Phrase(fr: "les fichiers dont", en: "the files that pieces"), 100, Phrase(fr: "", en: ""),
      "Assembling/NeighbourLibrary.swift", "countLimit = 100"
    ),
    (
      Phrase(fr: "les remarques", en: "the remarks"), 20, Phrase(fr: "", en: ""),
      "Compilation.swift", "diagnosticsPerLine = 20"
    ),
    (
      Phrase(fr: "la largeur d'une liste", en: "the width of a list"), 100, Phrase(fr: "", en: ""),
      "Formatting/LineFilling.swift", "width = 100"
    ),
  ]

  @Test(arguments: InterfaceLanguage.allCases) func everyRowIsALimitOfTheCode(_ edition: InterfaceLanguage) throws {
    let page = try #require(ReferencePage.page("13", in: edition))
    let rows = page.lines.filter { $0.hasPrefix("| ") && !$0.hasPrefix("| ---") }.dropFirst()
    #expect(rows.count == Self.limits.count)
    let sources = ReferencePage.catalogue.deletingLastPathComponent()
    for limit in Self.limits {
      let row = rows.filter { $0.hasPrefix("| " + limit.row.text(in: edition)) }
      let digits = edition == .french ? "1 000 000" : "1,000,000"
      let number = limit.number == 1_000_000 ? digits : String(limit.number)
      let cell = number + (limit.unit.french.isEmpty ? "" : " " + limit.unit.text(in: edition))
      #expect(row.count == 1 && row.allSatisfy { $0.contains("| \(cell)") }, "\(limit.row.french): \(cell)")
      let code = try String(contentsOf: sources.appending(path: limit.file).standardizedFileURL, encoding: .utf8)
      #expect(code.contains(limit.code), "\(limit.file)")
    }
  }
}
