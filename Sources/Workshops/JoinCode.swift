/// The code by which people join a sitting: four characters that are easy to say and to type, such as `K7PM`.
///
/// It is no secret: it is said aloud in a room, and lets nobody see anything but the questions.
public struct JoinCode: Sendable, Hashable {
  /// The code, in capitals.
  public let text: String

  /// How many characters a code has.
  public static let length = 4

  /// Reads what somebody typed: small letters, blanks and hyphens do not matter; nil when it cannot be a join code.
  public init?(typed: String) {
    guard let folded = CodeAlphabet.folded(typed), folded.count == Self.length,
      folded.allSatisfy(CodeAlphabet.isMember)
    else { return nil }
    text = folded
  }

  /// A new code.
  public static func random() -> JoinCode {
    var generator = SystemRandomNumberGenerator()
    return random(using: &generator)
  }

  /// A new code from a generator.
  public static func random(using generator: inout some RandomNumberGenerator) -> JoinCode {
    JoinCode(text: CodeAlphabet.random(length, using: &generator))
  }

  private init(text: String) { self.text = text }
}
