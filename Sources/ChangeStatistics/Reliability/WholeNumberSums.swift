/// What the internal consistency of a scale is computed from, where all keyed answers are whole numbers: sums that have no
/// rounding error, so that the order of the responses and the way in which they were cut into parts do not matter.
public struct WholeNumberSums: Sendable, Hashable {
  /// The number of complete responses.
  public var count = 0
  /// The number of responses left out because an answer was missing.
  public var leftOutCount = 0
  /// The sum of the totals.
  public var total = 0
  /// The sum of the squares of the totals.
  public var totalSquares = 0
  /// For each item the sum of the keyed answers.
  public var items: [Int]
  /// For each item the sum of the squares of the keyed answers.
  public var itemSquares: [Int]
  /// For each item the sum of the products of the keyed answers with the totals.
  public var itemProducts: [Int]
  /// The largest absolute value that a keyed answer can have.
  public var largestAnswer: Int
  /// The largest absolute value that a total can have.
  public var largestTotal: Int

  /// The sums of no response at all, to so many items.
  public init(itemCount: Int, largestAnswer: Int, largestTotal: Int) {
    items = Array(repeating: 0, count: itemCount)
    itemSquares = items
    itemProducts = items
    self.largestAnswer = largestAnswer
    self.largestTotal = largestTotal
  }

  /// Takes the responses gathered elsewhere, to the same items.
  public mutating func merge(_ other: WholeNumberSums) {
    count += other.count
    leftOutCount += other.leftOutCount
    total += other.total
    totalSquares += other.totalSquares
    for index in items.indices {
      items[index] += other.items[index]
      itemSquares[index] += other.itemSquares[index]
      itemProducts[index] += other.itemProducts[index]
    }
    largestAnswer = max(largestAnswer, other.largestAnswer)
    largestTotal = max(largestTotal, other.largestTotal)
  }
}

extension ReliabilityAccumulator {
  /// The accumulator of responses of whole numbers.
  ///
  /// - Parameter items: the items in the order of the sums.
  public init(items: [ItemKeying], _ sums: WholeNumberSums) {
    let n = sums.count
    let total = Moments(count: n, sum: sums.total, squares: sums.totalSquares, largest: sums.largestTotal)
    let againstRest = items.indices.map { index in
      let (sum, squares, products) = (sums.items[index], sums.itemSquares[index], sums.itemProducts[index])
      let rest = Moments(
        count: n, sum: sums.total - sum, squares: sums.totalSquares - 2 * products + squares,
        largest: sums.largestTotal)
      let item = Moments(count: n, sum: sum, squares: squares, largest: sums.largestAnswer)
      return JointMoments(
        item, rest, deviationProducts: deviations(n, products - squares, sum, sums.total - sum))
    }
    self.init(items: items, total: total, itemsAgainstRest: againstRest, leftOutCount: sums.leftOutCount)
  }
}

extension Moments {
  /// The moments of whole numbers, from sums that are exact.
  fileprivate init(count: Int, sum: Int, squares: Int, largest: Int) {
    self.init(
      count: count, mean: count == 0 ? 0 : Double(sum) / Double(count),
      squaredDeviations: deviations(count, squares, sum, sum), largestMagnitude: count == 0 ? 0 : Double(largest))
  }
}

/// Σxy − ΣxΣy/n, rounded once.
private func deviations(_ count: Int, _ products: Int, _ first: Int, _ second: Int) -> Double {
  count == 0 ? 0 : Double(Int128(count) * Int128(products) - Int128(first) * Int128(second)) / Double(count)
}
