import QuestionnaireModel
import Wording

/// Resolves the names of an expression and checks its types.
struct ExpressionChecker {
  typealias Kind = Problem.ValueKind

  let questions: KnownQuestions
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
      report(.type(.notACondition(kind)), at: syntax.span)
      return nil
    }
    return checked.expression
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
      report(.type(.orderOfCodes), at: span)
      return (result, nil)
    }
    reportImpossible(left, right)
    reportImpossible(right, left)
    return (result, .truth)
  }

  private func areComparable(_ left: Kind, _ right: Kind) -> Bool {
    left == right && left != .truth && left != .codes || (left == .codes && right == .code)
  }

  private mutating func membership(_ left: ExpressionSyntax, _ list: [ExpressionSyntax]) -> Checked {
    let first = check(left)
    var isSound = first.kind != nil
    var options: [Expression] = []
    for option in list where !(isUnsound(left) && isUnknown(option)) {
      let checked = checkPartner(option, of: left)
      options.append(checked.expression)
      guard let kind = checked.kind, let leftKind = first.kind else {
        isSound = false
        continue
      }
      if !areComparable(leftKind, kind) {
        report(.type(.differentKinds(leftKind, kind)), at: option.span)
        isSound = false
      } else {
        reportImpossible(left, option)
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
    if options(of: left) == nil, options(of: right) != nil { return (checkPartner(left, of: right), check(right)) }
    return (check(left), checkPartner(right, of: left))
  }

  /// Checks what a closed question is compared with: a bare name there is one of its codes.
  private mutating func checkPartner(_ syntax: ExpressionSyntax, of other: ExpressionSyntax) -> Checked {
    if let missing = missingCode(syntax, of: other) { return missing }
    guard let options = options(of: other) else { return check(syntax) }
    switch syntax {
    case .name(let name): return code(name, among: options, of: other)
    case .text(let text, let span): return code(Name(text: text, span: span), among: options, of: other)
    default: return check(syntax)
    }
  }

  /// Objects to a code that says why there is no answer: a condition does not see it.
  private mutating func missingCode(_ syntax: ExpressionSyntax, of other: ExpressionSyntax) -> Checked? {
    guard case .name(let item) = other, let type = questions.type(of: item.text) else { return nil }
    let code: Name
    switch syntax {
    case .name(let name) where questions.position(of: name.text) == nil: code = name
    case .text(let text, let span) where !type.options.isEmpty: code = Name(text: text, span: span)
    default: return nil
    }
    guard type.missingCodes.contains(where: { $0.code == code.text }) else { return nil }
    report(.type(.missingCodeCompared(code.text, item: item.text)), at: code.span)
    return (.code(code.text), nil)
  }

  private mutating func code(_ name: Name, among options: [Option], of other: ExpressionSyntax) -> Checked {
    if options.contains(where: { $0.code == name.text }) { return (.code(name.text), .code) }
    // Another closed question may be compared with, answer against answer.
    if let type = questions.type(of: name.text), !type.options.isEmpty { return check(.name(name)) }
    var item = ""
    if case .name(let question) = other { item = question.text }
    let byLabel = options.first { $0.label.foldedForComparison == name.text.foldedForComparison }?.code
    let suggestion = byLabel ?? Suggestion.nearest(to: name.text, among: options.map(\.code))
    let fix = suggestion.map { Diagnostic.Fix(span: name.span, replacement: $0, applicability: .likely) }
    report(
      .name(.unknownCode(name.text, item: item, suggestion: suggestion, known: options.map(\.code))),
      at: name.span, fix: fix)
    return (.code(name.text), nil)
  }

  /// The options of the closed question that an expression is; nil when it is none.
  private func options(of syntax: ExpressionSyntax) -> [Option]? {
    guard case .name(let name) = syntax, let type = questions.type(of: name.text) else { return nil }
    return type.options.isEmpty ? nil : type.options.filter { !$0.isMissing }
  }

  /// A number outside the bounds of the question that it is compared with makes the condition always true or false.
  private mutating func reportImpossible(_ left: ExpressionSyntax, _ right: ExpressionSyntax) {
    guard case .name(let name) = left, let number = right.constant, let type = questions.type(of: name.text),
      let range = type.numericRange, !range.contains(number)
    else { return }
    let (low, high) = (range.lowerBound.written(in: edition), range.upperBound.written(in: edition))
    report(.type(.neverPossible(item: name.text, from: low, to: high)), at: right.span)
  }

  // MARK: Kinds

  private mutating func truth(_ syntax: ExpressionSyntax) -> Checked {
    let checked = check(syntax)
    guard let kind = checked.kind, kind != .truth else { return checked }
    report(.type(.notACondition(kind)), at: syntax.span)
    return (checked.expression, nil)
  }

  private mutating func number(_ syntax: ExpressionSyntax) -> Checked {
    let checked = check(syntax)
    guard let kind = checked.kind, kind != .number else { return checked }
    report(.type(.notANumber(kind)), at: syntax.span)
    return (checked.expression, nil)
  }

  private mutating func report(_ problem: Problem, at span: SourceSpan, fix: Diagnostic.Fix? = nil) {
    diagnostics.append(Diagnostic(problem, at: span, fix: fix))
  }
}
