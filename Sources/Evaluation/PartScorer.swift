import ChangeStatistics
import QuestionnaireModel
import ResponseStore

/// Computes one score at one wave for one part of the participants, and gathers what its reliability is computed from.
final class PartScorer {
  private let recipe: ScoreRecipe
  /// Responses of small whole numbers, where the score is a mean or sum of such.
  private let plain: PlainScale?
  private var others: ReliabilityAccumulator
  private var hasResponses = false

  init(_ recipe: ScoreRecipe) {
    self.recipe = recipe
    plain = recipe.scale.flatMap { PlainScale($0) }
    others = ReliabilityAccumulator(items: recipe.scale?.rule.items ?? [])
  }

  /// The score of a response.
  func row(for response: ResponseID, _ answers: StoredAnswers) -> ScoreRow {
    hasResponses = true
    switch answers {
    case .smallNumbers(let numbers):
      if let plain {
        let value = plain.take(numbers)
        return recipe.row(for: response, value, answered: plain.answered, items: plain.itemCount)
      }
      return row(for: response, recipe.answers(from: numbers))
    case .answers(let answers): return row(for: response, answers)
    }
  }

  private func row(for response: ResponseID, _ answers: [Answer]) -> ScoreRow {
    if let scale = recipe.scale { others.add(scale.values(in: answers)) }
    return recipe.row(for: response, answers)
  }

  /// What was gathered of the responses; nil when there were none.
  var gathered: [Double]? {
    guard hasResponses else { return nil }
    guard let plain else { return others.gathered }
    var whole = ReliabilityAccumulator(items: others.items, plain.sums)
    whole.merge(others)
    return whole.gathered
  }
}
