/// Gathers, response by response, what the internal consistency of a scale at one wave is computed from.
///
/// Complete responses only: one with a missing answer is counted as left out. Items are keyed here, as in the score: a
/// forgotten reversal turns an α of .907 into .749.
public struct ReliabilityAccumulator: Sendable, Hashable {
  /// The items in order, each with its keying.
  public let items: [ItemKeying]
  /// The number of responses left out because an answer was missing.
  public private(set) var leftOutCount = 0

  private(set) var total = Moments()
  /// For each item, the item against the sum of the others.
  private(set) var itemsAgainstRest: [JointMoments]
  private(set) var problem: NotComputable?
  private var keyed: [Double] = []

  /// Makes an accumulator for the responses to one scale.
  public init(items: [ItemKeying]) {
    self.items = items
    itemsAgainstRest = Array(repeating: JointMoments(), count: items.count)
    keyed.reserveCapacity(items.count)
  }

  /// Makes an accumulator of what has been gathered in another way.
  init(
    items: [ItemKeying], total: Moments, itemsAgainstRest: [JointMoments], leftOutCount: Int, nonFiniteCount: Int = 0
  ) {
    problem = nonFiniteCount > 0 ? .nonFiniteValues(count: nonFiniteCount) : nil
    self.items = items
    self.total = total
    self.itemsAgainstRest = itemsAgainstRest
    self.leftOutCount = leftOutCount
  }

  /// The number of complete responses.
  public var count: Int { total.count }

  /// Takes the answers of one response in the order of the items; nil stands for a missing answer.
  ///
  /// A number of answers other than that of the items, or an answer that is NaN or infinite, makes the result absent with
  /// its reason.
  public mutating func add(_ answers: [Double?]) {
    guard answers.count == items.count else {
      problem = problem ?? .unequalLengths(expected: items.count, found: answers.count)
      return
    }
    keyed.removeAll(keepingCapacity: true)
    var sum = 0.0
    for (item, answer) in zip(items, answers) {
      guard let answer else {
        leftOutCount += 1
        return
      }
      guard answer.isFinite else {
        noteNonFinite(responses: 1)
        return
      }
      let value = item.keyed(answer)
      keyed.append(value)
      sum += value
    }
    total.add(sum)
    for index in keyed.indices { itemsAgainstRest[index].add(keyed[index], sum - keyed[index]) }
  }

  /// Takes the responses gathered elsewhere, to the same items.
  public mutating func merge(_ other: ReliabilityAccumulator) {
    guard other.items.count == items.count else {
      problem = problem ?? .unequalLengths(expected: items.count, found: other.items.count)
      return
    }
    if case .nonFiniteValues(let count) = other.problem {
      noteNonFinite(responses: count)
    } else {
      problem = problem ?? other.problem
    }
    leftOutCount += other.leftOutCount
    total.merge(other.total)
    for index in itemsAgainstRest.indices { itemsAgainstRest[index].merge(other.itemsAgainstRest[index]) }
  }

  private mutating func noteNonFinite(responses: Int) {
    switch problem {
    case nil: problem = .nonFiniteValues(count: responses)
    case .nonFiniteValues(let earlier): problem = .nonFiniteValues(count: earlier + responses)
    default: break
    }
  }

  /// Makes sure that the data allow a coefficient of at least the given number of items.
  func require(items needed: Int) throws(NotComputable) {
    if let problem { throw problem }
    guard items.count >= needed else { throw .tooFewItems(needed: needed, found: items.count) }
    guard count >= 2 else { throw .tooFewResponses(needed: 2, found: count) }
  }
}
