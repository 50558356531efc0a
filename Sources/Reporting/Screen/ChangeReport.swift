import QuestionnaireModel
import ResponseStore
import Wording

/// The results of one questionnaire as they are read on a screen: how many answered, what changed, how sure that is.
public struct ChangeReport: Sendable {
  /// One declared comparison with its results, everyone first and then the groups.
  public struct Comparison: Sendable {
    /// The score.
    public let score: ScoreDefinition
    /// The two waves.
    public let change: ChangeDefinition
    /// The results.
    public let cohorts: [CohortChangeRow]

    /// Makes a comparison.
    public init(score: ScoreDefinition, change: ChangeDefinition, cohorts: [CohortChangeRow]) {
      self.score = score
      self.change = change
      self.cohorts = cohorts
    }
  }

  let questionnaire: Questionnaire
  let counts: [WaveCount]
  let comparisons: [Comparison]
  let reliabilities: [ReliabilityRow]
  let smallGroups: SmallGroups
  /// Versions of the same questionnaire that have answers of their own.
  let otherVersions: [String]

  /// Reads the stored results of a questionnaire.
  ///
  /// - Throws: `StoreError`.
  public init(
    _ questionnaire: Questionnaire, _ id: QuestionnaireID, from store: ResponseStore,
    smallGroups: SmallGroups = SmallGroups()
  ) throws(StoreError) {
    self.questionnaire = questionnaire
    self.smallGroups = smallGroups
    counts = try store.responseCounts(of: id)
    var otherVersions: [String] = []
    for other in try store.questionnaires() where other.name == questionnaire.name && other.id != id {
      let answered = try store.responseCounts(of: other.id).contains { $0.complete + $0.open > 0 }
      if answered { otherVersions.append(other.version) }
    }
    self.otherVersions = otherVersions
    reliabilities = try store.reliabilities(of: id)
    var comparisons: [Comparison] = []
    for change in questionnaire.changes {
      guard let score = questionnaire.score(named: change.score) else { continue }
      let cohorts = try store.cohortChanges(of: id, comparing: change)
      comparisons.append(Comparison(score: score, change: change, cohorts: cohorts))
    }
    self.comparisons = comparisons
  }

  /// The pairs of waves that are compared, in the order of their first declaration.
  var wavePairs: [(from: String, to: String)] {
    var pairs: [(from: String, to: String)] = []
    for comparison in comparisons {
      let pair = (from: comparison.change.fromWave, to: comparison.change.toWave)
      if !pairs.contains(where: { $0 == pair }) { pairs.append(pair) }
    }
    return pairs
  }

  func comparisons(from: String, to: String) -> [Comparison] {
    comparisons.filter { $0.change.fromWave == from && $0.change.toWave == to }
  }
}
