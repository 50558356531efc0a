/// A typed condition or calculation over the answers of one response.
///
/// Names are resolved and types checked by the language front end. A missing answer makes what depends on it unknown,
/// in the logic of three values: `false and unknown` is false, `true and unknown` is unknown.
public indirect enum Expression: Sendable, Equatable {
  /// A number.
  case number(Double)
  /// A text.
  case text(String)
  /// A day.
  case date(CalendarDate)
  /// The code of an option.
  case code(String)
  /// The answer to an item, by name.
  case answer(String)
  /// Whether the item has a value.
  case isAnswered(String)
  /// Whether the answer is one of the codes; for a multiple choice, whether any of them was chosen.
  case isOneOf(Expression, [Expression])
  /// A comparison; its result is a truth value.
  case comparison(Comparison, Expression, Expression)
  /// A calculation on numbers.
  case arithmetic(Arithmetic, Expression, Expression)
  /// The negative of a number.
  case negative(Expression)
  /// Not.
  case not(Expression)
  /// Both.
  case and(Expression, Expression)
  /// At least one.
  case or(Expression, Expression)

  /// How two values are compared.
  public enum Comparison: String, Sendable, Equatable {
    case equal = "="
    case notEqual = "<>"
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="
  }

  /// How two numbers are put together. Division by zero gives an unknown value.
  public enum Arithmetic: String, Sendable, Equatable {
    case plus = "+"
    case minus = "-"
    case times = "*"
    case divided = "/"
  }

  /// The names of the items that the expression reads.
  public var items: Set<String> {
    switch self {
    case .number, .text, .date, .code: []
    case .answer(let item), .isAnswered(let item): [item]
    case .negative(let inner), .not(let inner): inner.items
    case .isOneOf(let inner, let list): list.reduce(into: inner.items) { $0.formUnion($1.items) }
    case .comparison(_, let left, let right), .arithmetic(_, let left, let right), .and(let left, let right),
      .or(let left, let right):
      left.items.union(right.items)
    }
  }
}
