/// Listens to the reading of a line that ends too early, and so knows what could come next. The grammar is asked and not
/// written down a second time, so that what is proposed is what is read.
final class GrammarProbe {
  /// Something that the grammar would have taken.
  enum Wanted: Equatable {
    case keyword(Keyword)
    case part(Problem.Expectation)
  }

  /// What would have been taken at the end of the line read last.
  private(set) var wanted: [Wanted] = []

  func beginLine() { wanted.removeAll() }

  func note(_ part: Wanted) {
    if !wanted.contains(part) { wanted.append(part) }
  }

  /// What the grammar would take after the last of some lines, given from the left edge inwards; each is the only one
  /// under the one before it.
  static func wanted(after path: [Statement], in tree: SyntaxTree) -> [Wanted] {
    guard var statement = path.last else { return [] }
    for parent in path.dropLast().reversed() {
      statement = parent.cut(toContent: parent.content.count, over: statement)
    }
    let probe = GrammarProbe()
    var reader = DeclarationReader(tree: tree, probe: probe)
    reader.read(statement)
    return probe.wanted
  }
}
