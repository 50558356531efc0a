import ChangeStatistics
import QuestionnaireModel

/// The items of a mean or sum: where they stand among the answers and how each is keyed.
struct ScaleItems {
  let rule: ScoringRule
  private let positions: [Int]

  /// Finds the items; nil when the questionnaire lacks one, or the range of a reversed one.
  init?(_ definition: ScoreDefinition, _ items: [Item]) {
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
    self.rule = rule
    self.positions = positions
  }

  /// The answers to the items, in their order; nil for those that are missing.
  func values(in answers: [Answer]) -> [Double?] { positions.map { answers[$0].number } }

  /// The score of one response.
  func score(_ answers: [Answer]) -> Score {
    var accumulator = ScoreAccumulator(rule)
    for position in positions { accumulator.add(answers[position].number) }
    return accumulator.score
  }
}

extension Answer {
  fileprivate var number: Double? {
    if case .number(let number) = self { number } else { nil }
  }
}
