import ChangeStatistics
import QuestionnaireModel

/// The items of a mean or sum: where they stand among the answers and how each is keyed.
struct ScaleItems {
  let rule: ScoringRule
  /// Where the items stand among the answers.
  let positions: [Int]
  /// For each item the least and the greatest number that an answer can be; nil where there are no ends.
  let ranges: [ClosedRange<Double>?]
  /// For each item the numbers that its codes count as: 1 for yes and 0 for no.
  private let codes: [[String: Double]]

  /// Finds the items; nil when the questionnaire lacks one, or the range of a reversed one.
  init?(_ definition: ScoreDefinition, _ items: [Item]) {
    var positions: [Int] = []
    var keyings: [ItemKeying] = []
    for term in definition.terms {
      guard let position = items.firstIndex(where: { $0.name == term.item }) else { return nil }
      positions.append(position)
      if term.isReversed {
        guard let range = items[position].type.scoredRange else { return nil }
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
    ranges = positions.map { items[$0].type.scoredRange }
    codes = positions.map { items[$0].type.scoredCodes }
  }

  /// The answers to the items, in their order; nil for those that are missing.
  func values(in answers: [Answer]) -> [Double?] {
    positions.indices.map { number($0, in: answers) }
  }

  /// The number of the answer to the item at a place of the score.
  private func number(_ place: Int, in answers: [Answer]) -> Double? {
    switch answers[positions[place]] {
    case .number(let number): number
    case .code(let code): codes[place][code]
    default: nil
    }
  }

  /// The score of one response.
  func score(_ answers: [Answer]) -> Score {
    var accumulator = ScoreAccumulator(rule)
    for place in positions.indices { accumulator.add(number(place, in: answers)) }
    return accumulator.score
  }
}
