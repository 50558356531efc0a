import QuestionnaireModel

/// A questionnaire made ready for one wave: the items that the wave asks, in order, with everything that interviews
/// need to know of them looked up once.
///
/// A plan holds no answers, so one plan serves any number of interviews.
public struct InterviewPlan: Sendable {
  /// The questionnaire asked.
  public let questionnaire: Questionnaire
  /// The wave at which it is asked.
  public let wave: Wave
  /// All items of the questionnaire; an item's position in this list is its position in every response.
  public let items: [Item]
  /// The positions of the items that the wave asks people, relevance apart.
  public let askedPositions: [Int]

  /// One step for each item.
  let steps: [InterviewStep]
  private let sectionOfItem: [Int]
  private let positions: [String: Int]

  /// Prepares a questionnaire for one of its waves.
  public init(questionnaire: Questionnaire, wave: Wave) {
    self.questionnaire = questionnaire
    self.wave = wave
    let items = questionnaire.items
    let positions = Dictionary(zip(items.map(\.name), items.indices), uniquingKeysWith: { first, _ in first })
    steps = questionnaire.sections.flatMap { section in
      section.items.map { item in
        InterviewStep(item, in: section, isAsked: questionnaire.asks(item, at: wave), positions: positions)
      }
    }
    sectionOfItem = questionnaire.sections.enumerated().flatMap { index, section in
      section.items.map { _ in index }
    }
    askedPositions = items.indices.filter { [steps] in steps[$0].isAsked && steps[$0].formula == nil }
    self.items = items
    self.positions = positions
  }

  /// The position of the item of that name.
  public func position(of item: String) -> Int? { positions[item] }

  /// A response to which nothing has been answered yet.
  public var blankAnswers: [Answer] { Array(repeating: .missing(.notAsked), count: items.count) }

  /// The section that the item at a position belongs to.
  public func section(of position: Int) -> Section { questionnaire.sections[sectionOfItem[position]] }

  /// The route that answers lead to, one for each item.
  ///
  /// Conditions read only items before them, so one pass in order settles the route: what an answer left out here made
  /// relevant is left out as well.
  func route(of answers: [Answer]) -> Route {
    var route = Route(positions: [], answers: answers)
    route.positions.reserveCapacity(steps.count)
    for (position, step) in steps.enumerated() {
      if !step.isOnRoute(of: route.answers) {
        route.answers[position] = .missing(.notAsked)
      } else if let formula = step.formula {
        route.answers[position] = step.computed(formula, over: route.answers)
      } else {
        route.positions.append(position)
      }
    }
    return route
  }
}

/// The way through a questionnaire that a set of answers leads to.
struct Route: Sendable {
  /// The positions of the items on it, in order.
  var positions: [Int]
  /// One answer for each item of the questionnaire, those off the route left out.
  var answers: [Answer]
}
