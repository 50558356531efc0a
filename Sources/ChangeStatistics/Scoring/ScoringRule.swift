/// How the score of a scale is computed from the answers of one response.
public struct ScoringRule: Sendable, Hashable {
  /// How the keyed answers are put together.
  public enum Method: Sendable, Hashable {
    /// The mean of the answers given.
    case mean
    /// The sum over all items, in which each missing answer is replaced by the mean of those given.
    case sum
  }

  /// Why a rule is refused.
  public enum Invalid: Error, Sendable, Hashable {
    /// A scale has at least one item.
    case noItems
    /// The minimum number of answers lies between 1 and the number of items.
    case minimumAnswersOutOfRange(minimumAnswers: Int, itemCount: Int)
    /// The range of a reversed item (its position, from 0) is not made of two finite numbers in ascending order.
    case invalidRange(item: Int)
  }

  /// The items in order, each with its keying.
  public let items: [ItemKeying]
  /// How the answers are put together.
  public let method: Method
  /// The missing rule: with fewer answers than this there is no score.
  public let minimumAnswers: Int

  /// Makes a rule.
  ///
  /// - Throws: ``Invalid`` when there is no item, when the minimum cannot be met or is below 1, or when a reversed item
  ///   has no range.
  public init(items: [ItemKeying], method: Method, minimumAnswers: Int) throws(Invalid) {
    guard !items.isEmpty else { throw .noItems }
    guard (1...items.count).contains(minimumAnswers) else {
      throw .minimumAnswersOutOfRange(minimumAnswers: minimumAnswers, itemCount: items.count)
    }
    for (index, item) in items.enumerated() {
      if case .reversed(let minimum, let maximum) = item {
        guard minimum.isFinite, maximum.isFinite, minimum <= maximum else { throw .invalidRange(item: index) }
      }
    }
    self.items = items
    self.method = method
    self.minimumAnswers = minimumAnswers
  }

  /// The score of one response, from its answers in the order of the items; nil stands for a missing answer.
  ///
  /// Mean of the answers given, or that mean × the number of items (proration, also called person-mean substitution).
  /// Source: Bono, C., Ried, L. D., Kimberlin, C. & Vogel, B. (2007), Research in Social and Administrative Pharmacy 3, 1–27.
  public func score(_ answers: [Double?]) -> Score {
    var accumulator = ScoreAccumulator(self)
    for answer in answers { accumulator.add(answer) }
    return accumulator.score
  }
}

/// The score of one response.
public struct Score: Sendable, Hashable {
  /// The score, or why there is none.
  public let result: Computed<Double>
  /// The number of items answered.
  public let answered: Int
  /// The number of items of the scale.
  public let itemCount: Int

  /// The score, or nil where there is none.
  public var value: Double? { result.value }
}
