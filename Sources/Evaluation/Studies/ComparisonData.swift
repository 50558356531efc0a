import ChangeStatistics
import QuestionnaireModel

/// Gathers what a comparison is computed from, participant by participant.
struct ComparisonData: Sendable {
  private(set) var countFrom = 0
  private(set) var countTo = 0
  private(set) var moments = PairedMoments()
  /// How many participants have each change.
  private(set) var changes: [Double: Int] = [:]
  /// The largest absolute score behind the changes.
  private(set) var magnitude = 0.0
  private let direction: ChangeDirection
  private let threshold: Double?

  init(_ questionnaire: Questionnaire, _ change: ChangeDefinition) {
    let score = questionnaire.score(named: change.score)
    direction = ChangeDirection(score?.direction ?? .neutral)
    threshold = score?.threshold
  }

  /// Takes the scores of one participant at the two waves, nil where there is none.
  mutating func add(baseline: Double?, followup: Double?) {
    if baseline != nil { countFrom += 1 }
    if followup != nil { countTo += 1 }
    guard let baseline, let followup else { return }
    moments.add(baseline: baseline, followup: followup)
    changes[followup - baseline, default: 0] += 1
    magnitude = max(magnitude, abs(baseline), abs(followup))
  }

  /// Takes other participants.
  mutating func merge(_ other: ComparisonData) {
    countFrom += other.countFrom
    countTo += other.countTo
    moments.merge(other.moments)
    changes.merge(other.changes, uniquingKeysWith: +)
    magnitude = max(magnitude, other.magnitude)
  }

  /// Wilcoxon's test of the changes.
  var signedRank: Computed<WilcoxonSignedRank> {
    do throws(NotComputable) {
      return .success(WilcoxonSignedRank(try ChangeDistribution(counting: changes, ofMagnitude: magnitude)))
    } catch {
      return .failure(error)
    }
  }

  /// What became of the participants with both scores.
  var statuses: [ChangeStatus: Int] {
    var statuses: [ChangeStatus: Int] = [:]
    for (change, count) in changes {
      guard let status = try? ChangeStatus(change: change, direction: direction, threshold: threshold) else { continue }
      statuses[status, default: 0] += count
    }
    return statuses
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
