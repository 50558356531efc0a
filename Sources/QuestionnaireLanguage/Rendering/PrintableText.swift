import Wording

extension String {
  /// The text with control characters made visible, so that no file can command the terminal. Tabs become two blanks.
  var printable: String {
    var result = ""
    for scalar in unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control: result += scalar == "\t" ? "  " : "\u{FFFD}"
      case .format where scalar == "\u{FEFF}": continue
      // Persian joins and parts its letters by U+200C and U+200D.
      case .format where scalar != "\u{200D}" && scalar != "\u{200C}": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The text with its middle left out when it quotes something very long.
  fileprivate var clipped: String {
    let limit = 400
    guard utf8.count > limit, count > limit else { return self }
    return prefix(limit / 2) + "…" + suffix(limit / 2)
  }
}

extension Phrase {
  /// The phrase as it may be shown: what it quotes from a file holds no control characters and is not endless.
  var printable: Phrase {
    Phrase(fr: french.clipped.printable, en: english.clipped.printable)
  }
}
