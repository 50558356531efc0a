/// The same words with another typography: what a word processor changes while a text is pasted through it.
extension String {
  /// The text with its typography taken away, by which two texts are compared: equal results, equal words.
  ///
  /// Blanks of any kind and number are one blank, and there is none at the ends, before `; : ! ? %` or inside guillemets.
  /// Quotation marks of all shapes, apostrophes, hyphens and dashes are one each; ligatures are their letters (`œ` is
  /// `oe`), an ellipsis three dots. Marks that nobody sees are left out, except the joiners that Arabic, Persian and
  /// emoji are written with. Letters, accents and capitals stay: they are words.
  public var withoutTypography: String {
    var result = ""
    result.reserveCapacity(utf8.count)
    var blank = false
    for scalar in unicodeScalars {
      if scalar.properties.isWhitespace {
        blank = true
        continue
      }
      let plain = scalar.withoutTypography
      guard !plain.isEmpty else { continue }
      if blank, !result.isEmpty, !Self.leanLeft.contains(plain), scalar != "»", !result.hasSuffix(Self.opening) {
        result += " "
      }
      blank = false
      result += scalar == "«" ? Self.opening : plain
    }
    return result.replacing(Self.opening, with: "\"")
  }

  /// Signs before which French has a blank and English none.
  private static let leanLeft: Set<String> = [";", ":", "!", "?", "%"]

  /// Stands for an opening guillemet until the blank after it has been dealt with; no text may hold it.
  private static let opening = "\u{FFFF}"
}

extension Unicode.Scalar {
  /// The sign as a plain keyboard has it; empty for one that nobody sees.
  fileprivate var withoutTypography: String {
    switch self {
    case "\u{2018}", "\u{2019}", "\u{201A}", "\u{201B}", "\u{02BC}", "\u{00B4}", "\u{2032}": "'"
    case "\u{201C}", "\u{201D}", "\u{201E}", "\u{201F}", "«", "»", "\u{2033}": "\""
    case "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2015}", "\u{2212}": "-"
    case "…": "..."
    case "œ": "oe"
    case "Œ": "Oe"
    case "æ": "ae"
    case "Æ": "Ae"
    case "\u{FB00}": "ff"
    case "\u{FB01}": "fi"
    case "\u{FB02}": "fl"
    case "\u{FB03}": "ffi"
    case "\u{FB04}": "ffl"
    case "\u{FB05}", "\u{FB06}": "st"
    // Soft hyphen, zero-width blank, word joiner, byte order mark, marks of direction, text or emoji shape.
    case "\u{00AD}", "\u{200B}", "\u{2060}", "\u{FEFF}", "\u{200E}", "\u{200F}", "\u{FE0E}", "\u{FE0F}", "\u{FFFF}": ""
    default: String(self)
    }
  }
}
