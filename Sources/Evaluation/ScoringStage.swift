import ChangeStatistics
import QuestionnaireModel
import ResponseStore

/// Scores the responses of parts of the participants, and gathers what the reliability of the scores is computed from.
final class ScoringStage {
  /// A score at a wave, of which a part has changed.
  private struct Outdated: Hashable {
    let recipe: Int
    let wave: String
  }

  private let store: ResponseStore
  private let recipes: [ScoreRecipe]
  private let id: QuestionnaireID
  private var outdated: Set<Outdated> = []

  init(_ store: ResponseStore, _ recipes: [ScoreRecipe], of id: QuestionnaireID) {
    self.store = store
    self.recipes = recipes
    self.id = id
  }

  /// Scores all complete responses of the parts; a score that is stored already as it is found is left alone.
  ///
  /// - Returns: how many scores are new or different.
  func run(_ parts: [ParticipantPart], _ onScored: (Int) -> Void) throws -> Int {
    var scored = 0
    for part in parts {
      var rows: [ScoreRow] = []
      let scorers = recipes.map { recipe in
        Dictionary(uniqueKeysWithValues: recipe.waves.map { ($0, PartScorer(recipe)) })
      }
      try store.forEachCompleteResponse(of: id, in: part) { response, wave, answers in
        for scorer in scorers { scorer[wave].map { rows.append($0.row(for: response, answers)) } }
      }
      scored += try store.writeScores(rows)
      for (index, recipe) in recipes.enumerated() where recipe.scale != nil {
        for (wave, scorer) in scorers[index] {
          let isChanged = try store.writeReliabilityPart(
            scorer.gathered, of: id, score: recipe.definition.name, wave: wave, part)
          if isChanged { outdated.insert(Outdated(recipe: index, wave: wave)) }
        }
      }
      onScored(scored)
    }
    return scored
  }

  /// Computes Cronbach's alpha of every mean or sum at every wave that asks all of its items, where a part has changed.
  ///
  /// - Returns: how many rows are new, different or removed.
  func putTogether(_ questionnaire: Questionnaire, isWhole: Bool) throws -> Int {
    guard isWhole || !outdated.isEmpty else { return 0 }
    var rows: [ReliabilityRow] = isWhole ? [] : try store.reliabilities(of: id)
    for (index, recipe) in recipes.enumerated() {
      guard let scale = recipe.scale else { continue }
      for wave in questionnaire.waves.map(\.name)
      where recipe.waves.contains(wave) && (isWhole || outdated.contains(Outdated(recipe: index, wave: wave))) {
        rows.removeAll { $0.score == recipe.definition.name && $0.wave == wave }
        var data = ReliabilityAccumulator(items: scale.rule.items)
        try store.forEachReliabilityPart(of: id, score: recipe.definition.name, wave: wave) { gathered in
          if let part = ReliabilityAccumulator(items: scale.rule.items, gathered: gathered) { data.merge(part) }
        }
        if data.count + data.leftOutCount > 0 { rows.append(row(recipe.definition.name, wave, CronbachAlpha(data))) }
      }
    }
    return try store.writeReliabilities(rows, of: id)
  }

  private func row(_ score: String, _ wave: String, _ result: CronbachAlpha) -> ReliabilityRow {
    let interval = result.interval.value
    return ReliabilityRow(
      score: score, wave: wave, alpha: result.alpha.value, alphaLow: interval?.lower, alphaHigh: interval?.upper,
      n: result.count, items: result.itemCount, leftOut: result.leftOutCount,
      note: AbsenceNote.of([result.alpha.reason, result.interval.reason]))
  }
}
