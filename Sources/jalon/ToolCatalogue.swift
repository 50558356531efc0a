import CommandSyntax
import Wording

extension Jalon {
  /// The tool as its help presents it.
  static let description = ToolDescription(
    name: "jalon",
    summary: Phrase(
      fr: "questionnaires pour mesurer ce qui change, avant, après et des mois plus tard",
      en: "questionnaires to measure what changes, before, after and months later"),
    firstSteps: [
      CommandExample(
        "jalon demo", Phrase(fr: "Toute l'histoire en quelques secondes.", en: "The whole story in seconds.")),
      CommandExample(
        "jalon check Questionnaires/*.jalon",
        Phrase(fr: "Vérifie les questionnaires fournis.", en: "Checks the questionnaires that are shipped.")),
    ],
    groups: groups.map { group in CommandGroup(group.title, group.commands.map { $0.description }) })

  /// Every command, in groups that follow the work.
  static var groups: [(title: Phrase, commands: [any Command.Type])] {
    [
      (Phrase(fr: "Découvrir", en: "Discover"), [DemoCommand.self]),
      (
        Phrase(fr: "Écrire", en: "Write"),
        [
          CheckCommand.self, ExplainCommand.self, FormatCommand.self, TranslateCommand.self, CompareCommand.self,
          LSPCommand.self,
        ]
      ),
      (
        Phrase(fr: "Recueillir", en: "Collect"),
        [RunCommand.self, ServeCommand.self, PrintCommand.self, ImportCommand.self]
      ),
      (
        Phrase(fr: "Comprendre", en: "Understand"),
        [ChangeCommand.self, StatsCommand.self, PowerCommand.self, ExportCommand.self]
      ),
      (
        Phrase(fr: "Garder et effacer", en: "Keep and erase"),
        [BackupCommand.self, EraseCommand.self, AccountCommand.self]
      ),
      (Phrase(fr: "Mesurer Jalon lui-même", en: "Measure Jalon itself"), [BenchCommand.self]),
    ]
  }
}
