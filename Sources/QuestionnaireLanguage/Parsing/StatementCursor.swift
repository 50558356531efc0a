import Wording

/// Words that were read as a keyword.
struct KeywordRead {
  let keyword: Keyword
  /// The first of its words, as an index in the tree's list of tokens.
  let firstToken: Int
  /// How many words it takes.
  let length: Int
}

/// Reads the words of one line from left to right. The first thing that does not fit is reported and ends the reading
/// of the line: what comes after it would only repeat it.
struct StatementCursor {
  static let nameLimit = 32

  let tree: SyntaxTree
  private let table: KeywordTable
  /// The tokens of the line that are still to be read and those that were, as indices in the tree's list.
  let content: ArraySlice<Int>
  /// The next token, as an index in `content`.
  var index: Int
  private(set) var diagnostics: [Diagnostic] = []
  /// Whether something on the line was reported, so that nothing more is.
  private(set) var hasFailed = false
  private let keepsKeywords: Bool
  /// What the line is.
  let line: StatementKind
  /// The keywords taken so far, where they are kept.
  private(set) var keywords: [KeywordRead] = []
  /// How many parts of the expression being read were counted.
  var expressionParts = 0

  /// Notes what the grammar would take at the end of the line; nil when nobody asks.
  private let probe: GrammarProbe?

  init(
    _ statement: Statement, in tree: SyntaxTree, includingKeyword: Bool = false, keepsKeywords: Bool = false,
    probe: GrammarProbe? = nil
  ) {
    self.tree = tree
    self.keepsKeywords = keepsKeywords
    line = statement.kind
    self.probe = probe
    probe?.beginLine()
    table = KeywordTable.of(tree.edition)
    content = includingKeyword ? statement.significant : statement.content
    index = content.startIndex
    end = statement.content.last.map { tree.tokens[$0].span.end } ?? statement.keyword.end
  }

  /// The byte after the last word of the line.
  private let end: Int

  var edition: InterfaceLanguage { tree.edition }

  // MARK: Looking

  var isAtEnd: Bool { index >= content.endIndex }

  var current: Token? { isAtEnd ? nil : tree.tokens[content[index]] }

  func at(_ kind: TokenKind) -> Bool { current?.kind == kind }

  func text(_ token: Token) -> String { tree.source.text(token.span) }

  func at(_ keyword: Keyword) -> Bool { length(of: keyword) > 0 }

  /// How many of the next words the keyword takes; 0 when they are not it.
  func length(of keyword: Keyword) -> Int {
    if isAtEnd {
      probe?.note(.keyword(keyword))
      return 0
    }
    return length(of: keyword, at: index)
  }

  /// How many of the words from a place on the keyword takes; 0 when they are not it.
  func length(of keyword: Keyword, at place: Int) -> Int {
    let first = tree.tokens[content[place]].keywordWord
    guard first != KeywordWords.other else { return 0 }
    for form in table.forms(of: keyword) where form[0] == first {
      if form.count == 1 || continues(with: form, at: place) { return form.count }
    }
    return 0
  }

  /// Whether the words of a form follow one another from a place on.
  private func continues(with form: [KeywordWords.Number], at place: Int) -> Bool {
    guard place + form.count <= content.endIndex else { return false }
    for offset in 1..<form.count where tree.tokens[content[place + offset]].keywordWord != form[offset] { return false }
    return true
  }

  // MARK: Taking

  mutating func take(_ kind: TokenKind) -> SourceSpan? {
    guard let token = current, token.kind == kind else { return nil }
    index += 1
    return token.span
  }

  mutating func take(_ keyword: Keyword) -> SourceSpan? {
    let length = length(of: keyword)
    guard length > 0 else { return nil }
    let span = tree.tokens[content[index]].span.joined(to: tree.tokens[content[index + length - 1]].span)
    if keepsKeywords { keywords.append(KeywordRead(keyword: keyword, firstToken: content[index], length: length)) }
    index += length
    return span
  }

  mutating func takeWord() -> Name? {
    guard let token = current, token.kind == .word else { return nil }
    index += 1
    return Name(text: text(token), span: token.span)
  }

  // MARK: Demanding

  @discardableResult
  mutating func expect(_ keyword: Keyword) -> Bool {
    if take(keyword) != nil { return true }
    fail(expecting: .word(keyword.canonical(in: edition)))
    return false
  }

  /// A name to declare; a spelling that cannot be one is reported with the nearest spelling that can.
  mutating func expectNewName(_ kind: Problem.NameKind) -> Name? {
    guard let name = takeWord() ?? takeNumber(beforeTextAs: kind) else {
      fail(expecting: .name(kind))
      return nil
    }
    if let whole = takeRestOfName(name, kind) { return whole }
    let proposal = Self.properName(from: name.text, kind)
    if proposal != name.text {
      // Other lines may use the name as it is written here, so the mend is not certain.
      report(
        Diagnostic(
          .line(.invalidName(name.text, proposal: proposal)), at: name.span,
          fix: .init(span: name.span, replacement: proposal, applicability: .likely)))
    } else if name.text.utf8.count > Self.nameLimit {
      report(Diagnostic(.line(.nameTooLong(limit: Self.nameLimit)), at: name.span))
    }
    return name
  }

  /// A number that stands where a name should, before a text or more words, as in a list that is numbered.
  private mutating func takeNumber(beforeTextAs kind: Problem.NameKind) -> Name? {
    guard let token = current, token.kind == .number, index + 1 < content.endIndex,
      [.text, .word].contains(tree.tokens[content[index + 1]].kind)
    else { return nil }
    index += 1
    return Name(text: text(token), span: token.span)
  }

  /// The other words of a name that is written in several, up to what can follow a name; reported, and read as one.
  private mutating func takeRestOfName(_ first: Name, _ kind: Problem.NameKind) -> Name? {
    var end = index
    while end < content.endIndex, end - index < 4, case let token = tree.tokens[content[end]],
      token.kind == .word || token.kind == .number, !Self.follow(kind).contains(where: { length(of: $0, at: end) > 0 })
    {
      end += 1
    }
    guard end > index, end < content.endIndex else { return nil }
    let isName = tree.tokens[content[end]].kind == .text || Self.follow(kind).contains { length(of: $0, at: end) > 0 }
    guard isName else { return nil }
    let span = first.span.joined(to: tree.tokens[content[end - 1]].span)
    let written = tree.source.text(span)
    let proposal = Self.properName(from: written, kind)
    index = end
    report(
      Diagnostic(
        .line(.invalidName(written, proposal: proposal)), at: span,
        fix: .init(span: span, replacement: proposal, applicability: .likely)))
    return Name(text: proposal, span: span)
  }

  /// The keywords that can come right after a name.
  private static func follow(_ kind: Problem.NameKind) -> [Keyword] {
    switch kind {
    case .questionnaire: [.version, .language]
    case .scale: [.from]
    case .code: [.easy]
    default: []
    }
  }

  /// A name that is declared elsewhere.
  mutating func expectName(_ kind: Problem.NameKind) -> Name? {
    if let name = takeWord() { return name }
    fail(expecting: .name(kind))
    return nil
  }

  /// Names separated by commas, at least one.
  mutating func expectNames(_ kind: Problem.NameKind) -> [Name] {
    var names: [Name] = []
    repeat {
      guard let name = expectName(kind) else { break }
      names.append(name)
    } while take(.comma) != nil
    return names
  }

  mutating func expectText() -> String? {
    guard let token = current, token.kind == .text else {
      if isAtEnd { probe?.note(.part(.text)) }
      let expectation: Problem.Expectation = if case .keyword(let keyword) = line { .textAfter(keyword) } else { .text }
      fail(.line(.expected(expectation, found)), fix: quotation)
      return nil
    }
    index += 1
    return tree.source.content(ofText: token.span)
  }

  /// Quotation marks around the words that stand where a text should, up to what is no word.
  private var quotation: Diagnostic.Fix? {
    let words = content[index...].prefix { [.word, .number].contains(tree.tokens[$0].kind) }
    guard let first = words.first, let last = words.last, tree.tokens[first].kind == .word else { return nil }
    let next = words.endIndex < content.endIndex ? tree.tokens[content[words.endIndex]].kind : .newline
    guard [.newline, .colon, .comma].contains(next) else { return nil }
    let span = tree.tokens[first].span.joined(to: tree.tokens[last].span)
    return .init(span: span, replacement: "\"\(tree.source.text(span))\"", applicability: .likely)
  }

  /// A number, with its sign.
  ///
  /// - Parameter isInList: whether a comma may separate it from the next number, so that `2,5` is not a slip in English.
  mutating func expectNumber(isInList: Bool = false) -> Spanned<Double>? {
    let minus = take(.minus)
    guard let token = current, token.kind == .number else {
      fail(expecting: .number)
      return nil
    }
    index += 1
    let span = minus.map { $0.joined(to: token.span) } ?? token.span
    if edition == .english && !isInList, let joined = decimalsAfterComma(token) { return joined }
    guard let magnitude = number(from: token) else { return nil }
    return Spanned(value: minus == nil ? magnitude : -magnitude, span: span)
  }

  mutating func expectWholeNumber() -> Spanned<Int>? {
    guard let token = current, token.kind == .number, let value = Int(text(token)) else {
      fail(expecting: .wholeNumber)
      return nil
    }
    index += 1
    return Spanned(value: value, span: token.span)
  }

  /// Nothing more may stand on the line.
  mutating func expectEnd() {
    guard !isAtEnd, !hasFailed else { return }
    let (advice, fix) = leftover
    fail(.line(.unexpected(found, advice)), fix: fix)
  }

  // MARK: Reporting

  mutating func report(_ diagnostic: Diagnostic) {
    guard !hasFailed else { return }
    diagnostics.append(diagnostic)
  }

  mutating func fail(_ problem: Problem, fix: Diagnostic.Fix? = nil) {
    let span = current?.span ?? SourceSpan(end, end)
    if current.map(isReportedElsewhere) ?? endsWithComma {
      hasFailed = true
      return
    }
    report(foreignWord(insteadOf: problem) ?? Diagnostic(problem, at: span, fix: fix))
    hasFailed = true
  }

  /// A word of the other edition explains what the grammar did not expect.
  private func foreignWord(insteadOf problem: Problem) -> Diagnostic? {
    switch problem {
    case .line(.expected), .line(.unexpected): foreignKeyword().map { foreign($0.keyword, at: $0.span) }
    default: nil
    }
  }

  mutating func fail(expecting expectation: Problem.Expectation, fix: Diagnostic.Fix? = nil) {
    if isAtEnd { probe?.note(.part(expectation)) }
    fail(.line(.expected(expectation, found)), fix: fix)
  }

  var found: Problem.Found {
    guard let token = current else { return .endOfLine }
    return switch token.kind {
    case .text, .unterminatedText: .text
    case .word, .number, .date: .word(text(token))
    default: .symbol(text(token))
    }
  }

  /// Characters that no rule takes are reported for what they are by ``DeclarationReader``, not as a surprise of the
  /// grammar.
  func isReportedElsewhere(_ token: Token) -> Bool {
    switch token.kind {
    case .unknown, .unterminatedText, .typographicDash: true
    default: false
    }
  }

  /// A list without its last part was reported when the lines were put together.
  private var endsWithComma: Bool { content.last.map { tree.tokens[$0].kind == .comma } ?? false }
}
