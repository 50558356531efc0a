import Wording

/// HTML in the making. Literals are markup; every text put into one is escaped, so that none can become markup.
///
/// ```swift
/// let line: HTML = "<p class=\"help\">\(item.help)</p>"
/// ```
struct HTML: ExpressibleByStringInterpolation, Sendable, Equatable {
  /// The markup.
  private(set) var source: String

  init(stringLiteral value: String) { source = value }
  init(stringInterpolation: Interpolation) { source = stringInterpolation.source }

  /// Takes markup that the program itself has made.
  init(verbatim markup: String) { source = markup }

  /// A pictogram beside words; nothing where there is none. A screen reader reads the words alone.
  init(pictogram: String?) {
    self = pictogram.map { "<i class=\"pic\" aria-hidden=\"true\">\($0)</i>" } ?? .none
  }

  static let none: HTML = ""

  static func += (left: inout HTML, right: HTML) { left.source += right.source }

  /// Escaping on the way in.
  struct Interpolation: StringInterpolationProtocol {
    fileprivate var source = ""

    init(literalCapacity: Int, interpolationCount: Int) { source.reserveCapacity(literalCapacity * 2) }
    mutating func appendLiteral(_ literal: String) { source += literal }
    mutating func appendInterpolation(_ text: String) { source.appendEscaped(text) }
    mutating func appendInterpolation(_ number: Int) { source += String(number) }
    mutating func appendInterpolation(_ markup: HTML) { source += markup.source }
  }

  /// A text of several lines, with its line ends kept.
  static func lines(_ text: String) -> HTML {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { "\(String($0))" }.joined(separator: "<br>")
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

extension String {
  /// Adds a text for a place between tags or in a quoted attribute, without the control characters that HTML forbids
  /// and without those that turn the direction of what follows.
  fileprivate mutating func appendEscaped(_ text: String) {
    let isPlain = text.utf8.allSatisfy { byte in
      byte >= 0x20 && byte < 0x7F && byte != 0x26 && byte != 0x3C && byte != 0x3E && byte != 0x22 && byte != 0x27
    }
    if isPlain {
      self += text
      return
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": self += "&amp;"
      case "<": self += "&lt;"
      case ">": self += "&gt;"
      case "\"": self += "&quot;"
      case "'": self += "&#39;"
      case "\n", "\t": unicodeScalars.append(scalar)
      case "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}", "\0"..."\u{1F}", "\u{7F}"..."\u{9F}": continue
      default: unicodeScalars.append(scalar)
      }
    }
  }
}

extension String.StringInterpolation {
  /// Markup in a text would be escaped, and read as text: whoever writes this means a literal of `HTML`. The warning is
  /// an error, so that this is never built.
  @available(*, deprecated, message: "markup belongs into HTML, not into a String")
  mutating func appendInterpolation(_ markup: HTML) {}
}
