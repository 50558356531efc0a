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
  /// What there is to say, in the order of the file.
  public let diagnostics: [Diagnostic]
  /// The questionnaire; nil when there is an error.
  public let questionnaire: Questionnaire?

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
    var all = treeDiagnostics + readingDiagnostics
    if let diagnostic = header.diagnostic { all.append(diagnostic) }
    // The check of a line that could not be read would repeat what was said of it.
    let linesReported = Set(all.map { source.position(of: $0.span.start).line })
    let isAnyLineUnknown = tree.statements.contains { $0.kind == .unknown }
    all += checkingDiagnostics.filter { diagnostic in
      if isAnyLineUnknown && diagnostic.problem.isAbsence { return false }
      return !linesReported.contains(source.position(of: diagnostic.span.start).line)
    }
    diagnostics = all.sorted { ($0.span.start, $0.problem.code) < ($1.span.start, $1.problem.code) }
    questionnaire = diagnostics.contains { $0.severity == .error } ? nil : checked
  }

  /// Whether the file cannot be used.
  public var hasErrors: Bool { questionnaire == nil }
}

extension Problem {
  /// Whether something is missing that a line which could not be understood may have been meant to say.
  fileprivate var isAbsence: Bool {
    switch self {
    case .line(.missingQuestionnaire), .wave(.missingWave), .wave(.missingSections): true
    default: false
    }
  }
}
