import ChangeStatistics
import QuestionnaireModel

/// The items of a score at one wave, as a team needs them to improve its instrument.
public struct WaveItems: Sendable {
  /// The place of the wave among those of the study.
  public let wave: Int
  /// The names of the items, in the order of the score.
  public let names: [String]
  /// Consistency, and what each item contributes to it.
  public var alpha: CronbachAlpha { CronbachAlpha(reliability) }
  /// The one-factor model behind ω.
  public var model: Computed<OneFactorModel> {
    do throws(NotComputable) {
      return .success(try OneFactorModel(covariances))
    } catch {
      return .failure(error)
    }
  }
  /// How the answers to each item are spread; nil for an item without a range.
  public private(set) var distributions: [ItemDistribution?]

  private var reliability: ReliabilityAccumulator
  private var covariances: ItemCovariances

  init(wave: Int, _ score: ScoreDefinition, _ scale: ScaleItems, _ questionnaire: Questionnaire) {
    self.wave = wave
    names = score.terms.map(\.item)
    reliability = ReliabilityAccumulator(items: scale.rule.items)
    covariances = ItemCovariances(items: scale.rule.items)
    distributions = names.map { name in
      questionnaire.item(named: name)?.type.scoredRange.map { ItemDistribution(range: $0) }
    }
  }

  mutating func add(_ answers: [Double?]) {
    reliability.add(answers)
    covariances.add(answers)
    for (index, answer) in answers.enumerated() { distributions[index]?.add(answer) }
  }
}

/// Gathers the items of a score over the waves of a study.
struct ItemGathering {
  private(set) var waves: [WaveItems]
  private let scale: ScaleItems
  private let compared: (from: Int, to: Int)
  private var earlier: [Int: [Double?]] = [:]
  private var later: [Int: [Double?]] = [:]

  init(_ score: ScoreDefinition, _ scale: ScaleItems, _ questionnaire: Questionnaire, waves: Int, from: Int, to: Int) {
    self.scale = scale
    compared = (from, to)
    self.waves = (0..<waves).map { WaveItems(wave: $0, score, scale, questionnaire) }
  }

  mutating func add(_ answers: [Answer], of participant: Int, at wave: Int) {
    let values = scale.values(in: answers)
    waves[wave].add(values)
    if wave == compared.from { earlier[participant] = values }
    if wave == compared.to { later[participant] = values }
  }

  /// Whether items are left unanswered more at one of the two waves, in the people who gave both.
  var missingness: MissingnessComparison? {
    let both = earlier.keys.filter { later[$0] != nil }
    return try? MissingnessComparison(
      earlier: both.compactMap { earlier[$0] }, later: both.compactMap { later[$0] })
  }
}
