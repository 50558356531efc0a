import Wording

// Words of the other edition inside a line: « from » in a French file.

extension StatementCursor {
  private static let insideLines = Keyword.allCases.filter { $0.rawValue >= Keyword.version.rawValue }

  /// The keyword of the other edition that the next words are, where they are none of this one.
  func foreignKeyword(among keywords: [Keyword] = insideLines) -> (keyword: Keyword, span: SourceSpan, length: Int)? {
    guard let current, current.kind == .word, current.keywordWord != KeywordWords.other else { return nil }
    let other = KeywordTable.of(edition == .french ? .english : .french)
    var best: (keyword: Keyword, length: Int)?
    for keyword in keywords where length(of: keyword) == 0 {
      for form in other.forms(of: keyword) where form.count > best?.length ?? 0 && stands(form) {
        best = (keyword, form.count)
      }
    }
    guard let best else { return nil }
    let last = tree.tokens[content[index + best.length - 1]]
    return (best.keyword, current.span.joined(to: last.span), best.length)
  }

  private func stands(_ form: [KeywordWords.Number]) -> Bool {
    guard index + form.count <= content.endIndex else { return false }
    return form.indices.allSatisfy { tree.tokens[content[index + $0]].keywordWord == form[$0] }
  }

  /// Whether « not » or « answered » of the other edition stands here as one: before a word or a parenthesis, where a
  /// name would be followed by a sign.
  var isForeignOperator: Bool {
    guard index + 1 < content.endIndex, foreignKeyword(among: [.not, .answered]) != nil else { return false }
    let next = tree.tokens[content[index + 1]]
    if next.kind == .openParenthesis { return true }
    let operators: [Keyword] = [.and, .or, .isOneOf]
    return next.kind == .word && !operators.contains { length(of: $0, at: index + 1) > 0 }
  }

  /// What there is to say of a word of the other edition; the mend is the word of this one.
  func foreign(_ keyword: Keyword, at span: SourceSpan) -> Diagnostic {
    let here = keyword.canonical(in: edition)
    return Diagnostic(
      .line(.otherEdition(word: tree.source.text(span), here: here)), at: span,
      fix: .init(span: span, replacement: here, applicability: .certain))
  }
}
