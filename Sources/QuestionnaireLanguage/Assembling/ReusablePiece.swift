import Wording

/// A piece that a file can take from another one of the same folder.
public struct ReusablePiece: Sendable, Equatable {
  /// What it is.
  public let kind: PieceKind
  /// Its name.
  public let name: String
  /// The name of its file, without `.jalon`.
  public let file: String
  /// The title of a section, or the bounds of a scale; nil when there are none.
  public let title: String?

  /// The pieces of a kind that a text can take from its neighbours, by file and in their order: those of files without
  /// errors, in the same language edition, that do not take from the text themselves.
  ///
  /// - Parameter fileLimit: how many files are looked into at most.
  public static func all(
    _ kind: PieceKind, for source: SourceText, beside neighbours: Neighbours, fileLimit: Int = 50
  ) -> [ReusablePiece] {
    var library = NeighbourLibrary(neighbours, root: source)
    let edition = Header.read(source).edition
    let names = Set(neighbours.names).filter(NeighbourLibrary.isName).sorted()
    return names.prefix(fileLimit).flatMap { name -> [ReusablePiece] in
      guard case .found(let file) = library.file(name), file.edition == edition else { return [] }
      return file.names(kind).map {
        ReusablePiece(kind: kind, name: $0, file: name, title: file.title(of: kind, $0))
      }
    }
  }
}
