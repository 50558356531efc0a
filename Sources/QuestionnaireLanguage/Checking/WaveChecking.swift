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
      var wave = Wave(
        name: declaration.name.text, title: declaration.title ?? "", easyTitle: declaration.easyTitle)
      if let (days, after) = declaration.window {
        if days.value.first > days.value.last {
          let swapped = "\(days.value.last) \(Keyword.to.canonical(in: edition)) \(days.value.first)"
          let fix = Diagnostic.Fix(span: days.span, replacement: swapped, applicability: .proposed)
          report(.wave(.reversedWindow), at: days.span, fix: fix)
        } else if let other = resolveOther(after, than: declaration.name) {
          wave.window = Wave.Window(days: days.value.first...days.value.last, after: other.name)
        }
      }
      wave.retrospectiveOf = declaration.retrospectiveOf.flatMap { resolveOther($0, than: declaration.name) }?.name
      if declaration.retrospectiveOf != nil, wave.retrospectiveOf == nil { wavesAtUnknownMoments.insert(wave.name) }
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
}
