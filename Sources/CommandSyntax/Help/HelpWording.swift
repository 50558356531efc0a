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

  /// The allowed values, unless they already stand in place of the placeholder.
  static func listed(_ allowedValues: [String]) -> Phrase {
    if allowedValues.isEmpty || isSpeltOut(allowedValues) { return Phrase(fr: "", en: "") }
    let list = allowedValues.joined(separator: ", ")
    return Phrase(fr: " Valeurs possibles\u{A0}: \(list).", en: " Possible values: \(list).")
  }

  /// What it means that an option is not given, as a note.
  static func absence(_ absence: ValueDescription.Absence?) -> Phrase {
    switch absence {
    case nil, .nothing: notes([])
    case .refused: notes([Phrase(fr: "obligatoire", en: "required")])
    case .means(let value): notes([Phrase(fr: "par défaut\u{A0}: \(value)", en: "default: \(value)")])
    case .isDecided(let text):
      notes([Phrase(fr: "par défaut\u{A0}: \(text.french)", en: "default: \(text.english)")])
    }
  }

  /// Notes in parentheses after a sentence.
  static func notes(_ notes: [Phrase]) -> Phrase {
    guard !notes.isEmpty else { return Phrase(fr: "", en: "") }
    return Phrase(
      fr: " (" + notes.map(\.french).joined(separator: ", ") + ")",
      en: " (" + notes.map(\.english).joined(separator: ", ") + ")")
  }

  /// The text as a heading, followed by a colon.
  var heading: Phrase { Phrase(fr: french + "\u{A0}:", en: english + ":") }
}
