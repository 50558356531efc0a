import QuestionnaireModel

// Scores: what they are made of, when they are computed, what they speak to.

extension DeclarationReader {
  mutating func readScore(_ statement: Statement) {
    let head: ScoreDeclaration? = line(statement) { cursor in
      guard let name = cursor.expectNewName(.score) else { return nil }
      let title = cursor.expectText()
      var direction = ScoreDefinition.Direction.neutral
      if title != nil && cursor.take(.comma) != nil {
        if cursor.take(.higherIsBetter) != nil {
          direction = .higherIsBetter
        } else if cursor.take(.lowerIsBetter) != nil {
          direction = .lowerIsBetter
        } else {
          let directions: [Keyword] = [.higherIsBetter, .lowerIsBetter]
          cursor.fail(expecting: .oneOf(directions.map { $0.canonical(in: cursor.edition) }))
        }
      }
      return ScoreDeclaration(name: name, title: title, direction: direction)
    }
    guard var score = head else { return }
    reportRepeated(in: statement, except: [.indicator, .meanOf, .sumOf, .pointIf, .value])
    score.isIncomplete = statement.isUnknownInside
    for child in statement.children { readPart(child, of: &score) }
    declarations.scores.append(score)
  }

  private mutating func readPart(_ statement: Statement, of score: inout ScoreDeclaration) {
    guard case .keyword(let keyword) = statement.kind else { return }
    switch keyword {
    case .meanOf, .sumOf, .pointIf, .value: readForm(keyword, statement, of: &score)
    case .computedIf:
      score.hasMissingRule = true
      score.minimum = line(statement) { $0.expectMinimum() }
    case .threshold: score.threshold = line(statement) { $0.expectNumber() }
    case .reliability:
      score.reliability = line(statement) { cursor in
        guard let coefficient = cursor.expectNumber(), let source = cursor.expectText() else { return nil }
        guard cursor.take(.comma) != nil else { return (coefficient, source, false) }
        return cursor.expect(.retest) ? (coefficient, source, true) : nil
      }
    case .rescaled:
      line(statement) { cursor in
        guard let number = cursor.expectWholeNumber() else { return }
        if number.value != 100 { cursor.report(Diagnostic(.score(.rescaledToOther), at: number.span)) }
      }
      score.rescaling = statement.keyword
    case .continuums: score.continuums = line(statement) { $0.expectNames(.code) }
    case .unitOfAnalysis: score.unitOfAnalysis = line(statement) { $0.expectUnitOfAnalysis() }
    case .level: score.level = line(statement) { $0.expectName(.code) }
    case .objectives: score.objectives = line(statement) { $0.expectNames(.code) }
    case .indicator:
      if let indicator = line(statement, read: { $0.expectText() }) { score.indicators.append(indicator) }
    default: break
    }
  }

  /// Reads the line, or one of the lines, that says how the score is put together.
  private mutating func readForm(_ keyword: Keyword, _ statement: Statement, of score: inout ScoreDeclaration) {
    let form: ScoreDeclaration.Form =
      switch keyword {
      case .meanOf: .mean
      case .sumOf: .sum
      case .pointIf: .count
      default: .value
      }
    if let known = score.form, known.value != form || form != .count {
      let word = tree.source.text(statement.keyword)
      let problem: Problem = known.value == form ? .line(.repeatedLine(word)) : .score(.severalForms)
      return report(problem, at: statement.keyword, related: .init(span: known.span, role: .firstDefinition))
    }
    if score.form == nil { score.form = Spanned(value: form, span: statement.keyword) }
    switch form {
    case .mean, .sum:
      score.terms = line(statement) { $0.expectTerms() }
      if hasLineFailed { score.terms = [] }
    case .count, .value:
      if let expression = line(statement, read: { $0.expectExpression() }) { score.expressions.append(expression) }
      if hasLineFailed { score.isIncomplete = true }
    }
  }
}

extension StatementCursor {
  /// `recette, saison, inversé temps`
  fileprivate mutating func expectTerms() -> [ScoreDeclaration.Term] {
    var terms: [ScoreDeclaration.Term] = []
    repeat {
      let reversed = take(.reversed)
      guard let name = expectName(.question) else { break }
      terms.append(ScoreDeclaration.Term(item: name, reversed: reversed))
    } while take(.comma) != nil
    return terms
  }

  /// « au moins » before a number of answers.
  private var minimumFix: Diagnostic.Fix? {
    guard let current, current.kind == .number, index + 1 < content.endIndex, length(of: .answers, at: index + 1) > 0
    else { return nil }
    let start = SourceSpan(current.span.start, current.span.start)
    return .init(span: start, replacement: Keyword.atLeast.canonical(in: edition) + " ", applicability: .likely)
  }

  /// `au moins 2 réponses` or `toutes les réponses`
  fileprivate mutating func expectMinimum() -> ScoreDeclaration.Minimum? {
    if take(.allAnswers) != nil { return .all }
    guard take(.atLeast) != nil else {
      if isAtEnd {
        let rules: [Keyword] = [.atLeast, .allAnswers]
        fail(expecting: .oneOf(rules.map { $0.canonical(in: edition) }))
      } else {
        fail(.line(.expected(.minimum, found)), fix: minimumFix)
      }
      return nil
    }
    guard let minimum = expectWholeNumber(), expect(.answers) else { return nil }
    return .atLeast(minimum)
  }
}
