import CommandSyntax
import Evaluation
import Reporting
import ResponseStore
import TableFiles
import Wording

/// `jalon stats` without `--data`: what the database says of declared changes, by every method.
enum StoredStatistics {
  static func run(
    _ invocation: CommandInvocation, _ request: StudyRequest, _ smallGroups: SmallGroups, _ console: Console
  ) throws(CommandFailure) -> Jalon.ExitCode {
    let store = try CommonOptions.openExistingStore(invocation)
    if let item = invocation.value("item") {
      try showTransitions(of: item, invocation, request, store, smallGroups, console)
      return .success
    }
    let method = StudyMethod(rawValue: invocation.value("method") ?? "")
    let studies = try studies(invocation, request, store, by: invocation.value("by"), withItems: method == .items)
    let methods =
      method.map { Set([$0]) } ?? StudyMethod.usual
    let figures = StudyFigures.adjustedInFamilies(
      studies.map { StudyFigures($0, methods: methods, smallGroups: smallGroups) })
    switch invocation.value("format") {
    case "json": console.print(try storing { try StudyFigureTable.json(figures) })
    case "csv": console.write(String(decoding: StudyFigureTable.csv(figures), as: UTF8.self))
    default: show(figures, console)
    }
    return .success
  }

  private static func show(_ figures: [StudyFigures], _ console: Console) {
    for study in figures {
      let text = StudyFigureText(study, language: console.language, width: console.width)
      for line in text.lines { console.print(line) }
      console.print("")
    }
    console.print(
      Phrase(
        fr: "Entre crochets\u{A0}: intervalle de confiance à 95 %. Méthodes et sources\u{A0}: Guide-statistiques.md.",
        en: "In brackets: 95% confidence interval. Methods and sources: Guide-statistiques.md (in French)."))
  }

  /// The studies that are meant, of the questionnaire that has the score in its newest version.
  static func studies(
    _ invocation: CommandInvocation, _ request: StudyRequest, _ store: ResponseStore, by subgroups: String? = nil,
    withItems: Bool = false
  ) throws(CommandFailure) -> [StoredStudy] {
    let newest = try newest(invocation, request, store)
    if let subgroups, subgroups != "group", !newest.questionnaire.items.contains(where: { $0.name == subgroups }) {
      let names = newest.questionnaire.items.map(\.name)
      throw CommandFailure(
        phrase: Phrase(
          fr:
            "le questionnaire n'a pas de question «\u{A0}\(subgroups.shortened)\u{A0}». Il a\u{A0}: \(names.listed(atMost: 20)).",
          en: "the questionnaire has no item “\(subgroups.shortened)”. It has: \(names.listed(atMost: 20))."),
        exitCode: .wrongUse)
    }
    return try storing {
      try request.comparisons(of: newest.questionnaire).map { named in
        // What is planned for a declared change holds as well where its waves are spelled out.
        let change = newest.questionnaire.changes.first(where: named.isSameComparison) ?? named
        return try StoredStudy(
          store, newest.stored.id, newest.questionnaire, change, by: subgroups ?? change.plan.subgroupItems.first,
          withItems: withItems)
      }
    }
  }

  /// The newest version of the questionnaire that is meant.
  private static func newest(
    _ invocation: CommandInvocation, _ request: StudyRequest, _ store: ResponseStore
  ) throws(CommandFailure) -> ChangeEvaluation.Outcome {
    let outcomes = try ChangeCommand.evaluate(store, invocation)
    guard
      let newest = outcomes.last(where: { outcome in
        request.score.map { outcome.questionnaire.score(named: $0) != nil } ?? !outcome.questionnaire.changes.isEmpty
      }) ?? outcomes.last
    else {
      throw CommandFailure(
        phrase: Phrase(
          fr: "la base ne contient encore aucun questionnaire. Recueillez d'abord des réponses.",
          en: "the database holds no questionnaire yet. Collect answers first."))
    }
    return newest
  }

  /// Who went from which answer of a closed item to which other.
  private static func showTransitions(
    of item: String, _ invocation: CommandInvocation, _ request: StudyRequest, _ store: ResponseStore,
    _ smallGroups: SmallGroups, _ console: Console
  ) throws(CommandFailure) {
    let newest = try newest(invocation, request, store)
    let pairs = try storing { try request.comparisons(of: newest.questionnaire) }
    var shown: Set<[String]> = []
    for pair in pairs where shown.insert([pair.fromWave, pair.toWave]).inserted {
      let study = try storing {
        do {
          return try TransitionStudy(
            store, newest.stored.id, newest.questionnaire, item: item, from: pair.fromWave, to: pair.toWave)
        } catch TransitionStudy.Invalid.unknownItem(let name, let items) {
          throw CommandFailure(
            phrase: Phrase(
              fr: "le questionnaire n'a pas de question fermée «\u{A0}\(name.shortened)\u{A0}». Il a\u{A0}: "
                + "\(items.listed(atMost: 20)).",
              en: "the questionnaire has no closed item “\(name.shortened)”. It has: \(items.listed(atMost: 20))."),
            exitCode: .wrongUse)
        }
      }
      let text = TransitionText(
        study, newest.questionnaire, language: console.language, width: console.width, smallGroups: smallGroups)
      for line in text.lines { console.print(line) }
      console.print("")
    }
  }
}
