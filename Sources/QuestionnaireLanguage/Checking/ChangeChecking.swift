import QuestionnaireModel

// Changes: what is compared, and what is known about the study.

extension Checker {
  mutating func checkChanges(_ scores: [ScoreDefinition], _ waves: [Wave]) -> [ChangeDefinition] {
    let known = KnownScores(
      sound: Dictionary(scores.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first }),
      declared: Set(declarations.scores.map(\.name.text)),
      moments: Dictionary(waves.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first }))
    var seen: [[String]: SourceSpan] = [:]
    var changes: [ChangeDefinition] = []
    for line in declarations.changes {
      let plan = plan(of: line)
      var compared = line.comparisons.compactMap { comparison($0, known, &seen) }
      checkGroupsAreKnown(line, plan, from: compared.map(\.fromWave))
      for index in compared.indices { compared[index].plan = plan }
      changes += compared
    }
    return changes
  }

  /// What there is to compare.
  private struct KnownScores {
    /// The scores that have no mistake.
    let sound: [String: ScoreDefinition]
    /// The names of all scores.
    let declared: Set<String>
    /// The order of the waves.
    let moments: [String: Int]
  }

  /// One comparison, its names looked up; nil when something in it was reported.
  private mutating func comparison(
    _ declaration: ChangeDeclaration, _ known: KnownScores, _ seen: inout [[String]: SourceSpan]
  ) -> ChangeDefinition? {
    guard known.declared.contains(declaration.score.text) else {
      reportUnknown(declaration.score, among: known.declared) { .name(.unknownScore($0, suggestion: $1)) }
      return nil
    }
    guard let from = resolveWave(declaration.fromWave), let to = resolveWave(declaration.toWave) else { return nil }
    guard from.name != to.name else {
      report(.wave(.sameWave), at: declaration.span)
      return nil
    }
    let change = ChangeDefinition(score: declaration.score.text, fromWave: from.name, toWave: to.name)
    let key = [change.score, change.fromWave, change.toWave]
    if let earlier = seen[key] {
      report(.wave(.repeatedChange), at: declaration.span, related: .init(span: earlier, role: .firstDefinition))
      return nil
    }
    seen[key] = declaration.span
    reportBackward(declaration, from, to, known.moments)
    guard let score = known.sound[change.score] else { return nil }
    checkAsked(score, declaration, [from, to])
    return change
  }

  // MARK: The plan

  private mutating func plan(of line: ChangeLineDeclaration) -> AnalysisPlan {
    var plan = AnalysisPlan(isRandomised: line.randomised != nil, family: line.family)
    if let condition = line.comparisonCondition {
      plan.comparisonGroup = self.condition(condition, before: questions.count).map { .people($0) }
    } else if !line.comparisonGroups.isEmpty {
      plan.comparisonGroup = .groups(line.comparisonGroups)
    } else if let randomised = line.randomised, !line.isIncomplete {
      report(.wave(.randomisedWithoutGroup), at: randomised)
    }
    for name in line.subgroups where isSubgroupQuestion(name) && !plan.subgroupItems.contains(name.text) {
      plan.subgroupItems.append(name.text)
    }
    return plan
  }

  /// Whether people can be told apart by the answers to a question: it exists, and its answers are few and known.
  private mutating func isSubgroupQuestion(_ name: Name) -> Bool {
    guard let question = questions[name.text] else {
      reportUnknown(name, among: questions.names) { .name(.unknownItem($0, suggestion: $1)) }
      return false
    }
    guard let type = question.type else { return false }
    guard type.hasFewAnswers else {
      report(
        .wave(.subgroupsOfOpenQuestion(name.text)), at: name.span,
        related: .init(span: question.span, role: .declaration))
      return false
    }
    return true
  }

  /// Who is in the comparison group or in a subgroup has to be known from the earlier wave on: by then nothing has
  /// happened yet. Each place is reported once, whatever the number of comparisons on the line.
  private mutating func checkGroupsAreKnown(_ line: ChangeLineDeclaration, _ plan: AnalysisPlan, from start: [String]) {
    var named: [(item: String, span: SourceSpan)] = line.subgroups.map { ($0.text, $0.span) }
    if let condition = line.comparisonCondition, case .people(let people) = plan.comparisonGroup {
      named += people.items.sorted().map { ($0, condition.span) }
    }
    var reported: Set<Int> = []
    for wave in start {
      let wave = waves[wave]?.retrospectiveOf ?? wave
      for (item, span) in named where !reported.contains(span.start) {
        guard !isAsked(item, at: wave), let question = questions[item] else { continue }
        reported.insert(span.start)
        report(
          .wave(.groupUnknownAtWave(item: item, wave: wave)), at: span,
          related: .init(span: question.span, role: .declaration))
      }
    }
  }

  // MARK: The waves

  /// A change is later minus earlier. Waves are declared in the order in which they happen, retrospective ones apart,
  /// which look back on the wave that they name.
  private mutating func reportBackward(
    _ declaration: ChangeDeclaration, _ from: Wave, _ to: Wave, _ moments: [String: Int]
  ) {
    func moment(_ wave: Wave) -> Int? { moments[wave.retrospectiveOf ?? wave.name] }
    guard wavesAtUnknownMoments.isDisjoint(with: [from.name, to.name]), let start = moment(from), let end = moment(to),
      start > end
    else { return }
    let span = declaration.fromWave.span.joined(to: declaration.toWave.span)
    let swapped = "\(to.name) \(Keyword.to.canonical(in: edition)) \(from.name)"
    report(
      .wave(.backwardChange(from: from.name, to: to.name)), at: span,
      fix: .init(span: span, replacement: swapped, applicability: .proposed))
  }

  /// A change over a wave in which an item of the score is not asked would compare two different things.
  private mutating func checkAsked(
    _ score: ScoreDefinition, _ declaration: ChangeDeclaration, _ waves: [Wave]
  ) {
    let names = score.terms.isEmpty ? score.items.sorted() : score.terms.map(\.item)
    for (wave, name) in zip(waves, [declaration.fromWave, declaration.toWave]) {
      let missing = names.filter { !isAsked($0, at: wave.name) }
      guard let first = missing.first, let question = questions[first] else { continue }
      return report(
        .wave(.itemsNotAskedAtWave(score: score.name, items: missing, wave: wave.name)), at: name.span,
        related: .init(span: question.span, role: .declaration))
    }
  }

  /// Whether a question is asked at a wave; a calculation where everything that it is computed from is. What is not known
  /// counts as asked.
  private mutating func isAsked(_ item: String, at wave: String) -> Bool {
    guard !questionsWithUnknownWaves.contains(item), let question = questions[item] else { return true }
    guard isNamed(question, at: wave) else { return false }
    guard let formula = question.type?.formula else { return true }
    return formula.items.isDisjoint(with: unasked(at: wave))
  }

  private func isNamed(_ question: KnownQuestions.Entry, at wave: String) -> Bool {
    question.waves?.contains { $0.text == wave } ?? (waves[wave]?.retrospectiveOf == nil)
  }

  /// The questions and calculations that are not asked at a wave.
  private mutating func unasked(at wave: String) -> Set<String> {
    if let known = unaskedByWave[wave] { return known }
    var unasked: Set<String> = []
    for name in declarations.sections.lazy.flatMap(\.questions).map(\.name.text)
    where !questionsWithUnknownWaves.contains(name) {
      guard let question = questions[name] else { continue }
      // What a calculation is computed from stands before it, so that it has been looked at.
      let isComplete = question.type?.formula.map { $0.items.isDisjoint(with: unasked) } ?? true
      if !isNamed(question, at: wave) || !isComplete { unasked.insert(name) }
    }
    unaskedByWave[wave] = unasked
    return unasked
  }
}
