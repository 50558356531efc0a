/// A short mark of a text, by which a translation remembers what it translates.
enum TextFingerprint {
  /// How many hexadecimal digits it has.
  static let length = 6

  /// The fingerprint: the 64-bit FNV-1a hash of the text in UTF-8, folded to 24 bits (Fowler, Noll & Vo, RFC 9923,
  /// « xor-folding »). Two texts that differ have the same one once in 16 million times.
  static func of(_ text: String) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let folded = (hash ^ (hash >> 24) ^ (hash >> 48)) & 0xFF_FFFF
    let digits = String(folded, radix: 16)
    return String(repeating: "0", count: length - digits.count) + digits
  }

  static func isShapedAsOne(_ word: String) -> Bool {
    word.utf8.count == length
      && word.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0 | 0x20) }
  }
}
