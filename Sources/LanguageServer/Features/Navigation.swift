import QuestionnaireLanguage

// Where a name is declared and used.

extension DocumentView {
  /// Where the name at a position is declared.
  func definition(at position: Position) -> [Location] {
    guard let here = index.occurrence(at: offset(position)) else { return [] }
    let own = index.occurrences(of: here.symbol).filter(\.isDeclaration).map { location($0.span) }
    return own.isEmpty ? declarationsInNeighbours(of: here.symbol) : own
  }

  /// Where the files that this one takes pieces from declare a name.
  private func declarationsInNeighbours(of symbol: Symbol) -> [Location] {
    var locations: [Location] = []
    var seen: Set<String> = []
    for reuse in index.reuses where seen.insert(reuse.file).inserted {
      guard case .text(let source) = document.folder.neighbours.find(reuse.file) else { continue }
      let declarations = SymbolIndex(Compilation(source)).occurrences(of: symbol).filter(\.isDeclaration)
      let text = DocumentText(source.text)
      let uri = EditorSession.neighbour(reuse.file, of: document.uri)
      locations += declarations.map { Location(uri: uri, range: text.range(of: $0.span, encoding)) }
    }
    return locations
  }

  /// Every place where the name at a position stands.
  func references(at position: Position, includingDeclaration: Bool) -> [Location] {
    guard let here = index.occurrence(at: offset(position)) else { return [] }
    return index.occurrences(of: here.symbol)
      .filter { includingDeclaration || !$0.isDeclaration }
      .map { location($0.span) }
  }

  /// The same places, to be marked on the screen.
  func highlights(at position: Position) -> [DocumentHighlight] {
    guard let here = index.occurrence(at: offset(position)) else { return [] }
    return index.occurrences(of: here.symbol).map {
      DocumentHighlight(range: range($0.span), kind: $0.isDeclaration ? 3 : 2)
    }
  }
}
