import QuestionnaireModel

/// The form in which the answers of a response are stored: a JSON array with one element per item, in their order.
///
/// | answer | element |
/// | --- | --- |
/// | number | `3`, `2.5` |
/// | code of an option | `"souvent"` |
/// | codes of a multiple choice | `["a","b"]` |
/// | text | `{"text":"…"}` |
/// | day | `{"date":"2026-11-21"}` |
/// | not asked | `null` |
/// | asked and left blank | `false` |
/// | declared missing | `{"missing":"nsp"}` |
///
/// Equal answers have equal bytes: there is one way to write each of them.
public enum PackedAnswers {
  /// Writes answers as UTF-8 bytes.
  ///
  /// - Throws: `StoreError.unstorableAnswer` for a number that is not finite and for a text with the character NUL,
  ///   at which SQLite's own JSON functions would cut the text.
  public static func encode(_ answers: [Answer]) throws(StoreError) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(answers.count * 4 + 2)
    try encode(answers, into: &bytes)
    return bytes
  }

  /// Writes answers into a buffer that is used again and again.
  static func encode(_ answers: [Answer], into bytes: inout [UInt8]) throws(StoreError) {
    bytes.removeAll(keepingCapacity: true)
    bytes.append(UInt8(ascii: "["))
    for position in answers.indices {
      if position > 0 { bytes.append(UInt8(ascii: ",")) }
      guard append(answers[position], to: &bytes) else { throw .unstorableAnswer(position: position) }
    }
    bytes.append(UInt8(ascii: "]"))
  }

  /// Appends one element; false when the answer cannot be stored.
  private static func append(_ answer: Answer, to bytes: inout [UInt8]) -> Bool {
    switch answer {
    case .number(let number): return append(number, to: &bytes)
    case .code(let code): return append(code, to: &bytes)
    case .text(let text): return append(text, underKey: #"{"text":"#, to: &bytes)
    case .date(let date): return append(date.iso, underKey: #"{"date":"#, to: &bytes)
    case .missing(.notAsked): bytes.append(contentsOf: "null".utf8)
    case .missing(.noAnswer): bytes.append(contentsOf: "false".utf8)
    case .missing(.declared(let code)): return append(code, underKey: #"{"missing":"#, to: &bytes)
    case .codes(let codes):
      bytes.append(UInt8(ascii: "["))
      for (index, code) in codes.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        guard append(code, to: &bytes) else { return false }
      }
      bytes.append(UInt8(ascii: "]"))
    }
    return true
  }

  private static func append(_ text: String, underKey key: StaticString, to bytes: inout [UInt8]) -> Bool {
    key.withUTF8Buffer { bytes.append(contentsOf: $0) }
    guard append(text, to: &bytes) else { return false }
    bytes.append(UInt8(ascii: "}"))
    return true
  }

  /// A number without `.0` when it is whole, else the shortest decimal that reads back as the same number.
  private static func append(_ number: Double, to bytes: inout [UInt8]) -> Bool {
    guard number.isFinite else { return false }
    if number >= 0, number < 10, let digit = UInt8(exactly: number) {
      bytes.append(UInt8(ascii: "0") + digit)
    } else if number.magnitude < 1e15, let whole = Int(exactly: number) {
      bytes.append(contentsOf: String(whole).utf8)
    } else {
      bytes.append(contentsOf: number.description.utf8)
    }
    return true
  }

  private static func append(_ text: String, to bytes: inout [UInt8]) -> Bool {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case 0: return false
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case ..<0x20:
        bytes.append(contentsOf: #"\u00"#.utf8)
        bytes.append(hexadecimal[Int(byte >> 4)])
        bytes.append(hexadecimal[Int(byte & 0xF)])
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
    return true
  }

  private static let hexadecimal = Array("0123456789abcdef".utf8)
}
