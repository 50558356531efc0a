import ResponseStore

/// Scores the responses that have no value of a score, or one computed with another definition.
struct ScoringStage {
  private static let batchSize = 5000

  private let store: ResponseStore
  private let recipe: ScoreRecipe

  init(_ store: ResponseStore, _ recipe: ScoreRecipe) {
    self.store = store
    self.recipe = recipe
  }

  /// - Returns: how many responses were scored.
  func run(_ questionnaire: QuestionnaireID, onScored: (Int) -> Void) throws -> Int {
    var batch: [ScoreRow] = []
    var count = 0
    func write() throws {
      try store.writeScores(batch)
      count += batch.count
      batch.removeAll(keepingCapacity: true)
      onScored(count)
    }
    try store.forEachCompleteResponse(
      of: questionnaire, lackingScore: recipe.definition.name, definition: recipe.fingerprint
    ) { response in
      guard recipe.waves.contains(response.wave) else { return }
      batch.append(recipe.row(for: response))
      if batch.count == Self.batchSize { try write() }
    }
    if !batch.isEmpty { try write() }
    return count
  }
}
