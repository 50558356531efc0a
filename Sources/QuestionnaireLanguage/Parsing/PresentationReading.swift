import QuestionnaireModel
import Wording

// How things are shown: pictograms, faces, easy-to-read words; and what a score stands for.

extension StatementCursor {
  /// What stands after a comma of an option: `manquant`, `exclusif`, `pictogramme "🍎"`, `falc "Souvent"`.
  mutating func readClause(of option: inout OptionDeclaration) {
    if let span = take(.missing) {
      option.missing = span
    } else if let span = take(.exclusive) {
      option.exclusive = span
    } else if let span = take(.pictogram) {
      if option.pictogram != nil { return failRepeated(span) }
      option.pictogram = expectPictogram()
    } else if let span = take(.easy) {
      if option.easy != nil { return failRepeated(span) }
      option.easy = expectText()
    } else {
      let clauses: [Keyword] = [.missing, .exclusive, .pictogram, .easy]
      fail(expecting: .oneOf(clauses.map { $0.canonical(in: edition) }))
    }
  }

  private mutating func failRepeated(_ span: SourceSpan) {
    index -= 1
    fail(.line(.unexpected(.word(tree.source.text(span)))))
  }

  /// A text that is one sign; another is reported, and the option is read as if it had none.
  private mutating func expectPictogram() -> Spanned<String>? {
    guard let token = current, let written = expectText() else { return nil }
    switch Pictogram.reading(of: written) {
    case .pictogram: return Spanned(value: written, span: token.span)
    case .several(let first):
      let fix = Diagnostic.Fix(span: token.span, replacement: "\"\(first)\"", applicability: .likely)
      report(Diagnostic(.presentation(.notAPictogram(.severalSigns)), at: token.span, fix: fix))
    case .words: report(Diagnostic(.presentation(.notAPictogram(.words)), at: token.span))
    }
    return nil
  }

  /// `, visages` or `, visages inversés` at the end of the line of a scale.
  mutating func expectFaces() -> ResponseScale.Faces? {
    guard take(.comma) != nil else { return nil }
    if take(.facesReversed) != nil { return .happyAtBottom }
    if take(.faces) != nil { return .happyAtTop }
    fail(expecting: .oneOf([Keyword.faces, .facesReversed].map { $0.canonical(in: edition) }))
    return nil
  }

  /// `personne`, `jour de site`
  mutating func expectUnitOfAnalysis() -> UnitOfAnalysis? {
    for unit in UnitOfAnalysis.allCases where take(unit.keyword) != nil { return unit }
    let units = UnitOfAnalysis.allCases.map { $0.keyword.canonical(in: edition) }
    guard let first = current, first.kind == .word else {
      fail(expecting: .oneOf(units))
      return nil
    }
    var span = first.span
    while let token = current, token.kind == .word { span = span.joined(to: takeWord()?.span ?? token.span) }
    let written = tree.source.text(span)
    let suggestion = Suggestion.nearest(to: written, among: units)
    report(
      Diagnostic(
        .presentation(.unknownUnitOfAnalysis(written, suggestion: suggestion, known: units)), at: span,
        fix: suggestion.map { .init(span: span, replacement: $0, applicability: .likely) }))
    return nil
  }
}

extension UnitOfAnalysis {
  /// The word for the unit.
  fileprivate var keyword: Keyword {
    switch self {
    case .person: .person
    case .group: .group
    case .household: .household
    case .structure: .structure
    case .territory: .territory
    case .siteDay: .siteDay
    }
  }
}

extension DeclarationReader {
  /// `falc "…"`, or `falc retro "…"` for one wave.
  mutating func readEasyText(_ statement: Statement, of question: inout QuestionDeclaration) {
    let read: (Name?, String?) = line(statement) { cursor in
      let wave = cursor.takeWord()
      return (wave, cursor.expectText())
    }
    guard let wave = read.0 else {
      if question.easyText != nil { return reportAgain(statement, first: nil) }
      question.easyText = read.1
      return
    }
    if question.easyWordings.contains(where: { $0.wave.text == wave.text }) {
      return reportAgain(statement, first: nil)
    }
    question.easyWordings.append((wave, read.1))
  }

  /// Objects to easy-to-read words where nobody reads any: a calculation is not asked.
  mutating func reportUnread(_ statement: Statement) {
    let parents = [Keyword.question, .section].map { $0.canonical(in: tree.edition) }
    report(
      .line(.misplacedLine(word: tree.source.text(statement.keyword), parents: parents)), at: statement.keyword)
  }
}
