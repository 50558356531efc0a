import ChangeStatistics
import Evaluation
import QuestionnaireModel
import Wording

/// What the figures of a study say, in sentences for people who are no statisticians.
///
/// The rules: the size comes first and a test never stands without it; an interval is said in words; nothing is ever
/// proven; and without a comparison group a change is not called an effect.
struct StudyReading {
  let study: StoredStudy
  let group: PairedPeople
  private let french = NumberFormat(.french)
  private let english = NumberFormat(.english)

  init(_ study: StoredStudy, _ group: PairedPeople) {
    self.study = study
    self.group = group
  }

  /// The sentences that the methods call for, the closing one always last.
  func sentences(_ methods: Set<StudyMethod>) -> [Phrase] {
    guard group.baseline.count > 0 else {
      return [
        Phrase(
          fr: "Personne n'a ce score aux deux vagues\u{A0}: il n'y a pas d'évolution à lire.",
          en: "Nobody has this score at both waves: there is no change to read.")
      ]
    }
    var sentences: [Phrase?] = []
    if methods.contains(.paired) { sentences += [meanChange, size, statuses] }
    if methods.contains(.ranks) { sentences.append(ranks) }
    if methods.contains(.reliable) { sentences.append(reliable) }
    if methods.contains(.shift) { sentences.append(shift) }
    if methods.contains(.flow) { sentences.append(leavers) }
    if methods.contains(.items) { sentences += items }
    sentences.append(methods.contains(.comparison) ? comparison : closing)
    return sentences.compactMap { $0 }
  }

  func phrase(_ sentence: (NumberFormat) -> String, _ english: (NumberFormat) -> String) -> Phrase {
    Phrase(fr: sentence(french), en: english(self.english))
  }

  /// A number with as few decimals as tell it.
  func points(_ value: Double, _ format: NumberFormat) -> String {
    format.decimal(value, digits: abs(value) >= 1 || value == 0 ? 1 : 2)
  }

  // MARK: The change

  private var meanChange: Phrase? {
    let change = PairedChange(group.moments)
    guard let mean = change.change.mean.value, let before = change.baseline.mean.value,
      let after = change.followup.mean.value
    else { return nil }
    let moved = abs(mean) >= 0.005
    let head = phrase(
      { format in
        let from = "de \(points(before, format)) à \(points(after, format))"
        guard moved else { return "En moyenne, le score ne bouge pas (\(from))" }
        let word = mean > 0 ? "gagne" : "perd"
        return "En moyenne, le score \(word) \(points(abs(mean), format)) \(french(points: mean)) (\(from))"
      },
      { format in
        let from = "from \(points(before, format)) to \(points(after, format))"
        guard moved else { return "On average the score does not move (\(from))" }
        let word = mean > 0 ? "gains" : "loses"
        return
          "On average the score \(word) \(points(abs(mean), format)) \(abs(mean) == 1 ? "point" : "points") (\(from))"
      })
    let tail = interval(change)
    let hint =
      study.score.direction == .lowerIsBetter && moved
      ? Phrase(fr: " Une baisse est favorable.", en: " Lower is better.") : Phrase(fr: "", en: "")
    return Phrase(fr: head.french + tail.french + hint.french, en: head.english + tail.english + hint.english)
  }

  /// In French the plural begins at two; 1,96 is written 2,0.
  private func french(points value: Double) -> String { abs(value) < 1.95 ? "point" : "points" }

  private func interval(_ change: PairedChange) -> Phrase {
    guard let interval = change.interval.value else {
      let reason = AbsenceNote.phrase(for: change.interval.reason ?? .outOfRange)
      return Phrase(
        fr: "\u{A0}; sans intervalle de confiance\u{A0}: \(reason.french).",
        en: "; without a confidence interval: \(reason.english).")
    }
    let zero = interval.lower <= 0 && interval.upper >= 0
    return phrase(
      { format in
        "\u{A0}; l'intervalle de confiance à 95\u{A0}% va de \(points(interval.lower, format)) à "
          + "\(points(interval.upper, format))."
          + (zero ? " Une absence d'évolution reste compatible avec ces réponses." : "")
      },
      { format in
        "; the 95% confidence interval runs from \(points(interval.lower, format)) to \(points(interval.upper, format))."
          + (zero ? " No change at all remains compatible with these answers." : "")
      })
  }

  /// Cohen's landmarks, as landmarks.
  private var size: Phrase? {
    guard let effect = EffectSizes(group.moments).gav.value else { return nil }
    let magnitude = abs(effect.value)
    let words: (String, String) =
      magnitude < 0.2
      ? ("très petite", "very small")
      : magnitude < 0.5 ? ("petite", "small") : magnitude < 0.8 ? ("moyenne", "medium") : ("grande", "large")
    return phrase(
      {
        "C'est \(points(magnitude, $0)) écart-type (g_av)\u{A0}: une évolution \(words.0) selon les repères de Cohen."
      },
      { "That is \(points(magnitude, $0)) standard deviations (g_av): a \(words.1) change by Cohen's landmarks." })
  }

  // MARK: Who changed

  private var ranks: Phrase? {
    guard let changes = group.changes.value, let test = WilcoxonSignedRank(changes).test.value,
      let biserial = WilcoxonSignedRank(changes).rankBiserial.value
    else { return nil }
    let sign = SignTest(changes)
    func people(_ count: Int, _ one: String, _ many: String) -> String { "\(count) \(count < 2 ? one : many)" }
    let rose = people(sign.rose, "score monte", "scores montent")
    let fell = people(sign.fell, "descend", "descendent")
    let same = people(sign.same, "ne bouge pas", "ne bougent pas")
    return phrase(
      {
        "\(rose), \(fell), \(same)\u{A0}; en tenant compte de l'ampleur, la balance est de \(points(biserial, $0)) sur une "
          + "échelle de −1 à 1 (\($0.probability(test.p)))."
      },
      {
        "\(sign.rose) up, \(sign.fell) down, \(sign.same) the same; weighed by how far, the balance is "
          + "\(points(biserial, $0)) on a scale from −1 to 1 (\($0.probability(test.p)))."
      })
  }

  /// By the declared threshold, which is said.
  private var statuses: Phrase? {
    let shares = group.statuses(study)
    let parts = ChangeDirection(study.score.direction).statuses
    func counted(_ format: NumberFormat, _ word: (Phrase) -> String) -> String {
      parts.map { "\(word($0.label)) \(shares[$0].count) (\(format.percent(shares[$0].count, of: shares.total)))" }
        .joined(separator: ", ")
    }
    return phrase(
      { format in
        let rule =
          study.score.threshold.map { "Au seuil déclaré de \(points($0, format))" } ?? "Toute différence comptant"
        return "\(rule)\u{A0}: \(counted(format, \.french))."
      },
      { format in
        let rule = study.score.threshold.map { "By the declared threshold of \(points($0, format))" }
        return "\(rule ?? "Counting any difference"): \(counted(format, \.english))."
      })
  }

  private var reliable: Phrase? {
    let direction = ChangeDirection(study.score.direction)
    guard let rule = study.reliableChange(.jacobsonTruax, group.moments).value, let least = rule.smallestReliableChange,
      let shares = try? StatusShares(
        rule, baseline: group.baseline, followup: group.followup, direction: direction)
    else { return nil }
    let up: ChangeStatus = direction == .neutral ? .increased : .improved
    let down: ChangeStatus = direction == .neutral ? .decreased : .deteriorated
    let caution =
      study.reliability?.source == .alpha
      ? Phrase(
        fr: " La fidélité est celle d'un α, qui ignore ce qui varie d'un jour à l'autre\u{A0}: à lire avec prudence.",
        en: " The reliability is that of an α, which does not know what varies from day to day: read with care.")
      : Phrase(fr: "", en: "")
    func counted(_ status: ChangeStatus, _ format: NumberFormat) -> String {
      "\(shares[status].count) (\(format.percent(shares[status].count, of: shares.total)))"
    }
    return phrase(
      {
        "Au-delà de l'erreur de mesure (\(points(least, $0)) \(french(points: least)), Jacobson-Truax)\u{A0}: \(up.label.french) "
          + "\(counted(up, $0)), \(down.label.french) \(counted(down, $0)), sur \(shares.total) personnes.\(caution.french)"
      },
      {
        "Beyond measurement error (\(points(least, $0)) points, Jacobson-Truax): \(up.label.english) "
          + "\(counted(up, $0)), \(down.label.english) \(counted(down, $0)), of \(shares.total) people.\(caution.english)"
      })
  }

  private var leavers: Phrase? {
    let left = group.people.compactMap { $0.scores[study.to] == nil ? $0.scores[study.from] : nil }
    guard let difference = Attrition(stayed: group.baseline, left: left).standardisedDifference.value else {
      return nil
    }
    let apart = abs(difference) > 0.1
    return phrase(
      {
        "\(left.count) personnes n'ont pas la seconde vague\u{A0}; au départ leur score différait de "
          + "\(points(abs(difference), $0)) écart-type de celui des autres"
          + (apart ? ", et l'évolution des présents peut ne pas être celle de tous." : ".")
      },
      {
        "\(left.count) people lack the later wave; at first their score differed by \(points(abs(difference), $0)) "
          + "standard deviations from that of the others"
          + (apart ? ", and the change of those present may not be that of all." : ".")
      })
  }

  // MARK: What it may be called

  private var closing: Phrase {
    study.change.plan.comparisonGroup == nil
      ? Phrase(
        fr: "Sans groupe témoin\u{A0}: évolution, pas effet.", en: "Without a comparison group: change, not effect.")
      : Phrase(
        fr: "Évolution de chacun, sans comparaison entre groupes\u{A0}: ce n'est pas un effet.",
        en: "Everyone's change, without comparing groups: this is not an effect.")
  }

  private var comparison: Phrase? {
    guard study.change.plan.comparisonGroup != nil else { return closing }
    let (compared, programme) = group.sides(study)
    let isRandomised = study.change.plan.isRandomised
    let difference =
      isRandomised
      ? study.adjustedDifference(compared, programme)
      : DifferenceInDifferences(treated: programme, comparison: compared).welch
    guard let difference = difference.value else {
      let reason = AbsenceNote.phrase(for: difference.reason ?? .outOfRange)
      return Phrase(
        fr: "Pas de comparaison avec le groupe témoin (\(reason.french))\u{A0}: évolution, pas effet.",
        en: "No comparison with the comparison group (\(reason.english)): change, not effect.")
    }
    let zero = difference.interval.lower <= 0 && difference.interval.upper >= 0
    return phrase(
      { format in
        let more = difference.estimate >= 0 ? "de plus" : "de moins"
        return "Le score des personnes du programme monte de \(points(abs(difference.estimate), format)) "
          + "\(french(points: difference.estimate)) \(more) que celui du groupe témoin (de "
          + "\(points(difference.interval.lower, format)) à \(points(difference.interval.upper, format)))"
          + (zero ? "\u{A0}; l'égalité reste possible." : ".")
          + (isRandomised
            ? " Le tirage au sort permet d'y voir un effet, à cette incertitude près."
            : " Sans tirage au sort, d'autres différences entre les groupes peuvent l'expliquer.")
      },
      { format in
        let more = difference.estimate >= 0 ? "more" : "less"
        return
          "The score of the programme's people rises by \(points(abs(difference.estimate), format)) points \(more) than "
          + "that of the comparison group (\(points(difference.interval.lower, format)) to "
          + "\(points(difference.interval.upper, format)))"
          + (zero ? "; no difference at all remains possible." : ".")
          + (isRandomised
            ? " Chance made the groups, which allows to call it an effect, within this uncertainty."
            : " Without random assignment, other differences between the groups may explain it.")
      })
  }
}
