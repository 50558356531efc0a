import Wording

/// The first line of a file, which says that it is a questionnaire and in which language edition: `jalon 1 fr`.
struct Header {
  /// The edition; French where the header does not say.
  var edition = InterfaceLanguage.french
  /// What is wrong with the header or with the file as a whole.
  var diagnostic: Diagnostic?
  /// Whether the file cannot be read at all.
  var isFatal = false

  static func read(_ source: SourceText) -> Header {
    if let offset = firstInvalidByte(of: source.bytes) {
      let problem = Diagnostic(.line(.notUTF8), at: SourceSpan(offset, min(offset + 1, source.bytes.count)))
      return Header(diagnostic: problem, isFatal: true)
    }
    // The edition decides how numbers are cut, and the header has no number that both editions cut differently.
    let tokens = firstLine(of: source)
    let words = tokens.map { source.text($0.span) }
    let span = tokens.dropFirst().reduce(tokens.first?.span ?? SourceSpan(0, 0)) { $0.joined(to: $1.span) }
    if let first = words.first, first.foldedForComparison != "jalon", words.count <= 3,
      Suggestion.nearest(to: first, among: ["jalon"]) != nil
    {
      return unknown(source, span, words)
    }
    guard words.first?.foldedForComparison == "jalon" else {
      let edition = guessedEdition(source)
      let insertion = SourceSpan(startOfText(source), startOfText(source))
      let end = source.endOfLine
      return Header(
        edition: edition,
        diagnostic: Diagnostic(
          .line(.missingHeader), at: tokens.first?.span ?? SourceSpan(0, 0),
          fix: .init(span: insertion, replacement: "jalon 1 \(edition.rawValue)\(end)\(end)", applicability: .likely)))
    }
    guard words.count == 3, words[1] == "1", let edition = InterfaceLanguage(rawValue: words[2].lowercased()) else {
      return unknown(source, span, words)
    }
    return Header(edition: edition)
  }

  /// A header that is not understood; what it was meant to be follows from its last word, or else from the file.
  private static func unknown(_ source: SourceText, _ span: SourceSpan, _ words: [String]) -> Header {
    let named = words.dropFirst().lazy.compactMap { InterfaceLanguage(rawValue: $0.lowercased()) }.first
    let edition = named ?? guessedEdition(source)
    return Header(
      edition: edition,
      diagnostic: Diagnostic(
        .line(.unknownEdition(source.text(span))), at: span,
        fix: .init(span: span, replacement: "jalon 1 \(edition.rawValue)", applicability: .likely)))
  }

  private static func startOfText(_ source: SourceText) -> Int {
    source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The tokens that are not trivia on the first line that has some.
  private static func firstLine(of source: SourceText) -> [Token] {
    let start = source.bytes.prefix(10_000)
    let tokens = Lexer.tokens(of: SourceText(name: source.name, bytes: Array(start)), edition: .french)
    guard let first = tokens.firstIndex(where: { !$0.isTrivia }) else { return [] }
    return tokens[first...].prefix { $0.kind != .newline }.filter { !$0.isTrivia }
  }

  /// The edition whose leading keywords begin more lines, when the header does not say.
  private static func guessedEdition(_ source: SourceText) -> InterfaceLanguage {
    var counts: [InterfaceLanguage: Int] = [:]
    for number in 1...min(source.lineCount, 200) {
      let words = source.line(number).split(separator: " ").prefix(3).map { KeywordWords.all.number(of: String($0)) }
      for edition in InterfaceLanguage.allCases where KeywordTable.of(edition).leadingKeyword(words) != nil {
        counts[edition, default: 0] += 1
      }
    }
    return counts[.english, default: 0] > counts[.french, default: 0] ? .english : .french
  }

  /// The offset of the first byte that is not part of UTF-8 text.
  private static func firstInvalidByte(of bytes: [UInt8]) -> Int? {
    if String(validating: bytes, as: UTF8.self) != nil { return nil }
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): offset += UTF8.width(scalar)
      case .emptyInput: return nil
      case .error: return offset
      }
    }
  }
}
