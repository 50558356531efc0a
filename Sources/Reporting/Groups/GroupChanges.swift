import Evaluation
import QuestionnaireModel
import ResponseStore

/// What has changed for one group up to one wave, as the group itself is shown it. A group that is too small is masked; so is
/// the total over all groups when it would tell of one (complementary suppression).
public struct GroupChanges: Sendable {
  /// The change of one score since one earlier wave.
  public struct Comparison: Sendable {
    /// The score.
    public let score: ScoreDefinition
    /// Whether the plan names a comparison group, so that the change of everyone mixes two kinds of people.
    public var hasComparisonGroup = false
    /// The title of the earlier wave.
    public let fromTitle: String
    /// The title of the later wave.
    public let toTitle: String
    /// The least and greatest value of the score; nil when it has no ends.
    public let range: ClosedRange<Double>?
    /// What there is to show.
    public let figures: Figures
  }

  /// What can be shown of a comparison.
  public enum Figures: Sendable, Equatable {
    /// The group's figures.
    case shown(CohortChangeRow)
    /// Too few people, or a total that would tell of too few.
    case masked
    /// Nobody has the score at both waves.
    case nobody
  }

  /// The comparisons, in the order of their declaration.
  public let comparisons: [Comparison]
  /// With fewer people than this, figures are masked.
  public let threshold: Int

  /// Reads the stored results.
  ///
  /// - Parameters:
  ///   - group: the group; nil for everyone.
  ///   - waves: the waves that were asked last; comparisons that end elsewhere are left out.
  /// - Throws: `StoreError`.
  public init(
    _ questionnaire: Questionnaire, _ id: QuestionnaireID, group: String?, upTo waves: [String],
    from store: ResponseStore, smallGroups: SmallGroups = SmallGroups()
  ) throws(StoreError) {
    threshold = smallGroups.threshold
    let report = try ChangeReport(questionnaire, id, from: store, smallGroups: smallGroups, withSides: false)
    comparisons = report.comparisons.filter { waves.contains($0.change.toWave) }.map { comparison in
      Comparison(
        score: comparison.score, hasComparisonGroup: comparison.change.plan.comparisonGroup != nil,
        fromTitle: questionnaire.wave(named: comparison.change.fromWave)?.title ?? comparison.change.fromWave,
        toTitle: questionnaire.wave(named: comparison.change.toWave)?.title ?? comparison.change.toWave,
        range: comparison.score.theoreticalRange(in: questionnaire),
        figures: Self.figures(of: comparison, group: group, smallGroups))
    }
  }

  private static func figures(
    of comparison: ChangeReport.Comparison, group: String?, _ smallGroups: SmallGroups
  ) -> Figures {
    guard let row = comparison.cohorts.first(where: { $0.cohort == group ?? "" }), row.nMatched > 0 else {
      return .nobody
    }
    guard row.nMatched >= smallGroups.threshold else { return .masked }
    guard group == nil else { return .shown(row) }
    // Every group that is large enough can be shown: the total less all of them must not tell of a few people.
    let shown = comparison.cohorts.filter { !$0.cohort.isEmpty && $0.nMatched >= smallGroups.threshold }
    let rest = row.nMatched - shown.reduce(0) { $0 + $1.nMatched }
    return rest > 0 && rest < smallGroups.threshold ? .masked : .shown(row)
  }
}
