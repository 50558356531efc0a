import QuestionnaireModel

extension PackedAnswers {
  /// Reads answers from UTF-8 bytes; nil when they are not exactly what `encode` writes for some answers. (Escapes of
  /// JSON that `encode` does not use are understood, so that a text passed through another JSON library can be read.)
  public static func decode(_ bytes: [UInt8]) -> [Answer]? {
    var answers: [Answer] = []
    return bytes.withUnsafeBufferPointer { decode($0, into: &answers) } ? answers : nil
  }

  /// Reads answers into an array that is used again and again; false, and nothing of use in it, when the bytes are
  /// not packed answers.
  static func decode(_ bytes: UnsafeBufferPointer<UInt8>, into answers: inout [Answer]) -> Bool {
    answers.removeAll(keepingCapacity: true)
    var reader = PackedAnswersReader(bytes: bytes)
    guard reader.skip("[") else { return false }
    if !reader.skip("]") {
      repeat {
        guard let answer = reader.answer() else { return false }
        answers.append(answer)
      } while reader.skip(",")
      guard reader.skip("]") else { return false }
    }
    return reader.isAtEnd
  }
}

/// Reads packed answers from left to right. The bytes must outlive it.
struct PackedAnswersReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0

  init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  var isAtEnd: Bool { index == bytes.count }

  /// The next byte; 0, which stands nowhere in packed answers, at the end.
  private var next: UInt8 { index < bytes.count ? bytes[index] : 0 }

  /// Goes past one character, if it is the next.
  mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard next == UInt8(truncatingIfNeeded: character.value) else { return false }
    index += 1
    return true
  }

  private mutating func skipWord(_ word: StaticString) -> Bool {
    let length = word.utf8CodeUnitCount
    guard bytes.count - index >= length else { return false }
    let isNext = word.withUTF8Buffer { $0.elementsEqual(bytes[index..<index + length]) }
    if isNext { index += length }
    return isNext
  }

  /// One element of the array.
  mutating func answer() -> Answer? {
    switch next {
    case UInt8(ascii: "n"): skipWord("null") ? .missing(.notAsked) : nil
    case UInt8(ascii: "f"): skipWord("false") ? .missing(.noAnswer) : nil
    case UInt8(ascii: "\""): string().map { .code($0) }
    case UInt8(ascii: "["): codes().map { .codes($0) }
    case UInt8(ascii: "{"): object()
    default: number().map { .number($0) }
    }
  }

  private mutating func codes() -> [String]? {
    var codes: [String] = []
    guard skip("[") else { return nil }
    if skip("]") { return codes }
    repeat {
      guard let code = string() else { return nil }
      codes.append(code)
    } while skip(",")
    return skip("]") ? codes : nil
  }

  private mutating func object() -> Answer? {
    var answer: Answer?
    if skipWord(#"{"text":"#) {
      answer = string().map { .text($0) }
    } else if skipWord(#"{"missing":"#) {
      answer = string().map { .missing(.declared($0)) }
    } else if skipWord(#"{"date":"#), let text = string(), let date = CalendarDate(text), date.iso == text {
      answer = .date(date)
    }
    return skip("}") ? answer : nil
  }
}

// MARK: - Numbers

extension PackedAnswersReader {
  /// A number in JSON's form. Whole numbers of up to 15 digits, nearly all there are, are exact in a `Double` without
  /// further ado.
  private mutating func number() -> Double? {
    let start = index
    let isNegative = skip("-")
    let firstDigit = index
    var whole = 0
    while next >= UInt8(ascii: "0"), next <= UInt8(ascii: "9"), index - firstDigit < 16 {
      whole = whole * 10 + Int(next - UInt8(ascii: "0"))
      index += 1
    }
    let digits = index - firstDigit
    let hasLeadingZero = digits > 1 && bytes[firstDigit] == UInt8(ascii: "0")
    guard digits > 0, !hasLeadingZero else { return nil }
    let isPlain = next == UInt8(ascii: ",") || next == UInt8(ascii: "]")
    if digits < 16, isPlain { return Double(isNegative ? -whole : whole) }
    skipDigits()
    if skip("."), !skipDigits() { return nil }
    if skip("e") || skip("E") {
      _ = skip("+") || skip("-")
      if !skipDigits() { return nil }
    }
    guard let number = Double(String(decoding: bytes[start..<index], as: UTF8.self)), number.isFinite else {
      return nil
    }
    return number
  }

  @discardableResult
  private mutating func skipDigits() -> Bool {
    let start = index
    while next >= UInt8(ascii: "0"), next <= UInt8(ascii: "9") { index += 1 }
    return index > start
  }
}

// MARK: - Strings

extension PackedAnswersReader {
  /// A JSON string; nil for broken escapes, control characters and invalid UTF-8.
  private mutating func string() -> String? {
    guard skip("\"") else { return nil }
    let start = index
    while next >= 0x20, next != UInt8(ascii: "\""), next != UInt8(ascii: "\\") { index += 1 }
    if next == UInt8(ascii: "\"") {
      index += 1
      return String(validating: bytes[start..<index - 1], as: UTF8.self)
    }
    var text = Array(bytes[start..<index])
    while !skip("\"") {
      if skip("\\") {
        guard let scalar = escapedScalar(), scalar.value != 0 else { return nil }
        text.append(contentsOf: UTF8.encode(scalar).map { Array($0) } ?? [])
      } else {
        guard next >= 0x20 else { return nil }
        text.append(next)
        index += 1
      }
    }
    return String(validating: text, as: UTF8.self)
  }

  /// The character that an escape stands for, after its backslash.
  private mutating func escapedScalar() -> Unicode.Scalar? {
    let kind = next
    index += 1
    switch kind {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(kind)
    case UInt8(ascii: "b"): return "\u{08}"
    case UInt8(ascii: "f"): return "\u{0C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"):
      guard let first = hexadecimal4() else { return nil }
      guard UTF16.isLeadSurrogate(first) else { return Unicode.Scalar(first) }
      guard skipWord(#"\u"#), let second = hexadecimal4(), UTF16.isTrailSurrogate(second) else { return nil }
      return Unicode.Scalar(0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(second) - 0xDC00))
    default: return nil
    }
  }

  private mutating func hexadecimal4() -> UInt16? {
    guard bytes.count - index >= 4 else { return nil }
    var value: UInt16 = 0
    for _ in 0..<4 {
      let digit = next
      switch digit {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt16(digit - UInt8(ascii: "0"))
      case UInt8(ascii: "a")...UInt8(ascii: "f"): value = value << 4 | UInt16(digit - UInt8(ascii: "a") + 10)
      case UInt8(ascii: "A")...UInt8(ascii: "F"): value = value << 4 | UInt16(digit - UInt8(ascii: "A") + 10)
      default: return nil
      }
      index += 1
    }
    return value
  }
}
