import Glibc

/// The changes of all pairs, each distinct value once with the number of pairs that have it: what the signed-rank
/// statistics are computed from.
///
/// Changes are rounded before they are compared: 80.2 − 80.7 and 81.1 − 81.6 differ in the fifteenth decimal, which
/// would break a tie that the questionnaire has. They are rounded to 9 decimals; to 10 significant digits of the
/// largest score where scores are so small that nothing would be left; and to 14 where they are so large that
/// floating-point numbers no longer hold 9 decimals.
public struct ChangeDistribution: Sendable, Hashable {
  /// The distinct changes in ascending order.
  public let values: [Double]
  /// How many pairs have each of them.
  public let counts: [Int]

  /// The number of pairs.
  public var count: Int { counts.reduce(0, +) }

  /// Sorts and counts the changes of paired scores: the same participant at the same position of both lists.
  ///
  /// - Throws: ``NotComputable/unequalLengths(expected:found:)`` and ``NotComputable/nonFiniteValues(count:)``.
  public init(baseline: [Double], followup: [Double]) throws(NotComputable) {
    guard baseline.count == followup.count else {
      throw .unequalLengths(expected: baseline.count, found: followup.count)
    }
    var largest = 0.0
    var nonFinite = 0
    for (earlier, later) in zip(baseline, followup) {
      if !earlier.isFinite || !later.isFinite { nonFinite += 1 }
      largest = max(largest, abs(earlier), abs(later))
    }
    guard nonFinite == 0 else { throw .nonFiniteValues(count: nonFinite) }
    let rounding = ChangeRounding(ofMagnitude: largest)
    var changes = zip(baseline, followup).map { rounding.rounded($1 - $0) }
    guard changes.allSatisfy(\.isFinite) else { throw .outOfRange }
    changes.sort()
    var values: [Double] = []
    var counts: [Int] = []
    for change in changes {
      if change == values.last {
        counts[counts.count - 1] += 1
      } else {
        values.append(change)
        counts.append(1)
      }
    }
    self.values = values
    self.counts = counts
  }

  /// Takes changes counted elsewhere, in any order.
  ///
  /// - Parameter magnitude: the largest absolute score behind the changes.
  /// - Throws: ``NotComputable/nonFiniteValues(count:)``.
  public init(counting changes: [Double: Int], ofMagnitude magnitude: Double) throws(NotComputable) {
    let nonFinite = changes.reduce(0) { $0 + ($1.key.isFinite ? 0 : $1.value) }
    guard nonFinite == 0 else { throw .nonFiniteValues(count: nonFinite) }
    let rounding = ChangeRounding(ofMagnitude: magnitude)
    var merged: [Double: Int] = [:]
    for (change, count) in changes where count > 0 { merged[rounding.rounded(change), default: 0] += count }
    values = merged.keys.sorted()
    counts = values.map { merged[$0, default: 0] }
  }

  /// The pairs without a change.
  var zeroCount: Int { values.firstIndex(of: 0).map { counts[$0] } ?? 0 }
  /// The pairs whose score rose.
  var positiveCount: Int { zip(values, counts).reduce(0) { $0 + ($1.0 > 0 ? $1.1 : 0) } }
  /// The pairs whose score fell.
  var negativeCount: Int { zip(values, counts).reduce(0) { $0 + ($1.0 < 0 ? $1.1 : 0) } }
}

/// How changes are rounded before they are compared; see ``ChangeDistribution``.
struct ChangeRounding {
  /// How many steps make one point.
  private let perPoint: Double

  init(ofMagnitude magnitude: Double) {
    guard magnitude > 0, magnitude.isFinite else {
      perPoint = 1e9
      return
    }
    let exponent = log10(magnitude).rounded(.down)
    perPoint = pow(10, min(14 - exponent, max(9, 10 - exponent)))
  }

  func rounded(_ change: Double) -> Double {
    let scaled = change * perPoint
    // −0 would be a value of its own in a table of counts.
    return abs(scaled) < 0x1p52 ? scaled.rounded() / perPoint + 0 : change
  }
}
