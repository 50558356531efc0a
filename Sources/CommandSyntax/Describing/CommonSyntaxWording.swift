import Wording

extension OptionDescription {
  /// `--help`, which every command understands.
  static let help = OptionDescription.flag(
    "help", letter: "h", help: Phrase(fr: "Affiche cette aide.", en: "Shows this help."))

  /// `--lang`, which every command understands.
  static let language = OptionDescription.value(
    "lang", placeholder: Phrase(fr: "LANGUE", en: "LANGUAGE"),
    allowedValues: InterfaceLanguage.allCases.map(\.rawValue),
    whenAbsent: .isDecided(Phrase(fr: "celle du système", en: "that of the system")),
    help: Phrase(fr: "Langue des messages.", en: "Language of the messages."))

  /// `--version`, which stands without a command.
  static let version = OptionDescription.flag(
    "version", help: Phrase(fr: "Affiche la version.", en: "Shows the version."))

  /// The options that hold for every command.
  static let ofEveryCommand = [help, language]

  /// The options that the tool itself understands, with or without a command.
  static let ofTheTool = [help, language, version]
}

extension ToolDescription {
  /// `help`, which every tool has.
  var helpCommand: CommandDescription {
    let example = groups.first?.commands.first?.name ?? Self.helpCommandName
    return CommandDescription(
      name: Self.helpCommandName,
      summary: Phrase(fr: "Explique une commande", en: "Explains a command"),
      discussion: Phrase(
        fr: "Sans nom de commande, présente toutes les commandes de \(name).",
        en: "Without the name of a command, presents all the commands of \(name)."),
      arguments: [
        ArgumentDescription(
          "command", placeholder: .commandPlaceholder, count: .optional,
          help: Phrase(fr: "La commande à expliquer.", en: "The command to explain."))
      ],
      examples: CommandExample(
        "\(name) \(Self.helpCommandName) \(example)",
        Phrase(fr: "Explique la commande \(example).", en: "Explains the command \(example).")))
  }

  static let helpCommandName = "help"
}

extension Phrase {
  /// What help calls the name of a command.
  static let commandPlaceholder = Phrase(fr: "COMMANDE", en: "COMMAND")
}
