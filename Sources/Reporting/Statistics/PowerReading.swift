import ChangeStatistics
import Evaluation
import QuestionnaireModel
import Wording

/// How many participants a programme needs, from what its own answers say of a score.
public struct PowerReading {
  /// Why there is no plan.
  public enum Failure: Error, Sendable, Equatable {
    /// No smallest change is declared or given.
    case noChange
    /// The answers do not say how much changes differ from person to person.
    case noSpread(NotComputable)
    /// A setting is out of its range.
    case setting(NotComputable)
  }

  private let plan: ChangePlan
  private let pairs: Int
  private let attritionIsObserved: Bool

  /// Plans.
  ///
  /// - Parameters:
  ///   - change: the smallest change to find, in points; nil for the threshold of the score.
  ///   - attrition: the share of people who will lack the later wave; nil for the share that does now.
  ///   - power: the chance to find the change.
  public init(
    _ study: StoredStudy, change: Double? = nil, attrition: Double? = nil, power: Double = 0.8
  ) throws(Failure) {
    let group = PairedPeople(study, study.people)
    guard let change = change ?? study.score.threshold else { throw .noChange }
    let paired = PairedChange(group.moments)
    let observed = 1 - Double(group.baseline.count) / Double(max(1, group.countFrom))
    pairs = group.baseline.count
    attritionIsObserved = attrition == nil
    let spread: Double
    switch paired.change.standardDeviation {
    case .success(let value) where value > 0: spread = value
    case .success: throw .noSpread(.zeroVariance(.change))
    case .failure(let reason): throw .noSpread(reason)
    }
    do throws(NotComputable) {
      plan = try ChangePlan(
        change: change, changeDeviation: spread, attrition: attrition ?? observed, power: power)
    } catch {
      throw .setting(error)
    }
  }

  /// The plan in sentences.
  public var sentences: [Phrase] {
    let (fr, en) = (NumberFormat(.french), NumberFormat(.english))
    func share(_ value: Double) -> Int { Int((100 * value).rounded()) }
    let lost = share(plan.attrition)
    let origin =
      attritionIsObserved
      ? Phrase(fr: "comme jusqu'ici", en: "as so far") : Phrase(fr: "comme prévu", en: "as expected")
    return [
      Phrase(
        fr:
          "D'après \(pairs) personnes, les évolutions ont un écart-type de \(fr.decimal(plan.changeDeviation)) points.",
        en: "From \(pairs) people, changes have a standard deviation of \(en.decimal(plan.changeDeviation)) points."),
      Phrase(
        fr: "Pour déceler une évolution moyenne de \(fr.decimal(plan.change)) (d_z \(fr.decimal(plan.effect))) "
          + "\(share(plan.power)) fois sur 100, il faut \(plan.pairs) personnes avec les deux vagues, donc en recruter "
          + "\(plan.recruited) si \(lost)\u{A0}% manquent la seconde, \(origin.french).",
        en: "To find a mean change of \(en.decimal(plan.change)) (d_z \(en.decimal(plan.effect))) \(share(plan.power)) "
          + "times in 100, \(plan.pairs) people with both waves are needed: recruit \(plan.recruited) if \(lost)% miss the "
          + "later one, \(origin.english)."),
      Phrase(
        fr: "L'évolution sera alors connue à \(fr.decimal(plan.margin)) point près (intervalle à 95\u{A0}%).",
        en: "The change will then be known to within \(en.decimal(plan.margin)) points (95% interval)."),
      Phrase(
        fr:
          "Avec un groupe témoin, pour déceler autant de différence entre deux évolutions\u{A0}: \(plan.pairsPerGroup) "
          + "personnes avec les deux vagues dans chaque groupe, \(plan.recruitedPerGroup) au recrutement.",
        en:
          "With a comparison group, to find as much difference between two changes: \(plan.pairsPerGroup) people with both "
          + "waves in each group, \(plan.recruitedPerGroup) when recruiting."),
    ]
  }
}

extension PowerReading.Failure {
  /// What the person who asks is told.
  public var phrase: Phrase {
    switch self {
    case .noChange:
      Phrase(
        fr:
          "il manque la plus petite évolution à déceler\u{A0}: donnez-la avec --change, ou déclarez un seuil dans le score.",
        en: "the smallest change to find is missing: give it with --change, or declare a threshold in the score.")
    case .noSpread(let reason):
      Phrase(
        fr: "les réponses ne disent pas combien les évolutions diffèrent\u{A0}: "
          + "\(AbsenceNote.phrase(for: reason).french).",
        en: "the answers do not say how much changes differ: \(AbsenceNote.phrase(for: reason).english).")
    case .setting:
      Phrase(
        fr:
          "un réglage est hors de ses bornes\u{A0}: --change ne peut être 0, --attrition va de 0 à 99, --power de 1 à 99.",
        en: "a setting is out of range: --change cannot be 0, --attrition runs from 0 to 99, --power from 1 to 99.")
    }
  }
}
