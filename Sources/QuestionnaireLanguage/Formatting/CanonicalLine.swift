import Wording

/// Writes the words of one line: keywords in their canonical spelling, one blank between words.
struct CanonicalLine {
  let tree: SyntaxTree
  /// The keywords inside lines by their first token.
  let keywords: [Int: KeywordRead]
  /// The keyword that the line begins with.
  let leading: KeywordRead?
  /// The tokens, as indices in the tree's list, written as parts between which the line may be broken.
  func parts(_ tokens: [Int]) -> [String] {
    var parts = [""]
    var previous = Previous()
    // A break is good between the members of a list, not between a long text and what little stands beside it.
    let lastText = tokens.lastIndex { tree.tokens[$0].kind == .text } ?? -1
    var index = 0
    while index < tokens.count {
      let token = tree.tokens[tokens[index]]
      let keyword = tokens[index] == leading?.firstToken ? leading : keywords[tokens[index]]
      let length = min(keyword?.length ?? 1, tokens.count - index)
      let isSign = token.kind == .minus && !previous.isOperand
      let span = token.span.joined(to: tree.tokens[tokens[index + length - 1]].span)
      let written = tree.source.text(span)
      let spelling =
        keyword?.keyword.canonical(for: written, after: previous.number, in: tree.edition)
        ?? canonical(written, token.kind)
      let isBreak =
        previous.kind == .comma && index > lastText && previous.endsListPart && keyword?.keyword != .toReview
      if isBreak && !beginsLine(tokens[index...]) {
        parts.append(spelling)
      } else {
        parts[parts.count - 1] += (separates(previous, token, isSign) ? " " : "") + spelling
      }
      previous = Previous(
        kind: token.kind, isOperand: keyword == nil && Self.operands.contains(token.kind), isSign: isSign,
        number: token.kind == .number ? number(token) : nil,
        endsListPart: token.kind == .comma && previous.kind != .text)
      index += length
    }
    return parts
  }

  /// What was written last.
  private struct Previous {
    var kind: TokenKind?
    /// Whether a minus after it takes something away, rather than being a sign.
    var isOperand = false
    /// Whether it is the sign of a number.
    var isSign = false
    var number: Double?
    /// Whether it is the comma after a member of a list.
    var endsListPart = false
  }

  private static let operands: Set<TokenKind> = [.number, .date, .text, .word, .closeParenthesis]

  /// Whether a blank stands between two tokens.
  private func separates(_ previous: Previous, _ token: Token, _ isSign: Bool) -> Bool {
    switch token.kind {
    case .comma, .closeParenthesis: return false
    default: break
    }
    if previous.kind == nil || previous.kind == .openParenthesis { return false }
    // Two signs side by side would begin a comment.
    return !previous.isSign || isSign
  }

  private func canonical(_ written: String, _ kind: TokenKind) -> String {
    switch kind {
    case .text: CanonicalText.spelling(of: written)
    // The language code of the header is a small one.
    case .word: (leading?.keyword == .jalon ? written.lowercased() : written).precomposed
    case .equal: "="
    case .notEqual: "<>"
    case .lessOrEqual: "<="
    case .greaterOrEqual: ">="
    case .times: "*"
    case .divided: "/"
    default: written
    }
  }

  private func number(_ token: Token) -> Double? {
    Double(String(tree.source.text(token.span).map { $0 == "," ? "." : $0 }))
  }

  /// Whether the words would be read as another line if they began one.
  private func beginsLine(_ tokens: ArraySlice<Int>) -> Bool {
    let words = tokens.prefix(3).map { tree.tokens[$0] }.prefix { $0.kind == .word }
    return KeywordTable.of(tree.edition).leadingKeyword(words.map(\.keywordWord)) != nil
  }
}
