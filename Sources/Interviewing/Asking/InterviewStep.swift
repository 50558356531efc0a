import QuestionnaireModel

/// What the interpreter needs to know of one item at one wave, looked up once for all interviews.
///
/// It is an object so that going through the items of a form copies one reference an item.
final class InterviewStep: Sendable {
  /// Whether the wave has the item, relevance apart.
  let isAsked: Bool
  /// What the item is computed with, when it is not asked but computed.
  let formula: Condition?
  /// The conditions that must all be true for the item to be asked: its section's and its own.
  let conditions: [Condition]
  /// Whether the item is on every route.
  let isAlwaysAsked: Bool
  /// Whether the person must answer.
  let isRequired: Bool
  /// What is checked of the answer.
  let checks: [PlacedCheck]
  /// Reads typed answers.
  let reader: AnswerReader

  /// A check of the questionnaire, with the positions of the items that it reads.
  struct PlacedCheck: Sendable {
    let severity: Check.Severity
    let condition: Condition
    let message: String
  }

  init(_ item: Item, in section: Section, isAsked: Bool, positions: [String: Int]) {
    self.isAsked = isAsked
    conditions = [section.relevance, item.relevance].compactMap { relevance in
      relevance.map { Condition($0, positions: positions) }
    }
    formula = item.type.formula.map { Condition($0, positions: positions) }
    isAlwaysAsked = isAsked && conditions.isEmpty
    isRequired = item.isRequired
    checks = item.checks.map { check in
      PlacedCheck(
        severity: check.severity, condition: Condition(check.condition, positions: positions), message: check.message)
    }
    reader = AnswerReader(item.type)
  }

  /// Whether the item is on the route that the answers before it lead to. A condition that is unknown because an
  /// answer is missing does not lead there.
  func isOnRoute(of answers: [Answer]) -> Bool {
    if isAlwaysAsked { return true }
    return isAsked && conditions.allSatisfy { $0.truth(over: answers) == true }
  }

  /// The computed value over the answers before it; « no answer » when it is unknown.
  func computed(_ formula: Condition, over answers: [Answer]) -> Answer {
    guard case .number(let number) = formula.value(over: answers) else { return .missing(.noAnswer) }
    // Zero is stored without a sign.
    return .number(number + 0)
  }

  /// Checks the answer to the item among all answers on the route.
  ///
  /// - Returns: the messages of the soft checks that object.
  /// - Throws: the reason why the answer is refused.
  func warnings(answering answer: Answer, among answers: [Answer]) throws(Refusal) -> [String] {
    if answer == .missing(.notAsked) || (isRequired && answer == .missing(.noAnswer)) { throw .required }
    var warnings: [String] = []
    for check in checks where check.condition.truth(over: answers) == true {
      switch check.severity {
      case .hard: throw .objection(check.message)
      case .soft: warnings.append(check.message)
      }
    }
    return warnings
  }
}
