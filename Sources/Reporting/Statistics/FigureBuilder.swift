import ChangeStatistics
import Evaluation
import QuestionnaireModel
import Wording

/// Computes the figures of one subgroup, method by method.
struct FigureBuilder {
  let study: StoredStudy
  let subgroup: String
  let group: PairedPeople
  let seed: UInt64

  func figures(of method: StudyMethod) -> [StudyFigure] {
    switch method {
    case .paired: paired
    case .ranks: ranks
    case .reliable: reliable
    case .resampling: resampling
    case .mixed: mixed
    case .comparison: comparison
    case .shift: shift
    case .flow: flow
    case .items: items
    }
  }

  func figure(
    _ method: StudyMethod, _ quantity: String, _ label: Phrase, _ procedure: String, _ value: Computed<Double>,
    interval: ConfidenceInterval? = nil, df: Double? = nil, p: Double? = nil, n: Int? = nil, leftOut: Int? = nil
  ) -> StudyFigure {
    StudyFigure(
      method: method, subgroup: subgroup, quantity: quantity, label: label, procedure: procedure,
      n: n ?? group.baseline.count, leftOut: leftOut ?? group.leftOut, value: value, interval: interval,
      degreesOfFreedom: df, p: p)
  }

  // MARK: Paired change

  private var paired: [StudyFigure] {
    let change = PairedChange(group.moments)
    let effects = EffectSizes(group.moments)
    let test = change.test.value
    var figures = [
      figure(.paired, "mean_from", Phrase(fr: "moyenne avant", en: "mean before"), "mean", change.baseline.mean),
      figure(
        .paired, "sd_from", Phrase(fr: "écart-type avant", en: "SD before"), "n - 1",
        change.baseline.standardDeviation),
      figure(.paired, "mean_to", Phrase(fr: "moyenne après", en: "mean after"), "mean", change.followup.mean),
      figure(
        .paired, "sd_to", Phrase(fr: "écart-type après", en: "SD after"), "n - 1", change.followup.standardDeviation),
      figure(
        .paired, "correlation", Phrase(fr: "corrélation des vagues", en: "correlation of waves"), "pearson",
        change.correlation),
      figure(
        .paired, "mean_change", Phrase(fr: "évolution moyenne", en: "mean change"), "paired t", change.change.mean,
        interval: change.interval.value, df: test?.degreesOfFreedom, p: test?.p),
    ]
    for (name, effect) in [
      ("d_z", effects.dz), ("g_z", effects.gz), ("d_av", effects.dav), ("g_av", effects.gav), ("d_rm", effects.drm),
      ("d_b", effects.db),
    ] {
      figures.append(
        figure(
          .paired, name, Phrase(fr: name, en: name), "noncentral t", effect.map(\.value),
          interval: effect.value?.interval.value))
    }
    let statuses = group.statuses(study)
    let rule = study.score.threshold.map { "threshold \($0)" } ?? "any difference"
    for status in ChangeDirection(study.score.direction).statuses {
      let share = statuses[status]
      figures.append(
        figure(
          .paired, "share_\(status.rawValue)", Phrase(fr: "part, ", en: "share, ").joined(to: status.label),
          "\(rule); Wilson", share.estimate, interval: share.scoreInterval().value))
    }
    return figures
  }

  // MARK: Ranks

  private var ranks: [StudyFigure] {
    let wilcoxon = group.changes.map { WilcoxonSignedRank($0) }
    let location = group.changes.map { HodgesLehmann($0) }
    let sign = group.changes.map { SignTest($0) }
    let test = wilcoxon.flatMap(\.test)
    let procedure = test.value?.method == .normal ? "wilcoxon normal; zeros dropped" : "wilcoxon exact; zeros dropped"
    let ranked = wilcoxon.value?.rankedCount
    return [
      figure(
        .ranks, "hodges_lehmann", Phrase(fr: "pseudomédiane (Hodges-Lehmann)", en: "pseudomedian (Hodges-Lehmann)"),
        "hodges-lehmann", location.flatMap(\.estimate), interval: location.flatMap(\.interval).value),
      figure(
        .ranks, "rank_biserial", Phrase(fr: "rang-bisériale", en: "rank-biserial"), procedure,
        wilcoxon.flatMap(\.rankBiserial), p: test.value?.p, n: ranked),
      figure(
        .ranks, "superiority", Phrase(fr: "probabilité de hausse", en: "probability of a rise"), "sign test exact",
        sign.flatMap(\.probabilityOfSuperiority), p: sign.flatMap(\.p).value),
    ]
  }

  // MARK: Reliable change

  private var reliable: [StudyFigure] {
    let direction = ChangeDirection(study.score.direction)
    return ReliableChange.Method.allCases.flatMap { method -> [StudyFigure] in
      let rule = study.reliableChange(method, group.moments)
      let words = "\(method.rawValue); r \(study.reliabilityWords)"
      guard let rule = rule.value else {
        return [figure(.reliable, method.rawValue, method.label, words, .failure(rule.reason ?? .outOfRange))]
      }
      guard
        let shares = try? StatusShares(
          rule, baseline: group.baseline, followup: group.followup, direction: direction)
      else { return [] }
      return direction.statuses.map { status in
        let share = shares[status]
        return figure(
          .reliable, "\(method.rawValue)_\(status.rawValue)", method.label.with(status.label), words,
          share.estimate, interval: share.exactInterval().value)
      }
    }
  }

  // MARK: Resampling

  private var resampling: [StudyFigure] {
    var figures: [StudyFigure] = []
    for (statistic, label) in [
      (PairedBootstrap.Statistic.meanChange, Phrase(fr: "évolution moyenne", en: "mean change")),
      (.dav, Phrase(fr: "d_av", en: "d_av")),
    ] {
      guard
        let bootstrap = try? PairedBootstrap(
          statistic, baseline: group.baseline, followup: group.followup, seed: seed)
      else { continue }
      figures.append(
        figure(
          .resampling, "bootstrap_\(statistic.rawValue)", label.with(Phrase(fr: "BCa", en: "BCa")),
          "BCa \(bootstrap.resamples) resamples; seed \(seed)", bootstrap.estimate,
          interval: bootstrap.interval.value?.interval))
    }
    let flip = group.changes.map { SignFlipTest($0, seed: seed) }
    figures.append(
      figure(
        .resampling, "permutation", Phrase(fr: "évolution moyenne, permutation", en: "mean change, permutation"),
        flip.value?.method == .sampled ? "sign flips sampled; seed \(seed)" : "sign flips exact",
        PairedChange(group.moments).change.mean, p: flip.flatMap(\.p).value))
    return figures
  }

  // MARK: All waves

  /// Over the waves that were lived through: a start judged again afterwards is another question, and never pooled.
  private var mixed: [StudyFigure] {
    let waves = study.prospective
    let people = group.people.map { person in Trajectory(scores: waves.map { person.scores[$0] }) }
    let model: MixedModel
    do throws(NotComputable) {
      model = try MixedModel(people)
    } catch {
      return [
        figure(.mixed, "mixed", Phrase(fr: "modèle mixte", en: "mixed model"), "REML", .failure(error))
      ]
    }
    let procedure = "REML; wave as factor; random intercept; Satterthwaite\(model.fit == .singular ? "; singular" : "")"
    let (n, leftOut) = (model.participantCount, group.people.count - model.participantCount)
    var figures = waves.indices.dropFirst().map { place in
      let change = model.change(from: 0, to: place)
      let title = study.waveTitle(waves[place])
      return figure(
        .mixed, "mixed_\(study.waves[waves[place]])", Phrase(fr: "modèle mixte, \(title)", en: "mixed model, \(title)"),
        procedure, change.map(\.estimate), interval: change.value?.interval, df: change.value?.degreesOfFreedom,
        p: change.value?.p, n: n, leftOut: leftOut)
    }
    let joint = model.jointTest(of: model.terms.filter { $0 != .intercept })
    figures.append(
      figure(
        .mixed, "mixed_waves_f", Phrase(fr: "modèle mixte, F des vagues", en: "mixed model, F of waves"), procedure,
        joint.map(\.f), df: joint.value?.denominator, p: joint.value?.p, n: n, leftOut: leftOut))
    return figures
  }

  // MARK: Comparison group

  private var comparison: [StudyFigure] {
    guard study.change.plan.comparisonGroup != nil else { return [] }
    let (compared, programme) = group.sides(study)
    let adjusted = study.adjustedDifference(compared, programme)
    let differences = DifferenceInDifferences(treated: programme, comparison: compared)
    return [
      figure(
        .comparison, "ancova", Phrase(fr: "écart ajusté (ANCOVA)", en: "adjusted difference (ANCOVA)"), "ancova",
        adjusted.map(\.estimate), interval: adjusted.value?.interval, df: adjusted.value?.degreesOfFreedom,
        p: adjusted.value?.p),
      figure(
        .comparison, "difference_in_differences",
        Phrase(fr: "différence de différences", en: "difference in differences"),
        "welch t", differences.welch.map(\.estimate), interval: differences.welch.value?.interval,
        df: differences.welch.value?.degreesOfFreedom, p: differences.welch.value?.p),
      figure(
        .comparison, "d_ppc2", Phrase(fr: "d_ppc2", en: "d_ppc2"), "Morris 2008",
        differences.standardised.map(\.value), interval: differences.standardised.value?.interval.value),
    ]
  }

  // MARK: Flow

  private var flow: [StudyFigure] {
    var figures = study.waves.indices.map { wave in
      let count = group.people.count { $0.scores[wave] != nil }
      let title = study.waveTitle(wave)
      return figure(
        .flow, "n_\(study.waves[wave])", Phrase(fr: "scores, \(title)", en: "scores, \(title)"), "count",
        .success(Double(count)), n: count, leftOut: group.people.count - count)
    }
    let stayed = group.baseline
    let left = group.people.compactMap { $0.scores[study.to] == nil ? $0.scores[study.from] : nil }
    guard !left.isEmpty else { return figures }
    let attrition = Attrition(stayed: stayed, left: left)
    figures.append(
      figure(
        .flow, "leavers_difference",
        Phrase(fr: "restés et partis, écart au départ", en: "stayed and left, difference at first"),
        "standardised difference", attrition.standardisedDifference, p: attrition.difference.value?.p,
        n: stayed.count + left.count, leftOut: group.people.count - stayed.count - left.count))
    return figures
  }
}
