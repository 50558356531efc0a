/// A short name of a content, which changes when the content does.
public enum ContentMark {
  /// Sixteen hexadecimal digits of the SHA-256 of a text.
  public static func of(_ text: String) -> String { String(sha256(text).prefix(16)) }
}
