import ChangeStatistics
import QuestionnaireModel

/// What the comparison of one score between two waves comes to.
public struct ComparisonResult: Sendable {
  /// The score.
  public let score: ScoreDefinition
  /// The two waves.
  public let change: ChangeDefinition
  /// Participants with a score at the earlier wave.
  public let countFrom: Int
  /// Participants with a score at the later wave.
  public let countTo: Int
  /// What became of the participants with both scores: how many of each status.
  public let statuses: [ChangeStatus: Int]
  /// Means, change and paired t of the participants with both scores.
  public let paired: PairedChange
  /// The standardised mean changes.
  public let effects: EffectSizes
  /// Wilcoxon's signed-rank test; absent with its reason where the changes are not numbers.
  public let signedRank: Computed<WilcoxonSignedRank>
  /// Cronbach's α at the two waves, by the name of the wave; none for a score that is not a mean or a sum.
  public let reliabilities: [(wave: String, alpha: CronbachAlpha)]

  init(
    _ score: ScoreDefinition, _ change: ChangeDefinition, _ data: ComparisonData,
    _ reliabilities: [(wave: String, alpha: CronbachAlpha)]
  ) {
    self.score = score
    self.change = change
    self.reliabilities = reliabilities
    countFrom = data.countFrom
    countTo = data.countTo
    statuses = data.statuses
    paired = PairedChange(data.moments)
    effects = EffectSizes(data.moments)
    signedRank = data.signedRank
  }
}
