import ChangeStatistics
import QuestionnaireModel
import ResponseStore

/// One participant's responses at the two waves, as far as there are some.
struct WavePair {
  /// Where the two responses come from.
  enum Origin {
    /// From the version itself, or there is only one that counts.
    case own
    /// One from an older version, whose score is the same, word for word.
    case across
    /// One from an older version, whose score is the same in other words.
    case acrossReworded
    /// One from an older version that is not comparable; it does not count.
    case leftOut
  }

  var participant: ParticipantID?
  var group: String?
  var baseline: ScoredResponse?
  var followup: ScoredResponse?

  /// The version in which one of the two waves was answered, when it is not this one.
  func otherVersion(than id: QuestionnaireID) -> QuestionnaireID? {
    [baseline, followup].compactMap { $0?.questionnaire }.first { $0 != id }
  }

  /// What the versions in which the waves were answered allow.
  func origin(own id: QuestionnaireID, _ older: [QuestionnaireID: OlderVersion]) -> Origin {
    guard let other = otherVersion(than: id), let version = older[other], let baseline, let followup else {
      return .own
    }
    guard version.isPaired else { return .leftOut }
    // The older version did not ask all items of the score at that wave, so that there is nothing to pair.
    guard baseline.isScored, followup.isScored else { return .own }
    return version.comparison.verdict == .comparable ? .across : .acrossReworded
  }

  /// Without what was answered in other versions.
  func only(_ id: QuestionnaireID) -> WavePair {
    var pair = self
    if baseline?.questionnaire != id { pair.baseline = nil }
    if followup?.questionnaire != id { pair.followup = nil }
    return pair.scored
  }

  /// Without the responses that do not have the score.
  var scored: WavePair {
    var pair = self
    if baseline?.isScored != true { pair.baseline = nil }
    if followup?.isScored != true { pair.followup = nil }
    return pair
  }

  /// The row of the participant, who needs a response at both waves; without both scores the change stays empty.
  func row(_ participant: ParticipantID, _ direction: ChangeDirection, _ threshold: Double?) -> ChangeRow? {
    guard let baseline, let followup else { return nil }
    guard let earlier = baseline.value, let later = followup.value,
      let status = try? ChangeStatus(change: later - earlier, direction: direction, threshold: threshold)
    else {
      return ChangeRow(
        participant: participant, baseline: baseline.value, followup: followup.value, change: nil, status: nil)
    }
    return ChangeRow(
      participant: participant, baseline: earlier, followup: later, change: later - earlier, status: status.rawValue)
  }
}
