import ChangeStatistics
import Wording

/// Which statistics are computed of a change.
public enum StudyMethod: String, Sendable, CaseIterable {
  /// Means, change, paired t, effect sizes.
  case paired
  /// Wilcoxon, Hodges-Lehmann, sign test.
  case ranks
  /// Change beyond measurement error.
  case reliable
  /// Bootstrap and permutation.
  case resampling
  /// Mixed model over all waves.
  case mixed
  /// The comparison group: covariance analysis and difference in differences.
  case comparison
  /// A retrospective wave: the change as measured, as felt, and the shift between them.
  case shift
  /// Who took part in which waves, and who left.
  case flow
  /// The items of the score, wave by wave.
  case items

  /// What is computed unless something else is asked for: all but the items, which fill pages.
  public static let usual = Set(allCases).subtracting([.items])
}

/// One figure of a study: what a program reads as one record, and a person as one line.
public struct StudyFigure: Sendable {
  /// The method.
  public let method: StudyMethod
  /// The subgroup; empty for everyone.
  public let subgroup: String
  /// What the figure is, as a stable English word.
  public let quantity: String
  /// What the figure is, for people.
  public let label: Phrase
  /// How it was computed, as stable English words.
  public let procedure: String
  /// How many people it rests on.
  public let n: Int
  /// How many people were left out.
  public let leftOut: Int
  /// The figure, or why there is none.
  public let value: Computed<Double>
  /// Its interval, if it has one.
  public let interval: ConfidenceInterval?
  /// The degrees of freedom, if there are some.
  public let degreesOfFreedom: Double?
  /// The p-value, if the figure is tested.
  public let p: Double?
  /// The p-value adjusted by Holm in its family of tests, if it belongs to one.
  public internal(set) var familyP: Double?
}

extension StudyFigure {
  /// Whether the figure is a share or a coefficient without a sign.
  var isShare: Bool { method == .reliable || method == .items || quantity.hasPrefix("share_") }
}
