import CommandSyntax
import Evaluation
import Foundation
import Importing
import QuestionnaireModel
import Reporting
import ResponseStore
import TableFiles
import Wording

/// `jalon demo`: plays the whole story on the data that is shipped, in databases that are thrown away.
enum DemoCommand: Command {
  static let description = CommandDescription(
    name: "demo",
    summary: Phrase(fr: "voir toute l'histoire sur des données d'exemple", en: "see the whole story on sample data"),
    discussion: Phrase(
      fr: """
        Deux histoires de bout en bout : un questionnaire est vérifié, les réponses de chaque vague passent par lui, les \
        scores sont calculés et l'avant et l'après montrés. La première a de vraies données publiées (94 élèves), la \
        seconde des réponses inventées à un atelier. Rien n'est gardé, et vos propres bases ne sont pas touchées.
        """,
      en: """
        Two stories from end to end: a questionnaire is checked, the answers of each wave go through it, scores are \
        computed and the before and after shown. The first has real published data (94 pupils), the second invented \
        answers to a workshop. Nothing is kept, and your own databases are not touched.
        """),
    arguments: [], options: [],
    examples: CommandExample("jalon demo", Phrase(fr: "À lancer en premier.", en: "The first thing to try.")))

  /// One file of answers; nil for the wave when a column says it.
  private typealias Table = (path: String, wave: String?)

  static func run(_ invocation: CommandInvocation, _ console: Console) throws(CommandFailure) -> Jalon.ExitCode {
    let root = try ShippedFiles.root()
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("jalon-demo-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    return try storing {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      console.print(
        Phrase(
          fr:
            "1. De vraies données\u{A0}: 94 élèves, trois vagues (jeu «\u{A0}depress\u{A0}» du paquet R Keng, CC BY 4.0)\n",
          en: "1. Real data: 94 pupils, three waves (data set “depress” of the R package Keng, CC BY 4.0)\n"))
      let pupils = root + "/Fixtures/depress/"
      let study = try play(
        pupils + "depress.jalon", [(pupils + "depress_long.csv", nil)], folder.appendingPathComponent("study.db").path,
        console)
      for line in BeforeAfterTable(study, language: console.language, width: console.width).lines {
        console.print(line)
      }

      console.print(
        Phrase(
          fr: "\n2. Un atelier\u{A0}: 32 personnes, quatre vagues (réponses inventées)\n",
          en: "\n2. A workshop: 32 people, four waves (invented answers)\n"))
      let waves = ["avant", "apres", "retro", "suivi"]
      let workshop = try play(
        root + "/Questionnaires/pratiques.jalon", waves.map { (root + "/Fixtures/demo/\($0).csv", $0) },
        folder.appendingPathComponent("workshop.db").path, console)
      let table = BeforeAfterTable(workshop, language: console.language, width: console.width)
      let slopes = SlopeDrawing(workshop, language: console.language)
      for line in table.lines + [""] + slopes.lines { console.print(line) }
      console.print(
        Phrase(
          fr: """

            Sans groupe témoin\u{A0}: évolution, pas effet.
            Et maintenant\u{A0}: jalon run Questionnaires/atelier_court.jalon --wave avant --participant ESSAI
            """,
          en: """

            Without a comparison group: change, not effect.
            And now: jalon run Questionnaires/atelier_court.jalon --wave avant --participant ESSAI
            """))
      return .success
    }
  }

  /// Checks a questionnaire, imports its tables into a new database and computes what changed.
  private static func play(
    _ path: String, _ tables: [Table], _ database: String, _ console: Console
  ) throws -> ChangeReport {
    let (questionnaire, source) = try SourceFile.compile(path, console)
    let (items, waves) = (questionnaire.items.count, questionnaire.waves.count)
    console.print(
      Phrase(
        fr: "   Vérifié\u{A0}: «\u{A0}\(questionnaire.title)\u{A0}», \(items) questions, \(waves) vagues.",
        en: "   Checked: “\(questionnaire.title)”, \(items) questions, \(waves) waves."))
    let store = try ResponseStore(path: database)
    let id = try store.register(questionnaire, source: source.text)
    for table in tables {
      let importer = ResponseImporter(questionnaire, ResponseImporter.Request(wave: table.wave))
      try importer.run(try TableReader(contentsOf: table.path), into: store, id) { report in
        let file = URL(fileURLWithPath: table.path).lastPathComponent
        let bar = String(repeating: "█", count: max(1, report.added / 8))
        console.print(
          Phrase(
            fr: "   Repris\u{A0}: \(report.added) réponses de \(file) \(bar)",
            en: "   Taken in: \(report.added) responses of \(file) \(bar)"))
      }
    }
    let scored = try ChangeEvaluation(store).run().reduce(0) { $0 + $1.scored }
    console.print(
      Phrase(
        fr: "   Calculé\u{A0}: \(scored) scores, vagues associées par personne.\n",
        en: "   Computed: \(scored) scores, waves paired by person.\n"))
    return try ChangeReport(questionnaire, id, from: store)
  }
}
