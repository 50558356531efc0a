import Evaluation
import QuestionnaireModel
import Reporting
import ResponseStore
import Synchronization

/// What has changed for the group of a sitting. It is computed again when anybody has changed the database since, and only
/// then: with a hundred thousand responses, even finding out that nothing is new takes a second.
final class ResultsMemory: Sendable {
  /// What there is to show of a sitting.
  struct Results: Sendable {
    /// The questionnaire as the record names it; nil when it has no results.
    let questionnaire: String?
    let changes: GroupChanges?
    /// Whether no change ends at this wave, so that there is nothing to compare with yet.
    let isFirstWave: Bool
  }

  private struct Known {
    var mark = -1
    var results: [SittingID: Results] = [:]
  }

  private let known = Mutex(Known())

  /// The results of a sitting, computed and stored where they are not up to date.
  ///
  /// - Parameter store: always the same one: its mark tells whether others have changed the database.
  func results(of sitting: Sitting, _ store: ResponseStore) throws -> Results {
    let mark = try store.changeMark()
    let found = known.withLock { known in
      if known.mark != mark { known = Known(mark: mark) }
      return known.results[sitting.id]
    }
    if let found { return found }
    let results = try compute(sitting, store)
    known.withLock { known in
      if known.mark == mark { known.results[sitting.id] = results }
    }
    return results
  }

  private func compute(_ sitting: Sitting, _ store: ResponseStore) throws -> Results {
    let outcomes = try ChangeEvaluation(store).run()
    guard let outcome = outcomes.first(where: { $0.stored.id == sitting.questionnaire }) else {
      return Results(questionnaire: nil, changes: nil, isFirstWave: true)
    }
    let questionnaire = outcome.questionnaire
    let waves = questionnaire.waves.filter { $0.name == sitting.wave || $0.askedWith == sitting.wave }.map(\.name)
    return Results(
      questionnaire: outcome.stored.name,
      changes: try GroupChanges(
        questionnaire, outcome.stored.id, group: sitting.group, upTo: waves, from: store),
      isFirstWave: !questionnaire.changes.contains { waves.contains($0.toWave) })
  }
}
