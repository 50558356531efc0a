import QuestionnaireLanguage
import Wording

extension DocumentView {
  /// The name that can be renamed at a position; nil when there is none, or when nothing in the file declares it.
  func renamePlace(at position: Position) -> RenamePlace? {
    guard let here = renamable(at: position) else { return nil }
    return RenamePlace(range: range(here.span), placeholder: here.symbol.name)
  }

  /// What gives something another name, everywhere in the file.
  ///
  /// - Throws: why the new name cannot be given; then nothing is changed.
  func rename(at position: Position, to newName: String) throws(RenameProblem) -> WorkspaceEdit {
    guard let here = renamable(at: position) else { throw .nothingHere }
    let symbol = here.symbol
    let nearest = NameRule.nearestName(to: newName)
    guard nearest == newName, newName.utf8.count <= NameRule.limit else {
      throw .notAName(newName, nearest: nearest)
    }
    guard newName != symbol.name else { return workspaceEdit([]) }
    let renamed = Symbol(symbol.kind, newName, of: symbol.owner)
    guard !isTaken(renamed) else { throw .taken(newName) }
    let places = index.occurrences(of: symbol)
    let replacements = places.map { Replacement(span: $0.span, text: newName) }
    try check(replacements, renamed, places.count)
    return workspaceEdit(replacements)
  }

  private func renamable(at position: Position) -> SymbolOccurrence? {
    index.occurrence(at: offset(position)).flatMap { index.declaration(of: $0.symbol) == nil ? nil : $0 }
  }

  /// Items and scores share their names, for both become columns.
  private func isTaken(_ symbol: Symbol) -> Bool {
    let rivals: [Symbol] =
      switch symbol.kind {
      case .item, .score: [Symbol(.item, symbol.name), Symbol(.score, symbol.name)]
      default: [symbol]
      }
    return rivals.contains { index.declaration(of: $0) != nil }
  }

  /// Compiles the file as it would become: a new name can be a word of the language, or make a line mean something else.
  private func check(_ replacements: [Replacement], _ renamed: Symbol, _ count: Int) throws(RenameProblem) {
    let result = document.compiled(Replacement.apply(replacements, to: text.bytes))
    var known: [String: Int] = [:]
    for diagnostic in diagnostics { known[diagnostic.problem.code, default: 0] += 1 }
    for diagnostic in result.diagnostics {
      known[diagnostic.problem.code, default: 0] -= 1
      if known[diagnostic.problem.code, default: 0] < 0 {
        throw .breaks(Phrase(fr: diagnostic.message(in: .french), en: diagnostic.message(in: .english)))
      }
    }
    let after = SymbolIndex(result)
    guard after.occurrences(of: renamed).count == count, after.occurrences.count == index.occurrences.count else {
      throw .changesMeaning(renamed.name)
    }
  }
}
