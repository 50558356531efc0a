/// The baseline of the people who stayed beside that of those who left: where the two differ, the change of those who stayed
/// is not that of all who began.
public struct Attrition: Sendable, Hashable {
  /// How many have both waves.
  public let stayedCount: Int
  /// How many have the baseline alone.
  public let leftCount: Int
  /// The mean baseline of those who stayed.
  public let stayedMean: Computed<Double>
  /// The mean baseline of those who left.
  public let leftMean: Computed<Double>
  /// The difference of the two in standard deviations, (M_stayed − M_left)/√((s² + s²)/2). Beyond 0.1 it is commonly called
  /// an imbalance.
  ///
  /// Source: Austin, P. C. (2009), Statistics in Medicine 28, 3083–3107.
  public let standardisedDifference: Computed<Double>
  /// Welch's t test of the difference.
  public let difference: Computed<MeanDifference>

  /// Compares the baselines of two sets of people.
  public init(stayed: [Double], left: [Double], level: Double = 0.95) {
    let first = Self.gathered(stayed)
    let second = Self.gathered(left)
    stayedCount = stayed.count
    leftCount = left.count
    stayedMean = first.flatMap(\.presentMean)
    leftMean = second.flatMap(\.presentMean)
    standardisedDifference = Computed { () throws(NotComputable) in
      let (one, other) = (try first.get(), try second.get())
      for group in [one, other] where group.count < 2 {
        throw .tooFewParticipants(needed: 2, found: group.count)
      }
      let (a, b) = (try one.spread(), try other.spread())
      guard a > 0 || b > 0 else { throw .zeroVariance(.baseline) }
      let unit = max(a, b)
      let pooled = unit * ((a / unit) * (a / unit) / 2 + (b / unit) * (b / unit) / 2).squareRoot()
      return try ((one.mean - other.mean) / pooled).orOutOfRange()
    }
    difference = Computed { () throws(NotComputable) in
      try MeanDifference(first.get(), minus: second.get(), level: level)
    }
  }

  private static func gathered(_ values: [Double]) -> Computed<Moments> {
    let nonFinite = values.count { !$0.isFinite }
    guard nonFinite == 0 else { return .failure(.nonFiniteValues(count: nonFinite)) }
    var moments = Moments()
    for value in values { moments.add(value) }
    return .success(moments)
  }
}

extension Moments {
  fileprivate var presentMean: Computed<Double> {
    count > 0 ? .success(mean) : .failure(.tooFewParticipants(needed: 1, found: 0))
  }
}
