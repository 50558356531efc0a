import QuestionnaireModel
import Wording

/// Reads the lines of a tree as those of a translation.
struct TranslationReader {
  private var reader: DeclarationReader
  private var lines: [TranslatedLine] = []
  private var first: [TextKey: SourceSpan] = [:]
  private var head: (name: Name, language: Name)?

  private var tree: SyntaxTree { reader.tree }

  private init(_ tree: SyntaxTree, _ keepsKeywords: Bool) {
    reader = DeclarationReader(tree: tree, keepsKeywords: keepsKeywords)
  }

  /// Reads a tree.
  ///
  /// - Returns: the file, nil when the line that names the questionnaire and the language cannot be read; what is wrong;
  ///   and the keywords inside lines, as they were read, where they are kept.
  static func read(
    _ tree: SyntaxTree, keepsKeywords: Bool = false
  ) -> (file: TranslationFile?, diagnostics: [Diagnostic], keywords: [KeywordRead]) {
    var reader = TranslationReader(tree, keepsKeywords)
    reader.reader.reportUnreadable()
    for statement in tree.statements { reader.read(statement, of: nil) }
    let line = tree.statements.first { $0.kind == .keyword(.questionnaire) }?.keyword
    if line == nil { reader.reader.report(.line(.missingQuestionnaire), at: SourceSpan(0, 0)) }
    let file = reader.head.map { head in
      TranslationFile(
        head: line ?? SourceSpan(0, 0), questionnaire: head.name, language: head.language, lines: reader.lines)
    }
    return (file, reader.reader.diagnostics, reader.reader.keywords)
  }

  // MARK: Lines

  /// Reads a line and those under it.
  ///
  /// - Parameter owner: what the line above has declared.
  private mutating func read(_ statement: Statement, of owner: TextKey.Owner?) {
    var declared = owner
    switch statement.kind {
    case .unknown: return
    case .option:
      guard let owner else { break }
      add(statement, includingKeyword: true) { cursor in
        guard let code = cursor.expectCode() else { return nil }
        let isEasy = cursor.take(.easy) != nil
        return (TextKey(owner, isEasy ? .easyOption(code: code.text) : .option(code: code.text)), code)
      }
    case .keyword(let keyword):
      switch keyword {
      case .jalon: break
      case .questionnaire: declared = readHead(statement)
      case .wave: declared = readOwner(statement, .wave) { .wave($0) }
      case .scale: declared = readOwner(statement, .scale, hasText: false) { .scale($0) }
      case .section: declared = readOwner(statement, .section) { .section($0) }
      case .question: declared = readOwner(statement, .question) { .item($0) }
      case .calculation: declared = readOwner(statement, .calculation) { .item($0) }
      case .score: declared = readOwner(statement, .score) { .score($0) }
      default: readPart(statement, keyword, of: owner)
      }
    }
    for child in statement.children { read(child, of: declared) }
  }

  private mutating func readHead(_ statement: Statement) -> TextKey.Owner? {
    guard head == nil else {
      reader.reportAgain(statement, first: tree.statements.first { $0.kind == statement.kind })
      return nil
    }
    var read: (Name, Name)?
    add(statement) { cursor in
      guard let name = cursor.expectName(.questionnaire), cursor.expect(.language),
        let language = cursor.expectLanguageCode()
      else { return nil }
      read = (name, language)
      return (TextKey(.questionnaire), name)
    }
    head = read
    return .questionnaire
  }

  private mutating func readOwner(
    _ statement: Statement, _ kind: Problem.NameKind, hasText: Bool = true, _ owner: (String) -> TextKey.Owner
  ) -> TextKey.Owner? {
    var declared: TextKey.Owner?
    add(statement, hasText: hasText) { cursor in
      guard let name = cursor.expectName(kind) else { return nil }
      let owner = owner(name.text)
      declared = owner
      return (TextKey(owner), name)
    }
    return declared
  }

  /// The parts that have nothing before their text but their keyword. A new kind of text is one more of them.
  static let plainParts: [Keyword: TextKey.Part] = [.help: .help, .easyHelp: .easyHelp, .unit: .unit]

  private mutating func readPart(_ statement: Statement, _ keyword: Keyword, of owner: TextKey.Owner?) {
    guard let owner else { return }
    if let part = Self.plainParts[keyword] {
      let name = Name(text: tree.source.text(statement.keyword), span: statement.keyword)
      return add(statement) { _ in (TextKey(owner, part), name) }
    }
    switch keyword {
    case .easy:
      let word = Name(text: tree.source.text(statement.keyword), span: statement.keyword)
      add(statement) { cursor in
        guard let wave = cursor.takeWord() else { return (TextKey(owner, .easy), word) }
        return (TextKey(owner, .easyWording(wave: wave.text)), wave)
      }
    case .wording:
      add(statement) { $0.expectName(.wave).map { (TextKey(owner, .wording(wave: $0.text)), $0) } }
    case .checkMessage:
      add(statement) { cursor in
        guard let number = cursor.expectWholeNumber() else { return nil }
        let name = Name(text: String(number.value), span: statement.keyword.joined(to: number.span))
        let isEasy = cursor.take(.easy) != nil
        return (TextKey(owner, isEasy ? .easyCheck(number.value) : .check(number.value)), name)
      }
    default:
      reader.report(
        .translation(.lineOfOtherKind(tree.source.text(statement.keyword), isTranslation: true)), at: statement.keyword)
    }
  }

  /// Reads one line: which text it is, then the text and what is known of it.
  private mutating func add(
    _ statement: Statement, includingKeyword: Bool = false, hasText: Bool = true,
    _ identify: (inout StatementCursor) -> (TextKey, Name)?
  ) {
    let line: TranslatedLine? = reader.line(statement, includingKeyword: includingKeyword) { cursor in
      guard let (key, name) = identify(&cursor) else { return nil }
      let said = hasText ? cursor.expectTranslation() : TranslationClauses()
      let last = statement.content.last.map { cursor.tree.tokens[$0].span } ?? statement.keyword
      return TranslatedLine(
        key: key, name: name, span: statement.keyword.joined(to: last), text: said.text, fingerprint: said.fingerprint,
        mark: said.mark)
    }
    guard let line, !(hasText && line.text == nil) else { return }
    if let earlier = first[line.key] {
      return reader.report(
        .line(.repeatedLine(tree.source.text(statement.keyword.joined(to: line.name.span)))), at: line.name.span,
        related: .init(span: earlier, role: .firstDefinition))
    }
    first[line.key] = line.name.span
    lines.append(line)
  }
}

/// What a line says after the name of its text.
private struct TranslationClauses {
  var text: Spanned<String>?
  var fingerprint: Name?
  var mark: SourceSpan?
}

extension StatementCursor {
  /// `"عاداتي الغذائية", source 8c1f20, à revoir`
  fileprivate mutating func expectTranslation() -> TranslationClauses {
    var clauses = TranslationClauses()
    guard let span = current?.span, let text = expectText() else { return clauses }
    clauses.text = Spanned(value: text, span: span)
    while take(.comma) != nil {
      if take(.source) != nil {
        guard let token = current, TextFingerprint.isShapedAsOne(self.text(token)) else {
          fail(expecting: .fingerprint)
          break
        }
        _ = take(token.kind)
        clauses.fingerprint = Name(text: self.text(token).lowercased(), span: token.span)
      } else if let mark = take(.toReview) {
        clauses.mark = mark
      } else {
        let words: [Keyword] = [.source, .toReview]
        fail(expecting: .oneOf(words.map { $0.canonical(in: edition) }))
        break
      }
    }
    return clauses
  }

  /// The code of an option or a point of a scale, at the beginning of its line.
  fileprivate mutating func expectCode() -> Name? {
    if at(.number) || at(.minus) {
      return expectNumber().map { number in
        Name(text: tree.source.text(number.span).filter { $0 != " " && $0 != "\u{A0}" }, span: number.span)
      }
    }
    return expectName(.code)
  }

  fileprivate mutating func expectLanguageCode() -> Name? {
    guard let token = current, token.kind == .word, (2...3).contains(text(token).count) else {
      fail(expecting: .languageCode)
      return nil
    }
    return takeWord()
  }
}
