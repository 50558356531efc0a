import QuestionnaireModel

extension Checker {
  /// A grid needs two items on one scale after one another; what is computed between them is not shown.
  mutating func reportEmptyGrid(_ declaration: SectionDeclaration, _ section: Section) {
    guard let grid = declaration.grid, !declaration.hasUnknownLines, !declaration.questions.isEmpty else { return }
    let types = declaration.questions.map { self.questions.type(of: $0.name.text) }
    // Of a question whose type is wrong it is not known what it would have been.
    guard types.allSatisfy({ $0 != nil }) else { return }
    let shown = types.compactMap { $0 }.filter { $0.formula == nil }
    let hasPair = zip(shown, shown.dropFirst()).contains { first, second in
      if case .scale = first { first == second } else { false }
    }
    if !hasPair { report(.presentation(.emptyGrid(section.name)), at: grid) }
  }
}
