import ChangeStatistics
import Interviewing

/// A mean or sum over whole numbers, computed without making an answer of each. It belongs to one thread.
final class PlainScale {
  private let rule: ScoringRule
  private let positions: [Int]
  /// A keyed answer is `shift + sign * answer`.
  private let shifts: [Int32]
  private let signs: [Int32]
  private let keyed: UnsafeMutableBufferPointer<Int32>
  private let gathering: WholeNumberGathering

  /// Prepares a scale; nil when it is keyed with fractions or its numbers are too large.
  init?(_ scale: ScaleItems) {
    rule = scale.rule
    positions = scale.positions
    var shifts: [Int32] = []
    var signs: [Int32] = []
    var largest = 0
    for (item, range) in zip(scale.rule.items, scale.ranges) {
      var shift: Int32 = 0
      if case .reversed(let minimum, let maximum) = item {
        guard let whole = Int16(exactly: minimum + maximum) else { return nil }
        shift = Int32(whole)
      }
      guard let range else { return nil }
      shifts.append(shift)
      signs.append(item == .direct ? 1 : -1)
      for end in [range.lowerBound, range.upperBound] {
        guard let whole = Int16(exactly: item.keyed(end).rounded()) else { return nil }
        largest = max(largest, Int(whole.magnitude))
      }
    }
    let count = positions.count
    guard let gathering = WholeNumberGathering(itemCount: count, largestAnswer: largest, largestTotal: largest * count)
    else { return nil }
    self.gathering = gathering
    (self.shifts, self.signs) = (shifts, signs)
    keyed = .allocate(capacity: count)
    keyed.initialize(repeating: 0)
  }

  deinit { keyed.deallocate() }

  /// How many items the response last taken has an answer to.
  private(set) var answered = 0
  /// How many items there are.
  var itemCount: Int { positions.count }

  /// What internal consistency is computed from.
  var sums: WholeNumberSums { gathering.sums }

  /// The score of a response before rescaling, nil with too few answers; it is gathered for internal consistency.
  ///
  /// - Parameter answers: the answers to all items of the questionnaire, ``PlainForm/blank`` where there is none.
  func take(_ answers: UnsafePointer<Int16>) -> Double? {
    var total: Int32 = 0
    answered = 0
    for index in keyed.indices {
      let answer = answers[positions[index]]
      let isThere: Int32 = answer < 0 ? 0 : 1
      let value = (shifts[index] &+ signs[index] &* Int32(answer)) &* isThere
      keyed[index] = value
      total &+= value
      answered &+= Int(isThere)
    }
    if answered == keyed.count, let start = keyed.baseAddress {
      gathering.add(UnsafePointer(start), total: total)
    } else {
      gathering.leaveOut()
    }
    guard answered >= rule.minimumAnswers else { return nil }
    switch rule.method {
    case .mean: return Double(total) / Double(answered)
    case .sum:
      return answered == keyed.count ? Double(total) : Double(total) * Double(keyed.count) / Double(answered)
    }
  }
}
