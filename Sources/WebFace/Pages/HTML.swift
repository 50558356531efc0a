import Wording

/// HTML in the making. Literals are markup; every text put into one is escaped, so that none can become markup.
///
/// ```swift
/// let line: HTML = "<p class=\"help\">\(item.help)</p>"
/// ```
struct HTML: ExpressibleByStringInterpolation, Sendable, Equatable {
  /// The markup in UTF-8: pieces are put together again and again, and bytes are put together much faster than text.
  private(set) var bytes: [UInt8]

  /// The markup as text.
  var source: String { String(decoding: bytes, as: UTF8.self) }

  init(stringLiteral value: String) { bytes = Array(value.utf8) }
  init(stringInterpolation: Interpolation) { bytes = stringInterpolation.bytes }

  /// Takes markup that the program itself has made.
  init(verbatim markup: String) { bytes = Array(markup.utf8) }

  /// A pictogram beside words; nothing where there is none. A screen reader reads the words alone.
  init(pictogram: String?) {
    self = pictogram.map { "<i class=\"pic\" aria-hidden=\"true\">\($0)</i>" } ?? .none
  }

  static let none: HTML = ""

  static func += (left: inout HTML, right: HTML) { left.bytes += right.bytes }

  /// Escaping on the way in.
  struct Interpolation: StringInterpolationProtocol {
    fileprivate var bytes: [UInt8] = []

    init(literalCapacity: Int, interpolationCount: Int) { bytes.reserveCapacity(literalCapacity * 2) }
    mutating func appendLiteral(_ literal: String) { bytes.append(contentsOf: literal.utf8) }
    mutating func appendInterpolation(_ text: String) { bytes.appendEscaped(text) }
    mutating func appendInterpolation(_ number: Int) { bytes.append(contentsOf: String(number).utf8) }
    mutating func appendInterpolation(_ markup: HTML) { bytes += markup.bytes }
  }

  /// A text of several lines, with its line ends kept.
  static func lines(_ text: String) -> HTML {
    guard text.utf8.contains(UInt8(ascii: "\n")) else { return "\(text)" }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { "\(String($0))" }.joined(
      separator: "<br>")
  }
}

extension Sequence<HTML> {
  /// The pieces one after the other.
  func joined(separator: HTML = "") -> HTML {
    var result = HTML.none
    for (index, piece) in enumerated() {
      if index > 0 { result += separator }
      result += piece
    }
    return result
  }
}

extension [UInt8] {
  /// Adds a text for a place between tags or in a quoted attribute, without the control characters that HTML forbids
  /// and without those that turn the direction of what follows.
  fileprivate mutating func appendEscaped(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      // Most texts have nothing to escape.
      let start = bytes.firstIndex(where: Self.isSuspect) ?? bytes.count
      append(contentsOf: bytes[..<start])
      if start < bytes.count { appendEscaping(bytes[start...]) }
    }
  }

  private static func isSuspect(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, 0x7F, 0xC2, 0xE2, UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
      UInt8(ascii: "'"):
      true
    default: false
    }
  }

  private mutating func appendEscaping(_ text: Slice<UnsafeBufferPointer<UInt8>>) {
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      index += 1
      switch byte {
      case UInt8(ascii: "&"): append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "<"): append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "\""): append(contentsOf: "&quot;".utf8)
      case UInt8(ascii: "'"): append(contentsOf: "&#39;".utf8)
      case UInt8(ascii: "\n"), UInt8(ascii: "\t"): append(byte)
      case 0..<0x20, 0x7F: break
      // U+0080 to U+009F
      case 0xC2 where index < text.endIndex && text[index] < 0xA0: index += 1
      // U+202A to U+202E, U+2066 to U+2069
      case 0xE2 where index + 1 < text.endIndex && Self.turns(text[index], text[index + 1]): index += 2
      default: append(byte)
      }
    }
  }

  private static func turns(_ second: UInt8, _ third: UInt8) -> Bool {
    second == 0x80 && (0xAA...0xAE).contains(third) || second == 0x81 && (0xA6...0xA9).contains(third)
  }
}

extension String.StringInterpolation {
  /// Markup in a text would be escaped, and read as text: whoever writes this means a literal of `HTML`. The warning is
  /// an error, so that this is never built.
  @available(*, deprecated, message: "markup belongs into HTML, not into a String")
  mutating func appendInterpolation(_ markup: HTML) {}
}
