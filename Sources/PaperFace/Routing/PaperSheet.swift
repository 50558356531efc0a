import QuestionnaireModel

/// What one wave has on paper: the questions that can come up, numbered, with the rules that lead to them.
struct PaperSheet {
  /// A question and its number.
  struct Question {
    let number: Int
    let item: Item
  }

  /// Questions that follow each other under one rule.
  struct Run {
    let rule: RoutingRule
    var questions: [Question]
  }

  /// The questions of one section.
  struct Part {
    let title: String
    let rule: RoutingRule
    /// Whether questions on one scale may stand in a grid.
    let isGrid: Bool
    var runs: [Run]

    var questions: [Question] { runs.flatMap(\.questions) }
  }

  /// The wave; nil for a questionnaire without waves.
  let wave: Wave?
  private(set) var parts: [Part] = []
  /// The numbers of the questions by the names of their items.
  private(set) var numbers: [String: Int] = [:]

  /// Prepares a wave of a questionnaire.
  ///
  /// Conditions read only items before them, so one pass in order finds what can be answered at all: an item that the
  /// wave does not ask has no answer, and what needs its answer is left out as well.
  init(_ questionnaire: Questionnaire, at wave: Wave?, numberedFrom first: Int = 1) {
    self.wave = wave
    var available: Set<String> = []
    for section in questionnaire.sections {
      let sectionRule = section.relevance.map { RoutingRule($0, available: available) } ?? .always
      var part = Part(title: section.title, rule: sectionRule, isGrid: section.isGrid, runs: [])
      for item in section.items {
        let isAsked = wave.map { questionnaire.asks(item, at: $0) } ?? (item.waves == nil)
        let rule = item.relevance.map { RoutingRule($0, available: available) } ?? .always
        guard isAsked, sectionRule != .never, rule != .never else { continue }
        if let formula = item.type.formula {
          if formula.items.isSubset(of: available) { available.insert(item.name) }
          continue
        }
        available.insert(item.name)
        let question = Question(number: first + numbers.count, item: item)
        numbers[item.name] = question.number
        if let last = part.runs.indices.last, part.runs[last].rule == rule {
          part.runs[last].questions.append(question)
        } else {
          part.runs.append(Run(rule: rule, questions: [question]))
        }
      }
      if !part.runs.isEmpty { parts.append(part) }
    }
  }
}
