import QuestionnaireModel

/// Finds what may be written at a place.
struct ContinuationFinder {
  let tree: SyntaxTree
  let index: SymbolIndex
  let offset: Int

  func find() -> Continuation? {
    guard !isInsideTextOrComment else { return nil }
    // `moyenne d` is not yet `moyenne de`, whatever the line was taken for meanwhile.
    if let beginning = beginning(), beginning.typed.contains(" "), !beginning.parts.isEmpty { return beginning }
    let path = tree.path(to: max(0, offset - 1))
    let last = path.last
    if let last, last.keyword.start >= lineStart || isListUnfinished(last) {
      if last.keyword.start < lineStart || last.keyword.end < offset, last.kind != .unknown {
        return inside(path)
      }
    }
    return beginning()
  }

  // MARK: Where the place is

  private var lineStart: Int {
    var start = offset
    while start > 0, tree.source.bytes[start - 1] != 0x0A, tree.source.bytes[start - 1] != 0x0D { start -= 1 }
    return start
  }

  private var isInsideTextOrComment: Bool {
    let index = tree.firstToken(endingAfter: max(0, offset - 1))
    guard index < tree.tokens.count else { return false }
    let token = tree.tokens[index]
    guard token.span.start < offset else { return false }
    switch token.kind {
    case .comment, .unterminatedText: return true
    case .text: return offset < token.span.end
    default: return false
    }
  }

  private func isListUnfinished(_ statement: Statement) -> Bool {
    let before = statement.content.last { tree.tokens[$0].span.end <= offset && !isOnPlacesLine($0) }
    return before.map { tree.tokens[$0].kind == .comma } ?? false
  }

  private func isOnPlacesLine(_ token: Int) -> Bool { tree.tokens[token].span.start >= lineStart }

  // MARK: The beginning of a line

  private func beginning() -> Continuation? {
    let first = tree.firstToken(endingAfter: lineStart)
    let tokens = tree.tokens[first...].prefix { $0.span.start < offset }
    guard tokens.allSatisfy({ $0.kind == .word || $0.isTrivia }) else { return nil }
    let words = tokens.filter { $0.kind == .word }
    let start = words.first?.span.start ?? offset
    let typed = words.isEmpty ? "" : folded(SourceSpan(start, offset))
    let keywords = linesPossible(column: start - lineStart)
    let parts = keywords.filter { matches($0, typed) }.map { Continuation.Part.line($0) }
    return Continuation(parts: parts, replaced: SourceSpan(start, offset), typed: typed)
  }

  /// The keywords that can begin a line indented by so many columns, after the lines before it.
  private func linesPossible(column: Int) -> [Keyword] {
    let before = lineStart > 0 ? tree.path(to: lineStart - 1) : []
    let parent = column == 0 ? nil : before.last { $0.indentation < column && !$0.possibleChildren.isEmpty }
    guard let parent else {
      let present = Set(tree.statements.map(\.kind))
      return KeywordTable.leading.filter { keyword in
        let kind = StatementKind.keyword(keyword)
        let isPresent = present.contains(kind)
        switch keyword {
        case .jalon: return !isPresent
        // A file is one or the other.
        case .questionnaire, .shared: return present.isDisjoint(with: [.keyword(.questionnaire), .keyword(.shared)])
        default: return kind.parents.isEmpty
        }
      }
    }
    // The line itself may have been taken for what it is about to become.
    let present = Set(parent.children.filter { $0.keyword.start < lineStart || $0.keyword.start > offset }.map(\.kind))
    let children = parent.possibleChildren
    return children.filter { $0.canStandSeveralTimes || !present.contains(.keyword($0)) }
  }

  // MARK: Inside a line

  /// The grammar is asked what it would take after the words before the one that is being typed. Keywords can have
  /// several words, so that up to three are taken as not yet finished.
  private func inside(_ path: [Statement]) -> Continuation? {
    guard let line = path.last else { return nil }
    let before = line.content.filter { tree.tokens[$0].span.start < offset }
    let isTyping = before.last.map { tree.tokens[$0].kind == .word && tree.tokens[$0].span.end >= offset } ?? false
    for count in (isTyping ? 1 : 0)...3 {
      let kept = before.dropLast(count)
      guard kept.count + count == before.count,
        before.suffix(count).allSatisfy({ tree.tokens[$0].kind == .word })
      else { break }
      let cut = Array(path.dropLast()) + [line.cut(toContent: kept.count)]
      let start = before.suffix(count).first.map { tree.tokens[$0].span.start } ?? offset
      let typed = count == 0 ? "" : folded(SourceSpan(start, offset))
      let wanted = GrammarProbe.wanted(after: cut, in: tree)
      let parts = parts(wanted, cut).filter { part in
        switch part {
        case .keyword(let keyword), .line(let keyword): matches(keyword, typed)
        default: count <= 1
        }
      }
      if !parts.isEmpty {
        return Continuation(parts: parts, replaced: SourceSpan(start, offset), typed: typed)
      }
    }
    return nil
  }

  private func parts(_ wanted: [GrammarProbe.Wanted], _ path: [Statement]) -> [Continuation.Part] {
    guard let statement = path.last else { return [] }
    var parts: [Continuation.Part] = []
    func add(_ new: [Continuation.Part]) {
      for part in new where !parts.contains(part) { parts.append(part) }
    }
    for want in wanted {
      switch want {
      case .keyword(let keyword): add([.keyword(keyword)])
      case .part(.answerType):
        // Before the colon the kind of answer is missing as well, but is not to be written yet.
        guard let last = statement.content.last, tree.tokens[last].kind == .colon else { continue }
        add(KeywordTable.answerTypes.map { .keyword($0) } + [.scale])
      case .part(.value): add(values(path))
      case .part(.languageCode): add(["fr", "en", "ar", "es", "pt", "tr", "uk"].map { .word($0) })
      case .part(.name(let kind)) where statement.kind == .keyword(.reuse): add(reusable(kind, statement))
      case .part(.name) where statement.namesSomethingNew: break
      case .part(.name(let kind)): add(names(kind, path))
      default: break
      }
    }
    return parts
  }

  private func names(_ kind: Problem.NameKind, _ path: [Statement]) -> [Continuation.Part] {
    switch (kind, path.last?.kind) {
    case (.wave, _): [.wave]
    case (.scale, _): [.scale]
    case (.score, _): [.score]
    case (.question, _), (.calculation, _): [.item(before: horizon(path))]
    case (.code, .keyword(.level)): ScoreDefinition.Level.allCases.map { .word($0.rawValue) }
    case (.code, .keyword(.objectives)): Vocabulary.objectives.map { .word($0) }
    default: []
    }
  }

  /// What may stand after `reprend`: a piece, of the file that the rest of the line names, or the file of the piece.
  ///
  /// - Parameter line: the line up to the place.
  private func reusable(_ kind: Problem.NameKind, _ line: Statement) -> [Continuation.Part] {
    let words = line.content.map { tree.source.text(tree.tokens[$0].span) }
    if let piece = PieceKind.allCases.first(where: { $0.nameKind == kind }) {
      // The word at the place is the name that is being typed, even where it begins with a keyword.
      let whole = tree.path(to: line.keyword.start).last ?? line
      let after = whole.content.filter { tree.tokens[$0].span.start >= offset }.map { tree.tokens[$0] }
      let hasFile = after.count >= 2 && Keyword.from.forms(in: tree.edition).contains(folded(after[0].span))
      return [.piece(piece, file: hasFile ? tree.source.text(after[1].span) : nil)]
    }
    guard kind == .file, words.count > 1 else { return [] }
    let piece = PieceKind.allCases.first {
      $0.keyword.forms(in: tree.edition).map(\.foldedForComparison).contains(words[0].foldedForComparison)
    }
    return piece.map { [.file(with: $0, named: words[1])] } ?? []
  }

  /// After `=` and `parmi` the codes of the question that stands before; else the items known by then.
  private func values(_ path: [Statement]) -> [Continuation.Part] {
    if let item = comparedItem(Array(path.last?.content ?? [])), let known = index.item(named: item),
      !known.comparableCodes.isEmpty
    {
      return [.code(ofItem: item)]
    }
    return [.item(before: horizon(path)), .keyword(.answered)]
  }

  /// Conditions speak of items before the one that they are about; a check also of its own.
  private func horizon(_ path: [Statement]) -> Int? {
    let owner = path.last { statement in
      [.keyword(.question), .keyword(.calculation), .keyword(.section)].contains(statement.kind)
    }
    guard let owner else { return nil }
    let isCheck = path.last?.kind == .keyword(.softCheck) || path.last?.kind == .keyword(.hardCheck)
    return isCheck ? (owner.content.first.map { tree.tokens[$0].span.end } ?? owner.keyword.end) : owner.keyword.start
  }

  /// The word before the sign or word of comparison at the end of an unfinished condition.
  private func comparedItem(_ content: [Int]) -> String? {
    func token(_ index: Int) -> Token { tree.tokens[content[index]] }
    func isAmong(_ index: Int) -> Bool {
      token(index).kind == .word
        && Keyword.isOneOf.forms(in: tree.edition).contains { $0.foldedForComparison == folded(token(index).span) }
    }
    guard var index = content.indices.last else { return nil }
    while index > 1, token(index).kind == .comma { index -= 2 }
    guard index > 0, token(index - 1).kind == .word else { return nil }
    let isSign = index == content.count - 1 && [.equal, .notEqual].contains(token(index).kind)
    return isSign || isAmong(index) ? tree.source.text(token(index - 1).span) : nil
  }

  // MARK: Words

  private func folded(_ span: SourceSpan) -> String {
    let words = tree.source.text(span).foldedForComparison.split(separator: " ", omittingEmptySubsequences: false)
    return words.enumerated().filter { !$1.isEmpty || $0 == words.count - 1 }.map(\.element).joined(separator: " ")
  }

  private func matches(_ keyword: Keyword, _ typed: String) -> Bool {
    typed.isEmpty || keyword.forms(in: tree.edition).contains { $0.foldedForComparison.hasPrefix(typed) }
  }
}

extension Statement {
  /// The keywords of the lines that can stand under this one.
  fileprivate var possibleChildren: [Keyword] {
    guard case .keyword(let keyword) = kind else { return [] }
    return KeywordTable.leading.filter { child in
      // Under a calculation it is read only to be objected to.
      if keyword == .calculation && child == .easy { return false }
      return StatementKind.keyword(child).parents.contains(keyword)
    }
  }

  /// Whether the next word is a name that did not exist before.
  fileprivate var namesSomethingNew: Bool {
    guard content.isEmpty, case .keyword(let keyword) = kind else { return kind == .option }
    return [.questionnaire, .shared, .programme, .wave, .scale, .section, .question, .calculation, .score].contains(
      keyword)
  }
}

extension Keyword {
  /// Whether several lines that begin with it can stand under the same one.
  fileprivate var canStandSeveralTimes: Bool {
    switch self {
    case .question, .calculation, .softCheck, .hardCheck, .wording, .easy, .pointIf, .indicator: true
    default: false
    }
  }
}
