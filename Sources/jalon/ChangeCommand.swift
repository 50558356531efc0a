import CommandSyntax
import Evaluation
import QuestionnaireModel
import Reporting
import ResponseStore
import Wording

/// `jalon change`: computes scores and changes, stores them, and shows what changed.
enum ChangeCommand: Command {
  static let description = CommandDescription(
    name: "change",
    summary: Phrase(fr: "calculer et montrer ce qui a changé", en: "compute and show what has changed"),
    discussion: Phrase(
      fr: """
        Calcule les scores de toutes les réponses, associe les vagues de chaque personne et garde les résultats dans la \
        base. Recommencer ne change rien ; seules les réponses nouvelles sont recalculées. Les petits groupes sont \
        masqués à l'écran. Une personne dont les deux vagues ont été répondues dans deux versions du questionnaire est \
        comptée quand le score et ses questions sont les mêmes, mot pour mot ; sinon elle est laissée de côté, et le \
        rapport dit pourquoi. Ce que dit chaque méthode (jalon stats) est gardé aussi, dans la table statistic.
        """,
      en: """
        Scores all responses, pairs each person's waves and stores the results in the database. Doing it again changes \
        nothing; only new responses are scored. Small groups are masked on the screen. A person whose two waves were \
        answered in two versions of the questionnaire is counted when the score and its questions are the same, word for \
        word; otherwise they are left out, and the report says why. What every method says (jalon stats) is kept as well, \
        in the table statistic.
        """),
    arguments: [
      ArgumentDescription(
        "files", placeholder: Phrase(fr: "QUESTIONNAIRE", en: "QUESTIONNAIRE"), count: .any,
        help: Phrase(
          fr: "Questionnaires dont les scores ou changements ont été modifiés depuis.",
          en: "Questionnaires whose scores or changes were edited since."))
    ],
    options: [
      CommonOptions.existingDatabase,
      CommonOptions.acceptReworded,
      CommonOptions.maskBelow,
      .flag(
        "all-statistics",
        help: Phrase(
          fr: "Garder toutes les statistiques aussi pour plus de \(StatisticsKeeping.usualLimit) personnes.",
          en: "Keep all statistics for more than \(StatisticsKeeping.usualLimit) people as well.")),
    ],
    examples: CommandExample(
      "jalon change --db atelier.db",
      Phrase(fr: "Montre l'avant et l'après de la base atelier.db.", en: "Shows the before and after of atelier.db.")))

  static func run(_ invocation: CommandInvocation, _ console: Console) throws(CommandFailure) -> Jalon.ExitCode {
    let smallGroups = try CommonOptions.smallGroups(invocation)
    let store = try CommonOptions.openExistingStore(invocation)
    for path in invocation.values("files") {
      let (questionnaire, source) = try SourceFile.compile(path, console)
      _ = try storing { try store.register(questionnaire, source: source.text) }
    }
    let outcomes = try evaluate(store, invocation)
    guard !outcomes.isEmpty else {
      console.print(
        Phrase(
          fr: "La base ne contient encore aucun questionnaire. Recueillez d'abord des réponses.",
          en: "The database holds no questionnaire yet. Collect answers first."))
      return .success
    }
    let named = invocation.value(CommonOptions.existingDatabase.name)
    let database = named == CommonOptions.defaultDatabase ? nil : named
    var unanswered: [String] = []
    for outcome in outcomes {
      let report = try storing {
        try ChangeReport(
          outcome.questionnaire, outcome.stored.id, from: store, pairings: outcome.pairings,
          smallGroups: smallGroups)
      }
      guard report.hasResponses else {
        unanswered.append("\(outcome.stored.name) \(outcome.stored.version)")
        continue
      }
      let text = ChangeReportText(report, language: console.language, width: console.width, database: database)
      for line in text.lines { console.print(line) }
      console.print("")
    }
    if !unanswered.isEmpty {
      let list = unanswered.listed(atMost: 10)
      console.print(
        Phrase(
          fr: "Sans réponse, donc rien à montrer\u{A0}: \(list).", en: "Without responses, so nothing to show: \(list)."
        ))
    }
    try keepStatistics(outcomes, store, invocation, console)
    let scored = outcomes.reduce(0) { $0 + $1.scored }
    console.remark(
      Phrase(
        fr: scored == 0 ? "Tout était à jour." : "Scores calculés\u{A0}: \(scored).",
        en: scored == 0 ? "All was up to date." : "Scores computed: \(scored)."))
    return .success
  }

  /// Keeps what every method says of the changes.
  private static func keepStatistics(
    _ outcomes: [ChangeEvaluation.Outcome], _ store: ResponseStore, _ invocation: CommandInvocation, _ console: Console
  ) throws(CommandFailure) {
    let limit = invocation.flag("all-statistics") ? Int.max : StatisticsKeeping.usualLimit
    let kept = try storing {
      try outcomes.map { try StatisticsKeeping(store, limit: limit).run($0.stored.id, $0.questionnaire) }
    }
    guard kept.contains(where: { $0.tooLarge > 0 }) else { return }
    console.remark(
      Phrase(
        fr: "Plus de \(limit) personnes\u{A0}: les statistiques de chaque méthode sont gardées avec --all-statistics.",
        en: "More than \(limit) people: the statistics of every method are kept with --all-statistics."))
  }

  /// Evaluates a store and words what goes wrong.
  static func evaluate(
    _ store: ResponseStore, _ invocation: CommandInvocation
  ) throws(CommandFailure) -> [ChangeEvaluation.Outcome] {
    let acceptsReworded = invocation.flag(CommonOptions.acceptReworded.name)
    return try storing { try ChangeEvaluation(store, acceptsReworded: acceptsReworded).run() }
  }
}
