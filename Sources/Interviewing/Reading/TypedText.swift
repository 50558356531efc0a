import Foundation

/// What keyboards, word processors and spreadsheets put around and into what people type.
extension String {
  /// The text without the blanks at its ends: non-breaking ones, tabs and line ends included, and the invisible marks
  /// that come along when text is copied.
  var trimmedOfBlanks: String {
    guard let first = utf8.first, let last = utf8.last else { return self }
    if first.isPlain && last.isPlain { return self }
    let scalars = unicodeScalars
    guard let start = scalars.firstIndex(where: { !$0.isBlank }),
      let end = scalars.lastIndex(where: { !$0.isBlank })
    else { return "" }
    return String(scalars[start...end])
  }

  /// The text with tabs turned into blanks, and line ends of every kind into one.
  func withLineEnds(_ lineEnd: Unicode.Scalar) -> String {
    guard unicodeScalars.contains(where: { $0 == "\t" || $0.isLineEnd }) else { return self }
    var result = UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in unicodeScalars {
      if scalar == "\t" {
        result.append(" ")
      } else if !scalar.isLineEnd {
        result.append(scalar)
      } else if !(scalar == "\n" && previous == "\r") {
        result.append(lineEnd)
      }
      previous = scalar
    }
    return String(result)
  }

  /// The text with accented letters as single characters: Unicode normalisation form C.
  var inNormalisationFormC: String {
    utf8.allSatisfy { $0 < 0x80 } ? self : precomposedStringWithCanonicalMapping
  }

  /// The number that stands here when it is nothing but one to nine of the digits 0 to 9.
  var plainWholeNumber: Int? {
    let bytes = utf8
    guard (1...9).contains(bytes.count) else { return nil }
    var number = 0
    for byte in bytes {
      let digit = byte &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      number = number &* 10 &+ Int(digit)
    }
    return number
  }
}

extension UTF8.CodeUnit {
  /// Whether the byte is an ASCII character that shows.
  fileprivate var isPlain: Bool { (0x21..<0x7F).contains(self) }
}

extension Unicode.Scalar {
  /// White space, or a mark without width: zero-width space, word joiner, byte order mark, direction marks.
  var isBlank: Bool {
    switch self {
    case "\u{200B}", "\u{2060}", "\u{FEFF}", "\u{200E}", "\u{200F}", "\u{061C}": true
    default: properties.isWhitespace
    }
  }

  /// A dash that people type for a minus sign: hyphen, non-breaking hyphen, en dash, minus.
  var isMinus: Bool {
    switch self {
    case "-", "\u{2011}", "\u{2013}", "\u{2212}": true
    default: false
    }
  }

  /// The value of a decimal digit of any script: ٣ is 3.
  var digit: Int? {
    if isASCII { return ("0"..."9").contains(self) ? Int(value - 0x30) : nil }
    guard properties.generalCategory == .decimalNumber else { return nil }
    return properties.numericValue.flatMap(Int.init(exactly:))
  }

  fileprivate var isLineEnd: Bool {
    switch self {
    case "\n", "\r", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}": true
    default: false
    }
  }
}
