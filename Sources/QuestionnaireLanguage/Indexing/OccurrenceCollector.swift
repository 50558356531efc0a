import Wording

/// Walks through declarations and notes every name.
struct OccurrenceCollector {
  private let tree: SyntaxTree
  /// The codes of each closed question; what such a question is compared with is one of them.
  private var codes: [String: Set<String>] = [:]
  private var occurrences: [SymbolOccurrence] = []

  static func occurrences(
    in declarations: Declarations, _ tree: SyntaxTree, closedQuestions questions: [QuestionDeclaration]
  ) -> [SymbolOccurrence] {
    var collector = OccurrenceCollector(tree: tree)
    for question in questions {
      collector.codes[question.name.text] = question.closedCodes(in: tree.edition)
    }
    collector.collect(declarations)
    return collector.occurrences.sorted { $0.span.start < $1.span.start }
  }

  private init(tree: SyntaxTree) { self.tree = tree }

  private mutating func note(_ kind: Symbol.Kind, _ name: Name, isDeclaration: Bool = false) {
    note(Symbol(kind, name.text), name.span, isDeclaration: isDeclaration)
  }

  private mutating func note(_ symbol: Symbol, _ span: SourceSpan, isDeclaration: Bool = false) {
    // The parts of a section that could not be read have an empty name, which stands nowhere.
    guard !symbol.name.isEmpty else { return }
    occurrences.append(SymbolOccurrence(symbol: symbol, span: span, isDeclaration: isDeclaration))
  }

  private mutating func collect(_ declarations: Declarations) {
    if let name = declarations.questionnaire?.name { note(.questionnaire, name, isDeclaration: true) }
    for wave in declarations.waves {
      note(.wave, wave.name, isDeclaration: true)
      for other in [wave.window?.after, wave.retrospectiveOf, wave.askedWith].compactMap({ $0 }) { note(.wave, other) }
    }
    for scale in declarations.scales {
      note(.scale, scale.name, isDeclaration: true)
      collect(scale.options, of: .scale(scale.name.text))
    }
    for reuse in declarations.reuses { collect(reuse) }
    for section in declarations.sections {
      note(.section, section.name, isDeclaration: true)
      section.relevance.map { collect($0) }
      section.questions.forEach { collect($0) }
    }
    for score in declarations.scores {
      note(.score, score.name, isDeclaration: true)
      for term in score.terms { note(.item, term.item) }
      score.expressions.forEach { collect($0) }
    }
    for line in declarations.changes {
      // The score of a line stands once, before all its pairs of waves.
      if let first = line.comparisons.first { note(.score, first.score) }
      for comparison in line.comparisons {
        note(.wave, comparison.fromWave)
        note(.wave, comparison.toWave)
      }
      line.comparisonCondition.map { collect($0) }
      for name in line.subgroups { note(.item, name) }
    }
  }

  private mutating func collect(_ reuse: ReuseDeclaration) {
    note(reuse.kind.value == .scale ? .scale : .section, reuse.name)
    for index in reuse.waves?.content ?? [] where tree.tokens[index].kind == .word {
      let span = tree.tokens[index].span
      note(.wave, Name(text: tree.source.text(span), span: span))
    }
  }

  private mutating func collect(_ question: QuestionDeclaration) {
    note(.item, question.name, isDeclaration: true)
    switch question.type?.kind {
    case .scale(let name): note(.scale, name)
    case .computed(let formula): collect(formula)
    case .builtIn, nil: break
    }
    question.waves?.forEach { note(.wave, $0) }
    for (wave, _) in question.wordings { note(.wave, wave) }
    question.relevance.map { collect($0) }
    for check in question.checks { collect(check.condition) }
    collect(question.options, of: .item(question.name.text))
  }

  /// The points of a scale that are numbers have no name.
  private mutating func collect(_ options: [OptionDeclaration], of owner: Symbol.Owner) {
    for option in options where option.number == nil {
      note(Symbol(.code, option.code.text, of: owner), option.code.span, isDeclaration: true)
    }
  }

  // MARK: Expressions

  private mutating func collect(_ expression: ExpressionSyntax) {
    switch expression {
    case .number, .text, .date: break
    case .name(let name), .answered(let name, _): note(.item, name)
    case .negative(let inner, _), .not(let inner, _): collect(inner)
    case .and(let left, let right), .or(let left, let right), .arithmetic(_, _, let left, let right):
      collect(left)
      collect(right)
    case .isOneOf(let left, let list):
      collect(left)
      for option in list { collectPartner(option, of: left) }
    case .comparison(_, _, let left, let right):
      // A code may stand on either side.
      if closedItem(left) == nil, closedItem(right) != nil {
        collectPartner(left, of: right)
        collect(right)
      } else {
        collect(left)
        collectPartner(right, of: left)
      }
    }
  }

  private func closedItem(_ expression: ExpressionSyntax) -> (name: String, codes: Set<String>)? {
    guard case .name(let name) = expression, let codes = codes[name.text] else { return nil }
    return (name.text, codes)
  }

  /// Notes what a closed question is compared with: a bare name or a text there is one of its codes.
  private mutating func collectPartner(_ expression: ExpressionSyntax, of other: ExpressionSyntax) {
    guard let (item, codes) = closedItem(other) else { return collect(expression) }
    switch expression {
    case .name(let name) where codes.contains(name.text):
      note(Symbol(.code, name.text, of: .item(item)), name.span)
    case .text(let text, let span) where codes.contains(text):
      note(Symbol(.code, text, of: .item(item)), inside(span, text))
    default: collect(expression)
    }
  }

  /// Where a code stands between the quotation marks of a text.
  private func inside(_ span: SourceSpan, _ text: String) -> SourceSpan {
    let wanted = Array(text.utf8)
    let last = span.end - wanted.count
    guard span.start <= last else { return span }
    let start = (span.start...last).first { tree.source.bytes[$0..<$0 + wanted.count].elementsEqual(wanted) }
    return start.map { SourceSpan($0, $0 + wanted.count) } ?? span
  }
}

extension QuestionDeclaration {
  /// The codes that the question can be compared with; nil when it is not closed.
  fileprivate func closedCodes(in edition: InterfaceLanguage) -> Set<String>? {
    guard case .builtIn(let keyword) = type?.kind else { return nil }
    let named = options.map(\.code.text)
    switch keyword {
    case .choice, .multipleChoice, .stages: return Set(named)
    case .yesNo: return Set(named + YesNo.options(in: edition).map(\.code))
    default: return nil
    }
  }
}
