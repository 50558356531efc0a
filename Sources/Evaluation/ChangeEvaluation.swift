import ChangeStatistics
import QuestionnaireLanguage
import QuestionnaireModel
import ResponseStore

/// From stored responses to stored results: scores every response, pairs the waves, and stores what each declared
/// change comes to, for every participant and for every cohort.
///
/// Evaluating again changes nothing. Only responses without an up-to-date score are scored.
public struct ChangeEvaluation {
  /// What an evaluation found and did for one version of one questionnaire.
  public struct Outcome: Sendable {
    /// The questionnaire as the store knows it.
    public let stored: StoredQuestionnaire
    /// The questionnaire, compiled from its stored source.
    public let questionnaire: Questionnaire
    /// How many score values were computed.
    public let scored: Int
    /// How many rows of results are new, different or removed.
    public let changedRows: Int
  }

  /// Why an evaluation could not be made.
  public enum Failure: Error, Sendable, Equatable {
    /// The source stored with the responses does not compile with this version of Jalon.
    case sourceDoesNotCompile(name: String, version: String)
  }

  private let store: ResponseStore

  /// Prepares the evaluation of a store.
  public init(_ store: ResponseStore) { self.store = store }

  /// Evaluates every questionnaire in the store, each in one transaction.
  ///
  /// - Parameter onScored: is told now and then how many responses have been scored.
  /// - Throws: ``Failure`` or a `StoreError`; nothing of the questionnaire concerned has changed then.
  public func run(onScored: (Int) -> Void = { _ in }) throws -> [Outcome] {
    try store.questionnaires().map { stored in
      let source = SourceText(name: "\(stored.name).jalon", stored.source)
      guard let questionnaire = Compilation(source).questionnaire else {
        throw Failure.sourceDoesNotCompile(name: stored.name, version: stored.version)
      }
      return try store.inOneTransaction { try evaluate(stored, questionnaire, onScored) }
    }
  }

  private func evaluate(
    _ stored: StoredQuestionnaire, _ questionnaire: Questionnaire, _ onScored: (Int) -> Void
  ) throws -> Outcome {
    var changedRows = try store.removeResults(of: stored.id, notDeclaredIn: questionnaire)
    let recipes = questionnaire.scores.compactMap { ScoreRecipe($0, of: questionnaire) }
    var scored = 0
    var rescored: Set<String> = []
    for recipe in recipes {
      changedRows += try store.removeScores(recipe.definition.name, of: stored.id, atOtherWavesThan: recipe.waves)
      let count = try ScoringStage(store, recipe).run(stored.id) { onScored(scored + $0) }
      if count > 0 { rescored.insert(recipe.definition.name) }
      scored += count
    }
    changedRows += try ReliabilityStage(store, recipes).run(stored.id, questionnaire, rescored: rescored)
    for change in questionnaire.changes {
      guard let score = questionnaire.score(named: change.score) else { continue }
      changedRows += try ChangeStage(store, score, change).run(stored.id)
    }
    return Outcome(stored: stored, questionnaire: questionnaire, scored: scored, changedRows: changedRows)
  }
}
