extension String {
  /// Whether the text has letters of a script written from right to left: Hebrew, Arabic, Syriac, Thaana, N'Ko and those
  /// beside them (the ranges whose default is R or AL in Unicode's `DerivedBidiClass.txt`).
  public var hasRightToLeftLetters: Bool {
    unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x1_0800...0x1_0FFF, 0x1_E800...0x1_EFFF:
        scalar.properties.isAlphabetic
      default: false
      }
    }
  }
}
