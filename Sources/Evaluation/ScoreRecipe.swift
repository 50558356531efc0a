import ChangeStatistics
import Interviewing
import QuestionnaireModel
import ResponseStore

/// A score definition made ready for millions of responses: where its items stand and how they are put together.
struct ScoreRecipe {
  /// How one response is scored.
  private enum Computation {
    case scale(ScaleItems)
    case count([Formula])
    case value(Formula)
  }

  let definition: ScoreDefinition
  /// The fingerprint of all that decides a value, stored with each value: when it changes, values are computed anew.
  let fingerprint: String
  /// The waves at which all items of the score are asked. At others there is no score, since it would mean another
  /// thing.
  let waves: Set<String>
  /// The items of a mean or sum, of which internal consistency is computed; nil for other scores.
  var scale: ScaleItems? {
    if case .scale(let scale) = computation { scale } else { nil }
  }

  /// How many items the questionnaire has.
  private let itemCount: Int
  private let computation: Computation
  /// From the theoretical range to 0-100, when the score is rescaled.
  private let rescaling: ClosedRange<Double>?

  /// Prepares a score; nil when the questionnaire does not have its items, which no checked questionnaire lacks.
  init?(_ definition: ScoreDefinition, of questionnaire: Questionnaire) {
    let items = questionnaire.items
    var keying = ""
    switch definition.method {
    case .mean, .sum:
      guard let scale = ScaleItems(definition, items) else { return nil }
      computation = .scale(scale)
      keying = "\(scale.rule.items)"
    case .count(let conditions): computation = .count(conditions.map { Formula($0, over: items) })
    case .expression(let expression): computation = .value(Formula(expression, over: items))
    }
    rescaling = definition.isRescaled ? definition.unscaledRange(in: questionnaire) : nil
    let needed = items.filter { definition.items.contains($0.name) }
    waves = Set(
      questionnaire.waves.filter { wave in needed.allSatisfy { questionnaire.asks($0, at: wave) } }.map(\.name))
    self.definition = definition
    itemCount = items.count
    let asked = questionnaire.waves.map(\.name).filter(waves.contains)
    let range = rescaling.map { "\($0)" } ?? ""
    let terms = definition.terms.map(\.item)
    let text = "\(definition.method) \(definition.minimumAnswers) \(terms) \(keying) \(asked) \(range)"
    fingerprint = StructureFingerprint.fnv1a(text)
  }

  /// What decides the values and the reliability, for noticing that it has changed.
  var identity: String { "\(definition.name) \(fingerprint) \(waves.sorted())" }

  /// The score of one response.
  func row(for response: ResponseID, _ answers: [Answer]) -> ScoreRow {
    let (value, answered, items) = compute(answers)
    return row(for: response, value, answered: answered, items: items)
  }

  /// The row of a score before rescaling.
  func row(for response: ResponseID, _ value: Double?, answered: Int, items: Int) -> ScoreRow {
    ScoreRow(
      response: response, score: definition.name, value: value.map(rescaled), answered: answered, items: items,
      definition: fingerprint)
  }

  /// Answers that were read as small numbers. Why one is missing does not matter to a score.
  func answers(from numbers: UnsafePointer<Int16>) -> [Answer] {
    (0..<itemCount).map { item in
      numbers[item] == PackedAnswers.missing ? .missing(.noAnswer) : .number(Double(numbers[item]))
    }
  }

  /// The score of answers, nil when there are too few.
  func value(of answers: [Answer]) -> Double? { compute(answers).value.map(rescaled) }

  private func compute(_ answers: [Answer]) -> (value: Double?, answered: Int, items: Int) {
    switch computation {
    case .scale(let scale):
      let score = scale.score(answers)
      return (score.value, score.answered, score.itemCount)
    case .count(let conditions):
      let truths = conditions.compactMap { $0.truth(over: answers) }
      let value = truths.count >= definition.minimumAnswers ? Double(truths.count { $0 }) : nil
      return (value, truths.count, conditions.count)
    case .value(let formula):
      let (answered, items) = formula.answered(in: answers)
      return (formula.number(over: answers), answered, items)
    }
  }

  /// A value on the scale of the score, where it is rescaled from its theoretical range.
  func rescaled(_ value: Double) -> Double {
    guard let rescaling else { return value }
    return (value - rescaling.lowerBound) / (rescaling.upperBound - rescaling.lowerBound) * 100
  }
}
