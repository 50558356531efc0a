import Interviewing
import QuestionnaireModel
import Wording

/// The rules of one page for the script that shows at once where answers lead: what each question takes, on what it
/// depends, what is checked of it. The script's reader is in Assets/Scripts/RulesScript.swift.
struct PageRules {
  let interview: Interview
  let page: Pagination.Page
  /// The language of the tool's own words.
  let words: InterfaceLanguage

  private var items: [Item] { interview.plan.items }

  /// The items that the page's answers decide: its questions, and what is computed between them.
  private var range: ClosedRange<Int> {
    (page.positions.first ?? 0)...(page.positions.last ?? 0)
  }

  /// The rules in the order of the questionnaire.
  var json: JSON {
    let open = Set(range)
    return .list(range.compactMap { position in interview.rules(of: position, open: open).map { rule(position, $0) } })
  }

  private func rule(_ position: Int, _ rules: ItemRules) -> JSON {
    let item = items[position]
    var pairs: [(String, JSON)] = [("n", .text(item.name)), ("k", .text(item.type.kindName))]
    if !rules.conditions.isEmpty { pairs.append(("if", .list(rules.conditions.map(condition)))) }
    if let formula = rules.formula { pairs.append(("f", condition(formula))) }
    if item.isRequired { pairs.append(("r", .truth(true))) }
    pairs += bounds(item.type)
    let missing = item.type.missingCodes.map { JSON.text($0.code) }
    if !missing.isEmpty { pairs.append(("no", .list(missing))) }
    let alone = lonely(item.type).map { ($0.code, message(.exclusiveOption(label: $0.label))) }
    if !alone.isEmpty { pairs.append(("alone", .object(alone))) }
    if !rules.checks.isEmpty {
      let checks = rules.checks.map { check in
        JSON.list([.truth(check.severity == .hard), condition(check.condition), .text(check.message)])
      }
      pairs.append(("x", .list(checks)))
    }
    if rules.checks.contains(where: { $0.severity == .soft }), interview.answers[position] != .missing(.notAsked) {
      let values = AnswerText.values(interview.answers[position], in: words)
      pairs.append(("was", .list(values.map { .text($0) })))
    }
    return .object(pairs)
  }

  private func message(_ refusal: Refusal) -> JSON { .text(refusal.phrase.text(in: words)) }

  private func bounds(_ type: AnswerType) -> [(String, JSON)] {
    if case .date(let days?) = type {
      return [
        ("low", .text("d" + days.lowerBound.iso)), ("high", .text("d" + days.upperBound.iso)),
        ("range", message(.dateOutOfBounds(days))),
      ]
    }
    let range: ClosedRange<Double>? =
      switch type {
      case .integer(let bounds), .decimal(let bounds): bounds.range
      case .visualAnalogue: type.numericRange
      default: nil
      }
    guard let range else { return [] }
    return [
      ("low", .number(range.lowerBound)), ("high", .number(range.upperBound)), ("range", message(.outOfBounds(range))),
    ]
  }

  /// The options that go with no other.
  private func lonely(_ type: AnswerType) -> [Option] {
    switch type {
    case .multipleChoice(let options): options.filter { $0.isMissing || $0.isExclusive }
    case .integer, .decimal: type.missingCodes
    default: []
    }
  }

  private func condition(_ condition: Condition) -> JSON {
    switch condition {
    case .constant(let answer): constant(answer)
    case .truth(let truth): truth.map { .truth($0) } ?? .null
    case .answer(let position): .list(["a", .text(items[position].name)])
    case .isAnswered(let inner): .list(["?", self.condition(inner)])
    case .isOneOf(let inner, let list): .list(["in", self.condition(inner), .list(list.map(self.condition))])
    case .comparison(let comparison, let left, let right): pair(comparison.rawValue, left, right)
    case .arithmetic(let operation, let left, let right): pair(operation.rawValue, left, right)
    case .negative(let inner): .list(["neg", self.condition(inner)])
    case .not(let inner): .list(["!", self.condition(inner)])
    case .and(let left, let right): pair("and", left, right)
    case .or(let left, let right): pair("or", left, right)
    }
  }

  private func pair(_ name: String, _ left: Condition, _ right: Condition) -> JSON {
    .list([.text(name), condition(left), condition(right)])
  }

  private func constant(_ answer: Answer) -> JSON {
    switch answer {
    case .number(let number): .number(number)
    case .code(let code): .list(["c", .text(code)])
    case .codes(let codes): .list(["m", .list(codes.map { .text($0) })])
    case .text(let text): .list(["t", .text(text)])
    case .date(let date): .list(["d", .text(date.iso)])
    case .missing: .null
    }
  }
}

extension AnswerType {
  /// The kind of answer as pages name it for style sheets and scripts.
  var kindName: String {
    switch self {
    case .scale: "scale"
    case .choice: "choice"
    case .multipleChoice: "multiple"
    case .stage: "stage"
    case .yesNo: "yesno"
    case .integer: "integer"
    case .decimal: "decimal"
    case .visualAnalogue: "slider"
    case .date: "date"
    case .shortText: "text"
    case .longText: "longtext"
    case .computed: "computed"
    }
  }
}
