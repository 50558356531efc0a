import ChangeStatistics
import QuestionnaireModel
import ResponseStore

/// A score definition made ready for millions of responses: where its items stand and how they are keyed.
struct ScoreRecipe {
  let definition: ScoreDefinition
  /// The fingerprint of all that decides a value, stored with each value: when it changes, values are computed anew.
  let fingerprint: String
  /// The waves at which all items of the score are asked. At others there is no score, since it would mean another
  /// thing.
  let waves: Set<String>
  let rule: ScoringRule
  private let positions: [Int]

  /// Prepares a score; nil when the questionnaire does not have its items, which no checked questionnaire lacks.
  init?(_ definition: ScoreDefinition, of questionnaire: Questionnaire) {
    let items = questionnaire.items
    var positions: [Int] = []
    var keyings: [ItemKeying] = []
    for term in definition.terms {
      guard let position = items.firstIndex(where: { $0.name == term.item }) else { return nil }
      positions.append(position)
      if term.isReversed {
        guard let range = items[position].type.numericRange else { return nil }
        keyings.append(.reversed(minimum: range.lowerBound, maximum: range.upperBound))
      } else {
        keyings.append(.direct)
      }
    }
    let method: ScoringRule.Method = definition.method == .mean ? .mean : .sum
    guard let rule = try? ScoringRule(items: keyings, method: method, minimumAnswers: definition.minimumAnswers) else {
      return nil
    }
    self.definition = definition
    self.rule = rule
    self.positions = positions
    waves = Set(
      questionnaire.waves.filter { wave in positions.allSatisfy { questionnaire.asks(items[$0], at: wave) } }.map(
        \.name))
    fingerprint = StructureFingerprint.fnv1a(
      Self.canonicalText(definition, keyings, waves: questionnaire.waves.map(\.name).filter(waves.contains)))
  }

  private static func canonicalText(_ definition: ScoreDefinition, _ keyings: [ItemKeying], waves: [String]) -> String {
    let terms = zip(definition.terms, keyings).map { term, keying in "\(term.item):\(keying)" }
    return "\(definition.method) \(definition.minimumAnswers) \(terms) \(waves)"
  }

  /// The answers to the items of the score, in its order; nil for those that are missing.
  func values(in answers: [Answer]) -> [Double?] {
    positions.map { position in
      if case .number(let number) = answers[position] { number } else { nil }
    }
  }

  /// The score of one response.
  func row(for response: CompleteResponse) -> ScoreRow {
    var accumulator = ScoreAccumulator(rule)
    for position in positions {
      if case .number(let number) = response.answers[position] { accumulator.add(number) } else { accumulator.add(nil) }
    }
    let score = accumulator.score
    return ScoreRow(
      response: response.id, score: definition.name, value: score.value, answered: score.answered,
      items: score.itemCount, definition: fingerprint)
  }
}
