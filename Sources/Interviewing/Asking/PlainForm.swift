import QuestionnaireModel

/// What a wave takes without any thought: small whole numbers within bounds, and blanks where an answer may be left out.
///
/// Forms of numbers that all go to items without conditions and checks are most of what long tables hold. They are
/// decided here by comparing numbers; every other form is put through ``FilledForm``. Both give the same answers.
public struct PlainForm: Sendable {
  /// The code of an item left blank.
  public static let blank: Int16 = -1

  /// For each item, the numbers accepted as they stand; an empty interval for none.
  private let low: [Int16]
  private let high: [Int16]
  /// For each item, what a blank is stored as; nil where it needs thought or is refused.
  private let blanks: [MissingReason?]

  /// Prepares a wave; nil where the answers to some items decide what becomes of others.
  public init?(_ plan: InterviewPlan) {
    var low: [Int16] = []
    var high: [Int16] = []
    var blanks: [MissingReason?] = []
    for step in plan.steps {
      guard step.formula == nil, !step.isAsked || (step.conditions.isEmpty && step.checks.isEmpty) else { return nil }
      let numbers = step.isAsked ? step.reader.smallNumbers : nil
      low.append(numbers?.lowerBound ?? 1)
      high.append(numbers?.upperBound ?? 0)
      blanks.append(!step.isAsked ? .notAsked : step.isRequired ? nil : .noAnswer)
    }
    (self.low, self.high, self.blanks) = (low, high, blanks)
  }

  /// How many items there are.
  public var count: Int { low.count }

  /// Whether a form is accepted as it stands.
  ///
  /// - Parameter cells: for each item its number or ``blank``; any other negative number is never accepted.
  public func accepts(_ cells: UnsafePointer<Int16>) -> Bool {
    low.withUnsafeBufferPointer { low in
      high.withUnsafeBufferPointer { high in
        var isOutside: Int16 = 0
        for index in low.indices { isOutside |= (cells[index] < low[index] || cells[index] > high[index]) ? 1 : 0 }
        if isOutside == 0 { return true }
        return low.indices.allSatisfy { index in
          (cells[index] >= low[index] && cells[index] <= high[index])
            || (cells[index] == Self.blank && blanks[index] != nil)
        }
      }
    }
  }

  /// Why the item at a position has no answer when it is left blank in a form that is accepted.
  public func reasonForBlank(at position: Int) -> MissingReason { blanks[position] ?? .noAnswer }

  /// The answers of a form that is accepted.
  public func answers(_ cells: UnsafePointer<Int16>) -> [Answer] {
    low.indices.map { index in
      cells[index] == Self.blank ? .missing(reasonForBlank(at: index)) : .number(Double(cells[index]))
    }
  }
}
