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
    groups: [
      CommandGroup(Phrase(fr: "Découvrir", en: "Discover"), [DemoCommand.description]),
      CommandGroup(
        Phrase(fr: "Écrire", en: "Write"),
        [CheckCommand.description, FormatCommand.description, CompareCommand.description]),
      CommandGroup(Phrase(fr: "Recueillir", en: "Collect"), [RunCommand.description, ImportCommand.description]),
      CommandGroup(Phrase(fr: "Comprendre", en: "Understand"), [ChangeCommand.description, ExportCommand.description]),
      CommandGroup(
        Phrase(fr: "Garder et effacer", en: "Keep and erase"), [BackupCommand.description, EraseCommand.description]),
      CommandGroup(Phrase(fr: "Mesurer Jalon lui-même", en: "Measure Jalon itself"), [BenchCommand.description]),
    ])
}
