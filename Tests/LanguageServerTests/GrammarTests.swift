import Foundation
import Testing
import Wording

@testable import QuestionnaireLanguage

private let needsEngine: ConditionTrait = .enabled("needs the Python package textmate-grammar-python") {
  Programs.hasGrammarEngine
}

/// What the grammar of the editors makes of some lines: the words with their scopes, line by line.
private func scopes(_ lines: [String]) throws -> [[(text: String, scope: String)]] {
  let grammar = Programs.path("Sources/LanguageServer/Editors/vscode/jalon.tmLanguage.json")
  let (code, output) = try Programs.run(
    "python3", [Programs.path("Tests/LanguageServerTests/Scripts/scopes.py"), grammar],
    input: Array(try JSONEncoder().encode(lines)))
  try #require(code == 0)
  let rows = output.split(separator: 0x0A)
  try #require(rows.count == lines.count)
  return try rows.map { row in
    try JSONDecoder().decode([[String]].self, from: Data(row)).map { ($0[0], $0[1]) }
  }
}

/// Lines in which keywords stand as they do in questionnaires.
private func line(of keyword: Keyword, written form: String, in edition: InterfaceLanguage) -> String {
  if keyword == .jalon { return "\(form) 1 \(edition.rawValue)" }
  let isElided = form.hasSuffix("'")
  if KeywordTable.answerTypes.contains(keyword) { return "  question q \"Q\" : \(form)" }
  if KeywordTable.leading.contains(keyword) { return isElided ? "  \(form)age" : "  \(form) x" }
  switch keyword {
  case .days, .after:
    let days = edition == .french ? "jours" : "days"
    let after = edition == .french ? "après" : "after"
    return "vague v \"V\", 7 \(keyword == .days ? form : days) \(keyword == .after ? form : after) w"
  default: return isElided ? "  x = 3, \(form)age" : "  x = 3, \(form) y"
  }
}

@Test(needsEngine, arguments: InterfaceLanguage.allCases)
func everyFormOfEveryKeywordIsOneForTheEditors(edition: InterfaceLanguage) throws {
  let all = Keyword.allCases.flatMap { keyword in keyword.forms(in: edition).map { (keyword: keyword, form: $0) } }
  let found = try scopes(all.map { line(of: $0.keyword, written: $0.form, in: edition) })
  for ((keyword, form), parts) in zip(all, found) {
    let isMarked = parts.contains { text, scope in
      text.contains(form) && ["keyword.", "storage.", "support."].contains { scope.hasPrefix($0) }
    }
    #expect(isMarked, "\(keyword): « \(form) » in \(parts)")
  }
}

@Test(needsEngine) func aLineIsCutAsTheLanguageCutsIt() throws {
  let parts = try scopes([#"    alerte si jours = 7,5 et viande parmi oui "Tous ?" -- « rien »"#])[0]
  #expect(
    parts.map { "\($0.text) \($0.scope.split(separator: ".").dropLast().joined(separator: "."))" } == [
      "alerte si keyword.control", "jours variable.other", "= keyword.operator", "7,5 constant.numeric",
      "et keyword.operator.word", "viande variable.other", "parmi keyword.operator.word", "oui variable.other",
      "\"Tous ?\" string.quoted.double", "-- « rien » comment.line.double-dash",
    ])
}

@Test(arguments: [
  "Questionnaires/pratiques.jalon", "Questionnaires/atelier_court.jalon", "Questionnaires/commun.jalon",
  "Fixtures/depress/depress.jalon",
])
func theShippedQuestionnairesGetTheScopesOfTheirTokens(file: String) throws {
  let source = SourceText(name: file, try Programs.text(file))
  let tree = Compilation(source).tree
  let lines = (1...source.lineCount).map { source.line($0) }
  let found = try scopes(lines.map { $0.isEmpty ? " " : $0 })
  for token in tree.tokens {
    let scope: String? =
      switch token.kind {
      case .comment: "comment."
      case .text: "string."
      case .number: "constant.numeric."
      case .comma, .colon: "punctuation."
      default: nil
      }
    guard let scope else { continue }
    let text = source.text(token.span)
    let parts = found[source.lineNumber(of: token.span.start) - 1]
    #expect(parts.contains { $0.text == text && $0.scope.hasPrefix(scope) }, "\(text): \(parts)")
  }
  // The words that begin lines, and the names that they give.
  func check(_ statement: Statement) {
    let parts = found[source.lineNumber(of: statement.keyword.start) - 1]
    let first = parts.first?.scope ?? ""
    switch statement.kind {
    case .keyword: #expect(first.hasPrefix("keyword.") || first.hasPrefix("storage."), "\(parts)")
    case .option: #expect(first.hasPrefix("variable.other.enummember") || first.hasPrefix("constant."), "\(parts)")
    case .unknown: Issue.record("an unknown line")
    }
    if case .keyword(.question) = statement.kind { #expect(parts.dropFirst().first?.scope == "entity.name.type.jalon") }
    statement.children.forEach(check)
  }
  tree.statements.forEach(check)
}

@Test func theFilesOfTheExtensionBelongTogether() throws {
  let folder = "Sources/LanguageServer/Editors/vscode/"
  func json(_ name: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(try Programs.text(folder + name).utf8)) as? [String: Any])
  }
  let contributes = try #require(try json("package.json")["contributes"] as? [String: Any])
  let grammar = try #require((contributes["grammars"] as? [[String: String]])?.first)
  #expect(try json(grammar["path"] ?? "")["scopeName"] as? String == grammar["scopeName"])
  let language = try #require((contributes["languages"] as? [[String: Any]])?.first)
  #expect(try json(try #require(language["configuration"] as? String))["comments"] != nil)
  #expect(language["extensions"] as? [String] == [".jalon"])
}
