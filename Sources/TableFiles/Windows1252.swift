/// Windows code page 1252, as Microsoft's table `cp1252` defines it: Latin-1 with typographic characters at 80 to 9F.
enum Windows1252 {
  /// A byte that the code page leaves undefined.
  struct UndefinedByte: Error {
    let offset: Int
  }

  /// The text in UTF-8; `bytes` contain no NUL.
  static func decode(_ bytes: [UInt8]) throws(UndefinedByte) -> [UInt8] {
    var utf8: [UInt8] = []
    utf8.reserveCapacity(bytes.count + bytes.count / 8)
    for (offset, byte) in bytes.enumerated() {
      switch byte {
      case 0..<0x80:
        utf8.append(byte)
      case 0x80..<0xA0:
        guard let scalar = typographic[Int(byte - 0x80)] else { throw UndefinedByte(offset: offset) }
        utf8.appendUTF8(scalar)
      default:
        utf8.append(0xC0 | byte >> 6)
        utf8.append(0x80 | byte & 0x3F)
      }
    }
    return utf8
  }

  /// The characters 80 to 9F.
  private static let typographic: [Unicode.Scalar?] = [
    "€", nil, "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", nil, "Ž", nil,
    nil, "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", nil, "ž", "Ÿ",
  ]
}
