import CSodium

/// A secret of 128 random bits that a browser holds, in a cookie, and of which the store keeps only the hash: whoever
/// reads the database cannot take anybody's place.
public struct SecretToken: Sendable, Hashable {
  /// The secret as 32 hexadecimal digits.
  public let text: String

  /// A new secret.
  public static func random() -> SecretToken {
    var generator = SystemRandomNumberGenerator()
    let words: [UInt64] = [generator.next(), generator.next()]
    return SecretToken(bytes: words.flatMap { word in (0..<8).map { UInt8(truncatingIfNeeded: word >> ($0 * 8)) } })
  }

  /// Reads a secret that came back; nil when it cannot be one.
  public init?(_ text: String) {
    let digits = text.utf8
    guard digits.count == 32, digits.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }) else {
      return nil
    }
    self.text = text
  }

  /// A secret that follows from another one and a text, always the same from the same, and that tells nothing of it.
  public init(from secret: SecretToken, for purpose: String) {
    text = String(decoding: sha256("de:" + secret.text + ":" + purpose).utf8.prefix(32), as: UTF8.self)
  }

  private init(bytes: [UInt8]) { text = hexadecimal(bytes) }

  /// What is kept of it: SHA-256 (FIPS 180-4), 64 hexadecimal digits.
  public var hash: String { sha256("place:" + text) }

  /// What the forms carry that are given to whoever holds the secret, so that no other page can send them in its name.
  public var formKey: String { String(decoding: sha256("jeton:" + text).utf8.prefix(32), as: UTF8.self) }
}

/// SHA-256 (FIPS 180-4) of a text in UTF-8, in hexadecimal.
func sha256(_ text: String) -> String {
  var digest = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_BYTES))
  let bytes = Array(text.utf8)
  crypto_hash_sha256(&digest, bytes, UInt64(bytes.count))
  return hexadecimal(digest)
}

private func hexadecimal(_ bytes: [UInt8]) -> String {
  String(unsafeUninitializedCapacity: bytes.count * 2) { text in
    for (index, byte) in bytes.enumerated() {
      text[2 * index] = digit(byte >> 4)
      text[2 * index + 1] = digit(byte & 15)
    }
    return bytes.count * 2
  }
}

private func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x61 + value - 10 }

extension String {
  /// Whether two texts are equal, found out in a time that does not tell how much of them is.
  public func isEqualInConstantTime(to other: String) -> Bool {
    let (left, right) = (Array(utf8), Array(other.utf8))
    guard left.count == right.count else { return false }
    return zip(left, right).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
  }
}
