import QuestionnaireModel

/// The route worked out a second time, from the definitions alone: truth is 1, falsehood 0 and the unknown ½, « and »
/// is the least and « or » the greatest of two (Kleene 1952).
struct PlainRoute {
  private(set) var positions: [Int] = []
  private(set) var answers: [Answer] = []
  private var answerOf: [String: Answer] = [:]

  init(_ questionnaire: Questionnaire, at wave: Wave, answers given: [Answer]) {
    for section in questionnaire.sections {
      for item in section.items {
        let position = answers.count
        let isAsked = item.waves.map { $0.contains(wave.name) } ?? (wave.retrospectiveOf == nil)
        let isRelevant = [section.relevance, item.relevance].allSatisfy { $0.map { truth($0) == 1 } ?? true }
        let isThere = isAsked && isRelevant
        if case .computed(let formula) = item.type {
          answers.append(isThere ? value(formula) ?? .missing(.noAnswer) : .missing(.notAsked))
        } else {
          if isThere { positions.append(position) }
          answers.append(isThere ? given[position] : .missing(.notAsked))
        }
        answerOf[item.name] = answers[position]
      }
    }
  }

  /// Whether a condition is true, all answers on the route known.
  func holds(_ condition: Expression) -> Bool { truth(condition) == 1 }

  private func truth(_ expression: Expression) -> Double {
    switch expression {
    case .isAnswered(let item): return answerOf[item]?.isValue == true ? 1 : 0
    case .not(let inner): return 1 - truth(inner)
    case .and(let left, let right): return min(truth(left), truth(right))
    case .or(let left, let right): return max(truth(left), truth(right))
    case .isOneOf(let inner, let list):
      return list.reduce(0) { max($0, truth(.comparison(.equal, inner, $1))) }
    case .comparison(.notEqual, let left, let right): return 1 - truth(.comparison(.equal, left, right))
    case .comparison(let comparison, let left, let right):
      switch (value(left), value(right)) {
      case (.number(let first)?, .number(let second)?): return compare(first, comparison, second)
      case (.date(let first)?, .date(let second)?): return compare(first, comparison, second)
      case (.codes(let codes)?, .code(let code)?): return codes.contains(code) ? 1 : 0
      case (let first?, let second?): return first == second ? 1 : 0
      default: return 0.5
      }
    default: return 0.5
    }
  }

  private func compare<Value: Comparable>(_ left: Value, _ comparison: Expression.Comparison, _ right: Value) -> Double
  {
    let isBefore = left < right
    let isEqual = left == right
    let holds =
      switch comparison {
      case .equal: isEqual
      case .notEqual: !isEqual
      case .less: isBefore
      case .lessOrEqual: isBefore || isEqual
      case .greater: !isBefore && !isEqual
      case .greaterOrEqual: !isBefore
      }
    return holds ? 1 : 0
  }

  private func value(_ expression: Expression) -> Answer? {
    switch expression {
    case .number(let number): return .number(number)
    case .text(let text): return .text(text)
    case .date(let date): return .date(date)
    case .code(let code): return .code(code)
    case .answer(let item):
      guard let answer = answerOf[item], answer.isValue else { return nil }
      return answer
    case .negative(let inner): return value(.arithmetic(.minus, .number(0), inner))
    case .arithmetic(let operation, let left, let right):
      guard case .number(let first)? = value(left), case .number(let second)? = value(right) else { return nil }
      switch operation {
      case .plus: return .number(first + second)
      case .minus: return .number(first - second)
      case .times: return .number(first * second)
      case .divided: return second == 0 ? nil : .number(first / second)
      }
    default: return nil
    }
  }
}
