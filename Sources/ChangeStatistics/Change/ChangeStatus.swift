/// Which direction of change of a score is good.
public enum ChangeDirection: String, Sendable, Hashable, CaseIterable {
  /// A higher score is better.
  case higherIsBetter
  /// A lower score is better.
  case lowerIsBetter
  /// Neither: a change is an increase or a decrease, not an improvement.
  case neutral
}

/// What became of one participant's score between two waves.
///
/// The raw values are stable English words, for exports.
public enum ChangeStatus: String, Sendable, Hashable, CaseIterable {
  /// The score moved in the good direction, by the threshold or more.
  case improved
  /// The score did not move, or by less than the threshold.
  case unchanged
  /// The score moved in the bad direction, by the threshold or more.
  case deteriorated
  /// The score of a neutral scale rose, by the threshold or more.
  case increased
  /// The score of a neutral scale fell, by the threshold or more.
  case decreased

  /// Classifies one change, followup − baseline.
  ///
  /// A change of exactly the threshold counts; without a threshold any change counts. Both are rounded to 9 decimals
  /// before they are compared, since 8.2 − 7.7 is not quite 0.5 in floating point.
  /// Source: the threshold is the minimal important change of Jaeschke, R., Singer, J. & Guyatt, G. H. (1989), Controlled
  /// Clinical Trials 10, 407–415.
  ///
  /// - Throws: ``NotComputable/nonFiniteValues(count:)`` for a change that is NaN or infinite,
  ///   ``NotComputable/invalidThreshold(_:)`` for a threshold that is negative, NaN or infinite.
  public init(change: Double, direction: ChangeDirection, threshold: Double? = nil) throws(NotComputable) {
    guard change.isFinite else { throw .nonFiniteValues(count: 1) }
    let least = threshold ?? 0
    guard least.isFinite, least >= 0 else { throw .invalidThreshold(least) }
    let rounded = roundedToNineDecimals(change)
    if rounded == 0 || abs(rounded) < roundedToNineDecimals(least) {
      self = .unchanged
      return
    }
    switch direction {
    case .higherIsBetter: self = rounded > 0 ? .improved : .deteriorated
    case .lowerIsBetter: self = rounded < 0 ? .improved : .deteriorated
    case .neutral: self = rounded > 0 ? .increased : .decreased
    }
  }
}

/// The number rounded to 9 decimals, or itself where it has no ninth decimal to round.
func roundedToNineDecimals(_ value: Double) -> Double {
  let scaled = value * 1e9
  return abs(scaled) < 0x1p52 ? scaled.rounded() / 1e9 : value
}
