// Words that are too many at the end of a line: what was probably meant by them.

extension StatementCursor {
  /// What to do about the words that are left, and the mend where it is clear.
  var leftover: (advice: LineProblem.Advice, fix: Diagnostic.Fix?) {
    if let (word, fix) = clauseWithoutComma { return (.commaBefore(word), fix) }
    if holdsQuotationMarks { return (.quotationMarks, nil) }
    switch line {
    case .keyword(.relevance), .keyword(.softCheck), .keyword(.hardCheck), .keyword(.pointIf):
      guard let current, Self.wordsOfEquality.contains(text(current).foldedForComparison) else {
        return (.compare, nil)
      }
      return (.equalSign(text(current)), .init(span: current.span, replacement: "=", applicability: .likely))
    case .keyword(.meanOf), .keyword(.sumOf):
      if let (whole, fix) = reversedAfterName { return (.write(whole), fix) }
    case .keyword(.question):
      let place = at(.comma) && index + 1 < content.endIndex ? index + 1 : index
      let keywords: [Keyword] = [.required, .help, .unit, .waves, .relevance, .easy]
      if let keyword = keywords.first(where: { length(of: $0, at: place) > 0 }) {
        return (.ownLine(keyword.canonical(in: edition)), nil)
      }
      if let unit = unitAfterNumber { return (.ownUnit(unit), nil) }
    default: break
    }
    return (isBetweenWords ? .names : .list, nil)
  }

  private static let wordsOfEquality: Set<String> = ["est", "vaut", "egale", "is", "equals"]

  /// The token before the next one.
  private var previous: Token? { index > content.startIndex ? tree.tokens[content[index - 1]] : nil }

  /// Whether the next word follows one that is no keyword: two names, or one in two words.
  private var isBetweenWords: Bool {
    guard let current, let previous else { return false }
    return current.kind == .word && previous.kind == .word && previous.keywordWord == KeywordWords.other
  }

  /// What can stand after a comma on a line, with the comma that was left out.
  private var clauseWithoutComma: (word: String, fix: Diagnostic.Fix)? {
    guard let current, let previous, previous.kind != .comma, current.kind != .comma else { return nil }
    let isPeriod = line == .keyword(.wave) && current.kind == .number && previous.kind == .text
    guard isPeriod || clauses.contains(where: { at($0) }) else { return nil }
    let place = SourceSpan(previous.span.end, previous.span.end)
    return (text(current), .init(span: place, replacement: ",", applicability: .likely))
  }

  /// The keywords that begin what stands after a comma on such a line.
  private var clauses: [Keyword] {
    if tree.isTranslation { return [.source, .toReview] }
    return switch line {
    case .option: [.missing, .exclusive, .pictogram, .easy]
    case .keyword(.wave): [.retrospective, .askedWith]
    case .keyword(.scale): [.faces, .facesReversed]
    case .keyword(.score): [.higherIsBetter, .lowerIsBetter]
    case .keyword(.softCheck), .keyword(.hardCheck): [.easy]
    case .keyword(.reliability): [.retest]
    default: []
    }
  }

  /// Whether the words between two texts were meant to stand in one, between quotation marks: `"Dire "oui" à tout"`.
  var holdsQuotationMarks: Bool {
    guard let current, current.kind == .word, previous?.kind == .text else { return false }
    return content[index...].contains { [.text, .unterminatedText].contains(tree.tokens[$0].kind) }
  }

  /// `inversé temps`, where `temps inversé` or `temps (inversé)` is written.
  private var reversedAfterName: (String, Diagnostic.Fix)? {
    guard let current, let previous, previous.kind == .word else { return nil }
    let isReversed = index - 1 > content.startIndex && length(of: .reversed, at: index - 2) > 0
    var last = index
    if current.kind == .openParenthesis { last += 1 }
    guard !isReversed, last < content.endIndex, length(of: .reversed, at: last) > 0 else { return nil }
    if current.kind == .openParenthesis {
      last += 1
      guard last < content.endIndex, tree.tokens[content[last]].kind == .closeParenthesis else { return nil }
    }
    let whole = "\(Keyword.reversed.canonical(in: edition)) \(text(previous))"
    let span = previous.span.joined(to: tree.tokens[content[last]].span)
    return (whole, .init(span: span, replacement: whole, applicability: .likely))
  }

  /// The words after the bounds of a number: « entier de 0 à 200 kg ».
  private var unitAfterNumber: String? {
    guard let current, current.kind == .word, previous?.kind == .number, let last = content.last else { return nil }
    return tree.source.text(current.span.joined(to: tree.tokens[last].span))
  }
}
