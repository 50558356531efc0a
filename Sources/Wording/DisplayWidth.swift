/// How many columns a character takes on a terminal.
public enum DisplayWidth {
  /// 0 for what only combines with its neighbour, 2 for East Asian wide characters and emoji, 1 for the rest.
  public static func of(_ character: Character) -> Int {
    guard let scalar = character.unicodeScalars.first else { return 0 }
    if scalar.value < 0x300 { return 1 }
    let properties = scalar.properties
    if properties.canonicalCombiningClass != .notReordered || properties.generalCategory == .format { return 0 }
    let isEmoji = properties.isEmojiPresentation || character.unicodeScalars.contains("\u{FE0F}")
    return isEmoji || isWide(scalar.value) ? 2 : 1
  }

  /// The columns that a text takes.
  public static func of(_ text: some StringProtocol) -> Int {
    text.reduce(0) { $0 + of($1) }
  }

  /// Unicode Standard Annex 11, East Asian Width W and F, by block.
  private static func isWide(_ value: UInt32) -> Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
