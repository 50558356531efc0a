import QuestionnaireModel

// Stages are ordered, so that « etape >= action » has a meaning: it stands for the list of the stages that fit, which
// every face and every reader of conditions understands.

extension ExpressionChecker {
  /// An order between a stage and one of its codes, or between two questions with the same stages; nil when something
  /// has no order, which is reported.
  mutating func stages(
    _ left: ExpressionSyntax, _ comparison: Expression.Comparison, _ span: SourceSpan, _ right: ExpressionSyntax
  ) -> Expression? {
    switch (stages(of: left), stages(of: right)) {
    case (let (item, codes)?, nil): return order(item, codes, comparison, right, span)
    case (nil, let (item, codes)?): return order(item, codes, comparison.reversed, left, span)
    case (let (first, codes)?, let (second, others)?):
      guard codes == others else {
        report(.type(.orderOfDifferentStages(first, second)), at: span)
        return nil
      }
      let cases = codes.enumerated().compactMap { place, code -> Expression? in
        let fitting = Self.stages(codes, comparison.reversed, place)
        if fitting.isEmpty { return nil }
        return .and(.comparison(.equal, .answer(first), .code(code)), .isOneOf(.answer(second), fitting))
      }
      let isNone = Expression.not(.isOneOf(.answer(first), codes.map { .code($0) }))
      return cases.dropFirst().reduce(cases.first ?? isNone) { .or($0, $1) }
    case (nil, nil):
      report(.type(.orderOfCodes), at: span)
      return nil
    }
  }

  private mutating func order(
    _ item: String, _ codes: [String], _ comparison: Expression.Comparison, _ code: ExpressionSyntax,
    _ span: SourceSpan
  ) -> Expression? {
    let written: String? =
      switch code {
      case .name(let name): name.text
      case .text(let text, _): text
      default: nil
      }
    guard let place = written.flatMap({ codes.firstIndex(of: $0) }) else {
      report(.type(.orderOfCodes), at: span)
      return nil
    }
    let fitting = Self.stages(codes, comparison, place)
    // None fits: every stage is another one, which is reported and can still be said in words.
    if fitting.isEmpty { return .not(.isOneOf(.answer(item), codes.map { .code($0) })) }
    return .isOneOf(.answer(item), fitting)
  }

  /// The stages that stand in an order to the one at a place.
  private static func stages(
    _ codes: [String], _ comparison: Expression.Comparison, _ place: Int
  ) -> [Expression] {
    let fitting: ArraySlice<String> =
      switch comparison {
      case .less: codes[..<place]
      case .lessOrEqual: codes[...place]
      case .greater: codes[(place + 1)...]
      case .greaterOrEqual: codes[place...]
      case .equal, .notEqual: []
      }
    return fitting.map { .code($0) }
  }

  private func stages(of syntax: ExpressionSyntax) -> (item: String, codes: [String])? {
    guard case .name(let name) = syntax, case .stage(let options)? = questions.type(of: name.text) else { return nil }
    let codes = options.filter { !$0.isMissing }.map(\.code)
    return codes.isEmpty ? nil : (name.text, codes)
  }
}

extension Expression.Comparison {
  /// The comparison with its sides exchanged.
  fileprivate var reversed: Self {
    switch self {
    case .equal, .notEqual: self
    case .less: .greater
    case .lessOrEqual: .greaterOrEqual
    case .greater: .less
    case .greaterOrEqual: .lessOrEqual
    }
  }
}
