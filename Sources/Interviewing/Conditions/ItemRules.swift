import QuestionnaireModel

/// What decides about one question while others on the same page are being answered, for a face that shows at once where
/// answers lead, before it sends them.
///
/// The interpreter stays the judge: what such a face shows is looked at again when it is sent.
public struct ItemRules: Sendable {
  /// What must all be true for the item to be asked.
  public let conditions: [Condition]
  /// The calculation, for an item that is not asked but computed.
  public let formula: Condition?
  /// What is checked of the answer.
  public let checks: [(severity: Check.Severity, condition: Condition, message: String)]
}

extension Interview {
  /// The rules of an item; nil when the wave does not have it.
  ///
  /// - Parameter open: the positions of the answers that can still change. All others are put into the rules as they
  ///   are.
  public func rules(of position: Int, open: Set<Int>) -> ItemRules? {
    let step = plan.steps[position]
    guard step.isAsked else { return nil }
    func settled(_ condition: Condition) -> Condition { condition.settled(over: way.answers, except: open) }
    return ItemRules(
      conditions: step.conditions.map(settled), formula: step.formula.map(settled),
      checks: step.checks.map { ($0.severity, settled($0.condition), $0.message) })
  }
}

extension Condition {
  /// What is left of the condition when all answers are known but those at the open positions.
  func settled(over answers: [Answer], except open: Set<Int>) -> Condition {
    guard reads(anyOf: open) else {
      if isTruth { return .truth(truth(over: answers)) }
      return .constant(value(over: answers) ?? .missing(.noAnswer))
    }
    func settled(_ inner: Condition) -> Condition { inner.settled(over: answers, except: open) }
    return switch self {
    case .constant, .truth, .answer: self
    case .isAnswered(let inner): .isAnswered(settled(inner))
    case .isOneOf(let inner, let list): .isOneOf(settled(inner), list.map(settled))
    case .comparison(let comparison, let left, let right): .comparison(comparison, settled(left), settled(right))
    case .arithmetic(let operation, let left, let right): .arithmetic(operation, settled(left), settled(right))
    case .negative(let inner): .negative(settled(inner))
    case .not(let inner): .not(settled(inner))
    case .and(let left, let right): .and(settled(left), settled(right))
    case .or(let left, let right): .or(settled(left), settled(right))
    }
  }

  /// Whether it comes to a truth value, not to a value to calculate with.
  private var isTruth: Bool {
    switch self {
    case .constant, .answer, .arithmetic, .negative: false
    case .truth, .isAnswered, .isOneOf, .comparison, .not, .and, .or: true
    }
  }
}
