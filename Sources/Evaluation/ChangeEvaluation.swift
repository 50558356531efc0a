import ChangeStatistics
import QuestionnaireLanguage
import QuestionnaireModel
import ResponseStore

/// From stored responses to stored results: scores every response, pairs the waves, and stores what each declared
/// change comes to, for every participant and for every cohort.
///
/// A participant whose two waves were answered in two versions of a questionnaire is paired when the score is the same in
/// both and its items are the same, word for word; the result stands under the newer version. Items in other words are
/// accepted on request.
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
    /// What was done with people who answered one wave in an older version, for each change and older version that
    /// concerns somebody.
    public let pairings: [VersionPairing]
  }

  /// Why an evaluation could not be made.
  public enum Failure: Error, Sendable, Equatable {
    /// The source stored with the responses does not compile with this version of Jalon.
    case sourceDoesNotCompile(name: String, version: String)
  }

  private let store: ResponseStore
  private let acceptsReworded: Bool

  /// Prepares the evaluation of a store.
  ///
  /// - Parameter acceptsReworded: whether people are paired across versions that differ in wording.
  public init(_ store: ResponseStore, acceptsReworded: Bool = false) {
    self.store = store
    self.acceptsReworded = acceptsReworded
  }

  /// Evaluates every questionnaire in the store, each in one transaction, the versions of one from the oldest to the
  /// newest.
  ///
  /// - Parameter onScored: is told now and then how many responses have been scored.
  /// - Throws: ``Failure`` or a `StoreError`; nothing of the questionnaire concerned has changed then.
  public func run(onScored: (Int) -> Void = { _ in }) throws -> [Outcome] {
    let byName = Dictionary(grouping: try store.questionnaires(), by: \.name)
    var outcomes: [Outcome] = []
    for name in byName.keys.sorted() {
      var versions: [Outcome] = []
      for stored in byName[name, default: []].fromOldestToNewest {
        let source = SourceText(name: "\(stored.name).jalon", stored.source)
        guard let questionnaire = Compilation(source).questionnaire else {
          throw Failure.sourceDoesNotCompile(name: stored.name, version: stored.version)
        }
        versions.append(
          try store.inOneTransaction { try evaluate(stored, questionnaire, older: versions, onScored) })
      }
      outcomes += versions
    }
    return outcomes
  }

  private func evaluate(
    _ stored: StoredQuestionnaire, _ questionnaire: Questionnaire, older: [Outcome], _ onScored: (Int) -> Void
  ) throws -> Outcome {
    try store.refreshFingerprints(of: stored.id, questionnaire)
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
    var pairings: [VersionPairing] = []
    for change in questionnaire.changes {
      guard let score = questionnaire.score(named: change.score) else { continue }
      let versions = older.map { outcome in
        (
          outcome.stored.id, OlderVersion(outcome, change, questionnaire, acceptsReworded: acceptsReworded)
        )
      }
      let stage = ChangeStage(
        store, score, change, of: stored.version, older: Dictionary(uniqueKeysWithValues: versions))
      let result = try stage.run(stored.id)
      changedRows += result.changedRows
      pairings += result.pairings
    }
    return Outcome(
      stored: stored, questionnaire: questionnaire, scored: scored, changedRows: changedRows, pairings: pairings)
  }
}
