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
/// Evaluating again changes nothing. Only the parts of the participants whose answers or groups have changed are computed;
/// the whole is put together from the parts, always in the same order, so that the results are the same to the last bit as
/// if everything had been computed anew.
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

  /// Evaluates every questionnaire in the store, each with all its versions in one transaction, from the oldest version to
  /// the newest.
  ///
  /// - Parameter onScored: is told now and then how many responses have been scored.
  /// - Throws: ``Failure`` or a `StoreError`; nothing of the questionnaire concerned has changed then.
  public func run(onScored: (Int) -> Void = { _ in }) throws -> [Outcome] {
    let byName = Dictionary(grouping: try store.questionnaires(), by: \.name)
    var outcomes: [Outcome] = []
    for name in byName.keys.sorted() {
      let compiled = try byName[name, default: []].fromOldestToNewest.map { stored in
        let source = SourceText(name: "\(stored.name).jalon", stored.source)
        guard let questionnaire = Compilation(source).questionnaire else {
          throw Failure.sourceDoesNotCompile(name: stored.name, version: stored.version)
        }
        return (stored, questionnaire)
      }
      outcomes += try store.inOneTransaction {
        let stale = try store.staleParts(of: name)
        var versions: [Outcome] = []
        for (stored, questionnaire) in compiled {
          versions.append(try evaluate(stored, questionnaire, older: versions, stale, onScored))
        }
        if !stale.isEmpty { try store.markCurrent(name) }
        return versions
      }
    }
    return outcomes
  }

  private func evaluate(
    _ stored: StoredQuestionnaire, _ questionnaire: Questionnaire, older: [Outcome], _ stale: [ParticipantPart],
    _ onScored: (Int) -> Void
  ) throws -> Outcome {
    try store.refreshFingerprints(of: stored.id, questionnaire)
    let recipes = questionnaire.scores.compactMap { ScoreRecipe($0, of: questionnaire) }
    let stages = questionnaire.changes.compactMap { change -> ChangeStage? in
      guard let score = questionnaire.score(named: change.score) else { return nil }
      let versions = older.map { outcome in
        (outcome.stored.id, OlderVersion(outcome, change, questionnaire, acceptsReworded: acceptsReworded))
      }
      return ChangeStage(
        store, score, change, of: stored.version, older: Dictionary(uniqueKeysWithValues: versions))
    }
    let recipe = (recipes.map(\.identity) + stages.map(\.identity)).joined(separator: "\n")
    let isWhole = try store.evaluatedRecipe(of: stored.id) != recipe
    let parts = isWhole ? try store.allParts() : stale
    var changedRows = 0
    if isWhole {
      changedRows += try store.removeResults(of: stored.id, notDeclaredIn: questionnaire)
      for recipe in recipes {
        changedRows += try store.removeScores(recipe.definition.name, of: stored.id, atOtherWavesThan: recipe.waves)
      }
      try store.beginEvaluation(of: stored.id, recipe: recipe)
    }
    let scoring = ScoringStage(store, recipes, of: stored.id)
    let scored = try scoring.run(parts, onScored)
    changedRows += try scoring.putTogether(questionnaire, isWhole: isWhole)
    for stage in stages { changedRows += try stage.run(stored.id, parts, isWhole: isWhole) }
    return Outcome(
      stored: stored, questionnaire: questionnaire, scored: scored, changedRows: changedRows,
      pairings: try stages.flatMap { try $0.pairings(stored.id) })
  }
}
