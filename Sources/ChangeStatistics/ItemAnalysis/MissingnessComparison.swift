/// Whether the people who gave both waves leave an item unanswered more often at one of them: an item that has become
/// hard to answer changes what a score means.
///
/// Source: McNemar (1947), Psychometrika 12, 153–157, on answered or not; Schafer, J. L. & Graham, J. W. (2002), Psychological Methods
/// 7, 147–177, on why it matters.
public struct MissingnessComparison: Sendable, Hashable {
  /// For each item, the people without an answer: `earlier` and `later` are the shares that lack it.
  public let items: [McNemar]
  /// The mid-p values, adjusted by Holm over the items; nil where nobody's answering changed.
  public let adjustedP: [Double?]

  /// Compares the answers of the same people at two waves, one list a person; nil stands for a missing answer.
  ///
  /// - Throws: ``NotComputable/unequalLengths(expected:found:)``.
  public init(earlier: [[Double?]], later: [[Double?]]) throws(NotComputable) {
    guard earlier.count == later.count else { throw .unequalLengths(expected: earlier.count, found: later.count) }
    let count = earlier.first?.count ?? 0
    var items: [McNemar] = []
    for item in 0..<count {
      var cells = [0, 0, 0, 0]
      for (before, after) in zip(earlier, later) {
        guard before.count == count else { throw .unequalLengths(expected: count, found: before.count) }
        guard after.count == count else { throw .unequalLengths(expected: count, found: after.count) }
        cells[(before[item] == nil ? 0 : 2) + (after[item] == nil ? 0 : 1)] += 1
      }
      items.append(try McNemar(yesYes: cells[0], yesNo: cells[1], noYes: cells[2], noNo: cells[3]))
    }
    self.items = items
    adjustedP = FamilyAdjustment.holm.adjusted(items.map(\.midP.value))
  }
}
