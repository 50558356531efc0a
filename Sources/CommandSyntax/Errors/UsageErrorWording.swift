import Wording

extension UsageError {
  /// What is wrong and how to go on, in one paragraph.
  public var phrase: Phrase {
    let problem = problem.phrase(tool: tool, command: command)
    let help = helpCommandLine
    return Phrase(
      fr: "\(problem.french) Essayez\u{A0}: \(help)",
      en: "\(problem.english) Try: \(help)")
  }

  /// The command line that explains how this one should have been.
  public var helpCommandLine: String { [tool, command, "--help"].compactMap { $0 }.joined(separator: " ") }
}

extension UsageProblem {
  func phrase(tool: String, command: String?) -> Phrase {
    let line = QuotedWord([tool, command].compactMap { $0 }.joined(separator: " "))
    return switch self {
    case .unknownCommand(let name, let suggestion):
      Phrase(
        fr: "\(tool) n'a pas de commande \(QuotedWord(name).french).",
        en: "\(tool) has no command \(QuotedWord(name).english).") + .didYouMean(suggestion)
    case .emptyCommand:
      Phrase(fr: "Le nom de la commande est vide.", en: "The name of the command is empty.") + .emptyVariable
    case .unknownOption(let option, let suggestion):
      Phrase(
        fr: "\(line.french) n'a pas d'option \(QuotedWord(option).french).",
        en: "\(line.english) has no option \(QuotedWord(option).english).") + .didYouMean(suggestion)
    case .optionOfOtherCommands(let option, let owners):
      Self.otherCommands(option, owners, tool: tool, command: command)
    case .typographicDashes(let words):
      Self.typographicDashes(words)
    case .missingValue(let option, let placeholder, let next):
      Self.missingValue(option, placeholder, next: next)
    case .valueStuckToLetter(let option, let value):
      Phrase(
        fr: "Il manque une espace entre l'option \(option) et sa valeur\u{A0}:"
          + " écrivez \(QuotedWord("\(option) \(value)").french).",
        en: "A space is missing between the option \(option) and its value:"
          + " write \(QuotedWord("\(option) \(value)").english).")
    case .valueForFlag(let option, let value):
      Phrase(
        fr:
          "L'option \(option) ne prend pas de valeur\u{A0}: écrivez-la seule, sans \(QuotedWord("=" + value).french).",
        en: "The option \(option) takes no value: write it alone, without \(QuotedWord("=" + value).english).")
    case .repeatedOption(let option):
      Phrase(
        fr: "L'option \(option) est donnée plusieurs fois\u{A0}: gardez une seule valeur.",
        en: "The option \(option) is given more than once: keep one value only.")
    case .valueNotAllowed(let value, let subject, let allowed, let suggestion):
      Self.valueNotAllowed(value, of: subject, allowed, suggestion)
    case .emptyValue(let subject):
      Phrase(
        fr: "La valeur de \(subject.phrase.french) est vide.",
        en: "The value of \(subject.phrase.english) is empty.") + .emptyVariable
    case .incomplete(let arguments, let options):
      Self.incomplete(arguments, options, line: line)
    case .tooManyArguments(let words, let most):
      Self.tooManyArguments(words, most: most, line: line)
    }
  }
}

extension UsageProblem.Subject {
  /// The subject after « de » or "of".
  var phrase: Phrase {
    switch self {
    case .option(let name): Phrase(fr: "l'option \(name)", en: "the option \(name)")
    case .argument(let name): Phrase(fr: "l'argument \(name.french)", en: "the argument \(name.english)")
    }
  }
}

extension Phrase {
  /// What was probably meant, or nothing.
  static func didYouMean(_ suggestion: String?) -> Phrase {
    guard let suggestion else { return Phrase(fr: "", en: "") }
    return Phrase(
      fr: " Vouliez-vous dire \(QuotedWord(suggestion).french)\u{A0}?",
      en: " Did you mean \(QuotedWord(suggestion).english)?")
  }

  /// Why a word can be empty though the person typed something.
  static let emptyVariable = Phrase(
    fr: " Une variable du shell sans valeur en est souvent la cause.",
    en: " A shell variable without a value is often the cause.")

  /// Both texts, each after the other.
  static func + (left: Phrase, right: Phrase) -> Phrase {
    Phrase(fr: left.french + right.french, en: left.english + right.english)
  }
}
