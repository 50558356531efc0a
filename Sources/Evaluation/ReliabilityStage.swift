import ChangeStatistics
import QuestionnaireModel
import ResponseStore

/// Computes Cronbach's alpha of every mean or sum at every wave that asks all of its items.
struct ReliabilityStage {
  private let store: ResponseStore
  private let recipes: [ScoreRecipe]

  init(_ store: ResponseStore, _ recipes: [ScoreRecipe]) {
    self.store = store
    self.recipes = recipes.filter { $0.scale != nil }
  }

  /// - Parameter rescored: the scores of which a response was scored since the last time; alpha of the others stands.
  /// - Returns: how many rows are new, different or removed.
  func run(_ id: QuestionnaireID, _ questionnaire: Questionnaire, rescored: Set<String>) throws -> Int {
    let known = try store.reliabilities(of: id)
    let responses = Dictionary(
      uniqueKeysWithValues: try store.responseCounts(of: id).map { ($0.wave, $0.complete) })
    let outdated = recipes.filter { recipe in
      let rows = known.filter { $0.score == recipe.definition.name }
      // Responses may also have gone: erased, or replaced by answers to another version.
      let isStale = rows.contains { $0.n + $0.leftOut != responses[$0.wave] || !recipe.waves.contains($0.wave) }
      return rows.isEmpty || isStale || rescored.contains(recipe.definition.name)
    }
    guard !outdated.isEmpty else { return 0 }
    var accumulators = outdated.map { recipe in
      Dictionary(
        uniqueKeysWithValues: recipe.waves.map { ($0, ReliabilityAccumulator(items: recipe.scale?.rule.items ?? [])) })
    }
    try store.forEachCompleteResponse(of: id) { response in
      for (index, recipe) in outdated.enumerated() {
        guard let scale = recipe.scale else { continue }
        accumulators[index][response.wave]?.add(scale.values(in: response.answers))
      }
    }
    let names = Set(outdated.map(\.definition.name))
    var rows = known.filter { !names.contains($0.score) }
    for (recipe, byWave) in zip(outdated, accumulators) {
      for wave in questionnaire.waves {
        guard let data = byWave[wave.name], data.count + data.leftOutCount > 0 else { continue }
        rows.append(row(recipe.definition.name, wave.name, CronbachAlpha(data)))
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
