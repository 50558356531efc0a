/// In which category each person stood at the earlier wave, and in which at the later one.
public struct TransitionTable: Sendable, Hashable {
  /// How many people went from one category (the row) to another (the column).
  public private(set) var counts: [[Int]]

  /// Makes a table of nobody over some categories.
  public init(categories: Int) {
    counts = Array(repeating: Array(repeating: 0, count: max(0, categories)), count: max(0, categories))
  }

  /// Takes a table of counts.
  ///
  /// - Throws: ``NotComputable/unequalLengths(expected:found:)`` unless it is square, ``NotComputable/invalidSetting(_:)`` for a
  ///   count below 0.
  public init(_ counts: [[Int]]) throws(NotComputable) {
    for row in counts {
      guard row.count == counts.count else { throw .unequalLengths(expected: counts.count, found: row.count) }
      for count in row where count < 0 { throw .invalidSetting(Double(count)) }
    }
    self.counts = counts
  }

  /// Takes one person; categories that the table does not have are no place to stand.
  public mutating func add(from earlier: Int, to later: Int) {
    guard counts.indices.contains(earlier), counts.indices.contains(later) else { return }
    counts[earlier][later] += 1
  }

  /// The number of categories.
  public var categories: Int { counts.count }
  /// The number of people.
  public var total: Int { counts.reduce(0) { $0 + $1.reduce(0, +) } }
  /// How many stood in each category at the earlier wave.
  public var earlier: [Int] { counts.map { $0.reduce(0, +) } }
  /// How many stand in each category at the later wave.
  public var later: [Int] { counts.indices.map { column in counts.reduce(0) { $0 + $1[column] } } }
  /// How many stand where they stood.
  public var unchanged: Int { counts.indices.reduce(0) { $0 + counts[$1][$1] } }
  /// How many stand in a higher category, where the categories are ordered.
  public var rose: Int { sum { $0 < $1 } }
  /// How many stand in a lower category, where the categories are ordered.
  public var fell: Int { sum { $0 > $1 } }

  /// The share of those from one category who are found in another.
  public func share(from earlier: Int, to later: Int) -> Proportion {
    Proportion(unchecked: counts[earlier][later], of: counts[earlier].reduce(0, +))
  }

  private func sum(where counted: (Int, Int) -> Bool) -> Int {
    var sum = 0
    for (row, line) in counts.enumerated() {
      for (column, count) in line.enumerated() where counted(row, column) { sum += count }
    }
    return sum
  }
}
