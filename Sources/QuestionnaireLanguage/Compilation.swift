import QuestionnaireModel
import Wording

/// The compiler: from the text of one `.jalon` file to a checked questionnaire, or to what is wrong with it.
///
/// ```swift
/// let compilation = Compilation(SourceText(name: "pratiques.jalon", text))
/// if let questionnaire = compilation.questionnaire { … }
/// for diagnostic in compilation.diagnostics { … }
/// ```
public struct Compilation: Sendable {
  /// The lines of the file, down to the last byte.
  public let tree: SyntaxTree
  /// What there is to say, in the order of the file; at most ``diagnosticsPerLine`` about one line.
  public let diagnostics: [Diagnostic]
  /// The questionnaire; nil when there is an error.
  public let questionnaire: Questionnaire?

  /// How many diagnostics one line can have; more would not help to mend it.
  public static let diagnosticsPerLine = 20

  /// Compiles a text.
  public init(_ source: SourceText) {
    let header = Header.read(source)
    let tokens = Lexer.tokens(of: source, edition: header.edition)
    let (tree, treeDiagnostics) = TreeBuilder.build(source, tokens: tokens, edition: header.edition)
    self.tree = tree
    if let diagnostic = header.diagnostic, header.isFatal {
      diagnostics = [diagnostic]
      questionnaire = nil
      return
    }
    let (declarations, readingDiagnostics) = DeclarationReader.read(tree)
    let (checked, checkingDiagnostics) = Checker.check(declarations, edition: header.edition)
    var reported = treeDiagnostics + readingDiagnostics
    if let diagnostic = header.diagnostic {
      // A header that is nearly one is also a line that begins with an unknown word.
      if diagnostic.problem != .line(.missingHeader) { reported.removeAll { $0.span.start == diagnostic.span.start } }
      reported.append(diagnostic)
    }
    reported = Self.withoutRepetitions(reported, tree)
    let consequences = Consequences(of: reported, in: tree)
    let all = reported + checkingDiagnostics.filter { !consequences.contain($0) }
    diagnostics = Self.inOrder(all, source, header.edition)
    questionnaire = diagnostics.contains { $0.severity == .error } ? nil : checked
  }

  /// The tokens of a text, in order and without gaps, read as the language edition that its header names.
  public static func tokens(of source: SourceText) -> [Token] {
    Lexer.tokens(of: source, edition: Header.read(source).edition)
  }

  /// Whether the file cannot be used.
  public var hasErrors: Bool { questionnaire == nil }

  /// Drops what is said of the characters of a line of which nothing is known, and of the closing quotation mark of a
  /// text whose opening one was missed.
  private static func withoutRepetitions(_ diagnostics: [Diagnostic], _ tree: SyntaxTree) -> [Diagnostic] {
    let source = tree.source
    var unknownLines: [Int: Int] = [:]
    for statement in tree.statements { statement.collectUnknown(source, into: &unknownLines) }
    var brokenLines: [Int: Int] = [:]
    for diagnostic in diagnostics {
      let start = diagnostic.span.start
      switch diagnostic.problem {
      case .line(.expected), .line(.unexpected): brokenLines[source.lineNumber(of: start)] = start
      default: continue
      }
    }
    if unknownLines.isEmpty && brokenLines.isEmpty { return diagnostics }
    return diagnostics.filter { diagnostic in
      let line = source.lineNumber(of: diagnostic.span.start)
      if let start = unknownLines[line] { return diagnostic.span.start <= start }
      guard diagnostic.problem == .line(.unterminatedText), let start = brokenLines[line] else { return true }
      return diagnostic.span.start < start
    }
  }

  private static func inOrder(
    _ diagnostics: [Diagnostic], _ source: SourceText, _ edition: InterfaceLanguage
  ) -> [Diagnostic] {
    var line = 0
    var countOnLine = 0
    var kept: [Diagnostic] = []
    for diagnostic in diagnostics.sorted(by: { ($0.span.start, $0.problem.code) < ($1.span.start, $1.problem.code) }) {
      let number = source.lineNumber(of: diagnostic.span.start)
      countOnLine = number == line ? countOnLine + 1 : 1
      line = number
      guard countOnLine <= diagnosticsPerLine else { continue }
      kept.append(diagnostic)
      kept[kept.count - 1].edition = edition
    }
    return kept
  }
}

extension Statement {
  /// Notes by line number where the lines begin of which nothing is known.
  fileprivate func collectUnknown(_ source: SourceText, into lines: inout [Int: Int]) {
    if kind == .unknown { lines[source.lineNumber(of: keyword.start)] = keyword.start }
    for child in children { child.collectUnknown(source, into: &lines) }
  }
}
