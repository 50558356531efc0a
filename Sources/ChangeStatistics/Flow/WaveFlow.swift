/// Who took part in which waves.
public struct WaveFlow: Sendable, Hashable {
  /// The people who took part in the same waves.
  public struct Pattern: Sendable, Hashable {
    /// For each wave in order, whether they took part.
    public let present: [Bool]
    /// How many people there are.
    public let count: Int
  }

  /// The number of waves.
  public let waves: Int
  private var counts: [[Bool]: Int] = [:]

  /// Makes a flow of nobody.
  public init(waves: Int) {
    self.waves = waves
  }

  /// Takes one person, by the waves at which there is a score; a person without any does not count.
  ///
  /// - Throws: ``NotComputable/unequalLengths(expected:found:)``.
  public mutating func add(_ present: [Bool]) throws(NotComputable) {
    guard present.count == waves else { throw .unequalLengths(expected: waves, found: present.count) }
    if present.contains(true) { counts[present, default: 0] += 1 }
  }

  /// How many people took part at least once.
  public var total: Int { counts.values.reduce(0, +) }

  /// How many took part in one wave.
  public func count(at wave: Int) -> Int {
    counts.reduce(0) { $0 + ($1.key[wave] ? $1.value : 0) }
  }

  /// How many took part in both of two waves.
  public func matched(_ one: Int, _ other: Int) -> Int {
    counts.reduce(0) { $0 + ($1.key[one] && $1.key[other] ? $1.value : 0) }
  }

  /// Of those who took part in one wave, the share that took part in another too.
  public func retained(from one: Int, at other: Int) -> Proportion {
    Proportion(unchecked: matched(one, other), of: count(at: one))
  }

  /// The patterns, the most frequent first; of equals, those with the earlier waves first.
  public var patterns: [Pattern] {
    counts.map { Pattern(present: $0.key, count: $0.value) }.sorted { first, second in
      if first.count != second.count { return first.count > second.count }
      return first.present.lexicographicallyPrecedes(second.present) { $0 && !$1 }
    }
  }
}
