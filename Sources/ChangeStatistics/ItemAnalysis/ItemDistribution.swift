/// How the answers to one item, or the scores of a scale, are spread over their range at one wave.
///
/// Where many people stand at an end of the range, changes beyond it cannot show: more than 15 % at either end count as a
/// floor or ceiling effect. Source: McHorney, C. A. & Tarlov, A. R. (1995), Quality of Life Research 4, 293–307; Terwee, C. B. et
/// al. (2007), Journal of Clinical Epidemiology 60, 34–42.
public struct ItemDistribution: Sendable, Hashable {
  /// The share beyond which an end of the range is crowded.
  public static let crowdedShare = 0.15

  /// The lowest and the highest value that can be.
  public let range: ClosedRange<Double>
  /// How often each value was given.
  public private(set) var counts: [Double: Int] = [:]
  /// How many responses lack a value.
  public private(set) var missing = 0
  private var moments = Moments()

  /// Makes a distribution over a range, which has two different ends.
  public init(range: ClosedRange<Double>) {
    self.range = range
  }

  /// Takes the value of one response; nil, or what is no number, counts as missing.
  public mutating func add(_ value: Double?) {
    guard let value, value.isFinite else {
      missing += 1
      return
    }
    counts[roundedToNineDecimals(value), default: 0] += 1
    moments.add(value)
  }

  /// How many responses have a value.
  public var answered: Int { moments.count }
  /// The mean of the values.
  public var mean: Computed<Double> {
    answered > 0 ? .success(moments.mean) : .failure(.tooFewResponses(needed: 1, found: 0))
  }
  /// The standard deviation of the values, with n − 1.
  public var standardDeviation: Computed<Double> {
    Computed { () throws(NotComputable) in
      guard answered >= 2 else { throw .tooFewResponses(needed: 2, found: answered) }
      return try moments.spread()
    }
  }
  /// The responses without a value.
  public var missingShare: Proportion { Proportion(unchecked: missing, of: missing + answered) }
  /// The values at the lower end of the range.
  public var floor: Proportion { share(at: range.lowerBound) }
  /// The values at the upper end of the range.
  public var ceiling: Proportion { share(at: range.upperBound) }
  /// Whether too many stand at the lower end.
  public var hasFloorEffect: Bool { (floor.estimate.value ?? 0) > Self.crowdedShare }
  /// Whether too many stand at the upper end.
  public var hasCeilingEffect: Bool { (ceiling.estimate.value ?? 0) > Self.crowdedShare }

  private func share(at end: Double) -> Proportion {
    Proportion(unchecked: counts[roundedToNineDecimals(end), default: 0], of: answered)
  }
}
