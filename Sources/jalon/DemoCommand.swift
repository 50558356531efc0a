import CommandSyntax
import Evaluation
import Foundation
import Importing
import Interviewing
import QuestionnaireLanguage
import QuestionnaireModel
import Reporting
import ResponseStore
import TableFiles
import Wording

/// `jalon demo`: plays the whole story on the data that is shipped, in a database that is thrown away.
enum DemoCommand: Command {
  static let description = CommandDescription(
    name: "demo",
    summary: Phrase(fr: "voir toute l'histoire sur des données d'exemple", en: "see the whole story on sample data"),
    discussion: Phrase(
      fr: """
        Vérifie le questionnaire fourni, reprend les réponses inventées de 32 personnes à quatre vagues, calcule les \
        scores et montre l'avant et l'après. Rien n'est gardé, et vos propres bases ne sont pas touchées.
        """,
      en: """
        Checks the questionnaire that is shipped, takes in the invented answers of 32 people at four waves, computes the \
        scores and shows the before and after. Nothing is kept, and your own databases are not touched.
        """),
    arguments: [], options: [],
    examples: CommandExample("jalon demo", Phrase(fr: "À lancer en premier.", en: "The first thing to try.")))

  private static let waves = ["avant", "apres", "retro", "suivi"]

  static func run(_ invocation: CommandInvocation, _ console: Console) throws(CommandFailure) -> Jalon.ExitCode {
    let root = try ShippedFiles.root()
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("jalon-demo-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    return try storing {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      let (questionnaire, source) = try SourceFile.compile(root + "/Questionnaires/pratiques.jalon", console)
      console.print(
        Phrase(
          fr: """
            Questionnaire «\u{A0}\(questionnaire.title)\u{A0}»\u{A0}: \(questionnaire.items.count) questions, \
            \(questionnaire.waves.count) vagues, \(questionnaire.scores.count) scores. Tout est en ordre.
            """,
          en: """
            Questionnaire “\(questionnaire.title)”: \(questionnaire.items.count) questions, \(questionnaire.waves.count) \
            waves, \(questionnaire.scores.count) scores. All is well.
            """))
      let store = try ResponseStore(path: folder.appendingPathComponent("demo.db").path)
      let id = try store.register(questionnaire, source: source.text)
      for (number, wave) in waves.enumerated() {
        let table = try TableReader(contentsOf: root + "/Fixtures/demo/\(wave).csv")
        let importer = ResponseImporter(questionnaire, ResponseImporter.Request(wave: wave))
        try importer.run(table, into: store, id) { report in
          show(questionnaire.wave(named: wave)?.title ?? wave, report.added, step: number + 1, console)
        }
      }
      guard let outcome = try ChangeEvaluation(store).run().first else { return .failure }
      console.print(
        Phrase(
          fr: "Scores calculés\u{A0}: \(outcome.scored), vagues associées par personne.\n",
          en: "Scores computed: \(outcome.scored), waves paired by person.\n"))
      try showResults(questionnaire, id, store, console)
      return .success
    }
  }

  private static func show(_ wave: String, _ count: Int, step: Int, _ console: Console) {
    let bar = String(repeating: "█", count: step * 5) + String(repeating: "░", count: (waves.count - step) * 5)
    console.print(
      Phrase(fr: "  \(bar)  \(wave)\u{A0}: \(count) réponses", en: "  \(bar)  \(wave): \(count) responses"))
  }

  private static func showResults(
    _ questionnaire: Questionnaire, _ id: QuestionnaireID, _ store: ResponseStore, _ console: Console
  ) throws {
    let report = try ChangeReport(questionnaire, id, from: store)
    let table = BeforeAfterTable(report, language: console.language, width: console.width)
    let slopes = SlopeDrawing(report, language: console.language)
    for line in table.lines + [""] + slopes.lines { console.print(line) }
    console.print(
      Phrase(
        fr: """

          Données inventées. Sans groupe témoin\u{A0}: évolution, pas effet.
          Et maintenant\u{A0}: jalon run Questionnaires/pratiques.jalon --wave avant --participant ESSAI
          """,
        en: """

          Invented data. Without a comparison group: change, not effect.
          And now: jalon run Questionnaires/pratiques.jalon --wave avant --participant ESSAI
          """))
  }
}
