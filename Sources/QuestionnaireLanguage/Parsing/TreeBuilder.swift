import Wording

/// Puts the tokens of a file together as lines under lines.
///
/// A line's place follows from the word that it begins with; its indentation is then checked against that place, so a
/// line moved by a blank too many is named and nothing after it goes wrong.
struct TreeBuilder {
  let source: SourceText
  let edition: InterfaceLanguage
  let table: KeywordTable
  let tokens: [Token]
  /// The tokens that are not trivia, as indices in the list of tokens.
  let significant: [Int]
  var diagnostics: [Diagnostic] = []
  /// The lines from the left edge down to the one read last.
  var open: [Statement] = []
  private var finished: [Statement] = []
  /// Whether the lines that follow hang on a line that was reported, so that reporting them would repeat it.
  private var isOrphaned = false
  /// Whether the line before was unknown and stands at the left edge: indented lines after it belong to it.
  var isUnderUnknownLine = false
  /// Whether the line before has a text that is not closed, so that an unknown line is probably the rest of it.
  private(set) var isAfterUnclosedText = false
  /// Whether the file is a translation, as far as it was read: there options stand under questions of which the kind of
  /// answer is not said.
  private(set) var isTranslation: Bool
  private var hasHead = false
  /// How many more unknown words are compared with the keywords; in a file full of them nobody reads the proposals.
  var suggestionsLeft = 1_000
  /// The names of the scales of the file, once something has to be compared with them.
  var scaleNames: Set<String>?
  /// The blanks at the beginning of lines that hold tabulations, first and last.
  private var tabulations: (first: SourceSpan, last: SourceSpan)?

  static func build(_ source: SourceText, tokens: [Token], edition: InterfaceLanguage) -> (SyntaxTree, [Diagnostic]) {
    var builder = TreeBuilder(source: source, tokens: tokens, edition: edition)
    let trailing = builder.run()
    let tree = SyntaxTree(
      source: source, edition: edition, tokens: tokens, statements: builder.finished, trailing: trailing)
    return (tree, builder.diagnostics)
  }

  private init(source: SourceText, tokens: [Token], edition: InterfaceLanguage) {
    self.source = source
    self.tokens = tokens
    isTranslation = TranslationFileName(source.name) != nil
    var significant: [Int] = []
    significant.reserveCapacity(tokens.count)
    for index in tokens.indices where !tokens[index].isTrivia { significant.append(index) }
    self.significant = significant
    self.edition = edition
    table = KeywordTable.of(edition)
  }

  private mutating func run() -> Range<Int> {
    var start = 0
    var position = 0
    while position < significant.count {
      let end = endOfStatement(from: position)
      add(tokens: start..<end.token, significant[position..<end.position])
      start = end.token
      position = end.position
    }
    close(downTo: 0)
    diagnostics += IndentationCheck.diagnostics(of: finished, in: source)
    reportTabulations()
    return start..<tokens.count
  }

  // MARK: Lines

  /// Where the line that begins at a place among the significant tokens ends: after its newline, or after the lines in
  /// which an unfinished list goes on.
  private mutating func endOfStatement(from first: Int) -> (position: Int, token: Int) {
    var position = first
    while true {
      let last = significant[position]
      position += 1
      let next = position < significant.count ? significant[position] : tokens.count
      guard let newline = firstNewline(in: last + 1..<next) else {
        guard next == tokens.count else { continue }
        if tokens[last].kind == .comma { reportUnfinishedList(tokens[last].span) }
        return (position, next)
      }
      guard tokens[last].kind == .comma else { return (position, newline + 1) }
      guard next < tokens.count, !beginsLine(at: next) else {
        reportUnfinishedList(tokens[last].span)
        return (position, newline + 1)
      }
    }
  }

  private func firstNewline(in range: Range<Int>) -> Int? {
    for index in range where tokens[index].kind == .newline { return index }
    return nil
  }

  private mutating func reportUnfinishedList(_ comma: SourceSpan) {
    diagnostics.append(
      Diagnostic(.line(.unfinishedList), at: comma, fix: .init(span: comma, replacement: "", applicability: .likely)))
  }

  private func beginsLine(at index: Int) -> Bool {
    table.leadingKeyword(words(from: index)) != nil
  }

  /// The words that stand side by side from a token on, at most three.
  func words(from index: Int) -> [KeywordWords.Number] {
    var words: [KeywordWords.Number] = []
    for token in tokens[index...] where token.kind != .blank {
      guard token.kind == .word, words.count < 3 else { break }
      words.append(token.keywordWord)
    }
    return words
  }

  private mutating func add(tokens range: Range<Int>, _ significant: ArraySlice<Int>) {
    let first = significant[significant.startIndex]
    var statement = Statement(
      kind: .unknown, tokens: range, keyword: tokens[first].span, significant: significant,
      indentation: indentation(before: first))
    let leading = leadingKeyword(of: significant)
    if let (keyword, length) = leading, let meant = otherNumber(of: keyword, statement) {
      correct(&statement, keyword, length, to: meant)
    } else if let (keyword, length) = leading, !isOption(named: keyword, significant, statement) {
      statement.begin(with: keyword, length: length)
      statement.keyword = tokens[first].span.joined(to: tokens[significant[significant.startIndex + length - 1]].span)
      if keyword == .questionnaire && !hasHead {
        hasHead = true
        isTranslation = SyntaxTree.isTranslation(head: statement, tokens) ?? isTranslation
      }
    } else if isUnderUnknownLine && statement.indentation > 0 {
      // What was said of the line above covers this one.
    } else if isOption(significant, indentation: statement.indentation) {
      statement.kind = .option
    } else {
      recover(&statement)
    }
    place(statement)
    isAfterUnclosedText = significant.last.map { tokens[$0].kind == .unterminatedText } ?? false
  }

  private func leadingKeyword(of significant: ArraySlice<Int>) -> (keyword: Keyword, length: Int)? {
    let first = significant.startIndex
    for (words, keyword) in table.leadingKeywords(beginningWith: tokens[significant[first]].keywordWord) {
      guard words.count <= significant.count else { continue }
      let isMatch = words.indices.allSatisfy { tokens[significant[first + $0]].keywordWord == words[$0] }
      if isMatch { return (keyword, words.count) }
    }
    return nil
  }

  private mutating func indentation(before first: Int) -> Int {
    guard first > 0, tokens[first - 1].kind == .blank else { return 0 }
    guard first == 1 || tokens[first - 2].kind == .newline || tokens[first - 2].kind == .byteOrderMark else { return 0 }
    let span = tokens[first - 1].span
    let blanks = source.bytes[span.start..<span.end]
    if blanks.allSatisfy({ $0 == 0x20 }) { return span.end - span.start }
    if blanks.contains(0x09) { tabulations = (tabulations?.first ?? span, span) }
    return source.text(span).reduce(0) { $0 + ($1 == "\t" ? 2 : 1) }
  }

  /// Objects to tabulations once for the whole file; the mend replaces all of them.
  private mutating func reportTabulations() {
    guard let (first, last) = tabulations else { return }
    let region = first.joined(to: last)
    var mended: [UInt8] = []
    var isAtStart = true
    for byte in source.bytes[region.start..<region.end] {
      if byte == 0x09 && isAtStart { mended += [0x20, 0x20] } else { mended.append(byte) }
      isAtStart = byte == 0x0A || byte == 0x0D || (isAtStart && (byte == 0x20 || byte == 0x09))
    }
    let fix = Diagnostic.Fix(
      span: region, replacement: String(decoding: mended, as: UTF8.self), applicability: .certain)
    diagnostics.append(Diagnostic(.line(.tabulation), at: first, fix: fix))
  }

  // MARK: Places

  private mutating func place(_ statement: Statement) {
    let parents = statement.kind.parents
    switch statement.kind {
    case .unknown:
      // At the left edge it ends what is open, as the line that it was meant to be would have done; elsewhere it stays
      // where it stands, so that what comes after it finds its own parents.
      if statement.indentation == 0 && !isAfterUnclosedText {
        isOrphaned = true
        isUnderUnknownLine = true
        close(downTo: 0)
      }
      attach(statement, under: depthOfKnownLines)
    case .keyword where parents.isEmpty:
      isOrphaned = false
      isUnderUnknownLine = false
      close(downTo: 0)
      attach(statement, under: 0)
    default:
      let index = open.lastIndex { parent in
        if case .keyword(let keyword) = parent.kind { parents.contains(keyword) } else { false }
      }
      guard let index else {
        reportMisplaced(statement, parents)
        // A question is read all the same, for other lines speak of it.
        if statement.kind == .keyword(.question) {
          isUnderUnknownLine = false
          return attach(statement, under: 0)
        }
        var orphan = statement
        orphan.kind = .unknown
        return attach(orphan, under: depthOfKnownLines)
      }
      if isLost(statement, above: index) {
        var orphan = statement
        orphan.kind = .unknown
        return attach(orphan, under: depthOfKnownLines)
      }
      isUnderUnknownLine = false
      close(downTo: index + 1)
      attach(statement, under: index + 1)
    }
  }

  /// Whether a line that may stand under a section belongs to a question that was lost: it is further to the right than
  /// what stands under the section, after a line that has no place either.
  private func isLost(_ statement: Statement, above index: Int) -> Bool {
    guard isOrphaned, open[index].kind == .keyword(.section),
      statement.kind == .keyword(.easy) || statement.kind == .keyword(.relevance),
      let first = open[index].children.first(where: { $0.kind != .unknown })
    else { return false }
    return statement.indentation > first.indentation
  }

  private mutating func reportMisplaced(_ statement: Statement, _ parents: [Keyword]) {
    guard !isOrphaned else { return }
    isOrphaned = true
    diagnostics.append(
      Diagnostic(
        .line(
          .misplacedLine(
            word: source.text(statement.keyword), parents: parents.map { $0.canonical(in: edition) })),
        at: statement.keyword))
  }

  /// How many of the open lines were understood; lines that were not stand side by side under them.
  private var depthOfKnownLines: Int {
    (open.lastIndex { $0.kind != .unknown } ?? -1) + 1
  }

  private mutating func attach(_ statement: Statement, under depth: Int) {
    close(downTo: depth)
    open.append(statement)
  }

  /// Ends the open lines below a depth, each becoming a child of the one above it.
  private mutating func close(downTo depth: Int) {
    while open.count > depth {
      let statement = open.removeLast()
      if open.isEmpty {
        finished.append(statement)
      } else {
        open[open.count - 1].add(statement)
      }
    }
  }
}
