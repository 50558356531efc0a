extension Character {
  /// How many columns of a terminal the character takes: 0 for a mark on its own, 2 for East Asian wide characters
  /// and emoji, else 1.
  public var displayWidth: Int {
    if let ascii = asciiValue { return ascii < 0x20 || ascii == 0x7F ? 0 : 1 }
    let scalars = unicodeScalars
    // A base turned into an emoji by variation selector 16, and pairs of regional indicators (flags), are wide.
    if scalars.count > 1, scalars.contains("\u{FE0F}"), scalars.first?.properties.isEmoji == true { return 2 }
    return scalars.reduce(0) { max($0, $1.displayWidth) }
  }
}

extension Unicode.Scalar {
  fileprivate var displayWidth: Int {
    if value < 0x300 { return (value >= 0x20 && value < 0x7F) || (value >= 0xA0 && value != 0xAD) ? 1 : 0 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator: return 0
    default: break
    }
    // Vowels and finals of conjoining Hangul stand on the syllable's first letter.
    if (0x1160...0x11FF).contains(value) { return 0 }
    if properties.isEmojiPresentation { return 2 }
    return Self.wideRanges.contains { $0.contains(value) } ? 2 : 1
  }

  /// The wide and full-width ranges of Unicode's EastAsianWidth.txt; the emoji have a property of their own.
  private static let wideRanges: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x3247, 0x3250...0x4DBF, 0x4E00...0xA4CF,
    0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6B, 0xFF01...0xFF60,
    0xFFE0...0xFFE6, 0x16FE0...0x18CD5, 0x18D00...0x18D08, 0x1AFF0...0x1B2FB, 0x1F200...0x1F265,
    0x20000...0x2FFFD, 0x30000...0x3FFFD,
  ]
}

extension StringProtocol {
  /// How many columns of a terminal the text takes on one line.
  public var displayWidth: Int { reduce(0) { $0 + $1.displayWidth } }

  /// The text as it may be sent to a terminal: without control characters, which could be escape sequences, line
  /// breaks apart.
  public var harmless: String {
    var kept = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar {
      case "\n": kept.append(scalar)
      case "\t": kept.append(" ")
      case "\u{2028}", "\u{2029}": kept.append("\n")
      // Overrides and isolates of writing direction, which could make a text read as another.
      case "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}": continue
      default: if scalar.properties.generalCategory != .control { kept.append(scalar) }
      }
    }
    return String(kept)
  }

  /// The text with blanks after it up to a number of columns.
  public func padded(to columns: Int) -> String {
    self + String(repeating: " ", count: Swift.max(0, columns - displayWidth))
  }

  /// The text cut to a number of columns, with an ellipsis where something was left out.
  public func truncated(to columns: Int) -> String {
    if displayWidth <= columns { return String(self) }
    var kept = ""
    var width = 0
    for character in self {
      if width + character.displayWidth > columns - 1 { break }
      kept.append(character)
      width += character.displayWidth
    }
    return columns > 0 ? kept + "…" : ""
  }
}
