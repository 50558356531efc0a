import CSodium

/// A short name of a content, which changes when the content does.
public enum ContentMark {
  /// Sixteen hexadecimal digits of the SHA-256 of a text.
  public static func of(_ text: String) -> String { String(sha256(text).prefix(16)) }

  /// The SHA-256 of a text in Base64, by which a page names a style of its own that browsers may heed (Content Security
  /// Policy level 3, 2.3.1).
  public static func base64(of text: String) -> String {
    var digest = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_BYTES))
    let bytes = Array(text.utf8)
    crypto_hash_sha256(&digest, bytes, UInt64(bytes.count))
    var written = [CChar](repeating: 0, count: 64)
    sodium_bin2base64(&written, written.count, digest, digest.count, sodium_base64_VARIANT_ORIGINAL)
    return String(decoding: written.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
