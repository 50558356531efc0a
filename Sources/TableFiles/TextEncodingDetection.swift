import Glibc

/// Finds out in which encoding a text file was written, and gives its text in UTF-8.
///
/// A byte order mark decides; without one the file is UTF-8 when *all* of it is valid UTF-8, damaged UTF-8 when most of
/// its accents are, and Windows-1252 otherwise. The whole file is looked at, because the first accent of a long file may stand on its last line.
public enum TextEncodingDetection {
  /// A text in UTF-8 and the encoding that it came from.
  public struct Decoded: Equatable, Sendable {
    /// The encoding of the original bytes.
    public let encoding: TextEncoding
    /// Valid UTF-8 without NUL; it may begin with a byte order mark, which `start` skips.
    public let utf8: [UInt8]
    /// The offset in `utf8` of the first byte of the text.
    public let start: Int
  }

  /// The text of a whole file's `bytes`.
  ///
  /// Bytes that are UTF-8 already are shared, not copied. Throws ``TableFileError/nul(line:byteOffset:)`` for a NUL,
  /// ``TableFileError/undecodable(line:byteOffset:as:)`` for bytes that are neither valid UTF-8 nor Windows-1252 (which
  /// leaves 81, 8D, 8F, 90 and 9D undefined) or that contradict their byte order mark, and
  /// ``TableFileError/workbook`` for a file that begins as Excel's and OpenDocument's workbooks do.
  public static func decode(_ bytes: [UInt8]) throws(TableFileError) -> Decoded {
    if isWorkbook(bytes) { throw .workbook }
    if bytes.starts(with: [0xFF, 0xFE]) {
      return Decoded(encoding: .utf16LittleEndian, utf8: try UTF16Decoding.decode(bytes, .littleEndian), start: 0)
    }
    if bytes.starts(with: [0xFE, 0xFF]) {
      return Decoded(encoding: .utf16BigEndian, utf8: try UTF16Decoding.decode(bytes, .bigEndian), start: 0)
    }
    if let offset = firstNUL(in: bytes) {
      throw .nul(line: lineNumber(at: offset, in: bytes), byteOffset: offset)
    }
    let hasByteOrderMark = bytes.starts(with: byteOrderMark)
    guard let invalid = firstInvalidUTF8(in: bytes) else {
      let start = hasByteOrderMark ? byteOrderMark.count : 0
      return Decoded(encoding: .utf8(byteOrderMark: hasByteOrderMark), utf8: bytes, start: start)
    }
    let contradiction = TableFileError.undecodable(
      line: lineNumber(at: invalid, in: bytes), byteOffset: invalid, as: .utf8(byteOrderMark: hasByteOrderMark))
    // Read as Windows-1252, a UTF-8 file with one damaged letter would turn every other accent into two wrong ones.
    if hasByteOrderMark || isMostlyUTF8(bytes) { throw contradiction }
    do {
      return Decoded(encoding: .windows1252, utf8: try Windows1252.decode(bytes), start: 0)
    } catch {
      // A file with valid accents before the bad byte was UTF-8 until then: that byte is the one to show.
      if bytes[..<invalid].contains(where: { $0 >= 0x80 }) { throw contradiction }
      throw .undecodable(line: lineNumber(at: error.offset, in: bytes), byteOffset: error.offset, as: .windows1252)
    }
  }

  /// UTF-8's byte order mark.
  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// The physical line, from 1, on which the byte at `offset` stands.
  static func lineNumber(at offset: Int, in bytes: [UInt8]) -> Int {
    var line = 1
    for index in 0..<offset {
      let byte = bytes[index]
      let endsLine = byte == Byte.lineFeed ? (index == 0 || bytes[index - 1] != Byte.carriageReturn) : false
      if endsLine || byte == Byte.carriageReturn { line += 1 }
    }
    return line
  }

  /// Whether far more letters outside ASCII are written as UTF-8 writes them than otherwise. In Windows-1252, two such
  /// bytes side by side that UTF-8 would read as one letter are rare (« Ã© » is not French).
  private static func isMostlyUTF8(_ bytes: [UInt8]) -> Bool {
    var sequences = 0
    var strays = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      let length = byte < 0xC2 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : byte < 0xF5 ? 4 : 1
      let follows = bytes[(index + 1)...].prefix(length - 1)
      if length > 1, follows.count == length - 1, follows.allSatisfy({ $0 & 0xC0 == 0x80 }) {
        sequences += 1
        index += length
      } else {
        if byte >= 0x80 { strays += 1 }
        index += 1
      }
    }
    return sequences > 2 * strays
  }

  private static func isWorkbook(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
  }

  private static func firstNUL(in bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress, let found = memchr(base, 0, buffer.count) else { return nil }
      return UnsafeRawPointer(found) - base
    }
  }

  private static func firstInvalidUTF8(in bytes: [UInt8]) -> Int? {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }
}
