import QuestionnaireModel

/// The value of an expression over a set of answers, in the logic of three values (Kleene 1952): what depends on a
/// missing answer is unknown, except where the rest decides (`false and unknown` is false).
struct ExpressionEvaluation {
  /// The answer to the item of a name.
  let answer: (String) -> Answer

  enum Value: Equatable {
    case number(Double)
    case text(String)
    case date(CalendarDate)
    case code(String)
    case codes([String])
    case truth(Bool)
  }

  /// Whether a condition is true; nil when it is unknown.
  func truth(of expression: Expression) -> Bool? {
    switch expression {
    case .not(let inner):
      return truth(of: inner).map { !$0 }
    case .and(let left, let right):
      let (first, second) = (truth(of: left), truth(of: right))
      if first == false || second == false { return false }
      return first == nil || second == nil ? nil : true
    case .or(let left, let right):
      let (first, second) = (truth(of: left), truth(of: right))
      if first == true || second == true { return true }
      return first == nil || second == nil ? nil : false
    case .isAnswered(let item):
      return answer(item).isValue
    case .isOneOf(let inner, let list):
      guard let wanted = value(of: inner) else { return nil }
      return list.contains { option in value(of: option).map { matches(wanted, $0) } ?? false }
    case .comparison(let comparison, let left, let right):
      guard let first = value(of: left), let second = value(of: right) else { return nil }
      return compare(first, comparison, second)
    default:
      if case .truth(let truth) = value(of: expression) { return truth }
      return nil
    }
  }

  /// The value of an expression; nil when it is unknown.
  func value(of expression: Expression) -> Value? {
    switch expression {
    case .number(let number): return .number(number)
    case .text(let text): return .text(text)
    case .date(let date): return .date(date)
    case .code(let code): return .code(code)
    case .answer(let item): return Self.value(of: answer(item))
    case .negative(let inner): return number(of: inner).map { .number(-$0) }
    case .arithmetic(let operation, let left, let right):
      guard let first = number(of: left), let second = number(of: right) else { return nil }
      return Self.calculate(first, operation, second).map { .number($0) }
    default: return truth(of: expression).map { .truth($0) }
    }
  }

  private func number(of expression: Expression) -> Double? {
    if case .number(let number) = value(of: expression) { number } else { nil }
  }

  private static func value(of answer: Answer) -> Value? {
    switch answer {
    case .number(let number): .number(number)
    case .code(let code): .code(code)
    case .codes(let codes): .codes(codes)
    case .text(let text): .text(text)
    case .date(let date): .date(date)
    case .missing: nil
    }
  }

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

  /// A multiple choice matches a code when the code is among those chosen.
  private func matches(_ left: Value, _ right: Value) -> Bool {
    if case .codes(let codes) = left, case .code(let code) = right { return codes.contains(code) }
    return left == right
  }

  private func compare(_ left: Value, _ comparison: Expression.Comparison, _ right: Value) -> Bool? {
    switch comparison {
    case .equal: return matches(left, right)
    case .notEqual: return !matches(left, right)
    case .less, .lessOrEqual, .greater, .greaterOrEqual: break
    }
    switch (left, right) {
    case (.number(let first), .number(let second)): return ordered(first, comparison, second)
    case (.date(let first), .date(let second)): return ordered(first, comparison, second)
    default: return nil
    }
  }

  private func ordered<Value: Comparable>(
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
