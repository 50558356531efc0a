import Wording

/// One thing a command is given by name: `--db FILE`, `--plain`.
public struct OptionDescription: Sendable, Hashable {
  /// Whether an option stands alone or is followed by a value.
  public enum Kind: Sendable, Hashable {
    /// Present or absent: `--plain`. Giving it twice is giving it once.
    case flag
    /// Followed by one value, given at most once: `--db FILE`.
    case value(ValueDescription)
  }

  /// The long name without its dashes: `db`. It is also the name under which the program asks for it.
  public let name: String
  /// The short form without its dash: `h` for `-h`.
  public let letter: Character?
  /// Whether it takes a value.
  public let kind: Kind
  /// What it does, as one sentence.
  public let help: Phrase

  /// An option that is present or absent.
  public static func flag(_ name: String, letter: Character? = nil, help: Phrase) -> OptionDescription {
    OptionDescription(name: name, letter: letter, kind: .flag, help: help)
  }

  /// An option followed by a value.
  public static func value(
    _ name: String, letter: Character? = nil, placeholder: Phrase, allowedValues: [String] = [],
    whenAbsent: ValueDescription.Absence = .nothing, help: Phrase
  ) -> OptionDescription {
    let value = ValueDescription(placeholder: placeholder, allowedValues: allowedValues, whenAbsent: whenAbsent)
    return OptionDescription(name: name, letter: letter, kind: .value(value), help: help)
  }

  /// What follows the option, or nil for a flag.
  var value: ValueDescription? {
    switch kind {
    case .flag: nil
    case .value(let value): value
    }
  }

  /// Whether the command refuses to start without it.
  var isRequired: Bool { value?.whenAbsent == .refused }

  /// The long form as it is typed: `--db`.
  var longForm: String { "--" + name }
}

/// The value that follows an option.
public struct ValueDescription: Sendable, Hashable {
  /// What it means that the option is not given.
  public enum Absence: Sendable, Hashable {
    /// The command does without.
    case nothing
    /// The command refuses to start.
    case refused
    /// It is as if this value had been given; help shows it.
    case means(String)
    /// The program decides by itself, as this text explains in help: « jalon.db dans le dossier courant ».
    case isDecided(Phrase)
  }

  /// What help and errors call the value, in capitals: `FICHIER`, `FILE`.
  public let placeholder: Phrase
  /// The only values accepted, or empty when any text is.
  public let allowedValues: [String]
  /// What holds when the option is not given.
  public let whenAbsent: Absence
}
