/// Tells what the check finds only because a line could not be read from what is wrong by itself, so that one mistake
/// is reported once.
struct Consequences {
  private let source: SourceText
  /// The numbers of the lines that something was already said about.
  private var reportedLines: Set<Int> = []
  /// The words of those lines: names that they may have been meant to declare or to use.
  private var words: Set<String> = []
  /// The kinds of things of which one has no name that could be read.
  private var nameless: [Problem.NameKind] = []
  /// Whether there is a line of which nothing is known.
  private let isAnyLineUnknown: Bool
  /// Whether a piece of another file could not be taken in: scales and questions of it may be spoken of.
  private let isAnyPieceLost: Bool

  /// - Parameter reported: what was found while reading `tree`.
  init(of reported: [Diagnostic], in tree: SyntaxTree) {
    source = tree.source
    reportedLines = Set(reported.map { tree.source.lineNumber(of: $0.span.start) })
    isAnyLineUnknown = tree.statements.contains { $0.isUnknownInside }
    isAnyPieceLost = tree.statements.contains { $0.kind == .keyword(.reuse) }
    guard !reported.isEmpty else { return }
    for diagnostic in reported {
      if case .line(.expected(.name(let kind), _)) = diagnostic.problem { nameless.append(kind) }
    }
    for statement in tree.statements { addWords(of: statement, tree) }
  }

  private mutating func addWords(of statement: Statement, _ tree: SyntaxTree) {
    if reportedLines.contains(source.lineNumber(of: statement.keyword.start)) || statement.kind == .unknown {
      for token in tree.tokens[statement.tokens] where token.kind == .word { words.insert(source.text(token.span)) }
    }
    for child in statement.children { addWords(of: child, tree) }
  }

  /// Whether a diagnostic of the check follows from what was reported.
  func contain(_ diagnostic: Diagnostic) -> Bool {
    if isAnyPieceLost && followsFromALostPiece(diagnostic.problem) { return true }
    if reportedLines.isEmpty { return false }
    if reportedLines.contains(source.lineNumber(of: diagnostic.span.start)) { return true }
    switch diagnostic.problem {
    case .line(.missingQuestionnaire), .wave(.missingWave), .wave(.missingSections): return isAnyLineUnknown
    case .name(.unknownItem(let name, let suggestion)): return isLost(name, suggestion, .question)
    case .name(.unknownWave(let name, let suggestion)): return isLost(name, suggestion, .wave)
    case .name(.unknownType(let name, let suggestion)): return isLost(name, suggestion, .scale)
    case .name(.unknownScore(let name, let suggestion)): return isLost(name, suggestion, .score)
    case .name(.usesAgree(let kind, on: let name, _, _)): return isLost(name, name, kind)
    case .name(.unknownCode(let name, _, let suggestion, _)): return isLost(name, suggestion, .code)
    case .wave(.unusedScale(let name)), .wave(.retrospectiveWaveAsksNothing(let name)): return words.contains(name)
    default: return false
    }
  }

  private func followsFromALostPiece(_ problem: Problem) -> Bool {
    switch problem {
    case .name(.unknownType), .name(.unknownItem), .wave(.unusedScale), .wave(.missingSections),
      .wave(.retrospectiveWaveAsksNothing):
      true
    default: false
    }
  }

  private func isLost(_ name: String, _ suggestion: String?, _ kind: Problem.NameKind) -> Bool {
    words.contains(name) || (suggestion == nil && nameless.contains(kind))
  }
}
