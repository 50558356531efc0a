import QuestionnaireModel

extension StatementCursor {
  /// How deep parentheses and signs may be nested.
  private static let depthLimit = 50
  /// How many operators and operands an expression may have, so that going through it never runs out of stack.
  static let expressionLimit = 500

  /// Reads a condition or calculation. From loosest to tightest: `ou`, `et`, `non`, comparisons and `parmi`, plus and
  /// minus, times and divided, sign.
  mutating func expectExpression() -> ExpressionSyntax? {
    expressionParts = 0
    return disjunction(depth: 0)
  }

  /// Counts a part of the expression; false, and reported, when there are too many.
  private mutating func countPart() -> Bool {
    expressionParts += 1
    if expressionParts > Self.expressionLimit { fail(.line(.expressionTooComplex)) }
    return expressionParts <= Self.expressionLimit
  }

  private mutating func disjunction(depth: Int) -> ExpressionSyntax? {
    guard depth < Self.depthLimit else {
      fail(.line(.expressionTooComplex))
      return nil
    }
    guard var left = conjunction(depth) else { return nil }
    while take(.or) != nil {
      guard let right = conjunction(depth) else { return nil }
      left = .or(left, right)
    }
    return left
  }

  private mutating func conjunction(_ depth: Int) -> ExpressionSyntax? {
    guard var left = negation(depth) else { return nil }
    while take(.and) != nil {
      guard let right = negation(depth) else { return nil }
      left = .and(left, right)
    }
    return left
  }

  private mutating func negation(_ depth: Int) -> ExpressionSyntax? {
    var negations: [SourceSpan] = []
    // « non » is also a code, as in « fumeur = non »; there it is read as an operand.
    while let span = take(.not) {
      guard countPart() else { return nil }
      negations.append(span)
    }
    guard var inner = comparison(depth) else { return nil }
    for span in negations.reversed() { inner = .not(inner, span) }
    return inner
  }

  private mutating func comparison(_ depth: Int) -> ExpressionSyntax? {
    guard let left = sum(depth) else { return nil }
    if take(.isOneOf) != nil {
      var list: [ExpressionSyntax] = []
      repeat {
        guard let option = operand(depth, isInList: true) else { return nil }
        list.append(option)
      } while take(.comma) != nil
      return .isOneOf(left, list)
    }
    guard let token = current, let comparison = Self.comparisons[token.kind] else { return left }
    _ = take(token.kind)
    guard let right = sum(depth) else { return nil }
    return .comparison(comparison, token.span, left, right)
  }

  private static let comparisons: [TokenKind: Expression.Comparison] = [
    .equal: .equal, .notEqual: .notEqual, .less: .less, .lessOrEqual: .lessOrEqual, .greater: .greater,
    .greaterOrEqual: .greaterOrEqual,
  ]

  private mutating func sum(_ depth: Int) -> ExpressionSyntax? {
    guard var left = product(depth) else { return nil }
    while let token = current, token.kind == .plus || token.kind == .minus {
      _ = take(token.kind)
      guard let right = product(depth) else { return nil }
      left = .arithmetic(token.kind == .plus ? .plus : .minus, token.span, left, right)
    }
    return left
  }

  private mutating func product(_ depth: Int) -> ExpressionSyntax? {
    guard var left = operand(depth) else { return nil }
    while let token = current, token.kind == .times || token.kind == .divided {
      _ = take(token.kind)
      guard let right = operand(depth) else { return nil }
      left = .arithmetic(token.kind == .times ? .times : .divided, token.span, left, right)
    }
    return left
  }

  private mutating func operand(_ depth: Int, isInList: Bool = false) -> ExpressionSyntax? {
    guard countPart() else { return nil }
    guard let token = current else {
      fail(expecting: .value)
      return nil
    }
    switch token.kind {
    case .minus:
      guard depth < Self.depthLimit, let sign = take(.minus) else {
        fail(.line(.expressionTooComplex))
        return nil
      }
      return operand(depth + 1, isInList: isInList).map { .negative($0, sign) }
    case .openParenthesis:
      _ = take(.openParenthesis)
      guard let inner = disjunction(depth: depth + 1) else { return nil }
      guard take(.closeParenthesis) != nil else {
        fail(expecting: .closingParenthesis)
        return nil
      }
      return inner
    case .number:
      return expectNumber(isInList: isInList).map { .number($0.value, $0.span) }
    case .date:
      return expectDate().map { .date($0.value, $0.span) }
    case .text:
      return expectText().map { .text($0, token.span) }
    case .word:
      if let span = take(.answered) {
        return expectName(.question).map { .answered($0, span.joined(to: $0.span)) }
      }
      if let first = text(token).utf8.first, (0x30...0x39).contains(first) {
        fail(expecting: .number)
        return nil
      }
      if isForeignOperator {
        fail(expecting: .value)
        return nil
      }
      return takeWord().map { .name($0) }
    default:
      fail(expecting: .value)
      return nil
    }
  }
}
