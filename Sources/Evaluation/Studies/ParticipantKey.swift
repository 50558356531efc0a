import ResponseStore

/// A participant's code of up to sixteen plain characters, made ready to be compared at once.
struct ParticipantKey: Hashable {
  /// The characters in lower case, as the store compares codes to tell whether two are too much alike.
  let first: UInt64
  let second: UInt64
  /// Which of the characters are capitals: two codes are the same when these are too.
  let capitals: UInt16

  /// What no code reads as.
  static let none = ParticipantKey(first: 0, second: 0, capitals: 0)

  private init(first: UInt64, second: UInt64, capitals: UInt16) {
    (self.first, self.second, self.capitals) = (first, second, capitals)
  }

  /// Reads a code; nil when it is longer, or holds anything but letters, digits and signs of ASCII.
  init?(_ code: some Collection<UInt8>) {
    guard (1...16).contains(code.count) else { return nil }
    var words: (UInt64, UInt64) = (0, 0)
    var capitals: UInt16 = 0
    var index = 0
    for byte in code {
      guard byte > 0x20, byte < 0x7F else { return nil }
      let isCapital = byte &- UInt8(ascii: "A") < 26
      capitals |= isCapital ? 1 << UInt16(index) : 0
      let folded = UInt64(isCapital ? byte | 0x20 : byte)
      if index < 8 { words.0 |= folded << UInt64(index * 8) } else { words.1 |= folded << UInt64(index * 8 - 64) }
      index += 1
    }
    self.init(first: words.0, second: words.1, capitals: capitals)
  }

  /// Whether two codes are the same, or differ by case only.
  func isSimilar(to other: ParticipantKey) -> Bool { first == other.first && second == other.second }

  /// A number that scatters the codes, capitals apart.
  var scattered: UInt64 {
    let mixed = (first ^ (second &* 0x9E37_79B9_7F4A_7C15)) &* 0xFF51_AFD7_ED55_8CCD
    return (mixed ^ (mixed >> 32)) &* 0xC4CE_B9FE_1A85_EC53
  }
}
