import Wording

/// HTML in the making. Literals are markup; every text put into one is escaped, so that none can become markup.
///
/// ```swift
/// let line: Markup = "<p class=\"help\">\(item.help)</p>"
/// ```
struct Markup: ExpressibleByStringInterpolation, Equatable {
  /// The HTML.
  private(set) var source: String

  init(stringLiteral value: String) { source = value }
  init(stringInterpolation: Interpolation) { source = stringInterpolation.source }

  /// Takes text that is markup, or a style, already.
  init(verbatim text: String) { source = text }

  static let none: Markup = ""

  /// A pictogram beside words; nothing where there is none. A screen reader reads the words alone.
  init(pictogram: String?) {
    self = pictogram.map { "<span class=\"pictogram\" aria-hidden=\"true\">\($0)</span>" } ?? .none
  }

  static func += (left: inout Markup, right: Markup) { left.source += right.source }

  /// Escaping on the way in.
  struct Interpolation: StringInterpolationProtocol {
    fileprivate var source = ""

    init(literalCapacity: Int, interpolationCount: Int) { source.reserveCapacity(literalCapacity * 2) }
    mutating func appendLiteral(_ literal: String) { source += literal }
    mutating func appendInterpolation(_ text: String) { source += text.escapedForHTML }
    mutating func appendInterpolation(_ number: Int) { source += String(number) }
    mutating func appendInterpolation(_ markup: Markup) { source += markup.source }
  }
}

extension Sequence<Markup> {
  /// The pieces one after the other.
  func joined(separator: Markup = "") -> Markup {
    var result = Markup.none
    for (index, piece) in enumerated() {
      if index > 0 { result += separator }
      result += piece
    }
    return result
  }
}

extension String {
  /// The text for a place between tags or in a quoted attribute, without the control characters that HTML forbids.
  fileprivate var escapedForHTML: String {
    var escaped = ""
    escaped.reserveCapacity(utf8.count)
    for scalar in harmless.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// The text as a string of a style sheet, quotes included. All but letters, digits, blanks and what lies beyond ASCII
  /// is written as a number (CSS Syntax 3, § 4.3.7), so that it ends neither the string nor the style element.
  var quotedForCSS: String {
    var quoted = "\""
    for scalar in harmless.unicodeScalars {
      let isPlain =
        scalar.value >= 0x80 || scalar == " " || scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
      if isPlain {
        quoted.unicodeScalars.append(scalar)
      } else {
        quoted += "\\" + String(scalar.value, radix: 16) + " "
      }
    }
    return quoted + "\""
  }

  /// The sentences, one for each line of an easy-to-read page. A sentence ends with a mark that stands before a capital; a
  /// point after one or two letters, as in « M. », ends none.
  var sentences: [String] {
    let characters = Array(self)
    var sentences: [String] = []
    var start = 0
    for index in characters.indices.dropFirst(3).dropLast(2) where characters[index + 1] == " " {
      guard ".?!…".contains(characters[index]),
        characters[index + 2].isUppercase || "«“".contains(characters[index + 2])
      else { continue }
      let word = characters[start..<index].reversed().drop { $0 == "\u{A0}" || $0 == "\u{202F}" }.prefix {
        $0.isLetter || $0.isNumber
      }
      guard word.count >= 3 || characters[index] != "." || characters[index - 1].isNumber else { continue }
      sentences.append(String(characters[start...index]))
      start = index + 2
    }
    sentences.append(String(characters[start...]))
    return sentences
  }
}
