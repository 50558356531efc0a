import QuestionnaireModel

// Questions in their sections, and the conditions on them.

extension Checker {
  /// Finds the name, place and type of every question, so that conditions and scores can speak of them.
  mutating func collectQuestions() {
    _ = firstOfEachName(declarations.sections) { $0.name }
    // By their places, since a copy of each declaration takes as long as looking at it.
    for section in declarations.sections {
      for index in section.questions.indices { collect(section.questions[index]) }
    }
    // A calculation speaks of other questions, whose places must be known by then.
    var position = 0
    for section in declarations.sections {
      for index in section.questions.indices where isFirst(section.questions[index], at: position) {
        questions.setType(answerType(of: section.questions[index], at: position), at: position)
        position += 1
      }
    }
  }

  private mutating func collect(_ question: QuestionDeclaration) {
    let name = question.name
    if let earlier = questions.add(question) {
      return report(
        .name(.repeatedName(name.text)), at: name.span, related: .init(span: earlier.span, role: .firstDefinition))
    }
    if Vocabulary.reservedItemNames.contains(name.text) {
      let fix = Diagnostic.Fix(span: name.span, replacement: "\(name.text)_1", applicability: .likely)
      report(.name(.reservedName(name.text)), at: name.span, fix: fix)
    }
  }

  /// Whether a question is the one known at a position, and not a second one of an earlier name.
  private func isFirst(_ question: QuestionDeclaration, at position: Int) -> Bool {
    position < questions.count && questions.entries[position].span == question.name.span
  }

  mutating func checkSections() -> [Section] {
    var position = 0
    return declarations.sections.map { declaration in
      let first = declaration.questions.first.flatMap { questions.position(of: $0.name.text) }
      let relevance = declaration.relevance.flatMap { condition($0, before: first ?? questions.count) }
      var items: [Item] = []
      items.reserveCapacity(declaration.questions.count)
      for index in declaration.questions.indices where isFirst(declaration.questions[index], at: position) {
        items.append(item(declaration.questions[index], at: position))
        position += 1
      }
      let section = Section(
        name: declaration.name.text, title: declaration.title ?? "", relevance: relevance, items: items,
        easyTitle: declaration.easyTitle, isGrid: declaration.grid != nil)
      reportEmptyGrid(declaration, section)
      return section
    }
  }

  private mutating func item(_ declaration: QuestionDeclaration, at position: Int) -> Item {
    let name = declaration.name.text
    var item = Item(
      name: name, text: declaration.text ?? "", help: declaration.help,
      type: questions.entries[position].type ?? .shortText, unit: declaration.unit, isRequired: declaration.isRequired,
      easyText: declaration.easyText, easyHelp: declaration.easyHelp,
      easyEnds: declaration.type?.easyEnds.map { SliderEnds(low: $0.low, high: $0.high) })
    if let named = declaration.waves {
      item.waves = waveNames(named)
      if isAnyUnknown(named) || declaration.hasUnreadWaves { questionsWithUnknownWaves.insert(name) }
    }
    for (wave, text) in declaration.wordings {
      if let wave = resolveWave(wave), let text { item.wordingByWave[wave.name] = text }
    }
    for (wave, text) in declaration.easyWordings {
      if let wave = resolveWave(wave), let text { item.easyWordingByWave[wave.name] = text }
    }
    item.relevance = declaration.relevance.flatMap { condition($0, before: position) }
    item.checks = declaration.checks.compactMap { check in
      condition(check.condition, before: position, own: name).map {
        Check(severity: check.severity, condition: $0, message: check.message ?? "", easyMessage: check.easyMessage)
      }
    }
    reportNeverTogether(declaration, item)
    return item
  }

  /// The waves that a question names, as one set for all questions in a row that name the same.
  private mutating func waveNames(_ named: [Name]) -> Set<String> {
    if let (names, set) = lastWaves, names.elementsEqual(named, by: { $0.text == $1.text }) { return set }
    let known = named.compactMap { resolveWave($0)?.name }
    let set = Set(known)
    lastWaves = known.count == named.count ? (named, set) : nil
    return set
  }

  private func isAnyUnknown(_ named: [Name]) -> Bool {
    lastWaves == nil && named.contains { waves[$0.text] == nil }
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
      source: declarations.source, questions: questions, codes: codes, edition: edition, position: position, own: own)
    let result = check(&checker)
    diagnostics += checker.diagnostics
    for name in checker.unknownItems {
      reportUnknown(name, among: questions.names) { .name(.unknownItem($0, suggestion: $1)) }
    }
    return result
  }
}
