import QuestionnaireLanguage

// Where a name is declared and used.

extension DocumentView {
  /// Where the name at a position is declared.
  func definition(at position: Position) -> [Location] {
    guard let here = index.occurrence(at: offset(position)) else { return [] }
    return index.occurrences(of: here.symbol).filter(\.isDeclaration).map { location($0.span) }
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
