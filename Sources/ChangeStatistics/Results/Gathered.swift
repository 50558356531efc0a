// What has been gathered, as plain numbers that can be kept and put together again to the last bit.

extension Moments {
  static let gatheredCount = 4

  var gathered: [Double] { [Double(count), mean, squaredDeviations, largestMagnitude] }

  /// - Parameter gathered: ``gatheredCount`` numbers.
  init(gathered: ArraySlice<Double>) {
    let start = gathered.startIndex
    self.init(
      count: Int(gathered[start]), mean: gathered[start + 1], squaredDeviations: gathered[start + 2],
      largestMagnitude: gathered[start + 3])
  }
}

extension JointMoments {
  static let gatheredCount = 2 * Moments.gatheredCount + 1

  var gathered: [Double] { first.gathered + second.gathered + [deviationProducts] }

  /// - Parameter gathered: ``gatheredCount`` numbers.
  init(gathered: ArraySlice<Double>) {
    let rest = gathered.dropFirst(Moments.gatheredCount)
    self.init(
      Moments(gathered: gathered), Moments(gathered: rest),
      deviationProducts: rest[rest.startIndex + Moments.gatheredCount])
  }
}

extension PairedMoments {
  /// How many numbers ``gathered`` has.
  public static let gatheredCount = JointMoments.gatheredCount + Moments.gatheredCount + 1

  /// Everything that has been gathered.
  public var gathered: [Double] { scores.gathered + change.gathered + [Double(nonFiniteCount)] }

  /// Goes on from what ``gathered`` gave; nil for anything else.
  public init?(gathered: ArraySlice<Double>) {
    guard gathered.count == Self.gatheredCount, let nonFinite = gathered.last else { return nil }
    self.init(
      scores: JointMoments(gathered: gathered),
      change: Moments(gathered: gathered.dropFirst(JointMoments.gatheredCount)),
      nonFiniteCount: Int(nonFinite))
  }
}

extension ReliabilityAccumulator {
  /// Everything that has been gathered.
  public var gathered: [Double] {
    var nonFinite = 0
    if case .nonFiniteValues(let count) = problem { nonFinite = count }
    return [Double(leftOutCount), Double(nonFinite)] + total.gathered + itemsAgainstRest.flatMap(\.gathered)
  }

  /// Goes on from what ``gathered`` gave for the same items; nil for anything else.
  public init?(items: [ItemKeying], gathered: [Double]) {
    let head = 2 + Moments.gatheredCount
    guard gathered.count == head + items.count * JointMoments.gatheredCount else { return nil }
    self.init(
      items: items, total: Moments(gathered: gathered[2...]),
      itemsAgainstRest: items.indices.map {
        JointMoments(gathered: gathered[(head + $0 * JointMoments.gatheredCount)...])
      },
      leftOutCount: Int(gathered[0]), nonFiniteCount: Int(gathered[1]))
  }
}
