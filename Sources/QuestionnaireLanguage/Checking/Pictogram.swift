/// What can stand for a pictogram: one sign that is a picture.
enum Pictogram {
  /// What a text turns out to be.
  enum Reading: Equatable {
    case pictogram
    /// Several pictures, of which this is the first.
    case several(first: String)
    /// A word, a letter, a blank, or nothing.
    case words
  }

  /// Reads a text. A sign is one grapheme cluster (Unicode Standard Annex #29): a flag or a family is one, however many
  /// characters it is made of.
  static func reading(of text: String) -> Reading {
    guard let first = text.first, text.allSatisfy(isPicture) else { return .words }
    return text.dropFirst().isEmpty ? .pictogram : .several(first: String(first))
  }

  /// More would not be a sign that a font has.
  private static let mostScalars = 12

  private static func isPicture(_ character: Character) -> Bool {
    let scalars = character.unicodeScalars
    guard scalars.count <= mostScalars, let first = scalars.first else { return false }
    // A digit in a key cap is a picture, a digit is not.
    let isKeyCap = scalars.contains("\u{20E3}")
    let begins = first.properties.isEmoji && (first.value >= 0x80 || isKeyCap)
    guard begins || isSymbol(first) else { return false }
    return scalars.dropFirst().allSatisfy { $0.properties.isEmoji || isJoiner($0) }
  }

  /// Symbols such as ✓, ★ and →.
  private static func isSymbol(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x2000 else { return false }
    switch scalar.properties.generalCategory {
    case .otherSymbol, .mathSymbol: return true
    default: return false
    }
  }

  /// What holds the parts of a sign together: joiner, variation selectors, key cap, skin tones, tags of flags.
  private static func isJoiner(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200D, 0xFE0E, 0xFE0F, 0x20E3, 0x1F3FB...0x1F3FF, 0xE0020...0xE007F: true
    default: scalar.properties.isEmoji || isSymbol(scalar)
    }
  }
}
