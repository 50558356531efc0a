import QuestionnaireModel

extension Checker {
  mutating func checkWaves() -> [Wave] {
    let declared = firstOfEachName(declarations.waves) { $0.name }
    if declared.isEmpty, let head = declarations.questionnaire { report(.wave(.missingWave), at: head.line) }
    for declaration in declared {
      waves[declaration.name.text] = Wave(name: declaration.name.text, title: declaration.title ?? "")
    }
    reportCircles(declared)
    return declared.map { declaration in
      var wave = Wave(name: declaration.name.text, title: declaration.title ?? "")
      if let (days, after) = declaration.window {
        if days.value.first > days.value.last {
          let swapped = "\(days.value.last) \(Keyword.to.canonical(in: edition)) \(days.value.first)"
          let fix = Diagnostic.Fix(span: days.span, replacement: swapped, applicability: .likely)
          report(.wave(.reversedWindow), at: days.span, fix: fix)
        } else if let other = resolveOther(after, than: declaration.name) {
          wave.window = Wave.Window(days: days.value.first...days.value.last, after: other.name)
        }
      }
      wave.retrospectiveOf = declaration.retrospectiveOf.flatMap { resolveOther($0, than: declaration.name) }?.name
      wave.askedWith = declaration.askedWith.flatMap { resolveOther($0, than: declaration.name) }?.name
      // The whole of each wave is known only now; what was kept above serves for looking up names.
      waves[wave.name] = wave
      if wave.retrospectiveOf == nil { ordinaryWaves.insert(wave.name) }
      return wave
    }
  }

  /// Objects to waves that depend on each other in a circle, once for each circle, where it is closed.
  private mutating func reportCircles(_ declared: [WaveDeclaration]) {
    var parents: [String: [Name]] = [:]
    for declaration in declared {
      for name in [declaration.window?.after, declaration.retrospectiveOf, declaration.askedWith].compactMap({ $0 })
      where name.text != declaration.name.text {
        // What depends on this wave already cannot be what it depends on.
        if reaches(name.text, declaration.name.text, parents) {
          report(.wave(.waveOfItself), at: name.span)
        } else {
          parents[declaration.name.text, default: []].append(name)
        }
      }
    }
  }

  private func reaches(_ start: String, _ goal: String, _ parents: [String: [Name]]) -> Bool {
    var open = [start]
    var seen: Set<String> = []
    while let name = open.popLast() {
      if name == goal { return true }
      if seen.insert(name).inserted { open += (parents[name] ?? []).map(\.text) }
    }
    return false
  }

  private mutating func resolveOther(_ name: Name, than wave: Name) -> Wave? {
    guard name.text != wave.text else {
      report(.wave(.waveOfItself), at: name.span)
      return nil
    }
    return resolveWave(name)
  }

  mutating func checkChanges(_ scores: [ScoreDefinition], _ waves: [Wave]) -> [ChangeDefinition] {
    var seen: [[String]: SourceSpan] = [:]
    let scores = Dictionary(scores.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    let moments = Dictionary(waves.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    let declaredScores = Set(declarations.scores.map(\.name.text))
    return declarations.changes.compactMap { declaration in
      guard declaredScores.contains(declaration.score.text) else {
        reportUnknown(declaration.score, among: declaredScores) { .name(.unknownScore($0, suggestion: $1)) }
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
      reportBackward(declaration, from, to, moments)
      guard let score = scores[change.score] else { return nil }
      checkAsked(score, declaration, [from, to])
      return change
    }
  }

  /// A change is later minus earlier. Waves are declared in the order in which they happen, retrospective ones apart,
  /// which look back on the wave that they name.
  private mutating func reportBackward(
    _ declaration: ChangeDeclaration, _ from: Wave, _ to: Wave, _ moments: [String: Int]
  ) {
    func moment(_ wave: Wave) -> Int? { moments[wave.retrospectiveOf ?? wave.name] }
    guard let start = moment(from), let end = moment(to), start > end else { return }
    let span = declaration.fromWave.span.joined(to: declaration.toWave.span)
    let swapped = "\(to.name) \(Keyword.to.canonical(in: edition)) \(from.name)"
    report(
      .wave(.backwardChange(from: from.name, to: to.name)), at: span,
      fix: .init(span: span, replacement: swapped, applicability: .likely))
  }

  /// A change over a wave in which an item of the score is not asked would compare two different things.
  private mutating func checkAsked(
    _ score: ScoreDefinition, _ declaration: ChangeDeclaration, _ waves: [Wave]
  ) {
    let names = score.terms.isEmpty ? score.items.sorted() : score.terms.map(\.item)
    for (wave, name) in zip(waves, [declaration.fromWave, declaration.toWave]) {
      for item in names where !questionsWithUnknownWaves.contains(item) {
        guard let question = questions[item] else { continue }
        let isAsked = question.waves?.contains { $0.text == wave.name } ?? (wave.retrospectiveOf == nil)
        guard !isAsked else { continue }
        return report(
          .wave(.itemNotAskedAtWave(score: score.name, item: item, wave: wave.name)), at: name.span,
          related: .init(span: question.span, role: .declaration))
      }
    }
  }
}
