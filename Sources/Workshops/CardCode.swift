/// The code of a printed card, such as `K7PM-3HXW`: the participant's code in the store, and at the same time what lets
/// whoever holds the card see the answers given with it. There are 23⁸, about 8 · 10¹⁰, so that nobody guesses one.
public struct CardCode: Sendable, Hashable {
  /// The code as it is printed and stored: two groups of four capitals or digits.
  public let text: String

  /// How many characters a code has, its hyphen apart.
  public static let length = 8

  /// Reads what somebody typed: small letters, blanks and hyphens do not matter; nil when it cannot be a card's code.
  public init?(typed: String) {
    guard let folded = CodeAlphabet.folded(typed), folded.count == Self.length,
      folded.allSatisfy(CodeAlphabet.isMember)
    else { return nil }
    self.init(folded: folded)
  }

  /// A new code.
  public static func random() -> CardCode {
    var generator = SystemRandomNumberGenerator()
    return random(using: &generator)
  }

  /// A new code from a generator, which must be one whose numbers nobody can foresee.
  public static func random(using generator: inout some RandomNumberGenerator) -> CardCode {
    CardCode(folded: CodeAlphabet.random(length, using: &generator))
  }

  private init(folded: String) { text = "\(folded.prefix(4))-\(folded.suffix(4))" }
}
