import ChangeStatistics
import Evaluation
import QuestionnaireModel
import Wording

/// The comparisons of a study as lines of text for a terminal, one figure a line.
public struct StudyText {
  private let questionnaire: Questionnaire
  private let comparisons: [ComparisonResult]
  private let language: InterfaceLanguage
  private let format: NumberFormat
  private let smallGroups: SmallGroups

  /// Prepares the text.
  public init(
    _ questionnaire: Questionnaire, _ comparisons: [ComparisonResult], language: InterfaceLanguage,
    smallGroups: SmallGroups = SmallGroups()
  ) {
    self.questionnaire = questionnaire
    self.comparisons = comparisons
    self.language = language
    self.smallGroups = smallGroups
    format = NumberFormat(language)
  }

  /// The lines, without a newline at their ends.
  public var lines: [String] {
    let head = ["\(questionnaire.title.harmless) (\(questionnaire.name) \(questionnaire.version))", ""]
    return head + comparisons.flatMap { comparisonLines($0) + [""] } + notes
  }

  private func text(_ french: String, _ english: String) -> String {
    Phrase(fr: french, en: english).text(in: language)
  }

  // MARK: One comparison

  private func comparisonLines(_ result: ComparisonResult) -> [String] {
    let waves = "\(waveTitle(result.change.fromWave)) → \(waveTitle(result.change.toWave))"
    let title = "\(title(of: result.score)), \(waves)"
    let unit = result.score.unitOfAnalysis
    var lines = [title, String(repeating: "─", count: min(80, title.displayWidth)), matched(result)]
    guard result.paired.count > 0 else {
      let none = unit.noOne
      lines.append(
        text("\(none.french) n'a ce score aux deux vagues", "\(none.english) has this score at both waves"))
      return lines
    }
    guard result.paired.count >= smallGroups.threshold else {
      let least = smallGroups.threshold
      lines.append(
        text(
          "masqué\u{A0}: moins de \(least) \(unit.plural.french) avec les deux scores (--mask-below 0 montre tout)",
          "masked: fewer than \(least) \(unit.plural.english) with both scores (--mask-below 0 shows all)"))
      return lines
    }
    for (name, value) in figures(of: result) { lines.append("  \(name.padded(to: 24)) \(value)") }
    return lines
  }

  private func figures(of result: ComparisonResult) -> [(String, String)] {
    let paired = result.paired
    var figures = [
      (text("moyenne", "mean"), arrow(paired.baseline.mean, paired.followup.mean)),
      (
        text("écart-type", "standard deviation"),
        arrow(paired.baseline.standardDeviation, paired.followup.standardDeviation)
      ),
      (text("évolution moyenne", "mean change"), meanChange(paired)),
      (text("t apparié", "paired t"), written(paired.test) { tTest($0) }),
      (text("Wilcoxon (rangs signés)", "Wilcoxon signed ranks"), signedRank(result.signedRank)),
      ("d_z", estimate(result.effects.dz)), ("d_av", estimate(result.effects.dav)),
      ("g_z", estimate(result.effects.gz)), ("g_av", estimate(result.effects.gav)),
      (text("corrélation des vagues", "correlation of waves"), written(paired.correlation) { format.decimal($0) }),
      (result.score.unitOfAnalysis.plural.text(in: language), statuses(result)),
    ]
    for reliability in result.reliabilities {
      figures.append(("α \(reliability.wave)", alpha(reliability.alpha)))
    }
    return figures
  }

  private func title(of score: ScoreDefinition) -> String {
    guard score.direction == .lowerIsBetter else { return score.title.harmless }
    return score.title.harmless + text(" (une baisse est favorable)", " (lower is better)")
  }

  private func waveTitle(_ name: String) -> String { questionnaire.wave(named: name)?.title.harmless ?? name }

  /// Who is in the figures, and who is not.
  private func matched(_ result: ComparisonResult) -> String {
    let n = result.paired.count
    let onlyFrom = result.countFrom - n
    let onlyTo = result.countTo - n
    return result.score.unitOfAnalysis.counted(n).text(in: language)
      + text(
        " avec les deux scores\u{A0}; laissés de côté\u{A0}: \(onlyFrom) sans le second, \(onlyTo) sans le premier",
        " with both scores; left out: \(onlyFrom) without the second, \(onlyTo) without the first")
  }

  private func statuses(_ result: ComparisonResult) -> String {
    func part(_ status: ChangeStatus, _ french: String, _ english: String) -> String {
      let count = result.statuses[status, default: 0]
      return "\(text(french, english)) \(count) (\(format.percent(count, of: result.paired.count)))"
    }
    let parts =
      result.score.direction == .neutral
      ? [part(.increased, "hausse", "up"), part(.unchanged, "stable", "same"), part(.decreased, "baisse", "down")]
      : [
        part(.improved, "mieux", "better"), part(.unchanged, "stable", "same"),
        part(.deteriorated, "moins bien", "worse"),
      ]
    let rule = result.score.threshold.map { text("seuil ", "threshold ") + format.decimal($0) }
    return parts.joined(separator: ", ") + " (\(rule ?? text("toute différence compte", "any difference counts")))"
  }

  private var notes: [String] {
    let hasGroup = comparisons.contains { $0.change.plan.comparisonGroup != nil }
    return [
      text("Entre crochets\u{A0}: intervalle de confiance à 95 %.", "In brackets: 95% confidence interval."),
      hasGroup
        ? text(
          "Groupe témoin déclaré\u{A0}: ces chiffres comptent les deux groupes ensemble. Pour les comparer, importez le "
            + "tableau, puis\u{A0}: jalon stats --method comparison.",
          "Comparison group declared: these figures count both groups together. To compare them, import the table, then: "
            + "jalon stats --method comparison.")
        : text("Sans groupe témoin\u{A0}: évolution, pas effet.", "Without a comparison group: change, not effect."),
    ]
  }
}

// MARK: - Figures

extension StudyText {
  /// A figure, or why there is none.
  private func written<Value>(_ value: Computed<Value>, _ write: (Value) -> String) -> String {
    switch value {
    case .success(let value): write(value)
    case .failure(let reason): "– (\(AbsenceNote.phrase(for: reason).text(in: language)))"
    }
  }

  private func arrow(_ from: Computed<Double>, _ to: Computed<Double>) -> String {
    "\(written(from) { format.decimal($0) }) → \(written(to) { format.decimal($0) })"
  }

  private func meanChange(_ paired: PairedChange) -> String {
    written(paired.change.mean) { format.signed($0) } + " "
      + written(paired.interval) { format.interval($0.lower, $0.upper) }
  }

  private func tTest(_ test: PairedChange.TTest) -> String {
    "t(\(format.decimal(test.degreesOfFreedom, digits: 0))) = \(format.decimal(test.t)), \(format.probability(test.p))"
  }

  private func signedRank(_ ranks: Computed<WilcoxonSignedRank>) -> String {
    written(ranks) { ranks in
      let method = text("approximation normale", "normal approximation")
      return written(ranks.test) { test in
        "W+ = \(format.decimal(ranks.positiveRankSum, digits: 1)), z = \(format.decimal(test.z)), "
          + format.probability(test.p) + (test.method == .exact ? text(" (exact)", " (exact)") : " (\(method))")
      }
    }
  }

  private func estimate(_ estimate: Computed<EffectSizes.Estimate>) -> String {
    written(estimate) { estimate in
      "\(format.decimal(estimate.value)) " + written(estimate.interval) { format.interval($0.lower, $0.upper) }
    }
  }

  private func alpha(_ alpha: CronbachAlpha) -> String {
    guard alpha.count >= smallGroups.threshold else { return text("masqué", "masked") }
    return written(alpha.alpha) { format.decimal($0) } + " "
      + written(alpha.interval) { format.unsignedInterval($0.lower, $0.upper) }
      + text(
        " (n = \(alpha.count), \(alpha.leftOutCount) réponses incomplètes)",
        " (n = \(alpha.count), \(alpha.leftOutCount) incomplete)")
  }
}
