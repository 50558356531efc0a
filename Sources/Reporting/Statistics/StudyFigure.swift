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
  /// Who took part in which waves, and who left.
  case flow
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
}
