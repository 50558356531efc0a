import QuestionnaireModel

/// Evaluation in the logic of three values (Kleene 1952): what depends on a missing answer is unknown, except where
/// the rest decides (`false and unknown` is false).
extension Condition {
  /// Whether the condition is true over a set of answers; nil when it is unknown.
  func truth(over answers: [Answer]) -> Bool? {
    switch self {
    case .truth(let truth):
      return truth
    case .not(let inner):
      return inner.truth(over: answers).map { !$0 }
    case .and(let left, let right):
      let first = left.truth(over: answers)
      if first == false { return false }
      let second = right.truth(over: answers)
      if second == false { return false }
      return first == nil || second == nil ? nil : true
    case .or(let left, let right):
      let first = left.truth(over: answers)
      if first == true { return true }
      let second = right.truth(over: answers)
      if second == true { return true }
      return first == nil || second == nil ? nil : false
    case .isAnswered(let inner):
      return inner.value(over: answers) != nil
    case .isOneOf(let inner, let list):
      guard let wanted = inner.value(over: answers) else { return nil }
      return Self.membership(of: wanted, in: list.lazy.map { $0.value(over: answers) })
    case .comparison(let comparison, let left, let right):
      guard let first = left.value(over: answers), let second = right.value(over: answers) else { return nil }
      return Self.compare(first, comparison, second)
    case .constant, .answer, .arithmetic, .negative:
      return nil
    }
  }

  /// The value of a calculation over a set of answers; nil when it is unknown. A truth value is none.
  func value(over answers: [Answer]) -> Answer? {
    switch self {
    case .constant(let answer): return answer.isValue ? answer : nil
    case .answer(let position): return answers[position].isValue ? answers[position] : nil
    case .negative(let inner): return inner.number(over: answers).map { .number(-$0) }
    case .arithmetic(let operation, let left, let right):
      guard let first = left.number(over: answers), let second = right.number(over: answers) else { return nil }
      return Self.calculate(first, operation, second).map { .number($0) }
    case .truth, .isAnswered, .isOneOf, .comparison, .not, .and, .or: return nil
    }
  }

  private func number(over answers: [Answer]) -> Double? {
    if case .number(let number) = value(over: answers) { number } else { nil }
  }

  /// Division by zero, and what is too great to be a number, is unknown.
  private static func calculate(_ left: Double, _ operation: Expression.Arithmetic, _ right: Double) -> Double? {
    let result =
      switch operation {
      case .plus: left + right
      case .minus: left - right
      case .times: left * right
      case .divided: left / right
      }
    return result.isFinite ? result : nil
  }

  /// Membership is « equal to the first, or to the second… »: one match decides, and without one an unknown member
  /// leaves it unknown.
  private static func membership(of wanted: Answer, in list: some Sequence<Answer?>) -> Bool? {
    var isAnyUnknown = false
    for option in list {
      guard let option else {
        isAnyUnknown = true
        continue
      }
      if matches(wanted, option) { return true }
    }
    return isAnyUnknown ? nil : false
  }

  /// A multiple choice matches a code when the code is among those chosen.
  private static func matches(_ left: Answer, _ right: Answer) -> Bool {
    switch (left, right) {
    case (.codes(let codes), .code(let code)), (.code(let code), .codes(let codes)): codes.contains(code)
    default: left == right
    }
  }

  private static func compare(_ left: Answer, _ comparison: Expression.Comparison, _ right: Answer) -> Bool? {
    switch comparison {
    case .equal: return matches(left, right)
    case .notEqual: return !matches(left, right)
    case .less, .lessOrEqual, .greater, .greaterOrEqual: break
    }
    switch (left, right) {
    case (.number(let first), .number(let second)): return isOrdered(first, comparison, second)
    case (.date(let first), .date(let second)): return isOrdered(first, comparison, second)
    default: return nil
    }
  }

  private static func isOrdered<Value: Comparable>(
    _ left: Value, _ comparison: Expression.Comparison, _ right: Value
  ) -> Bool {
    switch comparison {
    case .less: left < right
    case .lessOrEqual: left <= right
    case .greater: left > right
    case .greaterOrEqual: left >= right
    case .equal, .notEqual: false
    }
  }
}
