import QuestionnaireModel

/// An expression whose items are known by their positions, so that no name is looked up while people answer.
public indirect enum Condition: Sendable {
  /// A value that stands in the questionnaire; a missing one is unknown.
  case constant(Answer)
  /// What a part comes to that no open answer decides any more; nil when it is unknown.
  case truth(Bool?)
  /// The answer to the item at a position.
  case answer(Int)
  case isAnswered(Condition)
  case isOneOf(Condition, [Condition])
  case comparison(Expression.Comparison, Condition, Condition)
  case arithmetic(Expression.Arithmetic, Condition, Condition)
  case negative(Condition)
  case not(Condition)
  case and(Condition, Condition)
  case or(Condition, Condition)

  /// Finds the positions of the items that an expression names. An item that the questionnaire does not have has no
  /// answer.
  init(_ expression: Expression, positions: [String: Int]) {
    func placed(_ inner: Expression) -> Condition { Condition(inner, positions: positions) }
    func answer(_ item: String) -> Condition {
      positions[item].map { .answer($0) } ?? .constant(.missing(.notAsked))
    }
    self =
      switch expression {
      case .number(let number): .constant(.number(number))
      case .text(let text): .constant(.text(text))
      case .date(let date): .constant(.date(date))
      case .code(let code): .constant(.code(code))
      case .answer(let item): answer(item)
      case .isAnswered(let item): .isAnswered(answer(item))
      case .isOneOf(let inner, let list): .isOneOf(placed(inner), list.map(placed))
      case .comparison(let comparison, let left, let right): .comparison(comparison, placed(left), placed(right))
      case .arithmetic(let operation, let left, let right): .arithmetic(operation, placed(left), placed(right))
      case .negative(let inner): .negative(placed(inner))
      case .not(let inner): .not(placed(inner))
      case .and(let left, let right): .and(placed(left), placed(right))
      case .or(let left, let right): .or(placed(left), placed(right))
      }
  }

  /// Whether the condition reads the answer at one of the positions.
  func reads(anyOf positions: Set<Int>) -> Bool {
    switch self {
    case .constant, .truth: false
    case .answer(let position): positions.contains(position)
    case .isAnswered(let inner), .negative(let inner), .not(let inner): inner.reads(anyOf: positions)
    case .isOneOf(let inner, let list):
      inner.reads(anyOf: positions) || list.contains { $0.reads(anyOf: positions) }
    case .comparison(_, let left, let right), .arithmetic(_, let left, let right), .and(let left, let right),
      .or(let left, let right):
      left.reads(anyOf: positions) || right.reads(anyOf: positions)
    }
  }
}
