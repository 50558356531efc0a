import QuestionnaireModel

// Sections and the questions in them.

extension DeclarationReader {
  mutating func readSection(_ statement: Statement) {
    let head: SectionDeclaration? = line(statement) { cursor in
      guard let name = cursor.expectNewName(.section) else { return nil }
      return SectionDeclaration(name: name, title: cursor.expectText())
    }
    // The questions of a section whose own line cannot be read are read all the same: other lines speak of them.
    var section = head ?? SectionDeclaration(name: Name(text: "", span: statement.keyword), title: nil)
    section.questions.reserveCapacity(statement.children.count)
    section.isIncomplete =
      statement.isUnknownInside
      || statement.children.contains {
        $0.kind == .keyword(.question) || $0.kind == .keyword(.calculation)
      }
    section.hasUnknownLines = statement.isUnknownInside
    reportRepeated(in: statement, except: [.question, .calculation])
    for child in statement.children {
      switch child.kind {
      case .keyword(.relevance): section.relevance = line(child) { $0.expectExpression() }
      case .keyword(.easy): section.easyTitle = line(child) { $0.expectText() }
      case .keyword(.grid):
        section.grid = child.keyword
        line(child) { _ in }
      case .keyword(.question): if let question = readQuestion(child) { section.questions.append(question) }
      case .keyword(.calculation): if let question = readCalculation(child) { section.questions.append(question) }
      default: break
      }
    }
    declarations.sections.append(section)
  }

  /// `calcul convive "Grammes par convive" = kilos * 1000 / convives`
  private mutating func readCalculation(_ statement: Statement) -> QuestionDeclaration? {
    let head = line(statement) { (cursor) -> QuestionDeclaration? in
      guard let name = cursor.expectNewName(.calculation) else { return nil }
      let text = cursor.expectText()
      guard text != nil, cursor.expectEqualSign(), let formula = cursor.expectExpression() else {
        return QuestionDeclaration(name: name, text: text, type: nil)
      }
      return QuestionDeclaration(
        name: name, text: text, type: TypeDeclaration(kind: .computed(formula), span: formula.span))
    }
    guard var calculation = head else { return nil }
    reportRepeated(in: statement, except: [])
    for child in statement.children {
      if child.kind == .keyword(.easy) { reportUnread(child) } else { readProperty(child, of: &calculation) }
    }
    return calculation
  }

  /// Reads a question that stands under no section, which was reported, so that its name is known.
  mutating func readStray(_ statement: Statement) {
    var section = SectionDeclaration(name: Name(text: "", span: statement.keyword), title: nil)
    section.isIncomplete = true
    readQuestion(statement).map { section.questions.append($0) }
    declarations.sections.append(section)
  }

  private mutating func readQuestion(_ statement: Statement) -> QuestionDeclaration? {
    let head: QuestionDeclaration? = line(statement) { cursor in
      guard let name = cursor.expectNewName(.question) else { return nil }
      guard let text = cursor.expectText() else { return QuestionDeclaration(name: name, text: nil, type: nil) }
      guard cursor.take(.colon) != nil else {
        cursor.failWithoutColon()
        return QuestionDeclaration(name: name, text: text, type: nil)
      }
      return QuestionDeclaration(name: name, text: text, type: cursor.expectType())
    }
    guard var question = head else { return nil }
    reportRepeated(in: statement, except: [.softCheck, .hardCheck, .wording, .easy])
    for child in statement.children { readProperty(child, of: &question) }
    let diagnosticsBefore = diagnostics.count
    question.options = readOptions(statement)
    question.isIncomplete = statement.isUnknownInside || diagnostics.count > diagnosticsBefore
    if question.hasListedOptions { reportAmongOptions(statement) }
    return question
  }

  /// Warns of a line such as « aide "Aide de cuisine" » after choices, which may be meant as one more; a whole sentence
  /// is none.
  private mutating func reportAmongOptions(_ statement: Statement) {
    guard let first = statement.children.firstIndex(where: { $0.kind == .option }) else { return }
    for child in statement.children[first...] {
      guard [.keyword(.help), .keyword(.unit), .keyword(.easy)].contains(child.kind), child.content.count == 1,
        let text = child.content.first.map({ tree.tokens[$0] }), text.kind == .text,
        !tree.source.content(ofText: text.span).isSentence
      else { continue }
      report(.type(.lineAmongOptions(tree.source.text(child.keyword))), at: child.keyword)
    }
  }

  private mutating func readProperty(_ statement: Statement, of question: inout QuestionDeclaration) {
    guard case .keyword(let keyword) = statement.kind else { return }
    switch keyword {
    case .waves:
      question.waves = line(statement) { $0.expectNames(.wave) }
      if hasLineFailed { question.hasUnreadWaves = true }
    case .relevance: question.relevance = line(statement) { $0.expectExpression() }
    case .softCheck, .hardCheck:
      let check: CheckDeclaration? = line(statement) { cursor in
        guard let condition = cursor.expectExpression() else { return nil }
        let message = cursor.expectText()
        return CheckDeclaration(
          severity: keyword == .hardCheck ? .hard : .soft, condition: condition, message: message,
          easyMessage: message == nil || !cursor.expectEasyClause() ? nil : cursor.expectText())
      }
      if let check { question.checks.append(check) }
    case .required:
      question.isRequired = true
      line(statement) { _ in }
    case .checkMessage:
      report(
        .translation(.lineOfOtherKind(tree.source.text(statement.keyword), isTranslation: false)),
        at: statement.keyword)
    case .help: question.help = line(statement) { $0.expectText() }
    case .easyHelp: question.easyHelp = line(statement) { $0.expectText() }
    case .easy: readEasyText(statement, of: &question)
    case .unit: question.unit = line(statement) { $0.expectText() }
    case .wording:
      let wording: (Name, String?)? = line(statement) { cursor in
        guard let wave = cursor.expectName(.wave) else { return nil }
        return (wave, cursor.expectText())
      }
      if let wording { question.wordings.append(wording) }
    default: break
    }
  }
}

extension StatementCursor {
  /// `de 2020-01-01 à 2026-12-31`
  private mutating func expectDates() -> Spanned<(first: CalendarDate, last: CalendarDate)>? {
    guard expect(.from), let first = expectDate(), expect(.to), let last = expectDate() else { return nil }
    return Spanned(value: (first.value, last.value), span: first.span.joined(to: last.span))
  }

  /// The kind of answer that the next words name, by the longest of its forms.
  private func answerTypeKeyword() -> Keyword? {
    guard let token = current, token.keywordWord != KeywordWords.other else { return nil }
    return KeywordTable.answerTypes.filter { at($0) }.max { length(of: $0) < length(of: $1) }
  }

  /// `de "Jamais" à "Toujours"`
  private mutating func expectEnds() -> (low: String, high: String)? {
    guard expect(.from), let low = expectText(), expect(.to), let high = expectText() else { return nil }
    return (low, high)
  }

  /// `, falc` before easy-to-read words; false when there are none.
  fileprivate mutating func expectEasyClause() -> Bool {
    guard take(.comma) != nil else { return false }
    return expect(.easy)
  }

  /// Objects to a question without « : »; words that follow its text at once are its kind of answer.
  fileprivate mutating func failWithoutColon() {
    if holdsQuotationMarks { return fail(.line(.unexpected(found, .quotationMarks))) }
    guard let current, current.kind == .word else { return fail(expecting: .answerType) }
    let start = SourceSpan(current.span.start, current.span.start)
    fail(
      .line(.expected(.sign(":"), found)), fix: .init(span: start, replacement: ": ", applicability: .certain))
  }

  fileprivate mutating func expectEqualSign() -> Bool {
    if take(.equal) != nil { return true }
    fail(expecting: .sign("="))
    return false
  }

  /// A scale by its name, or a kind of answer that is not known: which of the two is told apart when all scales are
  /// known, and so is what to say of words after it.
  private mutating func scaleType(
    _ name: Name, _ foreign: (keyword: Keyword, span: SourceSpan, length: Int)?
  ) -> TypeDeclaration {
    var type = TypeDeclaration(kind: .scale(name), span: name.span)
    if foreign == nil && isAtEnd { return type }
    let doubt = TypeDeclaration.Doubt()
    type.doubt = doubt
    if let foreign {
      doubt.foreign = self.foreign(foreign.keyword, at: foreign.span)
      index += foreign.length - 1
    }
    guard let current, !isReportedElsewhere(current) else { return type }
    doubt.leftover = Diagnostic(.line(.unexpected(found)), at: current.span)
    if let last = content.last { doubt.whole = name.span.joined(to: tree.tokens[last].span) }
    index = content.endIndex
    return type
  }

  /// Objects to bounds in other words than `de 1 à 7`: « entre 1 et 7 », « 1-7 ».
  private mutating func expectEndOrBounds(after keyword: Keyword) {
    guard let current, !isReportedElsewhere(current), foreignKeyword() == nil else { return }
    let rest = content[index...].map { tree.tokens[$0] }
    let kind: TokenKind = keyword == .date ? .date : .number
    var ends = rest.filter { $0.kind == kind }.map { text($0) }
    if keyword == .date && ends.isEmpty {
      // « entre 1920 et 2010 »: whole years.
      let years = rest.filter { $0.kind == .number }.map { text($0) }
      if years.count == 2, years.allSatisfy({ $0.count == 4 && Int($0) != nil }) {
        ends = [years[0] + "-01-01", years[1] + "-12-31"]
      }
    }
    let isPlain = rest.count <= 6 && !rest.contains { $0.kind == .text || $0.kind == .colon }
    // A minus may be a sign or stand between the two.
    let isSigned = rest.first?.kind == .minus || rest.count { $0.kind == .minus } > 1
    var fix: Diagnostic.Fix?
    if isPlain, !isSigned, ends.count == 2, let last = rest.last {
      let (from, to) = (Keyword.from.canonical(in: edition), Keyword.to.canonical(in: edition))
      fix = .init(
        span: current.span.joined(to: last.span), replacement: "\(from) \(ends[0]) \(to) \(ends[1])",
        applicability: .likely)
    }
    fail(.line(.expected(.bounds(after: keyword), found)), fix: fix)
  }

  /// `accord`, `choix`, `entier de 1 à 7`, `curseur de "Jamais" à "Toujours"`
  fileprivate mutating func expectType() -> TypeDeclaration? {
    guard let keyword = answerTypeKeyword(), let span = take(keyword) else {
      let foreign = foreignKeyword(among: KeywordTable.answerTypes)
      guard let name = takeWord() else {
        fail(expecting: .answerType)
        return nil
      }
      return scaleType(name, foreign)
    }
    var type = TypeDeclaration(kind: .builtIn(keyword), span: span)
    switch keyword {
    case .choice, .multipleChoice, .stages:
      if let current, current.kind == .word || current.kind == .text || current.kind == .openParenthesis {
        fail(.line(.unexpected(found, .choicesBelow)))
      }
    case .integer, .decimal:
      if at(.from) { type.bounds = expectBounds() } else { expectEndOrBounds(after: keyword) }
    case .date:
      if at(.from) { type.dates = expectDates() } else { expectEndOrBounds(after: keyword) }
    case .slider:
      guard at(.from) else { break }
      type.ends = expectEnds()
      if type.ends != nil, expectEasyClause() { type.easyEnds = expectEnds() }
    default: break
    }
    return type
  }
}
