/// The change of a score between two waves, over everyone or over one group. What is nil could not be computed, and
/// `note` says why.
public struct CohortChangeRow: Sendable, Equatable {
  /// The group's name, empty for everyone.
  public var cohort: String
  /// Participants with a score at the earlier wave.
  public var nFrom: Int
  /// Participants with a score at the later wave.
  public var nTo: Int
  /// Participants with both, on whom all that follows is computed.
  public var nMatched: Int
  /// Participants left out, who answered one of the waves in an older version that is not comparable.
  public var nOtherVersion: Int
  /// Mean at the earlier wave.
  public var meanFrom: Double?
  /// Standard deviation (n − 1) at the earlier wave.
  public var sdFrom: Double?
  /// Mean at the later wave.
  public var meanTo: Double?
  /// Standard deviation (n − 1) at the later wave.
  public var sdTo: Double?
  /// Pearson correlation between the two waves.
  public var correlation: Double?
  /// Mean of later − earlier.
  public var meanChange: Double?
  /// Standard deviation (n − 1) of the changes.
  public var sdChange: Double?
  /// Standard error of the mean change.
  public var seChange: Double?
  /// Lower 95 % confidence limit of the mean change.
  public var ciLow: Double?
  /// Upper 95 % confidence limit of the mean change.
  public var ciHigh: Double?
  /// Paired t.
  public var t: Double?
  /// Degrees of freedom of t.
  public var df: Double?
  /// Two-sided p of t.
  public var p: Double?
  /// Mean change over the standard deviation of the changes.
  public var dZ: Double?
  /// `dZ` with Hedges' correction.
  public var gZ: Double?
  /// Lower 95 % confidence limit of `dZ`.
  public var dZLow: Double?
  /// Upper 95 % confidence limit of `dZ`.
  public var dZHigh: Double?
  /// Mean change over the root of the mean of the two variances.
  public var dAv: Double?
  /// `dAv` with Hedges' correction.
  public var gAv: Double?
  /// Lower 95 % confidence limit of `dAv`.
  public var dAvLow: Double?
  /// Upper 95 % confidence limit of `dAv`.
  public var dAvHigh: Double?
  /// The change from which a participant counts as improved or deteriorated.
  public var threshold: Double?
  /// Participants improved.
  public var nImproved: Int?
  /// Participants unchanged.
  public var nUnchanged: Int?
  /// Participants deteriorated.
  public var nDeteriorated: Int?
  /// How it was computed.
  public var method: String
  /// Why what is nil is absent.
  public var note: String?

  /// Makes a row of which only the counts are known yet.
  public init(
    cohort: String, nFrom: Int, nTo: Int, nMatched: Int, nOtherVersion: Int = 0, method: String, note: String? = nil
  ) {
    self.cohort = cohort
    self.nFrom = nFrom
    self.nTo = nTo
    self.nMatched = nMatched
    self.nOtherVersion = nOtherVersion
    self.method = method
    self.note = note
  }

  /// The numbers in the order of their columns, from `mean_from` to `threshold`.
  static let measures: [WritableKeyPath<CohortChangeRow, Double?> & Sendable] = [
    \.meanFrom, \.sdFrom, \.meanTo, \.sdTo, \.correlation, \.meanChange, \.sdChange, \.seChange, \.ciLow, \.ciHigh,
    \.t, \.df, \.p, \.dZ, \.gZ, \.dZLow, \.dZHigh, \.dAv, \.gAv, \.dAvLow, \.dAvHigh, \.threshold,
  ]

  /// The counts in the order of their columns, from `n_improved` to `n_deteriorated`.
  static let counts: [WritableKeyPath<CohortChangeRow, Int?> & Sendable] = [
    \.nImproved, \.nUnchanged, \.nDeteriorated,
  ]
}
