/// Gathers ``WholeNumberSums`` response by response. It belongs to one thread.
///
/// Products are added up in 32 bits, which processors do several at a time, and carried over before they can overflow.
public final class WholeNumberGathering {
  private var gathered: WholeNumberSums
  private let itemCount: Int
  private let carryAfter: Int
  private var sinceCarry = 0
  private let items: UnsafeMutablePointer<Int32>
  private let itemSquares: UnsafeMutablePointer<Int32>
  private let itemProducts: UnsafeMutablePointer<Int32>

  /// The largest total for which the squares of two thousand million of them still fit into 64 bits.
  private static let largestTotal = 65_000

  /// Prepares the gathering; nil where a single product may not fit into 32 bits, or all squares into 64.
  ///
  /// - Parameters:
  ///   - largestAnswer: the largest absolute value of a keyed answer.
  ///   - largestTotal: the largest absolute value of the sum of a response.
  public init?(itemCount: Int, largestAnswer: Int, largestTotal: Int) {
    let largest = largestAnswer.multipliedReportingOverflow(by: max(largestAnswer, largestTotal))
    guard !largest.overflow, largest.partialValue < Int32.max, largestTotal <= Self.largestTotal else { return nil }
    gathered = WholeNumberSums(itemCount: itemCount, largestAnswer: largestAnswer, largestTotal: largestTotal)
    self.itemCount = itemCount
    carryAfter = Int(Int32.max) / max(1, largest.partialValue)
    items = .allocate(capacity: itemCount)
    itemSquares = .allocate(capacity: itemCount)
    itemProducts = .allocate(capacity: itemCount)
    for part in [items, itemSquares, itemProducts] { part.initialize(repeating: 0, count: itemCount) }
  }

  deinit {
    items.deallocate()
    itemSquares.deallocate()
    itemProducts.deallocate()
  }

  /// Takes the keyed answers of a complete response and their total.
  public func add(_ keyed: UnsafePointer<Int32>, total: Int32) {
    if sinceCarry == carryAfter { carry() }
    sinceCarry += 1
    gathered.count += 1
    gathered.total += Int(total)
    gathered.totalSquares += Int(total) * Int(total)
    for index in 0..<itemCount {
      let answer = keyed[index]
      items[index] &+= answer
      itemSquares[index] &+= answer &* answer
      itemProducts[index] &+= answer &* total
    }
  }

  /// Counts a response that is left out because an answer is missing.
  public func leaveOut() { gathered.leftOutCount += 1 }

  /// What has been gathered so far.
  public var sums: WholeNumberSums {
    carry()
    return gathered
  }

  private func carry() {
    sinceCarry = 0
    for index in 0..<itemCount {
      gathered.items[index] += Int(items[index])
      gathered.itemSquares[index] += Int(itemSquares[index])
      gathered.itemProducts[index] += Int(itemProducts[index])
      (items[index], itemSquares[index], itemProducts[index]) = (0, 0, 0)
    }
  }
}
