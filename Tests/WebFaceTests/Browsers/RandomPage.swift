import Interviewing
import QuestionnaireModel
import RandomQuestionnaires

@testable import WebFace

/// A page of a random questionnaire, what was answered before, and what somebody types.
struct RandomPage {
  let interview: Interview
  let page: Pagination.Page
  /// By item name.
  let typed: [String: [String]]
  let rules: String

  /// The pages of one random questionnaire.
  static func some(_ random: inout SeededGenerator) -> [RandomPage] {
    var questionnaire = RandomQuestionnaire.make(&random)
    if random.oneIn(2) { questionnaire.sections = [joined(questionnaire.sections)] }
    let plan = InterviewPlan(questionnaire: questionnaire, wave: random.pick(RandomQuestionnaire.waves))
    let stored = plan.items.map { random.oneIn(3) ? .missing(.notAsked) : $0.anyAnswer(&random) }
    return Pagination(plan, random.oneIn(5) ? .question : .section).pages.map { page in
      // Where something on the page was stored before, an answer that is refused leaves that in its place.
      let isNew = random.oneIn(2)
      let before = stored.enumerated().map { isNew && page.positions.contains($0) ? .missing(.notAsked) : $1 }
      let interview = Interview(plan, answers: before)
      var typed: [String: [String]] = [:]
      for position in page.positions { typed[plan.items[position].name] = typing(plan.items[position], &random) }
      let rules = PageRules(interview: interview, page: page, words: .french).json.source
      return RandomPage(interview: interview, page: page, typed: typed, rules: rules)
    }
  }

  private static func joined(_ sections: [Section]) -> Section {
    Section(name: "s", title: "Section", items: sections.flatMap(\.items))
  }

  // MARK: Typing

  /// What a person can leave in the fields of an item.
  private static func typing(_ item: Item, _ random: inout SeededGenerator) -> [String] {
    let missing = item.type.missingCodes.map(\.code)
    if random.oneIn(6) { return [] }
    if let code = missing.first, random.oneIn(6) { return [code] }
    switch item.type {
    case .scale(let scale): return [String(scale.points.lowerBound + random.below(scale.points.count))]
    case .choice(let options), .stage(let options), .yesNo(let options): return [random.pick(options).code]
    case .multipleChoice(let options):
      // In the order in which the boxes stand.
      let boxes =
        options.filter { !$0.isMissing && !$0.isExclusive } + options.filter { !$0.isMissing && $0.isExclusive }
      return (boxes + options.filter(\.isMissing)).map(\.code).filter { _ in random.oneIn(3) }
    case .integer, .decimal, .visualAnalogue:
      let both = random.oneIn(12) ? missing : []
      return [random.oneIn(3) ? random.pick(numbers) : String(random.below(12) - 2)] + both
    case .date: return [random.pick(dates)]
    case .shortText, .longText: return [random.pick(texts)]
    case .computed: return []
    }
  }

  private static let numbers = [
    "3,5", "-1.5", "\u{2212}2", "+4", " 7 ", "1 250", "1\u{202F}250,5", "1,250", "0,250", "12.", ",5", "1e5", "abc",
    "--1",
    "1 2", "9007199254740993", "0", "-0", "100", "0,1", "1234567890,123456789", "٣", "nsp", "Je ne sais pas", "0x10",
    "1,5,5", "\u{FEFF}4", "12345678901234567890,5",
  ]
  private static let dates = [
    "2026-11-21", "21/11/2026", "21.11.2026", "1/1/2026", "31/02/2026", "29/02/2028", "2026-2-28", "21/11/26",
    "2026-13-01",
    "0000-01-01", "demain", "21-11/2026", "28 02 2026", "12345-01-01", "2028-02-29", "1/1/1", "00/01/2026",
  ]
  private static let texts = ["été", "  e\u{301}te\u{301} ", "ete", " ", "deux\tmots", "été\u{200B}", "\u{7}", "a;b"]

  // MARK: Comparing

  /// In what the script differs from the interpreter.
  func differences(from states: [String: RulesInBrowsersTests.State]) -> [String] {
    let items = interview.plan.items
    var given: [Int: Result<Answer, Refusal>] = [:]
    for position in page.positions {
      let item = items[position]
      given[position] = PageSend.answer(typed[item.name] ?? [], to: item, read: item.readAnswer)
    }
    // What is to be confirmed comes up one after the other, as what is not confirmed is not kept.
    var confirmed: Set<Int> = []
    var messages: [Int: [String]] = [:]
    var (end, outcome) = (interview, PageOutcome())
    repeat {
      end = interview
      outcome = end.answer(page: page.positions, given, confirmed: confirmed)
      guard let first = outcome.warnings.first else { break }
      confirmed.insert(first.position)
      messages[first.position] = first.messages
    } while true
    var found: [String] = []
    for position in page.positions {
      let name = items[position].name
      guard let state = states[name] else { return ["\(name) is not there"] }
      let refusal = outcome.refusals.first { $0.position == position }?.refusal.phrase.french
      if state.isAsked != end.isOnRoute(position) { found.append("\(name) is asked: \(state.isAsked)") }
      // What follows may depend on what the script leaves to the other side, or on what was stored before a refusal.
      if state.isUnsure == true || (refusal != nil && interview.answers[position].isValue) { return found }
      if state.wrong != refusal { found.append("\(name) is wrong: \(state.wrong ?? "no"), not \(refusal ?? "no")") }
      if state.warnings != messages[position] ?? [] { found.append("\(name) warns: \(state.warnings)") }
    }
    return found
  }

  var description: String { "\(rules)\n\(typed)\n\(interview.answers)" }
}
