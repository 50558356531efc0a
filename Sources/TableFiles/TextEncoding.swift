/// An encoding in which table files are met.
public enum TextEncoding: Equatable, Sendable {
  /// UTF-8, with or without the byte order mark that Excel writes in « CSV UTF-8 ».
  case utf8(byteOrderMark: Bool)
  /// UTF-16, least significant byte first, with its byte order mark: Excel's « Unicode text ».
  case utf16LittleEndian
  /// UTF-16, most significant byte first, with its byte order mark.
  case utf16BigEndian
  /// Windows code page 1252: what a French Excel writes in « CSV ».
  case windows1252
}
