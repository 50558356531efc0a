import Wording

/// What a line says, by the word that it begins with.
public enum StatementKind: Sendable, Hashable {
  /// A line that begins with a keyword.
  case keyword(Keyword)
  /// A line that gives an option of a question or a point of a scale.
  case option
  /// A line that could not be understood; a diagnostic says why.
  case unknown

  /// The kinds of line under which this one can stand; empty for lines at the left edge.
  var parents: [Keyword] {
    switch self {
    case .option: [.question, .scale]
    case .unknown: []
    case .keyword(let keyword):
      switch keyword {
      case .programme, .translations: [.questionnaire]
      case .question, .calculation: [.section]
      case .relevance: [.question, .calculation, .section]
      case .waves: [.question, .calculation, .reuse]
      case .unit: [.question, .calculation]
      // Under a calculation it is said that nobody reads one.
      case .easy: [.question, .calculation, .section, .wave, .questionnaire]
      case .grid: [.section]
      case .softCheck, .hardCheck, .required, .help, .easyHelp, .wording,
        .checkMessage:
        [.question]
      case .meanOf, .sumOf, .pointIf, .value, .computedIf, .rescaled, .threshold, .reliability, .level, .continuums,
        .objectives, .indicator, .unitOfAnalysis:
        [.score]
      case .comparisonGroup, .comparisonGroupIf, .randomised, .family, .subgroups: [.change]
      default: []
      }
    }
  }
}

/// One line, with those that belong to it. A line whose list is not finished takes in the next one.
public struct Statement: Sendable {
  /// What the line says.
  public var kind: StatementKind
  /// The tokens of the line in the tree's list, from the trivia before it to its end.
  public var tokens: Range<Int>
  /// Where the leading keyword or code stands.
  public var keyword: SourceSpan
  /// The tokens that are not trivia, the leading keyword or code included, as indices in the tree's list.
  public let significant: ArraySlice<Int>
  /// The lines under this one.
  public private(set) var children: [Statement] = []
  /// Whether this line or one under it could not be understood.
  var isUnknownInside: Bool { kind == .unknown || hasUnknownChild }

  /// The columns of blanks before the line.
  let indentation: Int
  /// How many tokens the leading keyword or code takes.
  private var leadingLength = 1
  private var hasUnknownChild = false

  init(
    kind: StatementKind, tokens: Range<Int>, keyword: SourceSpan, significant: ArraySlice<Int>, indentation: Int
  ) {
    self.kind = kind
    self.tokens = tokens
    self.keyword = keyword
    self.significant = significant
    self.indentation = indentation
  }

  /// The tokens after the leading keyword or code that are not trivia, as indices in the tree's list. The indices of the
  /// slice itself do not begin at 0.
  public var content: ArraySlice<Int> { significant.dropFirst(leadingLength) }

  /// Puts a line under this one.
  mutating func add(_ child: Statement) {
    hasUnknownChild = hasUnknownChild || child.isUnknownInside
    children.append(child)
  }

  /// The line up to so many of the tokens of its content, with nothing under it but one line.
  func cut(toContent count: Int, over child: Statement? = nil) -> Statement {
    let length = min(significant.count, leadingLength + count)
    var cut = Statement(
      kind: kind, tokens: tokens, keyword: keyword, significant: significant.prefix(length), indentation: indentation)
    cut.leadingLength = leadingLength
    if let child { cut.add(child) }
    return cut
  }

  /// Makes it a line that begins with a keyword of so many words.
  mutating func begin(with keyword: Keyword, length: Int) {
    kind = .keyword(keyword)
    leadingLength = length
  }
}

/// A source text as lines under lines, down to the last byte: the tokens put together again are the file.
public struct SyntaxTree: Sendable {
  /// The text.
  public let source: SourceText
  /// The language edition that the header names; French when there is none.
  public let edition: InterfaceLanguage
  /// Every token, trivia included.
  public let tokens: [Token]
  /// The lines at the left edge, each with those under it.
  public let statements: [Statement]
  /// The trivia after the last line.
  public let trailing: Range<Int>

  /// The file put together again from the tree.
  public var reconstructed: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(source.bytes.count)
    func add(_ range: Range<Int>) {
      for token in tokens[range] { bytes += source.bytes[token.span.start..<token.span.end] }
    }
    func add(_ statement: Statement) {
      add(statement.tokens)
      statement.children.forEach(add)
    }
    statements.forEach(add)
    add(trailing)
    return bytes
  }
}
