import Foundation
import QuestionnaireLanguage
import Wording

/// A document that is open in the editor, compiled after each change.
final class Document {
  let uri: String
  private(set) var version: Int?
  private(set) var text: DocumentText
  private(set) var compilation: Compilation
  private var knownIndex: SymbolIndex?

  init(uri: String, version: Int?, text: String) {
    self.uri = uri
    self.version = version
    self.text = DocumentText(text)
    compilation = Self.compile(self.text.bytes, uri)
  }

  /// Takes the changes that the editor made, each on what the one before left.
  func apply(_ changes: [ContentChange], version: Int?, _ encoding: PositionEncoding) {
    for change in changes { text.replace(change.range, with: change.text, encoding) }
    self.version = version ?? self.version
    compilation = Self.compile(text.bytes, uri)
    knownIndex = nil
  }

  /// The names of the text, read when something first asks for them after a change.
  var index: SymbolIndex {
    if let knownIndex { return knownIndex }
    let index = SymbolIndex(compilation.tree)
    knownIndex = index
    return index
  }

  /// Every document, and every text that a document would become, is compiled here. What a document takes from its
  /// neighbours of the same folder would be given here.
  static func compile(_ bytes: [UInt8], _ uri: String) -> Compilation {
    let name = uri.split(separator: "/").last.map { $0.removingPercentEncoding ?? String($0) } ?? uri
    return Compilation(SourceText(name: name, bytes: bytes))
  }
}

/// A document as one request sees it: with the way in which the editor counts, and the language of the person.
struct DocumentView {
  let document: Document
  let encoding: PositionEncoding
  let language: InterfaceLanguage

  var text: DocumentText { document.text }
  var tree: SyntaxTree { document.compilation.tree }
  var index: SymbolIndex { document.index }
  var diagnostics: [Diagnostic] { document.compilation.diagnostics }

  func range(_ span: SourceSpan) -> TextRange { text.range(of: span, encoding) }
  func offset(_ position: Position) -> Int { text.offset(of: position, encoding) }
  func location(_ span: SourceSpan) -> Location { Location(uri: document.uri, range: range(span)) }

  /// What replaces some spans of this document, which do not touch each other.
  func edits(_ replacements: [Replacement]) -> [TextEdit] {
    replacements.map { TextEdit(range: range($0.span), newText: $0.text) }
  }

  func workspaceEdit(_ replacements: [Replacement]) -> WorkspaceEdit {
    WorkspaceEdit(changes: [document.uri: edits(replacements)])
  }
}
