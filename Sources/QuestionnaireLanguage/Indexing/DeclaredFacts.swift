import Wording

/// Makes what the file declares ready for showing to a person.
struct DeclaredFacts {
  private let tree: SyntaxTree
  private let assembled: AssembledText
  private(set) var waves: [DeclaredWave] = []
  private(set) var scales: [DeclaredScale] = []
  private(set) var items: [DeclaredItem] = []
  private(set) var scores: [DeclaredScore] = []

  /// - Parameter tree: the lines of the assembled text, from which the declarations were read.
  init(_ declarations: Declarations, _ tree: SyntaxTree, _ assembled: AssembledText) {
    self.tree = tree
    self.assembled = assembled
    waves = declarations.waves.map {
      DeclaredWave(name: $0.name.text, title: $0.title, retrospectiveOf: $0.retrospectiveOf?.text)
    }
    scales = declarations.scales.map { scale in
      DeclaredScale(
        name: scale.name.text, bounds: scale.bounds.map { tree.source.text($0.span) },
        options: scale.options.map { DeclaredOption($0) })
    }
    items = declarations.questions.map { item($0) }
    scores = declarations.scores.map { score in
      let statement = tree.path(to: score.name.span.start).first
      return DeclaredScore(
        name: score.name.text, title: score.title,
        terms: score.terms.map { .init(item: $0.item.text, isReversed: $0.reversed != nil) },
        itemsInExpressions: score.expressions.reduce(into: []) { $1.collectNames(into: &$0) },
        lines: statement?.children.map { tree.line($0) } ?? [])
    }
  }

  private func item(_ question: QuestionDeclaration) -> DeclaredItem {
    var scale: String?
    var isComputed = false
    var comparable: [DeclaredOption] = []
    switch question.type?.kind {
    case .scale(let name): scale = name.text
    case .computed: isComputed = true
    case .builtIn(.yesNo): comparable = YesNo.options(in: tree.edition)
    case .builtIn(.choice), .builtIn(.multipleChoice), .builtIn(.stages):
      comparable = question.options.filter { $0.missing == nil }.map { DeclaredOption($0) }
    case .builtIn, nil: break
    }
    return DeclaredItem(
      name: question.name.text, span: assembled.place(of: question.name.span), text: question.text,
      type: question.type.map { tree.restOfLine(from: $0.span.start) }, isComputed: isComputed, scale: scale,
      waves: question.waves?.map(\.text), relevance: question.relevance.map { tree.source.text($0.span) },
      options: question.options.map { DeclaredOption($0) }, comparableCodes: comparable)
  }
}

/// The answers of a question of the kind « oui ou non », which are not declared.
enum YesNo {
  static func options(in edition: InterfaceLanguage) -> [DeclaredOption] {
    edition.example(fr: ["oui", "non"], en: ["yes", "no"]).map {
      DeclaredOption(code: $0, label: nil, isMissing: false)
    }
  }
}

extension DeclaredOption {
  fileprivate init(_ option: OptionDeclaration) {
    self.init(code: option.code.text, label: option.label, isMissing: option.missing != nil)
  }
}

extension ExpressionSyntax {
  /// Adds every bare name, codes included.
  fileprivate func collectNames(into names: inout Set<String>) {
    switch self {
    case .number, .text, .date: break
    case .name(let name), .answered(let name, _): names.insert(name.text)
    case .negative(let inner, _), .not(let inner, _): inner.collectNames(into: &names)
    case .and(let left, let right), .or(let left, let right), .arithmetic(_, _, let left, let right),
      .comparison(_, _, let left, let right):
      left.collectNames(into: &names)
      right.collectNames(into: &names)
    case .isOneOf(let left, let list):
      left.collectNames(into: &names)
      for option in list { option.collectNames(into: &names) }
    }
  }
}

extension SyntaxTree {
  /// A line as it is written, without what surrounds it and without comments.
  fileprivate func line(_ statement: Statement) -> String {
    let end = statement.content.last.map { tokens[$0].span.end } ?? statement.keyword.end
    return source.text(SourceSpan(statement.keyword.start, end))
  }

  /// What stands from a byte to the end of its line, without comments.
  fileprivate func restOfLine(from offset: Int) -> String {
    var index = firstToken(endingAfter: offset)
    var end = offset
    while index < tokens.count, tokens[index].kind != .newline {
      if !tokens[index].isTrivia { end = tokens[index].span.end }
      index += 1
    }
    return source.text(SourceSpan(offset, end))
  }

  /// The index of the first token that ends after a byte; the number of tokens when there is none.
  func firstToken(endingAfter offset: Int) -> Int {
    var low = 0
    var high = tokens.count
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle].span.end <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
