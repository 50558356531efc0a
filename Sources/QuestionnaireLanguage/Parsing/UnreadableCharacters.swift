import Wording

// Characters that no rule takes, said for what they are, with what was probably meant by them.

extension DeclarationReader {
  /// Names the characters that no rule takes, once a line.
  mutating func reportUnreadable() {
    var isReportedOnLine = false
    for (index, token) in tree.tokens.enumerated() {
      if token.kind == .newline { isReportedOnLine = false }
      guard !isReportedOnLine else { continue }
      switch token.kind {
      case .unknown: reportUnknown(at: index)
      case .unterminatedText: reportUnterminated(token)
      case .typographicDash: reportDash(at: index)
      default: continue
      }
      isReportedOnLine = true
    }
  }

  // MARK: Dashes

  /// A dash that begins a remark stands for two hyphens, another for one. Several side by side inside a line may be
  /// either, and two hyphens would hide the rest of the line, so that nothing is proposed for them.
  private mutating func reportDash(at index: Int) {
    let tokens = tree.tokens
    func isDash(_ index: Int) -> Bool {
      guard tokens.indices.contains(index) else { return false }
      let kind = tokens[index].kind
      // A hyphen before the dash, or a remark right after it, has a part in it.
      return kind == .typographicDash || kind == .minus || kind == .comment
    }
    var first = index
    while isDash(first - 1), tokens[first - 1].kind != .comment { first -= 1 }
    var last = index
    while isDash(last + 1) { last += 1 }
    let run = tokens[first].span.joined(to: tokens[last].span)
    let before = tokens[..<first].last { $0.kind != .blank }?.kind
    let beginsComment = before == nil || before == .newline || before == .text || before == .byteOrderMark
    if beginsComment && tokens[last].kind != .comment {
      return report(.line(.typographicDash(meant: "--")), at: run, replacement: "--", .certain)
    }
    let isAlone = first == last
    report(
      .line(.typographicDash(meant: beginsComment ? "--" : "-")), at: tokens[index].span,
      replacement: isAlone ? "-" : nil, .certain)
  }

  // MARK: Texts

  /// A text that ends with the quotation mark of another kind of text is mended; where it should end is not known
  /// otherwise.
  private mutating func reportUnterminated(_ token: Token) {
    let text = tree.source.text(token.span)
    let marks: Set<Character> = ["\"", "“", "”", "„", "«", "»"]
    let inside = text.dropFirst()
    let found = inside.indices.filter { marks.contains(text[$0]) }
    guard let opening = text.first, found.count == 1, let place = found.first, text[place] != "«", text[place] != "„"
    else { return report(.line(.unterminatedText(closing: nil)), at: token.span) }
    let closing = opening == "\"" ? "\"" : opening == "«" ? "»" : "”"
    let start = token.span.start + text[..<place].utf8.count
    let span = SourceSpan(start, start + text[place].utf8.count)
    report(
      .line(.unterminatedText(closing: String(text[place]))), at: token.span,
      fix: .init(span: span, replacement: closing, applicability: .certain))
  }

  // MARK: Other characters

  private mutating func reportUnknown(at index: Int) {
    let token = tree.tokens[index]
    let text = tree.source.text(token.span)
    switch text {
    case "'", "‘", "’":
      if let (span, replacement) = textBetweenApostrophes(from: index) {
        return report(.line(.unknownCharacter(text, meant: "\"")), at: span, replacement: replacement, .certain)
      }
    case "&&", "&": return reportWord(.and, at: index, text == "&&" ? .certain : .likely)
    case "||": return reportWord(.or, at: index, .certain)
    case "!": return reportWord(.not, at: index, .likely)
    case "#", "//":
      if index == 0 || tree.tokens[index - 1].kind == .blank || tree.tokens[index - 1].kind == .newline {
        return report(.line(.unknownCharacter(text, meant: "--")), at: token.span, replacement: "--", .certain)
      }
    case ";", ".":
      let isLast = !tree.tokens[(index + 1)...].prefix { $0.kind != .newline }.contains { !$0.isTrivia }
      if isLast {
        // The blank before it goes as well.
        let blank = index > 0 && tree.tokens[index - 1].kind == .blank ? tree.tokens[index - 1].span : token.span
        return report(
          .line(.unknownCharacter(text, meant: nil)), at: token.span,
          fix: .init(span: blank.joined(to: token.span), replacement: "", applicability: .certain))
      }
      if text == ";" {
        return report(.line(.unknownCharacter(text, meant: ",")), at: token.span, replacement: ",", .likely)
      }
    default:
      let before = tree.tokens[..<index].last { $0.kind != .blank }
      let pictogram = KeywordTable.of(tree.edition).forms(of: .pictogram).first?.first
      if let before, before.keywordWord == pictogram {
        let quoted = "\"\(text)\""
        return report(.line(.unknownCharacter(text, meant: quoted)), at: token.span, replacement: quoted, .certain)
      }
      let unit = KeywordTable.of(tree.edition).forms(of: .unit).first?.first
      if let before, before.keywordWord == unit, let rest = restOfLine(from: index) {
        let quoted = "\"\(tree.source.text(rest))\""
        return report(
          .line(.unknownCharacter(text, meant: quoted)), at: token.span,
          fix: .init(span: rest, replacement: quoted, applicability: .likely))
      }
    }
    report(.line(.unknownCharacter(text, meant: nil)), at: token.span)
  }

  /// The words from a place to the end of the line; nil when there are quotation marks among them.
  private func restOfLine(from index: Int) -> SourceSpan? {
    let rest = tree.tokens[index...].prefix { $0.kind != .newline && $0.kind != .comment }
    guard !rest.contains(where: { $0.kind == .text || $0.kind == .unterminatedText }) else { return nil }
    return rest.last { !$0.isTrivia }.map { tree.tokens[index].span.joined(to: $0.span) }
  }

  /// A word in place of a sign of programming languages, with blanks around it.
  private mutating func reportWord(_ keyword: Keyword, at index: Int, _ applicability: Diagnostic.Fix.Applicability) {
    let tokens = tree.tokens
    let word = keyword.canonical(in: tree.edition)
    let isApartBefore = index == 0 || tokens[index - 1].isTrivia
    let isApartAfter = index + 1 >= tokens.count || tokens[index + 1].isTrivia
    let text = tree.source.text(tokens[index].span)
    report(
      .line(.unknownCharacter(text, meant: word)), at: tokens[index].span,
      replacement: (isApartBefore ? "" : " ") + word + (isApartAfter ? "" : " "), applicability)
  }

  /// A text between apostrophes, up to the last one of the line, as it is written between quotation marks.
  private func textBetweenApostrophes(from index: Int) -> (SourceSpan, String)? {
    let tokens = tree.tokens
    // An apostrophe after a letter is one of a word.
    guard index > 0, tokens[index - 1].isTrivia || tokens[index - 1].kind == .comma else { return nil }
    let line = tokens[(index + 1)...].prefix { $0.kind != .newline && $0.kind != .comment }
    let closing = line.last { token in
      let written = tree.source.bytes[token.span.start..<token.span.end]
      return written.elementsEqual("'".utf8) || written.elementsEqual("’".utf8)
    }
    guard let closing else { return nil }
    let inside = tree.source.text(SourceSpan(tokens[index].span.end, closing.span.start))
    guard !inside.isEmpty, !inside.contains("\"") else { return nil }
    return (tokens[index].span.joined(to: closing.span), "\"\(inside)\"")
  }

  private mutating func report(
    _ problem: Problem, at span: SourceSpan, replacement: String?, _ applicability: Diagnostic.Fix.Applicability
  ) {
    report(
      problem, at: span,
      fix: replacement.map { .init(span: span, replacement: $0, applicability: applicability) })
  }

  private mutating func report(_ problem: Problem, at span: SourceSpan, fix: Diagnostic.Fix?) {
    diagnostics.append(Diagnostic(problem, at: span, fix: fix))
  }
}
