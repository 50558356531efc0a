import QuestionnaireModel
import Wording

extension Checker {
  mutating func checkScores() -> [ScoreDefinition] {
    firstOfEachName(declarations.scores, name: { $0.name }).compactMap { score($0) }
  }

  private mutating func score(_ declaration: ScoreDeclaration) -> ScoreDefinition? {
    let name = declaration.name
    if let question = questions[name.text] {
      report(
        .name(.repeatedName(name.text)), at: name.span, related: .init(span: question.span, role: .firstDefinition))
    }
    guard let form = declaration.form else {
      if !declaration.isIncomplete { report(.score(.missingScoreMethod), at: name.span) }
      return nil
    }
    if !declaration.hasMissingRule && !declaration.isIncomplete { report(.score(.missingScoreRule), at: name.span) }
    let method = method(of: declaration, form.value)
    let terms = checkTerms(declaration, form.value)
    let minimum = minimum(of: declaration, form.value)
    checkTags(declaration)
    if let threshold = declaration.threshold, threshold.value <= 0 {
      report(.score(.uselessThreshold), at: threshold.span)
    }
    if let coefficient = declaration.reliability?.coefficient,
      !(0..<1).contains(coefficient.value) || coefficient.value == 0
    {
      report(.score(.impossibleReliability), at: coefficient.span)
    }
    if let rescaling = declaration.rescaling, !hasEnds(declaration, form.value) {
      report(.score(.rescaledWithoutRange), at: rescaling)
    }
    // A score whose items are not all sound is not checked against the waves.
    guard let method, let terms, let minimum, !declaration.isIncomplete else { return nil }
    return ScoreDefinition(
      name: name.text, title: declaration.title ?? "", direction: declaration.direction, method: method,
      terms: terms, minimumAnswers: minimum, threshold: declaration.threshold?.value,
      reliability: declaration.reliability.map {
        .init(coefficient: $0.coefficient.value, source: $0.source, isRetest: $0.isRetest)
      },
      isRescaled: declaration.rescaling != nil, level: declaration.level.flatMap { level($0) },
      continuums: declaration.continuums.map(\.text), objectives: declaration.objectives.map(\.text),
      indicators: declaration.indicators, unitOfAnalysis: declaration.unitOfAnalysis ?? .person)
  }

  /// How the score is put together, with names looked up; nil when something in it was reported.
  private mutating func method(
    of declaration: ScoreDeclaration, _ form: ScoreDeclaration.Form
  ) -> ScoreDefinition.Method? {
    switch form {
    case .mean: return .mean
    case .sum: return .sum
    case .count:
      let conditions = declaration.expressions.compactMap { condition($0, before: questions.count) }
      return conditions.count == declaration.expressions.count ? .count(conditions) : nil
    case .value:
      return declaration.expressions.first.flatMap { calculation($0, before: questions.count) }.map { .expression($0) }
    }
  }

  /// Whether the score has a least and a greatest value.
  private func hasEnds(_ declaration: ScoreDeclaration, _ form: ScoreDeclaration.Form) -> Bool {
    switch form {
    case .count: true
    case .value: false
    case .mean, .sum:
      declaration.terms.allSatisfy { term in
        guard let type = questions.type(of: term.item.text) else { return true }
        return type.scoredRange != nil
      }
    }
  }

  /// The items of a score; nil when one of them is wrong.
  private mutating func checkTerms(
    _ declaration: ScoreDeclaration, _ form: ScoreDeclaration.Form
  ) -> [ScoreDefinition.Term]? {
    guard form == .mean || form == .sum else { return [] }
    var seen: [String: SourceSpan] = [:]
    var first: (name: String, range: ClosedRange<Double>?)?
    var isSound = !declaration.terms.isEmpty
    for term in declaration.terms {
      let name = term.item
      guard let question = questions[name.text] else {
        reportUnknown(name, among: questions.names) { .name(.unknownItem($0, suggestion: $1)) }
        isSound = false
        continue
      }
      if let earlier = seen[name.text] {
        report(
          .score(.repeatedItem(name.text)), at: name.span, related: .init(span: earlier, role: .firstDefinition))
        isSound = false
        continue
      }
      seen[name.text] = name.span
      guard let type = question.type else {
        isSound = false
        continue
      }
      guard type.isScored else {
        report(.score(.itemNotNumeric(name.text, kind(of: type))), at: name.span, related: declared(name.text))
        isSound = false
        continue
      }
      if let reversed = term.reversed, type.scoredRange == nil {
        report(
          .score(.reversedWithoutRange(name.text)), at: reversed.joined(to: name.span), related: declared(name.text))
        isSound = false
      }
      if let first, first.range != type.scoredRange {
        let problem = ScoreProblem.differentRanges(first.name, first.range, name.text, type.scoredRange)
        report(.score(problem), at: name.span, related: declared(first.name))
        isSound = false
      } else if first == nil {
        first = (name.text, type.scoredRange)
      }
    }
    guard isSound else { return nil }
    return declaration.terms.map { .init(item: $0.item.text, isReversed: $0.reversed != nil) }
  }

  private func kind(of type: AnswerType) -> Problem.ValueKind {
    switch type {
    case .multipleChoice: .codes
    case .date: .date
    case .shortText, .longText: .text
    default: .code
    }
  }

  private func declared(_ question: String) -> Diagnostic.Related? {
    questions[question].map { .init(span: $0.span, role: .declaration) }
  }

  private mutating func minimum(of declaration: ScoreDeclaration, _ form: ScoreDeclaration.Form) -> Int? {
    let items =
      switch form {
      case .mean, .sum: declaration.terms.count
      case .count: declaration.expressions.count
      case .value: 1
      }
    switch declaration.minimum {
    case .all: return items
    case .atLeast(let minimum):
      guard items == 0 || (1...items).contains(minimum.value) else {
        report(.score(.impossibleMinimum(items: items)), at: minimum.span)
        return nil
      }
      return minimum.value
    case nil: return nil
    }
  }

  // MARK: Tags

  private mutating func checkTags(_ declaration: ScoreDeclaration) {
    for objective in declaration.objectives where !Vocabulary.objectives.contains(objective.text) {
      // Another number of the same family is another objective, not a slip.
      let others = Vocabulary.objectives.filter { $0.letters != objective.text.letters }
      let sameInCapitals = Vocabulary.objectives.filter { $0 == objective.text.uppercased() }
      reportUnknown(objective, among: sameInCapitals + others) { .score(.unknownObjective($0, suggestion: $1)) }
    }
    if let programme = declarations.programme?.text {
      for objective in declaration.objectives where Vocabulary.isUnticked(objective.text, by: programme) {
        report(.score(.objectiveNotTicked(objective.text, programme: programme)), at: objective.span)
      }
    }
    if let name = declaration.level, level(name) == nil {
      reportUnknown(name, among: ScoreDefinition.Level.allCases.map(\.rawValue)) {
        .score(.unknownLevel($0, suggestion: $1))
      }
    }
  }

  private func level(_ name: Name) -> ScoreDefinition.Level? {
    ScoreDefinition.Level(rawValue: name.text.foldedForComparison)
  }
}

extension String {
  fileprivate var letters: String { filter { !$0.isNumber }.foldedForComparison }
}
