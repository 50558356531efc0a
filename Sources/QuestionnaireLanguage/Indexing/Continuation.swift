/// What may be written at a place of a file.
public struct Continuation: Sendable, Equatable {
  /// One thing, or one kind of thing, that may stand there.
  public enum Part: Sendable, Equatable, Hashable {
    /// A keyword that begins a line.
    case line(Keyword)
    /// A keyword inside a line.
    case keyword(Keyword)
    /// The name of a wave, scale or score.
    case wave, scale, score
    /// The name of a piece of another file, of that file alone when the line names it already.
    case piece(PieceKind, file: String?)
    /// The name of another file, that has a piece of a kind and name.
    case file(with: PieceKind, named: String)
    /// The name of an item, declared before a byte when there is one.
    case item(before: Int?)
    /// A code of a closed question.
    case code(ofItem: String)
    /// A word of a closed vocabulary.
    case word(String)
  }

  /// What may stand there, without repetitions.
  public let parts: [Part]
  /// The words already typed, which what is chosen replaces; empty at the place when there are none.
  public let replaced: SourceSpan
  /// The words already typed, in lower case and without accents, one blank between two of them.
  public let typed: String

  /// What may be written at a byte of the file.
  public init(at offset: Int, in tree: SyntaxTree, _ index: SymbolIndex) {
    let finder = ContinuationFinder(tree: tree, index: index, offset: offset)
    self = finder.find() ?? Continuation(parts: [], replaced: SourceSpan(offset, offset), typed: "")
  }

  init(parts: [Part], replaced: SourceSpan, typed: String) {
    self.parts = parts
    self.replaced = replaced
    self.typed = typed
  }
}
