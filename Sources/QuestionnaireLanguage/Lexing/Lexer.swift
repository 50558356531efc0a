import Wording

/// Cuts a source text into tokens without losing a byte.
struct Lexer {
  private let bytes: [UInt8]
  private let edition: InterfaceLanguage
  private let words = KeywordWords.all
  private var offset = 0
  private var tokens: [Token] = []

  /// The tokens of a text, in order and without gaps.
  ///
  /// - Parameter edition: decides whether a comma between two digits is part of a number (`0,5` in French).
  static func tokens(of source: SourceText, edition: InterfaceLanguage) -> [Token] {
    var lexer = Lexer(source.bytes, edition)
    lexer.run()
    return lexer.tokens
  }

  private init(_ bytes: [UInt8], _ edition: InterfaceLanguage) {
    self.bytes = bytes
    self.edition = edition
    tokens.reserveCapacity(bytes.count / 4)
  }

  private mutating func run() {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { add(.byteOrderMark, length: 3) }
    while offset < bytes.count { readToken() }
  }

  private mutating func readToken() {
    let byte = bytes[offset]
    switch byte {
    case 0x20, 0x09: readBlank()
    case 0x0A: add(.newline, length: 1)
    case 0x0D: add(.newline, length: peek(1) == 0x0A ? 2 : 1)
    case 0x22: readText(closing: [[0x22]], length: 1)
    case 0x30...0x39:
      let length = lengthOfDate
      if length > 0 { add(.date, length: length) } else { readNumber() }
    case 0x41...0x5A, 0x61...0x7A, 0x5F: readWord()
    case UInt8(ascii: ","): add(.comma, length: 1)
    case UInt8(ascii: ":"): add(.colon, length: 1)
    // Programmers write two signs where one is meant; there is nothing else that it could mean.
    case UInt8(ascii: "="): add(.equal, length: peek(1) == UInt8(ascii: "=") ? 2 : 1)
    case UInt8(ascii: "!"):
      if peek(1) == UInt8(ascii: "=") { add(.notEqual, length: 2) } else { add(.unknown, length: 1) }
    case UInt8(ascii: "&"), UInt8(ascii: "|"): add(.unknown, length: peek(1) == byte ? 2 : 1)
    case UInt8(ascii: "+"): add(.plus, length: 1)
    case UInt8(ascii: "*"): add(.times, length: 1)
    case UInt8(ascii: "/"):
      if peek(1) == byte { add(.unknown, length: 2) } else { add(.divided, length: 1) }
    case UInt8(ascii: "("): add(.openParenthesis, length: 1)
    case UInt8(ascii: ")"): add(.closeParenthesis, length: 1)
    case UInt8(ascii: "-"):
      if peek(1) == UInt8(ascii: "-") { readComment() } else { add(.minus, length: 1) }
    case UInt8(ascii: "<"):
      switch peek(1) {
      case UInt8(ascii: "="): add(.lessOrEqual, length: 2)
      case UInt8(ascii: ">"): add(.notEqual, length: 2)
      default: add(.less, length: 1)
      }
    case UInt8(ascii: ">"):
      if peek(1) == UInt8(ascii: "=") { add(.greaterOrEqual, length: 2) } else { add(.greater, length: 1) }
    case 0x80...: readOther()
    default: add(.unknown, length: 1)
    }
  }

  /// Reads a token that begins with a character outside ASCII.
  private mutating func readOther() {
    let (scalar, length) = scalar(at: offset)
    switch scalar {
    case "\u{00A0}", "\u{202F}", "\u{2009}", "\u{200B}": readBlank()
    case "«": readText(closing: [[0xC2, 0xBB]], length: length)
    case "“", "„": readText(closing: [[0xE2, 0x80, 0x9D], [0xE2, 0x80, 0x9C]], length: length)
    case "”": readText(closing: [[0xE2, 0x80, 0x9D]], length: length)
    case "≠": add(.notEqual, length: length)
    case "≤": add(.lessOrEqual, length: length)
    case "≥": add(.greaterOrEqual, length: length)
    case "×": add(.times, length: length)
    case "÷": add(.divided, length: length)
    case "\u{2010}"..."\u{2015}", "\u{2212}": add(.typographicDash, length: length)
    default:
      if scalar.properties.isAlphabetic { readWord() } else { add(.unknown, length: lengthOfSign(from: length)) }
    }
  }

  /// How many bytes a sign outside ASCII takes, with the parts of an emoji that are joined to it, so that it is named as
  /// a whole.
  private func lengthOfSign(from length: Int) -> Int {
    var end = length
    var isJoined = false
    while offset + end < bytes.count, bytes[offset + end] >= 0x80 {
      let (next, length) = scalar(at: offset + end)
      let isPart = next == "\u{FE0F}" || next == "\u{200D}" || next.properties.isEmojiModifier
      guard isPart || (isJoined && next.properties.isEmoji) else { break }
      isJoined = next == "\u{200D}"
      end += length
    }
    return end
  }

  private mutating func readBlank() {
    var end = offset
    while end < bytes.count {
      if bytes[end] == 0x20 || bytes[end] == 0x09 {
        end += 1
      } else if bytes[end] >= 0x80 {
        let (scalar, length) = scalar(at: end)
        guard "\u{00A0}\u{202F}\u{2009}\u{200B}".unicodeScalars.contains(scalar) else { break }
        end += length
      } else {
        break
      }
    }
    add(.blank, length: end - offset)
  }

  private mutating func readComment() {
    var end = offset
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    add(.comment, length: end - offset)
  }

  /// Reads a text up to its closing quotation mark, given in UTF-8, or to the end of the line when there is none.
  private mutating func readText(closing marks: [[UInt8]], length: Int) {
    let first = marks[0][0]
    var end = offset + length
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D {
      if bytes[end] == first, let mark = marks.first(where: { bytes[end...].starts(with: $0) }) {
        return add(.text, length: end + mark.count - offset)
      }
      end += 1
    }
    while end > offset + length, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    add(.unterminatedText, length: end - offset)
  }

  /// Reads digits with points and, in the French edition, commas between digits. Letters that follow at once make it a
  /// word, which no name may be.
  private mutating func readNumber() {
    var end = offset
    while end < bytes.count {
      let isSeparator = bytes[end] == UInt8(ascii: ".") || (edition == .french && bytes[end] == UInt8(ascii: ","))
      if Self.isDigit(bytes[end]) || (isSeparator && end + 1 < bytes.count && Self.isDigit(bytes[end + 1])) {
        end += 1
      } else {
        break
      }
    }
    let wordEnd = endOfWord(from: end)
    add(wordEnd > end ? .word : .number, length: max(end, wordEnd) - offset)
  }

  /// How many bytes the day takes that begins here, as in `2026-11-21` or `1/9/2026`; 0 when there is none.
  private var lengthOfDate: Int {
    let length: Int
    if peek(4) == UInt8(ascii: "-"), peek(7) == UInt8(ascii: "-"), areDigits(1..<4), areDigits(5..<7), areDigits(8..<10)
    {
      length = 10
    } else {
      let day = peek(1) == UInt8(ascii: "/") ? 1 : peek(2) == UInt8(ascii: "/") && areDigits(1..<2) ? 2 : 0
      guard day > 0 else { return 0 }
      let month = peek(day + 2) == UInt8(ascii: "/") ? 1 : peek(day + 3) == UInt8(ascii: "/") ? 2 : 0
      let year = day + month + 2
      guard month > 0, areDigits(day + 1..<day + 1 + month), areDigits(year..<year + 4) else { return 0 }
      length = year + 4
    }
    // More digits or signs make it a calculation.
    guard let next = peek(length) else { return length }
    return Self.isDigit(next) || next == UInt8(ascii: "-") || next == UInt8(ascii: "/")
      || endOfWord(from: offset + length) > offset + length
      ? 0 : length
  }

  private func areDigits(_ distances: Range<Int>) -> Bool {
    distances.allSatisfy { peek($0).map(Self.isDigit) ?? false }
  }

  private mutating func readWord() {
    var end = endOfWord(from: offset)
    // « d'avant » is « de avant »: the elision is a word of its own.
    let isElision = end == offset + 1 && (bytes[offset] | 0x20) == UInt8(ascii: "d")
    if isElision && end < bytes.count {
      let (mark, length) = scalar(at: end)
      if mark == "'" || mark == "’" { end += length }
    }
    add(.word, length: end - offset)
  }

  private func endOfWord(from start: Int) -> Int {
    var end = start
    while end < bytes.count {
      switch bytes[end] {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F: end += 1
      case 0x80...:
        let (scalar, length) = scalar(at: end)
        let properties = scalar.properties
        guard properties.isAlphabetic || properties.canonicalCombiningClass != .notReordered else { return end }
        end += length
      default: return end
      }
    }
    return end
  }

  private mutating func add(_ kind: TokenKind, length: Int) {
    let end = offset + length
    let word = kind == .word ? words.number(of: offset..<end, in: bytes) : KeywordWords.other
    tokens.append(Token(kind: kind, span: SourceSpan(offset, end), keywordWord: word))
    offset = end
  }

  private func peek(_ distance: Int) -> UInt8? {
    offset + distance < bytes.count ? bytes[offset + distance] : nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// The character at an offset and its length in bytes; a byte that is not UTF-8 counts as one unknown character.
  private func scalar(at offset: Int) -> (Unicode.Scalar, Int) {
    if bytes[offset] < 0x80 { return (Unicode.Scalar(bytes[offset]), 1) }
    var decoder = UTF8()
    var iterator = bytes[offset..<min(offset + 4, bytes.count)].makeIterator()
    if case .scalarValue(let scalar) = decoder.decode(&iterator) { return (scalar, UTF8.width(scalar)) }
    return ("\u{FFFD}", 1)
  }
}
