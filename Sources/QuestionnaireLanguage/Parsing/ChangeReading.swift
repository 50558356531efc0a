// Changes: which waves are compared, and what is known about the study.

extension DeclarationReader {
  mutating func readChange(_ statement: Statement) {
    let comparisons = line(statement) { $0.expectComparisons() }
    var declaration = ChangeLineDeclaration(comparisons: comparisons)
    reportRepeated(in: statement, except: [])
    declaration.isIncomplete = statement.isUnknownInside || hasLineFailed
    for child in statement.children { readPart(child, of: &declaration) }
    reportTwoGroups(in: statement)
    declarations.changes.append(declaration)
  }

  private mutating func readPart(_ statement: Statement, of change: inout ChangeLineDeclaration) {
    guard case .keyword(let keyword) = statement.kind else { return }
    switch keyword {
    case .comparisonGroup:
      change.comparisonGroups = line(statement) { $0.expectTexts() }
    case .comparisonGroupIf:
      change.comparisonCondition = line(statement) { $0.expectExpression() }
    case .randomised:
      line(statement) { _ in }
      change.randomised = statement.keyword
      return
    case .family:
      change.family = line(statement) { $0.expectText() }
    case .subgroups:
      change.subgroups = line(statement) { $0.expectNames(.question) }
    default: return
    }
    if hasLineFailed { change.isIncomplete = true }
  }

  /// Objects to a comparison group that is told in both ways.
  private mutating func reportTwoGroups(in statement: Statement) {
    let groups = statement.children.filter {
      $0.kind == .keyword(.comparisonGroup) || $0.kind == .keyword(.comparisonGroupIf)
    }
    guard let second = groups.first(where: { $0.kind != groups[0].kind }) else { return }
    report(
      .wave(.twoComparisonGroups), at: second.keyword, related: .init(span: groups[0].keyword, role: .firstDefinition))
  }
}

extension StatementCursor {
  /// `confiance de avant à apres, de avant à suivi`
  fileprivate mutating func expectComparisons() -> [ChangeDeclaration] {
    var changes: [ChangeDeclaration] = []
    guard let score = expectName(.score) else { return changes }
    repeat {
      guard at(.from) else {
        fail(expecting: .waveComparison)
        break
      }
      guard expect(.from), let from = expectName(.wave), expect(.to), let to = expectName(.wave) else { break }
      let span = changes.isEmpty ? score.span.joined(to: to.span) : from.span.joined(to: to.span)
      changes.append(ChangeDeclaration(span: span, score: score, fromWave: from, toWave: to))
    } while take(.comma) != nil
    return changes
  }

  /// `"Liste d'attente", "Jeudi"`
  fileprivate mutating func expectTexts() -> [String] {
    var texts: [String] = []
    repeat {
      guard let text = expectText() else { break }
      texts.append(text)
    } while take(.comma) != nil
    return texts
  }
}
