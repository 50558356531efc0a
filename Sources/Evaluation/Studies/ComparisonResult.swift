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
  /// Cronbach's α at the two waves, by the name of the wave; none for a score that is not a mean or a sum.
  public let reliabilities: [(wave: String, alpha: CronbachAlpha)]
}

/// Gathers what a comparison is computed from, participant by participant.
struct ComparisonData {
  private(set) var countFrom = 0
  private(set) var countTo = 0
  private(set) var moments = PairedMoments()
  private(set) var statuses: [ChangeStatus: Int] = [:]
  private let direction: ChangeDirection
  private let threshold: Double?

  init(_ score: ScoreDefinition) {
    direction = ChangeDirection(score.direction)
    threshold = score.threshold
  }

  /// Takes the scores of one participant at the two waves, nil where there is none.
  mutating func add(baseline: Double?, followup: Double?) {
    if baseline != nil { countFrom += 1 }
    if followup != nil { countTo += 1 }
    guard let baseline, let followup else { return }
    moments.add(baseline: baseline, followup: followup)
    if let status = try? ChangeStatus(change: followup - baseline, direction: direction, threshold: threshold) {
      statuses[status, default: 0] += 1
    }
  }
}

extension ChangeDirection {
  init(_ direction: ScoreDefinition.Direction) {
    self =
      switch direction {
      case .higherIsBetter: .higherIsBetter
      case .lowerIsBetter: .lowerIsBetter
      case .neutral: .neutral
      }
  }
}
