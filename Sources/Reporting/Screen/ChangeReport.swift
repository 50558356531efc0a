import Evaluation
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
    /// The two sides, where the plan names a comparison group and they were asked for.
    let sides: ComparedSides?

    /// Makes a comparison.
    public init(
      score: ScoreDefinition, change: ChangeDefinition, cohorts: [CohortChangeRow], sides: ComparedSides? = nil
    ) {
      self.score = score
      self.change = change
      self.cohorts = cohorts
      self.sides = sides
    }
  }

  let questionnaire: Questionnaire
  let counts: [WaveCount]
  let comparisons: [Comparison]
  let reliabilities: [ReliabilityRow]
  let smallGroups: SmallGroups
  /// What was done with people who answered one wave in an older version.
  let pairings: [VersionPairing]

  /// Reads the stored results of a questionnaire.
  ///
  /// - Parameters:
  ///   - pairings: what the evaluation did with people who answered one wave in an older version.
  ///   - withSides: whether the people of a declared comparison group are read apart as well.
  /// - Throws: `StoreError`.
  public init(
    _ questionnaire: Questionnaire, _ id: QuestionnaireID, from store: ResponseStore,
    pairings: [VersionPairing] = [], smallGroups: SmallGroups = SmallGroups(), withSides: Bool = true
  ) throws(StoreError) {
    self.questionnaire = questionnaire
    self.smallGroups = smallGroups
    counts = try store.responseCounts(of: id)
    // By older version, and in the order of the declared changes within each.
    let versions = pairings.map(\.olderVersion).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    self.pairings = versions.flatMap { version in pairings.filter { $0.olderVersion == version } }
    reliabilities = try store.reliabilities(of: id)
    var comparisons: [Comparison] = []
    for change in questionnaire.changes {
      guard let score = questionnaire.score(named: change.score) else { continue }
      let cohorts = try store.cohortChanges(of: id, comparing: change)
      let sides =
        withSides
        ? try ComparedSides(store, id, questionnaire, change, cohorts: cohorts, smallGroups) : nil
      comparisons.append(Comparison(score: score, change: change, cohorts: cohorts, sides: sides))
    }
    self.comparisons = comparisons
  }

  /// Whether anybody has answered, in this version or, with a part in a comparison, in an older one.
  public var hasResponses: Bool { counts.contains { $0.complete + $0.open > 0 } || !pairings.isEmpty }

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
