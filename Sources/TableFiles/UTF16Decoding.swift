/// UTF-16 files with a byte order mark, as Excel's « Unicode text » is.
enum UTF16Decoding {
  enum ByteOrder {
    case littleEndian
    case bigEndian
  }

  /// The text after the byte order mark, in UTF-8. Throws for a NUL, an unpaired surrogate and half a code unit.
  static func decode(_ bytes: [UInt8], _ order: ByteOrder) throws(TableFileError) -> [UInt8] {
    let encoding: TextEncoding = order == .littleEndian ? .utf16LittleEndian : .utf16BigEndian
    var utf8: [UInt8] = []
    utf8.reserveCapacity(bytes.count / 2 + bytes.count / 8)
    var offset = 2
    while offset < bytes.count {
      guard let unit = codeUnit(at: offset, in: bytes, order) else {
        throw .undecodable(line: line(after: utf8), byteOffset: offset, as: encoding)
      }
      if unit == 0 { throw .nul(line: line(after: utf8), byteOffset: offset) }
      if let scalar = Unicode.Scalar(unit) {
        utf8.appendUTF8(scalar)
        offset += 2
        continue
      }
      let next = codeUnit(at: offset + 2, in: bytes, order)
      guard UTF16.isLeadSurrogate(unit), let next, UTF16.isTrailSurrogate(next) else {
        throw .undecodable(line: line(after: utf8), byteOffset: offset, as: encoding)
      }
      utf8.appendUTF8(UTF16.decode(UTF16.EncodedScalar([unit, next])))
      offset += 4
    }
    return utf8
  }

  private static func codeUnit(at offset: Int, in bytes: [UInt8], _ order: ByteOrder) -> UInt16? {
    guard offset + 1 < bytes.count else { return nil }
    let (first, second) = (UInt16(bytes[offset]), UInt16(bytes[offset + 1]))
    return order == .littleEndian ? second << 8 | first : first << 8 | second
  }

  private static func line(after utf8: [UInt8]) -> Int {
    TextEncodingDetection.lineNumber(at: utf8.count, in: utf8)
  }
}
