import QuestionnaireModel
import Wording

/// Puts rules into the words of a questionnaire's language, with the numbers that its questions have on paper.
struct RoutingWords {
  let questionnaire: Questionnaire
  let numbers: [String: Int]
  private let items: [String: Item]

  init(_ questionnaire: Questionnaire, numbers: [String: Int]) {
    self.questionnaire = questionnaire
    self.numbers = numbers
    items = Dictionary(questionnaire.items.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private var language: ReaderLanguage { questionnaire.paperLanguage }

  /// What a person is told before questions that not everybody answers: one sentence a line; nothing for a rule that
  /// always holds.
  ///
  /// - Parameters:
  ///   - target: the numbers of the questions.
  ///   - isSection: whether they are a whole section.
  ///   - next: the number of the question after them; nil at the end.
  func instruction(
    _ rule: RoutingRule, for target: ClosedRange<Int>, isSection: Bool = false, next: Int?
  ) -> [String] {
    if rule == .always || rule == .never { return [] }
    let sentence =
      isSimple(rule)
      ? RoutingWording.invitation(if: words(rule), target: target, isSection: isSection)
      : RoutingWording.restriction(to: words(rule), target: target, isSection: isSection)
    return [sentence.text(for: language), RoutingWording.otherwise(next: next).text(for: language)]
  }

  /// Whether a rule is understood at one reading: clauses about single answers, joined by « and » alone or « or » alone.
  private func isSimple(_ rule: RoutingRule) -> Bool {
    switch rule {
    case .always, .never: true
    case .one(let clause): isSimple(clause)
    case .all(let rules), .any(let rules):
      rules.count <= 3
        && rules.allSatisfy { if case .one(let clause) = $0 { isSimple(clause) } else { false } }
    }
  }

  private func isSimple(_ clause: RoutingClause) -> Bool {
    switch clause {
    case .answered(let item, _), .chosen(let item, _, _), .compared(let item, _, _): numbers[item] != nil
    case .calculated, .calculatedOneOf: false
    }
  }

  private func words(_ rule: RoutingRule) -> String {
    switch rule {
    case .always, .never: ""
    case .one(let clause): words(clause)
    case .all(let rules): joined(rules, RoutingWording.and)
    case .any(let rules): joined(rules, RoutingWording.or)
    }
  }

  private func joined(_ rules: [RoutingRule], _ conjunction: Phrase) -> String {
    let parts = rules.map { rule in
      if case .one(let clause) = rule { words(clause) } else { "(\(words(rule)))" }
    }
    return parts.joined(separator: conjunction.text(for: language))
  }

  private func words(_ clause: RoutingClause) -> String {
    switch clause {
    case .answered(let item, let isPositive):
      guard let number = numbers[item] else {
        return RoutingWording.known(subject(item), isPositive: isPositive).text(for: language)
      }
      return RoutingWording.answered(number, isPositive: isPositive).text(for: language)
    case .chosen(let item, let values, let isPositive):
      guard let number = numbers[item] else {
        return RoutingWording.oneOf(
          subject(item), listed(values.map { value($0, of: nil) }), isPositive: isPositive
        ).text(for: language)
      }
      return chosen(item, number, values, isPositive).text(for: language)
    case .compared(let item, let comparison, let constant):
      guard let number = numbers[item] else {
        return RoutingWording.calculated(comparison, subject(item), value(constant, of: nil)).text(for: language)
      }
      let amount =
        if case .date(let date) = constant {
          RoutingWording.dateBound(comparison, date.written(in: language.edition))
        } else {
          RoutingWording.numberBound(comparison, value(constant, of: items[item]))
        }
      return RoutingWording.chose(amount.text(for: language), number).text(for: language)
    case .calculated(let comparison, let left, let right):
      return RoutingWording.calculated(comparison, calculation(left), calculation(right)).text(for: language)
    case .calculatedOneOf(let inner, let list, let isPositive):
      return RoutingWording.oneOf(calculation(inner), listed(list.map(calculation)), isPositive: isPositive)
        .text(for: language)
    }
  }

  private func chosen(_ name: String, _ number: Int, _ values: [Expression], _ isPositive: Bool) -> Phrase {
    let item = items[name]
    let named = listed(values.map { value($0, of: item) })
    if case .multipleChoice = item?.type { return RoutingWording.ticked(named, number, isPositive: isPositive) }
    if isPositive { return RoutingWording.chose(named, number) }
    // « Yes or now and then » is said more clearly than « something else than never », where it is short.
    let others = item?.type.options.filter { !$0.isMissing && !values.contains(.code($0.code)) } ?? []
    if (1...3).contains(others.count) {
      return RoutingWording.chose(listed(others.map { RoutingWording.quoted($0.label).text(for: language) }), number)
    }
    return RoutingWording.choseOther(named, number)
  }

  /// A constant as the question that it is compared with shows it.
  private func value(_ constant: Expression, of item: Item?) -> String {
    switch constant {
    case .code(let code):
      let label = item?.type.options.first { $0.code == code }?.label ?? code
      return RoutingWording.quoted(label).text(for: language)
    case .number(let number):
      if case .scale(let scale) = item?.type, let point = Int(exactly: number), let label = scale.labels[point] {
        return RoutingWording.quoted(label).text(for: language)
      }
      return number.printed(in: language.edition)
    case .text(let text): return RoutingWording.quoted(text).text(for: language)
    case .date(let date): return date.written(in: language.edition)
    case .negative(.number(let number)): return (-number).printed(in: language.edition)
    default: return calculation(constant)
    }
  }

  /// A calculation in words and signs.
  private func calculation(_ expression: Expression) -> String {
    switch expression {
    case .answer(let item): return subject(item)
    case .negative(let inner): return "−(\(calculation(inner)))"
    case .arithmetic(let operation, let left, let right):
      let sign =
        switch operation {
        case .plus: "+"
        case .minus: "−"
        case .times: "×"
        case .divided: "÷"
        }
      return "(\(calculation(left)) \(sign) \(calculation(right)))"
    default: return value(expression, of: nil)
    }
  }

  /// The answer to an item; a computed one is not on paper, so the questions that it is computed from are named.
  private func subject(_ name: String) -> String {
    if let number = numbers[name] { return RoutingWording.answer(to: number).text(for: language) }
    return RoutingWording.computed(items[name]?.text ?? name, from: origins(of: name)).text(for: language)
  }

  private func origins(of name: String) -> [Int] {
    var seen: Set<String> = []
    var waiting = [name]
    while let next = waiting.popLast() {
      guard seen.insert(next).inserted else { continue }
      waiting += items[next]?.type.formula?.items ?? []
    }
    return seen.compactMap { numbers[$0] }.sorted()
  }

  private func listed(_ values: [String]) -> String {
    values.joined(separator: RoutingWording.orBetweenAnswers.text(for: language))
  }
}
