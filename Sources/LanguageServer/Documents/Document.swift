import Foundation
import QuestionnaireLanguage
import Wording

/// A document that is open in the editor, compiled after its changes.
final class Document {
  let uri: String
  private(set) var version: Int?
  private(set) var text: DocumentText
  private(set) var compilation: Compilation
  /// The files of the same folder, as they were when the document was compiled last.
  private(set) var folder: FolderFiles
  private var knownIndex: SymbolIndex?

  init(uri: String, version: Int?, text: String, folder: FolderFiles) {
    self.uri = uri
    self.version = version
    self.text = DocumentText(text)
    self.folder = folder
    compilation = Self.compiled(self.text.bytes, uri, folder)
  }

  /// Takes the changes that the editor made, each on what the one before left; compiling is left for later.
  func apply(_ changes: [ContentChange], version: Int?, _ encoding: PositionEncoding) {
    for change in changes { text.replace(change.range, with: change.text, encoding) }
    self.version = version ?? self.version
  }

  /// Compiles the document again, because it or what it takes from others has changed.
  func compile(beside folder: FolderFiles) {
    self.folder = folder
    compilation = compiled(text.bytes)
    knownIndex = nil
  }

  /// What another text in the place of this one would be.
  func compiled(_ bytes: [UInt8]) -> Compilation { Self.compiled(bytes, uri, folder) }

  private static func compiled(_ bytes: [UInt8], _ uri: String, _ folder: FolderFiles) -> Compilation {
    let source = SourceText(name: FolderFiles.fileName(of: uri), bytes: bytes)
    return Compilation(source, neighbours: folder.neighbours, siblings: folder.siblings)
  }

  /// The file's name, without its folder.
  var fileName: String { compilation.tree.source.name }

  /// The name by which other files take pieces from it: that of the file without `.jalon`.
  var name: String { fileName.hasSuffix(".jalon") ? String(fileName.dropLast(6)) : fileName }

  /// The names of the text, read when something first asks for them after a change.
  var index: SymbolIndex {
    if let knownIndex { return knownIndex }
    let index = SymbolIndex(compilation)
    knownIndex = index
    return index
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
