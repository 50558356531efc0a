import Wording

// What a line is that does not begin with a keyword: an option, a line with a slip, or nothing that is known.

extension TreeBuilder {
  /// A code or a number followed by a text is an option wherever options can stand.
  mutating func isOption(_ significant: ArraySlice<Int>, indentation: Int) -> Bool {
    guard let container = open.last(where: { $0.kind == .keyword(.question) || $0.kind == .keyword(.scale) }) else {
      return false
    }
    let first = tokens[significant[significant.startIndex]]
    let second = significant.dropFirst().first.map { tokens[$0].kind }
    if first.kind == .minus { return second == .number }
    if first.kind == .number { return true }
    guard first.kind == .word, let second else { return false }
    if let isEasy = isEasyOption(significant) { return isEasy }
    let isText = second == .text || second == .unterminatedText
    if isText && !expectsOptions(container) && isOtherEdition(significant) { return false }
    guard isText || (indentation > container.indentation && expectsOptions(container)) else { return false }
    let word = source.text(first.span)
    if !isText {
      // A slip of a word that could not stand here is not what was meant: « hard » is no « shared ».
      return suggestion(for: word).map { !StatementKind.keyword($0).parents.contains(.question) } ?? true
    }
    let isFirst = !container.children.contains { $0.kind == .option }
    return !(isFirst && container.kind == .keyword(.question) && isSlip(word, significant, container))
  }

  /// Whether a code before easy-to-read words, as translations have them (« souvent falc "…" »), is one and no slip of
  /// « aide »; nil when there are no such words.
  private mutating func isEasyOption(_ significant: ArraySlice<Int>) -> Bool? {
    let forms = table.forms(of: .easy)
    let second = tokens[significant[significant.startIndex + 1]].keywordWord
    guard second != KeywordWords.other, forms.contains(where: { $0[0] == second }) else { return nil }
    let words = words(from: significant[significant.startIndex]).dropFirst()
    for form in forms where words.starts(with: form) {
      let rest = significant.dropFirst(1 + form.count)
      guard let text = rest.first, tokens[text].kind == .text else { return nil }
      // Only a translation says more after it.
      return rest.count > 1 || suggestion(for: source.text(tokens[significant[significant.startIndex]].span)) != .help
    }
    return nil
  }

  /// Whether a word before a text is more likely a line about the question (« aidee "…" ») than its first option.
  private mutating func isSlip(_ word: String, _ significant: ArraySlice<Int>, _ container: Statement) -> Bool {
    // What only an option has settles it: a comma, and what stands after it.
    if significant.count > 2 || isKindUnknown(container) { return false }
    guard expectsOptions(container) else { return table.suggestionBesideOptions(for: word) != nil }
    // Where options are expected anyway, a slip is one letter from the keyword, before a whole sentence.
    let text = SourceText.inside(of: source.text(tokens[significant[significant.startIndex + 1]].span))
    guard text.isSentence, let keyword = table.suggestionBesideOptions(for: word) else {
      return false
    }
    return keyword != .unit && word.count <= keyword.canonical(in: edition).count + 1
  }

  /// Whether a line that begins with a keyword is an option whose code is spelled like it: « grille "Grillée" » or
  /// « unite "À l'unité" » among the answers of a choice, where only help is followed by a text at once.
  mutating func isOption(named keyword: Keyword, _ significant: ArraySlice<Int>, _ statement: Statement) -> Bool {
    guard keyword != .help, keyword != .easy, statement.indentation > 0, significant.count > 1 else { return false }
    if isTranslation && keyword != .easyHelp && (keyword != .unit || isEasyOption(significant) == true) {
      return isTranslatedOption(significant, indentation: statement.indentation)
    }
    guard tokens[significant[significant.startIndex + 1]].kind == .text else { return false }
    // These two take no text right after them, and codes called so were there before them.
    if keyword == .shared || keyword == .reuse { return isOption(significant, indentation: statement.indentation) }
    guard let container = open.last(where: { $0.kind == .keyword(.question) || $0.kind == .keyword(.scale) }),
      statement.indentation > container.indentation, expectsOptions(container)
    else { return false }
    let word = source.text(statement.keyword)
    return StatementCursor.properName(from: word, .code) == word
  }

  /// Whether a line of a translation is that of an option, although its code is spelled like a keyword: those keywords
  /// that a translation has are followed by a name, but for a few.
  private mutating func isTranslatedOption(_ significant: ArraySlice<Int>, indentation: Int) -> Bool {
    guard let container = open.last(where: { $0.kind == .keyword(.question) || $0.kind == .keyword(.scale) }),
      indentation > container.indentation
    else { return false }
    return tokens[significant[significant.startIndex + 1]].kind == .text || isEasyOption(significant) == true
  }

  /// Whether lines under this one can hardly be anything but options, so that one without its text is still one.
  private func expectsOptions(_ container: Statement) -> Bool {
    if container.kind == .keyword(.scale) { return true }
    guard let colon = container.content.lastIndex(where: { tokens[$0].kind == .colon }),
      colon + 1 < container.content.endIndex,
      tokens[container.content[colon + 1]].keywordWord != KeywordWords.other
    else { return false }
    let type = words(from: container.content[colon] + 1)
    return [Keyword.choice, .multipleChoice, .stages].contains { keyword in
      table.forms(of: keyword).contains { type.starts(with: $0) }
    }
  }

  /// Whether it cannot be told what kind of answer a question takes: it is misspelt, in the words of the other edition,
  /// or missing. What stands under it may then be options, whatever it looks like.
  private mutating func isKindUnknown(_ container: Statement) -> Bool {
    guard container.kind == .keyword(.question), !isTranslation else { return false }
    guard let colon = container.content.lastIndex(where: { tokens[$0].kind == .colon }),
      colon + 1 < container.content.endIndex
    else { return true }
    let first = tokens[container.content[colon + 1]]
    let type = words(from: container.content[colon] + 1)
    let isKnown = KeywordTable.answerTypes.contains { keyword in
      table.forms(of: keyword).contains { type.starts(with: $0) }
    }
    return !isKnown && !namesOfScales().contains(source.text(first.span))
  }

  /// The names of the scales that are declared in the file or taken from another one.
  private mutating func namesOfScales() -> Set<String> {
    if let scaleNames { return scaleNames }
    let scale = table.forms(of: .scale)[0][0]
    var names: Set<String> = []
    for (word, next) in zip(significant, significant.dropFirst())
    where tokens[word].keywordWord == scale && tokens[next].kind == .word {
      names.insert(source.text(tokens[next].span))
    }
    scaleNames = names
    return names
  }

  // MARK: Recovery

  /// Finds out what a line without a keyword was meant to be; when that is clear the line is read as such, so that the
  /// names in it are known.
  mutating func recover(_ statement: inout Statement) {
    let significant = Array(statement.significant)
    let first = tokens[significant[0]]
    if isAfterUnclosedText { return }
    let isForeign = isOtherEdition(statement.significant) && open.contains { $0.kind == .keyword(.question) }
    if statement.indentation > 0 && !isForeign && isShapedAsOption(significant) { return reportStrayOption(first) }
    if reportWithoutCode(statement, significant) { return }
    guard first.kind == .word else {
      if first.kind != .unknown && first.kind != .typographicDash && first.kind != .unterminatedText {
        diagnostics.append(
          Diagnostic(.line(.unknownLine(word: source.text(first.span), suggestion: nil)), at: first.span))
      }
      return
    }
    let word = source.text(first.span)
    let other = KeywordTable.of(edition == .french ? .english : .french)
    if let (keyword, length) = other.leadingKeyword(words(from: significant[0])) {
      let span = first.span.joined(to: tokens[significant[length - 1]].span)
      let here = keyword.canonical(in: edition)
      diagnostics.append(
        Diagnostic(
          .line(.otherEdition(word: source.text(span), here: here)), at: span,
          fix: .init(span: span, replacement: here, applicability: .certain)))
      return statement.begin(with: keyword, length: length)
    }
    if reportMissingRule(&statement, significant) { return }
    guard let keyword = suggestion(for: word) else {
      diagnostics.append(Diagnostic(.line(.unknownLine(word: word, suggestion: nil)), at: first.span))
      return
    }
    let here = keyword.canonical(in: edition)
    let written = restOfKeyword(here, significant)
    let span = first.span.joined(to: tokens[significant[written]].span)
    let isMendable =
      written + 1 == here.split(separator: " ").count || canFollow(keyword, significant.dropFirst(written + 1))
    diagnostics.append(
      Diagnostic(
        .line(.unknownLine(word: source.text(span), suggestion: here)), at: span,
        fix: isMendable
          ? .init(
            span: span, replacement: here,
            applicability: table.isOneSlip(source.text(span), from: keyword) ? .certain : .likely) : nil))
    if isMendable { statement.begin(with: keyword, length: written + 1) }
  }

  /// How many of the words after the first are those of a keyword of several words, right or with a slip. What is no
  /// such word is something else that is said, such as the first question of a mean, and is never replaced.
  private func restOfKeyword(_ keyword: String, _ significant: [Int]) -> Int {
    var written = 0
    for word in keyword.split(separator: " ").dropFirst() {
      let place = written + 1
      guard place < significant.count, tokens[significant[place]].kind == .word else { break }
      let text = source.text(tokens[significant[place]].span)
      let isSame = text.foldedForComparison == String(word).foldedForComparison
      // A short word before a comma, a sign or the end is a name: « moyenne d2, d3 ».
      let isBeforeMore =
        place + 1 < significant.count && [.word, .text, .number].contains(tokens[significant[place + 1]].kind)
      guard isSame || (Suggestion.isOneSlip(text, from: String(word)) && (isBeforeMore || word.count > 3)) else {
        break
      }
      written += 1
    }
    return written
  }

  /// Whether what stands after the beginning of a keyword can follow the whole of it, so that only a word was left out:
  /// « moyenne recette, saison », « alerte jours = 7 "…" ». Two words in a row may be anything.
  private func canFollow(_ keyword: Keyword, _ rest: ArraySlice<Int>) -> Bool {
    guard let first = rest.first, tokens[first].kind == .word else { return true }
    let second = rest.dropFirst().first.map { tokens[$0].kind }
    return switch keyword {
    case .meanOf, .sumOf, .subgroups: second == nil || second == .comma
    case .softCheck, .hardCheck, .pointIf:
      [.equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual].contains { $0 == second }
    default: false
    }
  }

  /// « au moins 2 réponses » under a score is the end of a line that says when it is computed.
  private mutating func reportMissingRule(_ statement: inout Statement, _ significant: [Int]) -> Bool {
    guard statement.indentation > 0, open.contains(where: { $0.kind == .keyword(.score) }) else { return false }
    let words = words(from: significant[0])
    let rules = [Keyword.atLeast, .allAnswers].filter { rule in
      table.forms(of: rule).contains { words.starts(with: $0) }
    }
    guard let rule = rules.first, let length = table.forms(of: rule).first?.count else { return false }
    let first = tokens[significant[0]].span
    let span = first.joined(to: tokens[significant[length - 1]].span)
    let beginning = Keyword.computedIf.canonical(in: edition)
    let whole = "\(beginning) \(rule.canonical(in: edition))"
    diagnostics.append(
      Diagnostic(
        .line(.unknownLine(word: source.text(span), suggestion: whole)), at: span,
        fix: .init(
          span: SourceSpan(first.start, first.start), replacement: beginning + " ", applicability: .likely)))
    statement.begin(with: .computedIf, length: 0)
    return true
  }

  /// Objects to a choice without its code, as in a list with bullets or of texts alone; the mend makes a code of its
  /// words.
  private mutating func reportWithoutCode(_ statement: Statement, _ significant: [Int]) -> Bool {
    let first = tokens[significant[0]]
    let isBullet = first.kind == .minus || first.kind == .times || first.kind == .typographicDash
    guard (isBullet && significant.count > 1) || (first.kind == .text && significant.count == 1),
      let container = open.last(where: { $0.kind == .keyword(.question) || $0.kind == .keyword(.scale) }),
      container.kind == .keyword(.question), statement.indentation > container.indentation, expectsOptions(container)
    else { return false }
    let words = isBullet ? Array(significant.dropFirst()) : significant
    guard let begin = words.first, let last = words.last else { return false }
    let span = tokens[begin].span.joined(to: tokens[last].span)
    let written = source.text(span)
    var replacement: String?
    if words.count == 1, tokens[begin].kind == .text {
      replacement = "\(StatementCursor.properName(from: SourceText.inside(of: written), .code)) \(written)"
    } else if words.count > 1, tokens[begin].kind == .word, tokens[words[1]].kind == .text {
      replacement = written
    } else if !words.contains(where: { [.text, .unterminatedText, .unknown].contains(tokens[$0].kind) }) {
      replacement = "\(StatementCursor.properName(from: written, .code)) \"\(written)\""
    }
    let fix = replacement.map {
      Diagnostic.Fix(span: first.span.joined(to: span), replacement: $0, applicability: .likely)
    }
    diagnostics.append(Diagnostic(.line(.choiceWithoutCode), at: first.span, fix: fix))
    return true
  }

  // MARK: One and several

  /// `vagues` where `vague` is written under a question with names alone, and `vague` where `vagues` stands at the left
  /// edge with a text; nil where the word can be what it is.
  func otherNumber(of keyword: Keyword, _ statement: Statement) -> Keyword? {
    guard keyword == .wave || keyword == .waves else { return nil }
    let hasText = statement.significant.contains { tokens[$0].kind == .text || tokens[$0].kind == .unterminatedText }
    if keyword == .waves { return statement.indentation == 0 && hasText ? .wave : nil }
    let isUnderQuestion = open.contains { line in
      [.keyword(.question), .keyword(.calculation)].contains(line.kind) && line.indentation < statement.indentation
    }
    return isUnderQuestion && !hasText && statement.significant.count > 1 ? .waves : nil
  }

  /// Reads the line as one that begins with another keyword, and says so.
  mutating func correct(_ statement: inout Statement, _ keyword: Keyword, _ length: Int, to meant: Keyword) {
    let first = statement.significant.startIndex
    let span = tokens[statement.significant[first]].span
      .joined(to: tokens[statement.significant[first + length - 1]].span)
    let here = meant.canonical(in: edition)
    diagnostics.append(
      Diagnostic(
        .line(.unknownLine(word: source.text(span), suggestion: here)), at: span,
        fix: .init(span: span, replacement: here, applicability: .certain)))
    statement.begin(with: meant, length: length)
  }

  /// Whether a line begins with a keyword of the other edition.
  private func isOtherEdition(_ significant: ArraySlice<Int>) -> Bool {
    if isTranslation { return false }
    let words = words(from: significant[significant.startIndex])
    let other = KeywordTable.of(edition == .french ? .english : .french)
    return table.leadingKeyword(words) == nil && other.leadingKeyword(words) != nil
  }

  /// A code or a number before a text.
  private mutating func isShapedAsOption(_ significant: [Int]) -> Bool {
    guard significant.count > 1, tokens[significant[1]].kind == .text else { return false }
    let first = tokens[significant[0]]
    return first.kind == .number || (first.kind == .word && suggestion(for: source.text(first.span)) == nil)
  }

  /// Objects to an option under nothing that takes options, once for a run of them.
  private mutating func reportStrayOption(_ first: Token) {
    isUnderUnknownLine = true
    let parents = [Keyword.question, .scale].map { $0.canonical(in: edition) }
    diagnostics.append(
      Diagnostic(.line(.misplacedLine(word: source.text(first.span), parents: parents)), at: first.span))
  }

  private mutating func suggestion(for word: String) -> Keyword? {
    guard suggestionsLeft > 0 else { return nil }
    suggestionsLeft -= 1
    return table.suggestion(for: word)
  }
}
