import QuestionnaireModel

/// A condition or calculation of a questionnaire, ready to be evaluated over any number of complete responses.
///
/// Scores are computed with it, so that a condition means the same in a score as on the route.
public struct Formula: Sendable {
  private let condition: Condition
  private let positions: [Int]

  /// Prepares an expression.
  ///
  /// - Parameter items: all items of the questionnaire, in the order of the answers.
  public init(_ expression: Expression, over items: [Item]) {
    let places = Dictionary(zip(items.map(\.name), items.indices), uniquingKeysWith: { first, _ in first })
    condition = Condition(expression, positions: places)
    positions = expression.items.compactMap { places[$0] }.sorted()
  }

  /// Whether the condition is true; nil when a missing answer leaves it unknown.
  public func truth(over answers: [Answer]) -> Bool? { condition.truth(over: answers) }

  /// The number that the calculation comes to; nil when a missing answer or a division by zero leaves it unknown.
  public func number(over answers: [Answer]) -> Double? {
    if case .number(let number) = condition.value(over: answers) { number } else { nil }
  }

  /// How many items the formula reads, and how many of them have a value.
  public func answered(in answers: [Answer]) -> (answered: Int, items: Int) {
    (positions.count { answers[$0].isValue }, positions.count)
  }
}
