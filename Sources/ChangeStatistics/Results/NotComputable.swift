/// Why a quantity cannot be computed from the data at hand.
///
/// A statistic that does not exist is absent with its reason; it is never NaN or infinite, so that no report can print
/// one and no export can carry one.
public enum NotComputable: Error, Sendable, Hashable {
  /// There are fewer answers than the missing rule of the score asks for.
  case tooFewAnswers(needed: Int, found: Int)
  /// There are fewer complete pairs (the same participant at both waves) than the quantity needs.
  case tooFewPairs(needed: Int, found: Int)
  /// There are fewer complete responses than the quantity needs.
  case tooFewResponses(needed: Int, found: Int)
  /// The scale has fewer items than the quantity needs.
  case tooFewItems(needed: Int, found: Int)
  /// The quantity divides by a spread that is zero, or that is no more than the rounding error of the values.
  case zeroVariance(SpreadOf)
  /// Some of the values given were NaN or infinite: the number of observations (pairs, responses, answers) with one.
  case nonFiniteValues(count: Int)
  /// Two lists that belong together have different lengths.
  case unequalLengths(expected: Int, found: Int)
  /// The values are so large or so small that the quantity leaves the range of floating-point numbers.
  case outOfRange
  /// A confidence level lies strictly between 0 and 1.
  case invalidConfidenceLevel(Double)
  /// A threshold of change is a finite number, zero or positive.
  case invalidThreshold(Double)
  /// A reliability lies between 0 and 1.
  case invalidReliability(Double)
  /// A setting (a power, a correlation, a share, a number of resamples) lies outside the range in which it means something.
  case invalidSetting(Double)
  /// There are fewer participants than the quantity needs, in all or in one of the groups.
  case tooFewParticipants(needed: Int, found: Int)
  /// There are fewer groups than a comparison needs.
  case tooFewGroups(needed: Int, found: Int)
  /// There are fewer waves than the quantity needs.
  case tooFewWaves(needed: Int, found: Int)
  /// Nobody changed: there is no difference to rank, or nobody who moved from one category to another.
  case noDifference
  /// The predictors of a model cannot be told apart in these data: one of them follows from the others.
  case linearlyDependent
  /// Both waves rank everybody alike, in proportion: nothing is left that the quantity could be measured by.
  case perfectCorrelation
  /// The search for the estimates of a model did not settle.
  case notConverged

  /// What has no spread.
  public enum SpreadOf: Sendable, Hashable {
    /// The earlier score.
    case baseline
    /// The later score.
    case followup
    /// The change, followup − baseline: everybody changed by the same amount.
    case change
    /// The total score of the scale.
    case total
    /// One item of the scale (its position, from 0).
    case item(Int)
    /// The sum of the other items of the scale (the position of the item set apart, from 0).
    case rest(Int)
    /// What a model leaves unexplained.
    case residual
    /// The measurement error: a reliability of 1 leaves none to compare a change with.
    case measurementError
  }
}

/// A statistic, or the reason why it does not exist.
///
/// Read it with `switch`, with `try value.get()` (which throws ``NotComputable``), or with ``Swift/Result/value``.
public typealias Computed<Value> = Result<Value, NotComputable>

extension Result where Failure == NotComputable {
  /// The statistic, or nil where it does not exist.
  public var value: Success? {
    if case .success(let value) = self { value } else { nil }
  }

  /// The reason why the statistic does not exist, or nil where it does.
  public var reason: NotComputable? {
    if case .failure(let reason) = self { reason } else { nil }
  }

  /// Computes a statistic, catching the reason why it does not exist.
  init(computing body: () throws(NotComputable) -> Success) {
    do throws(NotComputable) {
      self = .success(try body())
    } catch {
      self = .failure(error)
    }
  }
}

extension Double {
  /// The number itself, unless it is NaN or infinite.
  func orOutOfRange() throws(NotComputable) -> Double {
    guard isFinite else { throw .outOfRange }
    return self
  }
}
