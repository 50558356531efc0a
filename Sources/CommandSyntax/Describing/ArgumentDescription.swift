import Wording

/// One thing a command is given by its place rather than by a name: a file, a code.
public struct ArgumentDescription: Sendable, Hashable {
  /// How many words an argument takes.
  public enum Count: Sendable, Hashable {
    /// Exactly one word, always: `FILE`.
    case one
    /// One word or none: `[FILE]`.
    case optional
    /// One word or more: `FILE…`.
    case oneOrMore
    /// Any number of words, none included: `[FILE…]`.
    case any

    /// The fewest words that satisfy it.
    var least: Int {
      switch self {
      case .one, .oneOrMore: 1
      case .optional, .any: 0
      }
    }

    /// The most words that it takes, or nil when there is no limit.
    var most: Int? {
      switch self {
      case .one, .optional: 1
      case .oneOrMore, .any: nil
      }
    }
  }

  /// The name under which the program asks for it: `CommandInvocation.value("file")`. Never shown.
  public let name: String
  /// What help and errors call it, in capitals: `FICHIER`, `FILE`.
  public let placeholder: Phrase
  /// How many words it takes.
  public let count: Count
  /// The only values accepted, or empty when any text is.
  public let allowedValues: [String]
  /// What it is, as one sentence.
  public let help: Phrase

  /// Describes an argument.
  public init(
    _ name: String, placeholder: Phrase, count: Count = .one, allowedValues: [String] = [], help: Phrase
  ) {
    self.name = name
    self.placeholder = placeholder
    self.count = count
    self.allowedValues = allowedValues
    self.help = help
  }
}
