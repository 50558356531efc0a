/// Which of the texts of a questionnaire: what it belongs to, and what it says there. The names are those of the
/// source, so that a key stays the same when the words around it change.
public struct TextKey: Sendable, Hashable {
  /// What the text belongs to.
  public var owner: Owner
  /// What it says there.
  public var part: Part

  /// Makes a key.
  public init(_ owner: Owner, _ part: Part = .text) {
    self.owner = owner
    self.part = part
  }

  /// What a text belongs to, by name.
  public enum Owner: Sendable, Hashable {
    case questionnaire
    case wave(String)
    case scale(String)
    case section(String)
    /// A question or a calculation.
    case item(String)
    case score(String)
  }

  /// What a text says.
  public enum Part: Sendable, Hashable {
    /// The title, or the question itself.
    case text
    /// The help under a question.
    case help
    /// The easy-to-read words of the question, or of a title.
    case easy
    /// The easy-to-read words of a question at one wave.
    case easyWording(wave: String)
    /// The easy-to-read help under a question.
    case easyHelp
    /// The unit of a number.
    case unit
    /// The wording of a question at one wave.
    case wording(wave: String)
    /// The words of an answer, by its code: an option, a point of a scale, a declared missing answer, an end of a slider
    /// (`0` and `100`).
    case option(code: String)
    /// The easy-to-read words of an answer, by its code.
    case easyOption(code: String)
    /// The message of a check, by its place among the checks of the question, from 1.
    case check(Int)
    /// The easy-to-read words of such a message.
    case easyCheck(Int)

    /// Whether it is easy-to-read wording, which may be missing: the ordinary words are read in its place.
    public var isEasy: Bool {
      switch self {
      case .easy, .easyWording, .easyHelp, .easyOption, .easyCheck: true
      case .text, .help, .unit, .wording, .option, .check: false
      }
    }
  }
}

/// A text of a questionnaire and which it is.
public struct KeyedText: Sendable, Equatable {
  /// Which text it is.
  public let key: TextKey
  /// What it says.
  public let text: String

  /// Whether there is something to translate: a number or a sign is the same in all languages.
  public var isTranslatable: Bool { text.unicodeScalars.contains { $0.properties.isAlphabetic } }
}
