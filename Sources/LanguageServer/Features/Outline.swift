import Foundation
import QuestionnaireLanguage

extension DocumentView {
  /// What the file holds, lines under lines.
  func outline() -> [DocumentSymbol] { tree.statements.compactMap { symbol($0) } }

  private func symbol(_ statement: Statement) -> DocumentSymbol? {
    guard let kind = Self.kind(of: statement.kind) else { return nil }
    let words = statement.kind == .option ? [] : statement.content
    let name = words.first.map { tree.tokens[$0] }.flatMap { $0.kind == .word ? $0.span : nil } ?? statement.keyword
    if statement.kind == .keyword(.reuse) { return reuse(statement) }
    let title = statement.content.lazy.map { tree.tokens[$0] }.first { $0.kind == .text }
    return DocumentSymbol(
      name: tree.source.text(name), detail: title.map { Self.plain(tree.source.text($0.span)) }, kind: kind,
      range: range(tree.extent(of: statement)), selectionRange: range(name),
      children: statement.children.compactMap { symbol($0) })
  }

  /// A piece from another file, by all the words of its line.
  private func reuse(_ statement: Statement) -> DocumentSymbol? {
    guard let first = statement.content.first, let last = statement.content.last else { return nil }
    let words = tree.tokens[first].span.joined(to: tree.tokens[last].span)
    return DocumentSymbol(
      name: tree.source.text(words), detail: nil, kind: .namespace, range: range(tree.extent(of: statement)),
      selectionRange: range(words), children: [])
  }

  private static func kind(of statement: StatementKind) -> DocumentSymbol.Kind? {
    switch statement {
    case .keyword(.questionnaire), .keyword(.shared): .module
    case .keyword(.wave): .event
    case .keyword(.scale): .enum
    case .keyword(.section), .keyword(.reuse): .namespace
    case .keyword(.question): .field
    case .keyword(.calculation): .variable
    case .keyword(.score): .function
    case .option: .enumMember
    default: nil
    }
  }

  /// A text without its quotation marks.
  private static func plain(_ quoted: String) -> String {
    quoted.trimmingCharacters(in: CharacterSet(charactersIn: "\"«»“”„ \u{A0}\u{202F}"))
  }
}
