import QuestionnaireModel
import Wording

/// Reads the lines of a tree as declarations.
struct DeclarationReader {
  let tree: SyntaxTree
  var declarations: Declarations
  var diagnostics: [Diagnostic] = []
  /// Whether something on the line read last was reported, so that what it says may not be the whole.
  private(set) var hasLineFailed = false
  /// Whether the keywords inside lines are to be kept.
  private let keepsKeywords: Bool
  /// The keywords inside lines, as they were read.
  private(set) var keywords: [KeywordRead] = []
  /// Notes what the grammar would take at the end of a line; nil when nobody asks.
  private let probe: GrammarProbe?

  init(tree: SyntaxTree, keepsKeywords: Bool = false, probe: GrammarProbe? = nil) {
    self.tree = tree
    declarations = Declarations(source: tree.source)
    self.keepsKeywords = keepsKeywords
    self.probe = probe
  }

  static func read(_ tree: SyntaxTree) -> (Declarations, [Diagnostic]) {
    var reader = DeclarationReader(tree: tree)
    reader.reportUnreadable()
    for statement in tree.statements { reader.read(statement) }
    reader.leaveOutWhatIsNotShared()
    return (reader.declarations, reader.diagnostics)
  }

  /// The keywords inside the lines of a tree, those that begin a line apart: a word is one only where the grammar takes
  /// it as one.
  static func keywords(in tree: SyntaxTree) -> [KeywordRead] {
    if tree.isTranslation { return TranslationReader.read(tree, keepsKeywords: true).keywords }
    var reader = DeclarationReader(tree: tree, keepsKeywords: true)
    for statement in tree.statements { reader.read(statement) }
    return reader.keywords
  }

  mutating func read(_ statement: Statement) {
    guard case .keyword(let keyword) = statement.kind else { return }
    switch keyword {
    case .questionnaire: readQuestionnaire(statement)
    case .wave: readWave(statement)
    case .scale: readScale(statement)
    case .section: readSection(statement)
    case .question: readStray(statement)
    case .score: readScore(statement)
    case .change: readChange(statement)
    case .shared: readShared(statement)
    case .reuse: readReuse(statement)
    case .jalon:
      if statement.tokens.lowerBound > 0 && tree.statements.first?.keyword != statement.keyword {
        reportAgain(statement, first: tree.statements.first)
      }
    default: break
    }
  }

  // MARK: Helpers

  /// Reads one line with a cursor, then objects to anything left over.
  mutating func line<Value>(
    _ statement: Statement, includingKeyword: Bool = false, read: (inout StatementCursor) -> Value
  ) -> Value {
    var cursor = StatementCursor(
      statement, in: tree, includingKeyword: includingKeyword, keepsKeywords: keepsKeywords, probe: probe)
    let value = read(&cursor)
    cursor.expectEnd()
    keep(cursor)
    hasLineFailed = cursor.hasFailed
    return value
  }

  /// Keeps what a cursor found besides the value of its line.
  private mutating func keep(_ cursor: borrowing StatementCursor) {
    if !cursor.diagnostics.isEmpty { diagnostics += cursor.diagnostics }
    if !cursor.keywords.isEmpty { keywords += cursor.keywords }
  }

  mutating func report(_ problem: Problem, at span: SourceSpan, related: Diagnostic.Related? = nil) {
    diagnostics.append(Diagnostic(problem, at: span, related: related))
  }

  /// Objects to a line that may stand only once.
  mutating func reportAgain(_ statement: Statement, first: Statement?) {
    report(
      .line(.repeatedLine(tree.source.text(statement.keyword))), at: statement.keyword,
      related: first.map { .init(span: $0.keyword, role: .firstDefinition) })
  }

  /// Objects to a second line of a kind that may stand only once under the same line.
  mutating func reportRepeated(in statement: Statement, except repeatable: [Keyword]) {
    // One bit for each keyword.
    var seen: UInt128 = 0
    for child in statement.children {
      guard case .keyword(let keyword) = child.kind, !repeatable.contains(keyword) else { continue }
      let bit = UInt128(1) << UInt128(keyword.rawValue)
      if seen & bit != 0 { reportAgain(child, first: statement.children.first { $0.kind == child.kind }) }
      seen |= bit
    }
  }
}

// MARK: The lines at the left edge, sections and scores apart

extension DeclarationReader {
  private mutating func readQuestionnaire(_ statement: Statement) {
    guard declarations.questionnaire == nil else {
      return reportAgain(statement, first: tree.statements.first { $0.kind == statement.kind })
    }
    declarations.questionnaire = line(statement) { cursor in
      let name = cursor.expectNewName(.questionnaire)
      var version: String?
      if name != nil && cursor.expect(.version) {
        if let token = cursor.current, token.kind == .number || token.kind == .word {
          version = cursor.text(token)
          _ = cursor.take(token.kind)
        } else {
          cursor.fail(expecting: .version)
        }
      }
      let title = version == nil ? nil : cursor.expectText()
      return QuestionnaireDeclaration(line: statement.keyword, name: name, version: version, title: title)
    }
    reportRepeated(in: statement, except: [])
    for child in statement.children {
      switch child.kind {
      case .keyword(.easy):
        let title = line(child) { $0.expectText() }
        declarations.questionnaire?.easyTitle = title
      case .keyword(.programme): declarations.programme = line(child) { $0.expectNewName(.programme) }
      case .keyword(.translations): declarations.translations = line(child) { $0.expectLanguageCodes() }
      default: break
      }
    }
  }

  private mutating func readWave(_ statement: Statement) {
    let wave: WaveDeclaration? = line(statement) { cursor in
      guard let name = cursor.expectNewName(.wave) else { return nil }
      var wave = WaveDeclaration(name: name, title: cursor.expectText())
      while wave.title != nil, cursor.take(.comma) != nil {
        if cursor.take(.retrospective) != nil {
          wave.retrospectiveOf = cursor.expectName(.wave)
        } else if cursor.take(.askedWith) != nil {
          wave.askedWith = cursor.expectName(.wave)
        } else if cursor.at(.number) {
          wave.window = cursor.expectWindow()
        } else {
          cursor.fail(expecting: .waveClause)
        }
        guard !cursor.hasFailed else { break }
      }
      return wave
    }
    guard var wave else { return }
    reportRepeated(in: statement, except: [])
    for child in statement.children where child.kind == .keyword(.easy) {
      wave.easyTitle = line(child) { $0.expectText() }
    }
    declarations.waves.append(wave)
  }

  private mutating func readScale(_ statement: Statement) {
    let head: ScaleDeclaration? = line(statement) { cursor in
      guard let name = cursor.expectNewName(.scale) else { return nil }
      guard cursor.at(.from) else {
        cursor.fail(expecting: .scaleBounds)
        return ScaleDeclaration(name: name, bounds: nil, options: [])
      }
      let bounds = cursor.expectBounds()
      let faces = bounds == nil ? nil : cursor.expectFaces()
      return ScaleDeclaration(name: name, bounds: bounds, faces: faces, options: [])
    }
    guard var scale = head else { return }
    scale.options = readOptions(statement)
    declarations.scales.append(scale)
  }

  mutating func readOptions(_ statement: Statement) -> [OptionDeclaration] {
    statement.children.filter { $0.kind == .option }.compactMap { readOption($0) }
  }

  private mutating func readOption(_ statement: Statement) -> OptionDeclaration? {
    var cursor = StatementCursor(
      statement, in: tree, includingKeyword: true, keepsKeywords: keepsKeywords, probe: probe)
    defer { keep(cursor) }
    let code: Name
    var number: Double?
    if cursor.at(.number) || cursor.at(.minus) {
      guard let value = cursor.expectNumber() else { return nil }
      number = value.value
      code = Name(text: tree.source.text(value.span), span: value.span)
    } else {
      guard let name = cursor.expectNewName(.code) else { return nil }
      code = name
    }
    cursor.skipSignBeforeText()
    var option = OptionDeclaration(code: code, number: number, label: cursor.expectText())
    while option.label != nil, !cursor.hasFailed, cursor.take(.comma) != nil { cursor.readClause(of: &option) }
    cursor.expectEnd()
    return option
  }
}

extension StatementCursor {
  /// `de 1 à 5`
  mutating func expectBounds() -> Spanned<(low: Double, high: Double)>? {
    guard expect(.from), let low = expectNumber(), expect(.to), let high = expectNumber() else { return nil }
    return Spanned(value: (low.value, high.value), span: low.span.joined(to: high.span))
  }

  /// `75 à 105 jours après avant`
  fileprivate mutating func expectWindow() -> (days: Spanned<(first: Int, last: Int)>, after: Name)? {
    guard let first = expectWholeNumber() else { return nil }
    var last = first
    if take(.to) != nil {
      guard let number = expectWholeNumber() else { return nil }
      last = number
    }
    let span = first.span.joined(to: last.span)
    if failUnlessDays(first.value, last.value, span) { return nil }
    guard expect(.days), expect(.after), let wave = expectName(.wave) else { return nil }
    return (Spanned(value: (first.value, last.value), span: span), wave)
  }

  /// Objects to a period in weeks, months or years; the proposal counts it in days.
  private mutating func failUnlessDays(_ first: Int, _ last: Int, _ numbers: SourceSpan) -> Bool {
    guard let current, current.kind == .word, let unit = Self.daysOfPeriods[text(current).foldedForComparison],
      first <= 1_000, last <= 1_000
    else { return false }
    let span = numbers.joined(to: current.span)
    let word = Keyword.days.canonical(in: edition)
    let counts = first == last ? [first] : [first, last]
    let days = counts.map { String($0 * unit) }.joined(separator: " \(Keyword.to.canonical(in: edition)) ") + " " + word
    fail(
      .line(.expected(.days(of: tree.source.text(span), are: days), found)),
      fix: .init(span: span, replacement: days, applicability: .proposed))
    return true
  }

  /// How many days a period has, by its word.
  private static let daysOfPeriods = [
    "semaine": 7, "semaines": 7, "week": 7, "weeks": 7, "mois": 30, "month": 30, "months": 30, "an": 365, "ans": 365,
    "annee": 365, "annees": 365, "year": 365, "years": 365,
  ]

  /// `en, ar`
  fileprivate mutating func expectLanguageCodes() -> [Name] {
    var codes: [Name] = []
    repeat {
      guard let token = current, token.kind == .word, (2...3).contains(text(token).count) else {
        fail(expecting: .languageCode)
        break
      }
      if let code = takeWord() { codes.append(code) }
    } while take(.comma) != nil
    return codes
  }
}
