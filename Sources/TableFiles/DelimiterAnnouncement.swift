/// The first line `sep=;` by which a file tells Excel what separates its fields.
struct DelimiterAnnouncement {
  let delimiter: Delimiter
  /// The offset after the line.
  let end: Int

  /// Reads the line at `start`; nil when it announces nothing. Throws for a mark other than comma, semicolon and tab.
  static func read(_ bytes: [UInt8], at start: Int) throws(TableFileError) -> DelimiterAnnouncement? {
    let keyword = bytes[start...].prefix(4)
    guard String(decoding: keyword, as: UTF8.self).lowercased() == "sep=", start + 4 < bytes.count else { return nil }
    var end = start + 5
    while end < bytes.count, bytes[end] == Byte.space { end += 1 }
    if end < bytes.count {
      guard bytes[end] == Byte.lineFeed || bytes[end] == Byte.carriageReturn else { return nil }
      let isPair = bytes[end] == Byte.carriageReturn && end + 1 < bytes.count && bytes[end + 1] == Byte.lineFeed
      end += isPair ? 2 : 1
    }
    let mark = bytes[start + 4]
    if let delimiter = Delimiter(rawValue: mark) { return DelimiterAnnouncement(delimiter: delimiter, end: end) }
    guard isPunctuation(mark) else { return nil }
    throw .unsupportedDelimiter(String(Character(Unicode.Scalar(mark))))
  }

  /// A header may well be called « sep=x »; only a punctuation mark can be meant as a delimiter.
  private static func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }
}
