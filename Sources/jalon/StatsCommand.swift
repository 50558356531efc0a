import CommandSyntax
import Evaluation
import Importing
import Reporting
import TableFiles
import Wording

/// `jalon stats`: computes what changed at once, and keeps nothing.
enum StatsCommand: Command {
  static let description = CommandDescription(
    name: "stats",
    summary: Phrase(fr: "calculer une évolution, sans rien garder", en: "compute a change, keeping nothing"),
    discussion: Phrase(
      fr: """
        Sans --data, lit la base et calcule pour chaque changement déclaré, ou pour celui que --score, --from et --to nomment, \
        ce que disent plusieurs méthodes, en phrases puis en chiffres : t apparié et tailles d'effet, rangs signés, \
        changement fiable, rééchantillonnage, modèle mixte sur toutes les vagues, groupe témoin, départs. Avec --data, \
        calcule d'un coup, à partir d'un tableau CSV et sans base de données, ce que devient chaque score entre deux vagues : \
        moyennes, évolution avec son intervalle de confiance, t apparié, Wilcoxon, tailles d'effet, α de Cronbach. Le tableau \
        est lu comme par jalon import : une colonne « participant », une colonne « wave » (ou « vague »), une colonne par question. \
        Ce que le questionnaire refuse est dit par ligne et colonne, et rien n'est alors calculé.
        """,
      en: """
        Without --data, reads the database and computes for each declared change, or for the one that --score, --from and \
        --to name, what several methods say, in sentences and then in figures: paired t and effect sizes, signed ranks, \
        reliable change, resampling, a mixed model over all waves, the comparison group, who left. With --data, computes \
        at once, from a CSV table and without a database, what becomes of each score between two waves: means, \
        change with its confidence interval, paired t, Wilcoxon, effect sizes, Cronbach's α. The table is read as jalon \
        import reads it: a column “participant”, a column “wave”, a column per question. What the questionnaire refuses is told by line \
        and column, and nothing is computed then.
        """),
    arguments: [],
    options: [
      .value(
        "questionnaire", letter: "q", placeholder: Phrase(fr: "FICHIER", en: "FILE"), whenAbsent: .nothing,
        help: Phrase(
          fr: "Le questionnaire auquel on a répondu\u{A0}; avec --data il est nécessaire.",
          en: "The questionnaire that was answered; needed with --data.")),
      .value(
        "data", placeholder: Phrase(fr: "FICHIER.csv", en: "FILE.csv"),
        whenAbsent: .isDecided(Phrase(fr: "la base", en: "the database")),
        help: Phrase(fr: "Les réponses.", en: "The answers.")),
      CommonOptions.existingDatabase,
      CommonOptions.acceptReworded,
      .value(
        "score", placeholder: Phrase(fr: "SCORE", en: "SCORE"),
        whenAbsent: .isDecided(Phrase(fr: "tous ceux qui ont un changement", en: "all that declare a change")),
        help: Phrase(fr: "Score à comparer.", en: "Score to compare.")),
      .value(
        "from", placeholder: Phrase(fr: "VAGUE", en: "WAVE"),
        whenAbsent: .isDecided(Phrase(fr: "celle des changements déclarés", en: "that of the declared changes")),
        help: Phrase(fr: "Première vague.", en: "Earlier wave.")),
      .value(
        "to", placeholder: Phrase(fr: "VAGUE", en: "WAVE"),
        whenAbsent: .isDecided(Phrase(fr: "celle des changements déclarés", en: "that of the declared changes")),
        help: Phrase(fr: "Seconde vague.", en: "Later wave.")),
      .value(
        "item", placeholder: Phrase(fr: "QUESTION", en: "ITEM"), whenAbsent: .nothing,
        help: Phrase(
          fr: "Au lieu d'un score, une question fermée\u{A0}: qui est passé de quelle réponse à quelle autre.",
          en: "Instead of a score, a closed item: who went from which answer to which other.")),
      .value(
        "by", placeholder: Phrase(fr: "QUESTION", en: "ITEM"), whenAbsent: .nothing,
        help: Phrase(
          fr:
            "Distinguer aussi les personnes par leur réponse à une question fermée au départ, ou par «\u{A0}group\u{A0}».",
          en: "Tell people apart as well, by their answer to a closed item at first, or by “group”.")),
      .value(
        "method", placeholder: Phrase(fr: "MÉTHODE", en: "METHOD"),
        allowedValues: ["all"] + StudyMethod.allCases.map(\.rawValue), whenAbsent: .means("all"),
        help: Phrase(fr: "Ce qui est calculé.", en: "What is computed.")),
      .value(
        "format", placeholder: Phrase(fr: "FORME", en: "FORM"), allowedValues: ["terminal", "json", "csv"],
        whenAbsent: .means("terminal"),
        help: Phrase(
          fr: "Tableau pour les personnes, ou JSON et CSV pour les programmes.",
          en: "A table for people, or JSON and CSV for programs.")),
      CommonOptions.maskBelow,
      .flag(
        "keep-valid",
        help: Phrase(
          fr: "Calculer avec les bonnes lignes même si d'autres sont refusées.",
          en: "Compute with the good rows even when others are refused.")),
    ],
    examples: CommandExample(
      "jalon stats -q Fixtures/depress/depress.jalon --data Fixtures/depress/depress_long.csv",
      Phrase(
        fr: "Compare les vagues d'une étude, directement depuis son tableau.",
        en: "Compares the waves of a study, straight from its table.")))

  static func run(_ invocation: CommandInvocation, _ console: Console) throws(CommandFailure) -> Jalon.ExitCode {
    let smallGroups = try CommonOptions.smallGroups(invocation)
    let request = StudyRequest(
      score: invocation.value("score"), fromWave: invocation.value("from"), toWave: invocation.value("to"))
    guard invocation.value("data") != nil else {
      return try StoredStatistics.run(invocation, request, smallGroups, console)
    }
    guard let path = invocation.value("questionnaire") else {
      throw CommandFailure(
        phrase: Phrase(
          fr: "avec --data il faut aussi --questionnaire, le fichier du questionnaire auquel on a répondu.",
          en: "--data needs --questionnaire as well, the file of the questionnaire that was answered."),
        exitCode: .wrongUse)
    }
    let (questionnaire, _) = try SourceFile.compile(path, console)
    let outcome = try storing {
      let comparisons = try request.comparisons(of: questionnaire)
      let table = try TableReader(contentsOf: invocation.value("data") ?? "")
      do {
        return try TableStudy(questionnaire, comparing: comparisons).run(table)
      } catch ImportError.noWave(let waves) {
        throw noWave(waves)
      }
    }
    ImportReportText(outcome.report, console).showRead()
    guard outcome.report.isSound || (invocation.flag("keep-valid") && outcome.report.isWhole) else {
      throw CommandFailure(
        phrase: Phrase(
          fr: """
            rien n'a été calculé, car des lignes sont refusées. Corrigez-les et recommencez, ou ajoutez --keep-valid pour \
            calculer avec les autres.
            """,
          en: """
            nothing was computed, because rows are refused. Mend them and try again, or add --keep-valid to compute with \
            the others.
            """))
    }
    let text = StudyText(
      questionnaire, outcome.comparisons, language: console.language, smallGroups: smallGroups)
    for line in text.lines { console.print(line) }
    return .success
  }

  /// Several waves are compared, so that an option cannot say the one of all rows.
  private static func noWave(_ waves: [String]) -> CommandFailure {
    let list = waves.listed(atMost: 10)
    return CommandFailure(
      phrase: Phrase(
        fr:
          "il manque une colonne «\u{A0}wave\u{A0}» (ou «\u{A0}vague\u{A0}») qui dit la vague de chaque ligne\u{A0}: \(list).",
        en: "a column “wave” that says each row's wave is missing: \(list)."))
  }
}
