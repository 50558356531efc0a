import QuestionnaireModel

// Questions in their sections, and the conditions on them.

extension Checker {
  /// Finds the name, place and type of every question, so that conditions and scores can speak of them.
  mutating func collectQuestions() {
    _ = firstOfEachName(declarations.sections) { $0.name }
    for question in firstOfEachName(declarations.questions, name: { $0.name }) {
      let name = question.name
      if Vocabulary.reservedItemNames.contains(name.text) {
        let fix = Diagnostic.Fix(span: name.span, replacement: "\(name.text)_1", applicability: .likely)
        report(.name(.reservedName(name.text)), at: name.span, fix: fix)
      }
      positions[name.text] = positions.count
      questions[name.text] = question
      questionSpans[name.text] = name.span
    }
    // A calculation speaks of other questions, whose places must be known by then.
    for question in declarations.questions where questionSpans[question.name.text] == question.name.span {
      types[question.name.text] = .some(answerType(of: question))
    }
  }

  mutating func checkSections() -> [Section] {
    var seen: Set<String> = []
    return declarations.sections.map { declaration in
      let first = declaration.questions.compactMap { positions[$0.name.text] }.first
      let relevance = declaration.relevance.flatMap { condition($0, before: first ?? positions.count) }
      let items = declaration.questions.compactMap { question -> Item? in
        guard seen.insert(question.name.text).inserted else { return nil }
        return item(question)
      }
      return Section(
        name: declaration.name.text, title: declaration.title ?? "", relevance: relevance, items: items)
    }
  }

  private mutating func item(_ declaration: QuestionDeclaration) -> Item? {
    let name = declaration.name.text
    let position = positions[name] ?? 0
    var item = Item(
      name: name, text: declaration.text ?? "", help: declaration.help,
      type: (types[name] ?? nil) ?? .shortText, unit: declaration.unit, isRequired: declaration.isRequired)
    if let named = declaration.waves {
      let known = named.compactMap { resolveWave($0) }
      item.waves = Set(known.map(\.name))
      if known.count < named.count || declaration.hasUnreadWaves { questionsWithUnknownWaves.insert(name) }
    }
    for (wave, text) in declaration.wordings {
      if let wave = resolveWave(wave), let text { item.wordingByWave[wave.name] = text }
    }
    item.relevance = declaration.relevance.flatMap { condition($0, before: position) }
    item.checks = declaration.checks.compactMap { check in
      condition(check.condition, before: position, own: name).map {
        Check(severity: check.severity, condition: $0, message: check.message ?? "")
      }
    }
    reportNeverTogether(declaration, item)
    return item
  }

  /// The answer to an item that is asked at none of the waves of this one is always missing.
  private mutating func reportNeverTogether(_ declaration: QuestionDeclaration, _ item: Item) {
    guard let relevance = item.relevance, let condition = declaration.relevance else { return }
    let own = item.waves ?? ordinaryWaves
    for name in relevance.items.sorted() {
      guard let other = questions[name], questionsWithUnknownWaves.isDisjoint(with: [name, item.name]) else { continue }
      let asked = other.waves.map { Set($0.map(\.text)) } ?? ordinaryWaves
      if asked.isDisjoint(with: own) { report(.type(.neverAskedTogether(item: name)), at: condition.span) }
    }
  }

  /// Checks a condition over the items before a position, and over the item itself when `own` names it.
  mutating func condition(_ syntax: ExpressionSyntax, before position: Int, own: String? = nil) -> Expression? {
    check(before: position, own: own) { $0.condition(syntax) }
  }

  /// Checks a calculation of a number over the items before a position.
  mutating func calculation(_ syntax: ExpressionSyntax, before position: Int, own: String? = nil) -> Expression? {
    check(before: position, own: own) { $0.calculation(syntax) }
  }

  private mutating func check(
    before position: Int, own: String?, _ check: (inout ExpressionChecker) -> Expression?
  ) -> Expression? {
    var checker = ExpressionChecker(
      types: types, positions: positions, edition: edition, position: position, own: own)
    let result = check(&checker)
    diagnostics += checker.diagnostics
    for name in checker.unknownItems {
      reportUnknown(name, among: positions.keys) { .name(.unknownItem($0, suggestion: $1)) }
    }
    return result
  }
}
