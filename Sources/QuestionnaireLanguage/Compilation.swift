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
  /// The questionnaire; nil when there is an error, and for a file of shared pieces or a translation.
  public let questionnaire: Questionnaire?
  /// Whether the file holds pieces for questionnaires (`partage`) instead of a questionnaire.
  public let isShared: Bool
  /// What the file translates, when it is a translation of a questionnaire that could be read at all.
  public let translation: TranslationFile?
  /// The text with the pieces that the file takes from others, and where they come from.
  let assembled: AssembledText

  /// How many diagnostics one line can have; more would not help to mend it.
  public static let diagnosticsPerLine = 20

  /// Compiles a text.
  ///
  /// - Parameters:
  ///   - neighbours: the files of the same folder, for the lines that take pieces from them (`reprend`).
  ///   - siblings: the same files by their whole names. With them, a translation is held against its questionnaire, and
  ///     a questionnaire against the translations that it expects.
  public init(_ source: SourceText, neighbours: Neighbours = .none, siblings: SiblingFiles? = nil) {
    var library = NeighbourLibrary(neighbours, root: source)
    self.init(source, library: &library, siblings: siblings)
  }

  /// Compiles a text, or one that pieces are taken from.
  init(_ source: SourceText, library: inout NeighbourLibrary, siblings: SiblingFiles? = nil) {
    let header = Header.read(source)
    let tokens = Lexer.tokens(of: source, edition: header.edition)
    let (tree, treeDiagnostics) = TreeBuilder.build(source, tokens: tokens, edition: header.edition)
    self.tree = tree
    if let diagnostic = header.diagnostic, header.isFatal {
      diagnostics = [diagnostic]
      questionnaire = nil
      isShared = false
      translation = nil
      assembled = AssembledText(whole: source)
      return
    }
    if tree.isTranslation {
      let (file, readingDiagnostics, _) = TranslationReader.read(tree)
      var all = Self.reading(header, treeDiagnostics + readingDiagnostics, tree)
      all += file.map { Self.checkLanguages([$0.language], of: header.edition) }?.filter { $0.severity == .error } ?? []
      if let file, let siblings, !all.contains(where: { $0.severity == .error }) {
        all += Self.checkAgainstOriginal(file, in: tree, siblings)
      }
      diagnostics = Self.inOrder(all, source, header.edition)
      questionnaire = nil
      isShared = false
      translation = file
      assembled = AssembledText(whole: source)
      return
    }
    let (declarations, readingDiagnostics) = DeclarationReader.read(tree)
    var reported = Self.reading(header, treeDiagnostics + readingDiagnostics, tree)
    let checked: Questionnaire
    if declarations.reuses.isEmpty {
      assembled = AssembledText(whole: source)
      let (questionnaire, found) = Checker.check(declarations, edition: header.edition)
      let consequences = Consequences(of: reported, in: tree)
      checked = questionnaire
      reported += found.filter { !consequences.contain($0) }
    } else {
      let (assembled, refusals) = Assembly.assemble(tree, declarations, library: &library)
      let (questionnaire, found) = Self.check(assembled, header.edition)
      self.assembled = assembled
      checked = questionnaire
      reported += refusals + found
    }
    reported += Self.checkLanguages(declarations.translations, of: header.edition)
    isShared = declarations.shared != nil
    let isSound = !reported.contains { $0.severity == .error }
    if let siblings, isSound {
      reported += Self.checkTranslations(of: checked, named: declarations.translations, in: source, siblings)
    }
    diagnostics = Self.inOrder(reported, source, header.edition)
    questionnaire = isShared || !isSound ? nil : checked
    translation = nil
  }

  /// The tokens of a text, in order and without gaps, read as the language edition that its header names.
  public static func tokens(of source: SourceText) -> [Token] {
    Lexer.tokens(of: source, edition: Header.read(source).edition)
  }

  /// Whether the file cannot be used.
  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// The text of the questionnaire that stands alone: pieces taken from other files stand in the place of the lines that
  /// take them. Equal to the file when it takes none.
  public var standaloneText: SourceText { assembled.text }

  // MARK: Pieces

  static func tree(of source: SourceText, _ edition: InterfaceLanguage) -> SyntaxTree {
    TreeBuilder.build(source, tokens: Lexer.tokens(of: source, edition: edition), edition: edition).0
  }

  /// Checks a text with the pieces that it takes. What is wrong with its lines was found in the file itself.
  private static func check(
    _ assembled: AssembledText, _ edition: InterfaceLanguage
  ) -> (Questionnaire, [Diagnostic]) {
    let source = assembled.text
    let tokens = Lexer.tokens(of: source, edition: edition)
    let (tree, treeDiagnostics) = TreeBuilder.build(source, tokens: tokens, edition: edition)
    let (declarations, readingDiagnostics) = DeclarationReader.read(tree)
    let (questionnaire, found) = Checker.check(declarations, edition: edition, isAssembled: true)
    let reported = withoutRepetitions(treeDiagnostics + readingDiagnostics, tree)
    let consequences = Consequences(of: reported, in: tree)
    // What is said of several lines of one piece is said once, where it is taken in.
    var diagnostics: [Int: [Diagnostic]] = [:]
    for diagnostic in found where !consequences.contain(diagnostic) {
      let mapped = assembled.inFile(diagnostic)
      let there = diagnostics[mapped.span.start] ?? []
      guard there.count < diagnosticsPerLine, !there.contains(where: { $0.problem == mapped.problem }) else { continue }
      diagnostics[mapped.span.start] = there + [mapped]
    }
    return (questionnaire, diagnostics.values.flatMap { $0 })
  }

  /// What was found while reading a file, with what is wrong with its first line.
  private static func reading(_ header: Header, _ found: [Diagnostic], _ tree: SyntaxTree) -> [Diagnostic] {
    var reported = found
    if let diagnostic = header.diagnostic {
      // A header that is nearly one is also a line that begins with an unknown word.
      if diagnostic.problem != .line(.missingHeader) { reported.removeAll { $0.span.start == diagnostic.span.start } }
      reported.append(diagnostic)
    }
    return withoutRepetitions(reported, tree)
  }

  /// Drops what is said of the characters of a line of which nothing is known, and of the closing quotation mark of a
  /// text whose opening one was missed.
  private static func withoutRepetitions(_ diagnostics: [Diagnostic], _ tree: SyntaxTree) -> [Diagnostic] {
    let source = tree.source
    var unknownLines: [Int: Int] = [:]
    for statement in tree.statements { statement.collectUnknown(source, into: &unknownLines) }
    var brokenLines: [Int: Int] = [:]
    // What was taken for another word lacks all that should follow that word, and is read anew once it is mended.
    var guessesAlone: Set<Int> = []
    var guesses: Set<Int> = []
    for diagnostic in diagnostics {
      let start = diagnostic.span.start
      switch diagnostic.problem {
      case .line(.unknownLine(word: _, suggestion: .some)):
        guessesAlone.insert(diagnostic.span.end)
        guesses.insert(source.lineNumber(of: start))
      case .line(.expected), .line(.unexpected): brokenLines[source.lineNumber(of: start)] = start
      default: continue
      }
    }
    if unknownLines.isEmpty && brokenLines.isEmpty { return diagnostics }
    return diagnostics.filter { diagnostic in
      let line = source.lineNumber(of: diagnostic.span.start)
      switch diagnostic.problem {
      case .line(.expected): if guessesAlone.contains(diagnostic.span.start) { return false }
      case .line(.unexpected): if guesses.contains(line) { return false }
      default: break
      }
      if let start = unknownLines[line] { return diagnostic.span.start <= start }
      guard case .line(.unterminatedText) = diagnostic.problem, let start = brokenLines[line] else { return true }
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
