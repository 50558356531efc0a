import QuestionnaireModel
import Wording

/// Resolves the names of an expression and checks its types.
struct ExpressionChecker {
  typealias Kind = Problem.ValueKind

  let source: SourceText
  let questions: KnownQuestions
  let codes: CodeTables
  let edition: InterfaceLanguage
  /// The position of the item that the condition is about; only items before it are known when it is evaluated.
  let position: Int
  /// The item itself, when its own answer may be spoken of, as in a check.
  let own: String?
  var diagnostics: [Diagnostic] = []
  /// The names that no question has.
  var unknownItems: [Name] = []

  /// An expression with its kind; the kind is nil when something in it was reported.
  private typealias Checked = (expression: Expression, kind: Kind?)

  /// Checks that an expression is a condition; nil when something was reported.
  mutating func condition(_ syntax: ExpressionSyntax) -> Expression? {
    let checked = check(syntax)
    guard let kind = checked.kind else { return nil }
    guard kind == .truth else {
      reportNoCondition(syntax, kind)
      return nil
    }
    return checked.expression
  }

  /// Objects to what is neither true nor false; a question answered by yes or no is compared with yes.
  private mutating func reportNoCondition(_ syntax: ExpressionSyntax, _ kind: Kind) {
    var proposal: String?
    var fix: Diagnostic.Fix?
    if case .name(let name) = syntax, case .yesNo(let options)? = questions.type(of: name.text),
      let yes = options.first?.code
    {
      proposal = "\(name.text) = \(yes)"
      let place = SourceSpan(name.span.end, name.span.end)
      fix = .init(span: place, replacement: " = \(yes)", applicability: .likely)
    }
    report(.type(.notACondition(kind, proposal: proposal)), at: syntax.span, fix: fix)
  }

  /// Checks that an expression is a number; nil when something was reported.
  mutating func calculation(_ syntax: ExpressionSyntax) -> Expression? {
    let checked = number(syntax)
    return checked.kind == nil ? nil : checked.expression
  }

  private mutating func check(_ syntax: ExpressionSyntax) -> Checked {
    switch syntax {
    case .number(let number, _): return (.number(number), .number)
    case .text(let text, _):
      if let date = CalendarDate(text) { return (.date(date), .date) }
      return (.text(text), .text)
    case .date(let date, _): return (.date(date), .date)
    case .name(let name): return answer(name)
    case .answered(let name, _):
      let known = resolve(name) != nil
      return (.isAnswered(name.text), known ? .truth : nil)
    case .not(let inner, _):
      let checked = truth(inner)
      return (.not(checked.expression), checked.kind)
    case .and(let left, let right):
      let (first, second) = (truth(left), truth(right))
      return (.and(first.expression, second.expression), first.kind == nil ? nil : second.kind)
    case .or(let left, let right):
      let (first, second) = (truth(left), truth(right))
      return (.or(first.expression, second.expression), first.kind == nil ? nil : second.kind)
    case .negative(let inner, _):
      let checked = number(inner)
      return (.negative(checked.expression), checked.kind)
    case .arithmetic(let operation, _, let left, let right):
      let (first, second) = (number(left), number(right))
      return (.arithmetic(operation, first.expression, second.expression), first.kind == nil ? nil : second.kind)
    case .isOneOf(let left, let list): return membership(left, list)
    case .comparison(let comparison, let span, let left, let right): return compare(left, comparison, span, right)
    }
  }

  // MARK: Names

  private mutating func answer(_ name: Name) -> Checked {
    guard let type = resolve(name) else { return (.answer(name.text), nil) }
    return (.answer(name.text), kind(of: type))
  }

  /// The type of an item that may be spoken of here; nil when it was reported or its own declaration is wrong.
  private mutating func resolve(_ name: Name) -> AnswerType? {
    guard let found = questions.position(of: name.text) else {
      unknownItems.append(name)
      return nil
    }
    if found > position {
      report(.name(.laterItem(name.text)), at: name.span)
      return nil
    }
    if found == position && own != name.text {
      report(.name(.ownAnswer(name.text)), at: name.span)
      return nil
    }
    return questions.entries[found].type
  }

  private func kind(of type: AnswerType) -> Kind {
    switch type {
    case .scale, .integer, .decimal, .visualAnalogue, .computed: .number
    case .choice, .stage, .yesNo: .code
    case .multipleChoice: .codes
    case .date: .date
    case .shortText, .longText: .text
    }
  }

  // MARK: Comparisons

  private mutating func compare(
    _ left: ExpressionSyntax, _ comparison: Expression.Comparison, _ span: SourceSpan, _ right: ExpressionSyntax
  ) -> Checked {
    if let unsound = unsoundSide(left, right) { return check(unsound) }
    let (first, second) = checkPair(left, right)
    let result = Expression.comparison(comparison, first.expression, second.expression)
    guard let leftKind = first.kind, let rightKind = second.kind else { return (result, nil) }
    guard areComparable(leftKind, rightKind) else {
      report(.type(.differentKinds(leftKind, rightKind)), at: left.span.joined(to: right.span))
      return (result, nil)
    }
    let isOrder = comparison != .equal && comparison != .notEqual
    if isOrder && leftKind != .number && leftKind != .date {
      guard let ordered = stages(left, comparison, span, right) else { return (result, nil) }
      reportSettled(left, comparison, right)
      return (ordered, .truth)
    }
    if leftKind == .number || leftKind == .date { reportSettled(left, comparison, right) }
    return (result, .truth)
  }

  private func areComparable(_ left: Kind, _ right: Kind) -> Bool {
    left == right && left != .truth && left != .codes || (left == .codes && right == .code)
  }

  private mutating func membership(_ left: ExpressionSyntax, _ list: [ExpressionSyntax]) -> Checked {
    let first = check(left)
    var isSound = first.kind != nil
    var options: [Expression] = []
    let isOfUnknownCodes = isUnsound(left)
    let isOrdered = first.kind == .number || first.kind == .date
    for option in list where !(isOfUnknownCodes && isUnknown(option)) {
      let checked = checkPartner(option, of: left)
      options.append(checked.expression)
      guard let kind = checked.kind, let leftKind = first.kind else {
        isSound = false
        continue
      }
      if !areComparable(leftKind, kind) {
        report(.type(.differentKinds(leftKind, kind)), at: option.span)
        isSound = false
      } else if isOrdered, !reportCommaBetween(left, option, isAlone: list.count == 1) {
        reportSettled(left, .equal, option)
      }
    }
    return (.isOneOf(first.expression, options), isSound ? .truth : nil)
  }

  /// Whether an expression is a name that nothing has.
  private func isUnknown(_ syntax: ExpressionSyntax) -> Bool {
    if case .name(let name) = syntax { questions.position(of: name.text) == nil } else { false }
  }

  /// Whether an expression is a question of which the codes are not known.
  private func isUnsound(_ syntax: ExpressionSyntax) -> Bool {
    guard case .name(let name) = syntax else { return false }
    return questions.type(of: name.text) == nil
  }

  /// The side of a comparison to report alone: what an unknown question is compared with may be one of its codes.
  private func unsoundSide(_ left: ExpressionSyntax, _ right: ExpressionSyntax) -> ExpressionSyntax? {
    if isUnsound(left) && isUnknown(right) { return left }
    return isUnsound(right) && isUnknown(left) ? right : nil
  }

  private mutating func checkPair(_ left: ExpressionSyntax, _ right: ExpressionSyntax) -> (Checked, Checked) {
    // A code may stand on either side: « souvent = viande ».
    if !hasOptions(left), hasOptions(right) { return (checkPartner(left, of: right), check(right)) }
    return (check(left), checkPartner(right, of: left))
  }

  /// Checks what a closed question is compared with: a bare name there is one of its codes.
  private mutating func checkPartner(_ syntax: ExpressionSyntax, of other: ExpressionSyntax) -> Checked {
    guard case .name(let item) = other, let position = questions.position(of: item.text),
      let type = questions.entries[position].type
    else { return check(syntax) }
    let isClosed = !type.options.isEmpty
    let name: Name
    switch syntax {
    case .name(let written) where isClosed || questions.position(of: written.text) == nil: name = written
    case .text(let text, let span) where isClosed: name = Name(text: text, span: span)
    default: return check(syntax)
    }
    switch codes.saysMissing(name.text, at: position, type) {
    case false?: return (.code(name.text), .code)
    // A code that says why there is no answer is not seen by a condition; the name of a question is that question.
    case true? where isText(syntax) || questions.position(of: name.text) == nil:
      report(.type(.missingCodeCompared(name.text, item: item.text)), at: name.span)
      return (.code(name.text), nil)
    default: return isClosed ? otherThanCode(name, type, of: item) : check(syntax)
    }
  }

  private func isText(_ syntax: ExpressionSyntax) -> Bool { if case .text = syntax { true } else { false } }

  /// What a closed question is compared with that is none of its codes.
  private mutating func otherThanCode(_ name: Name, _ type: AnswerType, of item: Name) -> Checked {
    // Another closed question may be compared with, answer against answer.
    if let type = questions.type(of: name.text), !type.options.isEmpty { return check(.name(name)) }
    var suggestion: String?
    var known: [String] = []
    if codes.mayCompare(type.options.count) {
      let folded = name.text.foldedForComparison
      let answers = type.options.filter { !$0.isMissing }
      known = answers.map(\.code)
      let byLabel = answers.first { $0.label.foldedForComparison == folded }?.code
      suggestion = byLabel ?? Suggestion.nearest(to: name.text, among: known)
    }
    let fix = suggestion.map { Diagnostic.Fix(span: name.span, replacement: $0, applicability: .likely) }
    report(
      .name(.unknownCode(name.text, item: item.text, suggestion: suggestion, known: known)), at: name.span,
      fix: fix)
    return (.code(name.text), nil)
  }

  /// Whether an expression is a closed question.
  private func hasOptions(_ syntax: ExpressionSyntax) -> Bool {
    guard case .name(let name) = syntax, let type = questions.type(of: name.text) else { return false }
    return !type.options.isEmpty
  }

  // MARK: Kinds

  private mutating func truth(_ syntax: ExpressionSyntax) -> Checked {
    let checked = check(syntax)
    guard let kind = checked.kind, kind != .truth else { return checked }
    reportNoCondition(syntax, kind)
    return (checked.expression, nil)
  }

  private mutating func number(_ syntax: ExpressionSyntax) -> Checked {
    let checked = check(syntax)
    guard let kind = checked.kind, kind != .number else { return checked }
    report(.type(.notANumber(kind)), at: syntax.span)
    return (checked.expression, nil)
  }

  mutating func report(_ problem: Problem, at span: SourceSpan, fix: Diagnostic.Fix? = nil) {
    diagnostics.append(Diagnostic(problem, at: span, fix: fix))
  }
}
