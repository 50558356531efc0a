import QuestionnaireModel

// Comparisons that say nothing: those that hold for every answer, and those that hold for none.

extension ExpressionChecker {
  /// Objects to a comparison whose result the declarations settle.
  mutating func reportSettled(
    _ left: ExpressionSyntax, _ comparison: Expression.Comparison, _ right: ExpressionSyntax
  ) {
    guard let first = range(of: left, beside: right), let second = range(of: right, beside: left),
      let outcome = first.outcome(comparison, second)
    else { return }
    if let (item, range, value, span) = outsideValue(left, first, right, second) {
      let written = range.written(value, in: edition)
      let reach: TypeProblem.Reach =
        value < range.low || value > range.high
        ? .from(range.written(range.low, in: edition), to: range.written(range.high, in: edition)) : .wholeNumbers
      return report(.type(.neverPossible(item: item.text, value: written, reach)), at: span)
    }
    let sides = [(left, first), (right, second)].filter { $0.0.constant == nil && $0.1.isBounded && !isCode($0.0) }
    let reaches = sides.map { syntax, range in
      TypeProblem.SideReach(
        side: written(syntax.span), from: range.written(range.low, in: edition),
        to: range.written(range.high, in: edition))
    }
    let whole = "\(written(left.span)) \(comparison.rawValue) \(written(right.span))"
    report(.type(.settled(whole, always: outcome, reaches)), at: left.span.joined(to: right.span))
  }

  /// The longest side of a comparison that a message repeats, in characters.
  private static let sideLimit = 24

  private func written(_ span: SourceSpan) -> String {
    let text = source.text(span)
    return text.count <= Self.sideLimit ? text : text.prefix(Self.sideLimit - 1) + "…"
  }

  /// A question and the one value beside it that it never has: a number outside its bounds, or between whole numbers.
  private func outsideValue(
    _ left: ExpressionSyntax, _ first: ValueRange, _ right: ExpressionSyntax, _ second: ValueRange
  ) -> (item: Name, range: ValueRange, value: Double, span: SourceSpan)? {
    for (syntax, range, other, value) in [(left, first, right, second), (right, second, left, first)] {
      guard case .name(let item) = syntax, questions.position(of: item.text) != nil, value.isOne, !isItem(other) else {
        continue
      }
      if value.low < range.low || value.low > range.high || (range.isWhole && !value.isWhole) {
        // Beyond the one end of a range without the other, everything is said by the comparison itself.
        guard range.isBounded || range.isWhole && !value.isWhole else { continue }
        return (item, range, value.low, other.span)
      }
    }
    return nil
  }

  private func isItem(_ syntax: ExpressionSyntax) -> Bool {
    if case .name(let name) = syntax { questions.position(of: name.text) != nil } else { false }
  }

  private func isCode(_ syntax: ExpressionSyntax) -> Bool {
    if case .name = syntax { !isItem(syntax) } else { false }
  }

  // MARK: Ranges

  /// The values that an expression can have; nil where they have no order, as texts and choices.
  private func range(of syntax: ExpressionSyntax, beside other: ExpressionSyntax) -> ValueRange? {
    switch syntax {
    case .number(let number, _): return ValueRange(number)
    case .date(let date, _): return ValueRange(date)
    case .text(let text, _): return CalendarDate(text).map { ValueRange($0) }
    case .name(let name):
      if let type = questions.type(of: name.text) { return ValueRange(answersTo: type) }
      guard case .name(let item) = other, let type = questions.type(of: item.text), case .stage = type,
        let stages = ValueRange(answersTo: type), case .stage(let codes) = stages.unit,
        let place = codes.firstIndex(of: name.text)
      else { return nil }
      return ValueRange(low: Double(place), high: Double(place), isWhole: true, unit: stages.unit)
    case .negative(let inner, _): return range(of: inner, beside: other)?.negative
    case .arithmetic(let operation, _, let left, let right):
      guard let first = range(of: left, beside: right), let second = range(of: right, beside: left) else { return nil }
      return first.combined(operation, second)
    case .answered, .isOneOf, .comparison, .not, .and, .or: return nil
    }
  }

  // MARK: Commas

  /// Objects to « 1,2 » among the members of a list (in English “1.2”), which is one number, where two were probably
  /// meant: always beside whole numbers, and in French beside others when it is alone.
  mutating func reportCommaBetween(
    _ left: ExpressionSyntax, _ member: ExpressionSyntax, isAlone: Bool
  ) -> Bool {
    guard case .number(_, let span) = member,
      case let parts = source.text(span).split(separator: edition == .french ? "," : ".").map(String.init),
      parts.count == 2,
      let isWhole = range(of: left, beside: member)?.isWhole, isWhole || (isAlone && edition == .french)
    else { return false }
    // Beside decimals the number may well be meant as it stands: the mend is only proposed.
    let fix = Diagnostic.Fix(
      span: span, replacement: parts.joined(separator: ", "), applicability: isWhole ? .likely : .proposed)
    let problem = TypeProblem.gluedNumbers(
      source.text(span), apart: parts.joined(separator: ", "), isOfWholes: isWhole)
    report(.type(problem), at: span, fix: fix)
    return true
  }
}
