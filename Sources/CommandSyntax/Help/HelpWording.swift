import Wording

extension Phrase {
  static let usageHeading = Phrase(fr: "Usage", en: "Usage")
  static let firstStepsHeading = Phrase(fr: "Pour commencer", en: "To begin")
  static let argumentsHeading = Phrase(fr: "Arguments", en: "Arguments")
  static let optionsHeading = Phrase(fr: "Options", en: "Options")
  static let commonOptionsHeading = Phrase(fr: "Options de toutes les commandes", en: "Options of every command")
  static let optionsPlaceholder = Phrase(fr: "[OPTIONS]", en: "[OPTIONS]")
  static let optionalNote = Phrase(fr: "facultatif", en: "optional")

  static func examplesHeading(_ count: Int) -> Phrase {
    count == 1 ? Phrase(fr: "Exemple", en: "Example") : Phrase(fr: "Exemples", en: "Examples")
  }

  /// The last line of the help of the tool.
  static func howToKnowMore(_ tool: String) -> Phrase {
    let help = "\(tool) \(ToolDescription.helpCommandName)"
    return Phrase(
      fr: "«\u{A0}\(help)\u{A0}COMMANDE\u{A0}» explique une commande, avec des exemples.",
      en: "\"\(help) COMMAND\" explains a command, with examples.")
  }

  /// The sentence followed by the allowed values, unless they already stand in place of the placeholder.
  func listing(_ allowedValues: [String]) -> Phrase {
    if allowedValues.isEmpty || Self.isSpeltOut(allowedValues) { return self }
    let list = allowedValues.joined(separator: ", ")
    return self + Phrase(fr: " Valeurs possibles\u{A0}: \(list).", en: " Possible values: \(list).")
  }

  /// The sentence with a note in parentheses, before its full stop.
  func with(note: Phrase?) -> Phrase {
    guard let note else { return self }
    return Phrase(
      fr: Self.insert(" (\(note.french))", beforeStopOf: french),
      en: Self.insert(" (\(note.english))", beforeStopOf: english))
  }

  private static func insert(_ note: String, beforeStopOf sentence: String) -> String {
    sentence.hasSuffix(".") ? sentence.dropLast() + note + "." : sentence + note
  }

  /// The text as a heading, followed by a colon.
  var heading: Phrase { Phrase(fr: french + "\u{A0}:", en: english + ":") }
}

extension ValueDescription.Absence {
  /// What help says of it.
  var note: Phrase? {
    switch self {
    case .nothing: nil
    case .refused: Phrase(fr: "obligatoire", en: "required")
    case .means(let value): Phrase(fr: "par défaut\u{A0}: \(value)", en: "default: \(value)")
    case .isDecided(let text): Phrase(fr: "par défaut\u{A0}: \(text.french)", en: "default: \(text.english)")
    }
  }
}
