import Evaluation
import QuestionnaireModel
import ResponseStore
import Wording

/// A report as lines of text for a terminal.
public struct ChangeReportText {
  private let report: ChangeReport
  private let language: InterfaceLanguage
  private let format: NumberFormat
  private let width: Int
  private let database: String?

  /// Prepares a report.
  ///
  /// - Parameters:
  ///   - width: the columns of the terminal.
  ///   - database: the file to be named in the commands that are proposed; nil for the usual one.
  public init(_ report: ChangeReport, language: InterfaceLanguage, width: Int = 80, database: String? = nil) {
    self.report = report
    self.database = database
    self.language = language
    self.width = max(60, min(width, 100))
    format = NumberFormat(language)
  }

  /// The lines of the report, without a newline at their ends.
  public var lines: [String] {
    let versions = VersionLines(report, language: language, width: width).lines
    var lines = [title, responses] + versions + [""]
    for (from, to) in report.wavePairs {
      lines += pairLines(from, to) + [""]
    }
    if !report.reliabilities.isEmpty { lines += reliabilityLines + [""] }
    if !report.comparisons.isEmpty { lines += notes }
    return lines
  }

  private func text(_ french: String, _ english: String) -> String {
    Phrase(fr: french, en: english).text(in: language)
  }

  // MARK: Head

  private var title: String {
    "\(report.questionnaire.title.harmless) (\(report.questionnaire.name) \(report.questionnaire.version))"
  }

  private var responses: String {
    let parts = report.counts.map { count in
      let open = count.open == 0 ? "" : text(" (+\(count.open) en cours)", " (+\(count.open) under way)")
      return "\(count.wave) \(count.complete)\(open)"
    }
    return text("Réponses\u{A0}: ", "Responses: ") + parts.joined(separator: ", ")
  }

  // MARK: Changes

  private func pairLines(_ from: String, _ to: String) -> [String] {
    let comparisons = report.comparisons(from: from, to: to)
    let title = "\(waveTitle(from)) → \(waveTitle(to))"
    var lines = [title, String(repeating: "─", count: min(width, title.displayWidth))]
    for comparison in comparisons { lines += comparisonLines(comparison) }
    return lines
  }

  private func waveTitle(_ name: String) -> String { report.questionnaire.wave(named: name)?.title.harmless ?? name }

  private func comparisonLines(_ comparison: ChangeReport.Comparison) -> [String] {
    guard let everyone = comparison.cohorts.first(where: { $0.cohort.isEmpty }) else { return [] }
    let lines = cohortLines(comparison.score, everyone) + sidesLines(comparison)
    guard everyone.nMatched >= report.smallGroups.threshold else { return lines }
    return lines + groupLines(comparison, everyone)
  }

  private func sidesLines(_ comparison: ChangeReport.Comparison) -> [String] {
    guard let sides = comparison.sides else { return [] }
    return ComparedSidesLines(
      sides: sides, score: comparison.score, change: comparison.change, threshold: report.smallGroups.threshold,
      database: database, language: language
    ).lines.map { "    " + $0 }
  }

  private func groupLines(_ comparison: ChangeReport.Comparison, _ everyone: CohortChangeRow) -> [String] {
    let groups = comparison.cohorts.filter { !$0.cohort.isEmpty }
    guard groups.count > 1 else { return [] }
    let ungrouped = everyone.nMatched - groups.reduce(0) { $0 + $1.nMatched }
    let masked = report.smallGroups.masked(groups, ungrouped: ungrouped)
    return groups.map { group in
      guard !masked.contains(group.cohort) else {
        let unit = comparison.score.unitOfAnalysis.plural
        let reason = text("masqué\u{A0}: trop peu de \(unit.french)", "masked: too few \(unit.english)")
        return "    \(group.cohort.harmless.padded(to: 24)) \(reason)"
      }
      return
        "    \(group.cohort.harmless.padded(to: 24)) \(means(group))\(change(group))   \(n(group, comparison.score))"
    }
  }

  /// How many there are; what is counted is said where it is not people.
  private func n(_ row: CohortChangeRow, _ score: ScoreDefinition) -> String {
    let unit = score.unitOfAnalysis
    let counted = unit == .person ? String(row.nMatched) : unit.counted(row.nMatched).text(in: language)
    return "n\u{A0}=\u{A0}\(counted)"
  }

  private func cohortLines(_ score: ScoreDefinition, _ row: CohortChangeRow) -> [String] {
    var lines = [title(of: score)]
    if row.nMatched == 0 {
      let none = score.unitOfAnalysis.noOne
      lines.append(text("\(none.french) n'a ce score aux deux vagues", "\(none.english) has this score at both waves"))
    } else if row.nMatched < report.smallGroups.threshold {
      let least = report.smallGroups.threshold
      let unit = score.unitOfAnalysis.plural
      lines.append(
        text(
          "masqué\u{A0}: moins de \(least) \(unit.french) avec les deux scores (--mask-below 0 montre tout)",
          "masked: fewer than \(least) \(unit.english) with both scores (--mask-below 0 shows all)"))
    } else {
      lines += [means(row) + change(row) + effect(row), statuses(row, score), matched(row, score)]
      if let note = row.note { lines.append(AbsenceNote.phrase(for: note).text(in: language)) }
    }
    return ["  " + lines[0]] + lines.dropFirst().map { "    " + $0 }
  }

  private func title(of score: ScoreDefinition) -> String {
    guard score.direction == .lowerIsBetter else { return score.title.harmless }
    return score.title.harmless + text(" (une baisse est favorable)", " (lower is better)")
  }

  private func means(_ row: CohortChangeRow) -> String {
    guard let from = row.meanFrom, let to = row.meanTo else { return "" }
    return "\(format.decimal(from)) → \(format.decimal(to))"
  }

  private func change(_ row: CohortChangeRow) -> String {
    guard let change = row.meanChange else { return "" }
    var text = "   \(format.signed(change))"
    if let low = row.ciLow, let high = row.ciHigh { text += " \(format.interval(low, high))" }
    return text
  }

  private func effect(_ row: CohortChangeRow) -> String {
    row.gAv.map { "   g_av \(format.decimal($0))" } ?? ""
  }

  private func statuses(_ row: CohortChangeRow, _ score: ScoreDefinition) -> String {
    let n = row.nMatched
    func part(_ mark: String, _ word: String, _ count: Int?) -> String? {
      count.map { "\(mark) \(word) \($0) (\(format.percent($0, of: n)))" }
    }
    // Where neither direction is good, there is only who changed and who did not.
    let isNeutral = score.direction == .neutral
    let parts = [
      isNeutral
        ? part("≠", text("changé", "changed"), row.nUnchanged.map { n - $0 })
        : part("▲", text("mieux", "better"), row.nImproved),
      part("=", text("stable", "stable"), row.nUnchanged),
      isNeutral ? nil : part("▼", text("moins bien", "worse"), row.nDeteriorated),
    ].compactMap { $0 }
    let rule = row.threshold.map { text("seuil \(format.decimal($0))", "threshold \(format.decimal($0))") }
    let without = text("toute différence compte", "any difference counts")
    return parts.joined(separator: "   ") + "   (\(rule ?? without))"
  }

  private func matched(_ row: CohortChangeRow, _ score: ScoreDefinition) -> String {
    score.unitOfAnalysis.counted(row.nMatched).text(in: language)
      + text(
        " avec les deux scores, sur \(row.nFrom) au départ et \(row.nTo) à la fin",
        " with both scores, of \(row.nFrom) at first and \(row.nTo) afterwards")
  }

  // MARK: Reliability and notes

  private var reliabilityLines: [String] {
    var lines = [text("Cohérence des échelles (α de Cronbach)", "Consistency of the scales (Cronbach's α)")]
    let column = report.questionnaire.scores.map { $0.title.displayWidth }.max() ?? 0
    for score in report.questionnaire.scores {
      let rows = report.reliabilities.filter { $0.score == score.name }
      guard !rows.isEmpty else { continue }
      let unit = score.unitOfAnalysis
      func counted(_ n: Int) -> String { unit == .person ? String(n) : unit.counted(n).text(in: language) }
      let values = rows.map { row in
        let reason = row.note.map { AbsenceNote.phrase(for: $0).text(in: language) }
        if row.n < report.smallGroups.threshold && row.n > 0 { return "\(row.wave) \(text("masqué", "masked"))" }
        let value = row.alpha.map { format.decimal($0) } ?? reason ?? "–"
        return "\(row.wave) \(value) (n\u{A0}=\u{A0}\(counted(row.n)))"
      }
      lines.append("  \(score.title.harmless.padded(to: column))  \(values.joined(separator: "   "))")
    }
    return lines
  }

  private var notes: [String] {
    [
      text("Entre crochets\u{A0}: intervalle de confiance à 95 %.", "In brackets: 95% confidence interval.")
        + text(
          " g_av\u{A0}: taille de l'évolution, en écarts-types (Hedges).",
          " g_av: size of the change, in standard deviations (Hedges).")
    ] + withoutComparison
  }

  /// What a change without a comparison group may be called; which ones that is, where others have a group.
  private var withoutComparison: [String] {
    let alone = report.comparisons.filter { $0.change.plan.comparisonGroup == nil }
    guard !alone.isEmpty else { return [] }
    var titles: [String] = []
    if alone.count < report.comparisons.count {
      for title in alone.map(\.score.title.harmless) where !titles.contains(title) { titles.append(title) }
    }
    let which = titles.isEmpty ? "" : " (\(titles.joined(separator: ", ")))"
    return [
      text(
        "Sans groupe témoin\(which)\u{A0}: évolution, pas effet.",
        "Without a comparison group\(which): change, not effect.")
    ]
  }
}
