import QuestionnaireLanguage
import QuestionnaireModel

/// What was done with the people who answered one wave of a comparison in an older version and the other in a newer
/// one.
public struct VersionPairing: Sendable, Equatable {
  /// The older version, as written.
  public let olderVersion: String
  /// The newer version, under which the results are stored.
  public let newerVersion: String
  /// The score and the waves, and what differs in them between the two versions.
  public let comparison: ChangeComparison
  /// Whether their two scores were compared.
  public let isPaired: Bool
  /// How many people are concerned.
  public let people: Int
}

/// An older version, and whether a change score may go from it to the newer one.
struct OlderVersion {
  let version: String
  let comparison: ChangeComparison
  let isPaired: Bool

  init(_ outcome: ChangeEvaluation.Outcome, _ change: ChangeDefinition, _ newer: Questionnaire, acceptsReworded: Bool) {
    version = outcome.stored.version
    comparison = ChangeComparison(change, old: outcome.questionnaire, new: newer)
    isPaired = comparison.verdict == .comparable || (comparison.verdict == .wordingOnly && acceptsReworded)
  }
}
