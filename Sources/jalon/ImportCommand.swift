import CommandSyntax
import Importing
import QuestionnaireModel
import ResponseStore
import TableFiles
import Wording

/// `jalon import`: takes answers collected elsewhere.
enum ImportCommand: Command {
  static let description = CommandDescription(
    name: "import",
    summary: Phrase(fr: "reprendre des réponses recueillies ailleurs", en: "take in answers collected elsewhere"),
    discussion: Phrase(
      fr: """
        Le fichier CSV a une colonne « participant », une colonne par question et, si l'on veut, « wave » (ou « vague ») \
        et « group » (ou « groupe »). Les valeurs sont des codes ou les mots des réponses. Virgules ou points-virgules, \
        UTF-8 ou Windows : tout est reconnu. Chaque ligne passe par le questionnaire ; ce qu'il refuse est dit par ligne \
        et colonne, et rien n'est alors importé. Importer deux fois le même fichier ne change rien.
        """,
      en: """
        The CSV file has a column “participant”, a column per question and, if wanted, “wave” and “group”. Values are \
        codes or the words of the answers. Commas or semicolons, UTF-8 or Windows: all is recognised. Every row goes \
        through the questionnaire; what it refuses is told by line and column, and nothing is imported then. Importing \
        the same file twice changes nothing.
        """),
    arguments: [
      ArgumentDescription(
        "file", placeholder: Phrase(fr: "FICHIER.csv", en: "FILE.csv"),
        help: Phrase(fr: "Les réponses.", en: "The answers."))
    ],
    options: [
      .value(
        "questionnaire", letter: "q", placeholder: Phrase(fr: "FICHIER", en: "FILE"), whenAbsent: .refused,
        help: Phrase(fr: "Le questionnaire auquel on a répondu.", en: "The questionnaire that was answered.")),
      .value(
        "wave", placeholder: Phrase(fr: "VAGUE", en: "WAVE"), whenAbsent: .nothing,
        help: Phrase(fr: "Vague de toutes les lignes, sans colonne.", en: "Wave of all rows, instead of a column.")),
      CommonOptions.group,
      CommonOptions.database,
      .flag(
        "keep-valid",
        help: Phrase(
          fr: "Prendre les bonnes lignes même si d'autres sont refusées.",
          en: "Take the good rows even when others are refused.")),
      .flag(
        "replace",
        help: Phrase(
          fr: "Remplacer les réponses différentes déjà là\u{A0}; les anciennes sont mises de côté.",
          en: "Replace other answers already there; the old ones are set aside.")),
    ],
    examples: CommandExample(
      "jalon import avant.csv --questionnaire Questionnaires/pratiques.jalon --wave avant",
      Phrase(
        fr: "Reprend les questionnaires papier saisis dans un tableur.",
        en: "Takes in paper forms typed into a spreadsheet.")))

  static func run(_ invocation: CommandInvocation, _ console: Console) throws(CommandFailure) -> Jalon.ExitCode {
    let (questionnaire, source) = try SourceFile.compile(invocation.value("questionnaire") ?? "", console)
    var request = ResponseImporter.Request(
      group: invocation.value("group"), keepsValid: invocation.flag("keep-valid"),
      replaces: invocation.flag("replace"))
    if let name = invocation.value("wave") {
      request.wave = try CommonOptions.wave(named: name, of: questionnaire).name
    }
    let table: TableReader
    do {
      table = try TableReader(contentsOf: invocation.value("file") ?? "")
    } catch {
      throw CommandFailure(phrase: unreadable(error, questionnaire))
    }
    let store = try CommonOptions.openStore(invocation)
    let id = try storing { try store.register(questionnaire, source: source.text) }
    do {
      try ResponseImporter(questionnaire, request).run(table, into: store, id) { report in
        ImportReportText(report, console).show()
      }
    } catch {
      throw CommandFailure(phrase: error.phrase)
    }
    return .success
  }

  /// Why the table cannot be read. The paper of a wave has the questions of a retrospective one asked with it as well, so
  /// that who types it in may make two columns of one name: where the second answers go is then said too.
  private static func unreadable(_ error: TableFileError, _ questionnaire: Questionnaire) -> Phrase {
    guard case .duplicatedColumns(_, let columns) = error,
      let wave = questionnaire.waves.first(where: { wave in
        wave.askedWith != nil
          && columns.contains { column in
            questionnaire.items.contains { $0.name == column.name && questionnaire.asks($0, at: wave) }
          }
      })
    else { return error.phrase }
    return Phrase(
      fr: error.phrase.french
        + " Les réponses à la vague rétrospective «\u{A0}\(wave.name)\u{A0}» se saisissent dans une seconde ligne de la "
        + "même personne, avec wave = \(wave.name).",
      en: error.phrase.english
        + " Answers to the retrospective wave “\(wave.name)” are typed into a second row of the same person, with wave = "
        + "\(wave.name).")
  }
}
