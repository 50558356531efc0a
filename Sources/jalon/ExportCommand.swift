import CommandSyntax
import Evaluation
import Foundation
import QuestionnaireLanguage
import QuestionnaireModel
import Reporting
import ResponseStore
import TableFiles
import Wording

/// `jalon export`: writes tidy tables for R, pandas and spreadsheets.
enum ExportCommand: Command {
  static let description = CommandDescription(
    name: "export",
    summary: Phrase(fr: "écrire des tableaux pour R, Python ou Excel", en: "write tables for R, Python or Excel"),
    discussion: Phrase(
      fr: """
        Colonnes de scores : participant, group, questionnaire, version, wave, score, value, answered, items. De \
        changes : participant, group, questionnaire, version, score, from_wave, to_wave, baseline, followup, change, \
        status (improved, unchanged, deteriorated ; increased, decreased pour un score sans sens favorable). D'answers : \
        participant, group, questionnaire, version, wave, item, value, missing (not_asked, no_answer ou le code déclaré), \
        completed_on. De cohorts : une ligne par comparaison et groupe, avec tout ce qui est calculé (t, p, d_z, d_av, \
        intervalles ; n_other_version, personnes laissées de côté). De reliability : l'alpha de chaque score à chaque vague. Dates ISO, UTF-8. Les scores sont d'abord \
        mis à jour.
        """,
      en: """
        Columns of scores: participant, group, questionnaire, version, wave, score, value, answered, items. Of changes: \
        participant, group, questionnaire, version, score, from_wave, to_wave, baseline, followup, change, status \
        (improved, unchanged, deteriorated; increased, decreased for a score without a good direction). Of answers: \
        participant, group, questionnaire, version, wave, item, value, missing (not_asked, no_answer or the declared \
        code), completed_on. Of cohorts: one row a comparison and group, with all that is computed (t, p, d_z, d_av, \
        intervals; n_other_version, people left out). Of reliability: the alpha of each score at each wave. ISO dates, UTF-8. Scores are brought up to date \
        first.
        """),
    arguments: [
      ArgumentDescription(
        "table", placeholder: Phrase(fr: "TABLEAU", en: "TABLE"),
        allowedValues: ExportTable.allCases.map(\.rawValue),
        help: Phrase(fr: "Ce qui est exporté.", en: "What is exported."))
    ],
    options: [
      .value(
        "format", placeholder: Phrase(fr: "FORME", en: "FORM"), allowedValues: ["csv"], whenAbsent: .means("csv"),
        help: Phrase(fr: "Forme du fichier.", en: "Form of the file.")),
      CommonOptions.existingDatabase,
      CommonOptions.acceptReworded,
      .value(
        "output", letter: "o", placeholder: Phrase(fr: "FICHIER", en: "FILE"),
        whenAbsent: .isDecided(Phrase(fr: "la sortie standard", en: "standard output")),
        help: Phrase(
          fr: "Fichier à écrire\u{A0}; il n'est remplacé qu'une fois complet.",
          en: "File to write; replaced only when complete.")),
      .value(
        "questionnaire", letter: "q", placeholder: Phrase(fr: "NOM", en: "NAME"), whenAbsent: .nothing,
        help: Phrase(fr: "Seulement ce questionnaire.", en: "Only this questionnaire.")),
      .flag(
        "excel",
        help: Phrase(
          fr: "Pour un Excel français\u{A0}: points-virgules, virgule décimale, marque UTF-8.",
          en: "For a French Excel: semicolons, decimal comma, UTF-8 mark.")),
    ],
    examples: CommandExample(
      "jalon export changes --excel --output evolution.csv",
      Phrase(fr: "Un tableau à ouvrir dans Excel.", en: "A table to open in Excel.")))

  static func run(_ invocation: CommandInvocation, _ console: Console) throws(CommandFailure) -> Jalon.ExitCode {
    guard let table = ExportTable(rawValue: invocation.value("table") ?? "") else { return .wrongUse }
    if let path = invocation.value("output") { try SourceFile.refuseToReplace(path) }
    let store = try CommonOptions.openExistingStore(invocation)
    let outcomes = try select(try ChangeCommand.evaluate(store, invocation), invocation.value("questionnaire"))
    remarkOnPeopleLeftOut(outcomes, table, console)
    let format: TableFormat = invocation.flag("excel") ? .excel : .plain
    return try storing {
      try store.record(.exported, by: AuditEntry.terminal, of: table.rawValue)
      guard let path = invocation.value("output") else {
        let writer = try TableWriter(format, header: table.columns, toDescriptor: STDOUT_FILENO, called: "stdout")
        do {
          _ = try write(table, outcomes, from: store, to: writer)
        } catch TableFileError.unwritable(_, .other(code: EPIPE)) {
          // The reader, such as `head`, has seen enough.
        }
        return .success
      }
      let file = try AtomicFile(replacing: path)
      let rows = try write(table, outcomes, from: store, to: try TableWriter(format, header: table.columns, to: file))
      try file.commit()
      console.remark(
        Phrase(
          fr: "\(path)\u{A0}: \(rows) \(rows > 1 ? "lignes" : "ligne").",
          en: "\(path): \(rows) \(rows == 1 ? "row" : "rows")."))
      return .success
    }
  }

  /// The tables hold nobody whose two versions are not comparable, which is not to go unnoticed.
  private static func remarkOnPeopleLeftOut(
    _ outcomes: [ChangeEvaluation.Outcome], _ table: ExportTable, _ console: Console
  ) {
    guard table == .changes || table == .cohorts else { return }
    for outcome in outcomes where outcome.pairings.contains(where: { !$0.isPaired }) {
      let (name, version) = (outcome.stored.name, outcome.stored.version)
      console.remark(
        Phrase(
          fr: """
            \(name) \(version)\u{A0}: des personnes ont répondu à une vague dans une version qui n'est pas comparable et \
            sont laissées de côté. jalon change dit combien et pourquoi.
            """,
          en: """
            \(name) \(version): people who answered a wave in a version that is not comparable are left out. jalon \
            change tells how many and why.
            """))
    }
  }

  private static func write(
    _ table: ExportTable, _ outcomes: [ChangeEvaluation.Outcome], from store: ResponseStore, to writer: TableWriter
  ) throws -> Int {
    var writing = ExportWriting(table, from: store, to: writer)
    for outcome in outcomes { try writing.write(outcome.stored, outcome.questionnaire) }
    try writing.finish()
    return writing.rows
  }

  private static func select(
    _ outcomes: [ChangeEvaluation.Outcome], _ name: String?
  ) throws(CommandFailure) -> [ChangeEvaluation.Outcome] {
    guard let name else { return outcomes }
    let selected = outcomes.filter { $0.stored.name == name }
    guard selected.isEmpty else { return selected }
    let known = Set(outcomes.map(\.stored.name)).sorted().joined(separator: ", ")
    throw CommandFailure(
      phrase: Phrase(
        fr: "la base n'a pas de questionnaire «\u{A0}\(name)\u{A0}». Elle contient\u{A0}: \(known).",
        en: "the database has no questionnaire “\(name)”. It holds: \(known)."))
  }
}
