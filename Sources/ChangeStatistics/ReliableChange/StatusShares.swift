/// How many people improved, deteriorated or stayed the same, with the shares that this makes.
public struct StatusShares: Sendable, Hashable {
  private var counts: [ChangeStatus: Int] = [:]

  /// Makes shares of nobody.
  public init() {}

  /// Counts the people of two lists in the same order.
  ///
  /// - Throws: ``NotComputable/unequalLengths(expected:found:)`` and ``NotComputable/nonFiniteValues(count:)``.
  public init(
    _ rule: ReliableChange, baseline: [Double], followup: [Double], direction: ChangeDirection
  ) throws(NotComputable) {
    guard baseline.count == followup.count else {
      throw .unequalLengths(expected: baseline.count, found: followup.count)
    }
    for (earlier, later) in zip(baseline, followup) {
      add(try rule.status(baseline: earlier, followup: later, direction: direction))
    }
  }

  /// Takes one person.
  public mutating func add(_ status: ChangeStatus) { counts[status, default: 0] += 1 }

  /// How many people there are.
  public var total: Int { counts.values.reduce(0, +) }

  /// The share of the people with one status.
  public subscript(status: ChangeStatus) -> Proportion {
    Proportion(unchecked: counts[status, default: 0], of: total)
  }
}
