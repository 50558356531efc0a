import QuestionnaireModel

/// An expression as it is written, with the place of every part.
indirect enum ExpressionSyntax {
  case number(Double, SourceSpan)
  case text(String, SourceSpan)
  case date(CalendarDate, SourceSpan)
  case name(Name)
  case answered(Name, SourceSpan)
  case isOneOf(ExpressionSyntax, [ExpressionSyntax])
  case comparison(Expression.Comparison, SourceSpan, ExpressionSyntax, ExpressionSyntax)
  case arithmetic(Expression.Arithmetic, SourceSpan, ExpressionSyntax, ExpressionSyntax)
  case negative(ExpressionSyntax, SourceSpan)
  case not(ExpressionSyntax, SourceSpan)
  case and(ExpressionSyntax, ExpressionSyntax)
  case or(ExpressionSyntax, ExpressionSyntax)

  /// Where the whole expression stands.
  var span: SourceSpan {
    switch self {
    case .number(_, let span), .text(_, let span), .date(_, let span), .answered(_, let span): span
    case .name(let name): name.span
    case .isOneOf(let left, let list): list.last.map { left.span.joined(to: $0.span) } ?? left.span
    case .comparison(_, _, let left, let right), .arithmetic(_, _, let left, let right), .and(let left, let right),
      .or(let left, let right):
      left.span.joined(to: right.span)
    case .negative(let inner, let sign), .not(let inner, let sign): sign.joined(to: inner.span)
    }
  }

  /// The number that the expression is, with its sign; nil when it is anything else.
  var constant: Double? {
    switch self {
    case .number(let number, _): number
    case .negative(let inner, _): inner.constant.map { -$0 }
    default: nil
    }
  }
}
