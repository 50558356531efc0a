import QuestionnaireModel

/// A questionnaire made ready for one wave: the items that the wave asks, in order, with their positions looked up once.
///
/// A plan holds no answers, so one plan serves any number of interviews.
public struct InterviewPlan: Sendable {
  /// The questionnaire asked.
  public let questionnaire: Questionnaire
  /// The wave at which it is asked.
  public let wave: Wave
  /// All items of the questionnaire; an item's position in this list is its position in every response.
  public let items: [Item]
  /// The positions of the items that the wave asks, relevance apart.
  public let askedPositions: [Int]

  let sectionOfItem: [Int]
  let positions: [String: Int]

  /// Prepares a questionnaire for one of its waves.
  public init(questionnaire: Questionnaire, wave: Wave) {
    self.questionnaire = questionnaire
    self.wave = wave
    items = questionnaire.items
    sectionOfItem = questionnaire.sections.enumerated().flatMap { index, section in
      section.items.map { _ in index }
    }
    askedPositions = items.indices.filter { [items] in questionnaire.asks(items[$0], at: wave) }
    positions = Dictionary(zip(items.map(\.name), items.indices), uniquingKeysWith: { first, _ in first })
  }

  /// The position of the item of that name.
  public func position(of item: String) -> Int? { positions[item] }

  /// A response to which nothing has been answered yet.
  public var blankAnswers: [Answer] { Array(repeating: .missing(.notAsked), count: items.count) }

  /// The section that the item at a position belongs to.
  public func section(of position: Int) -> Section { questionnaire.sections[sectionOfItem[position]] }

  /// Whether the item at a position is on the route that the answers lead to: asked at this wave, and its own and its
  /// section's conditions true. A condition that is unknown because an answer is missing does not lead there.
  public func isOnRoute(_ position: Int, answers: [Answer]) -> Bool {
    let item = items[position]
    guard questionnaire.asks(item, at: wave) else { return false }
    if let condition = section(of: position).relevance, !holds(condition, answers) { return false }
    if let condition = item.relevance, !holds(condition, answers) { return false }
    return true
  }

  /// The answers with those off the route turned into « not asked ».
  ///
  /// Conditions read only items before them, so one pass in order settles the route: what an answer left out here made
  /// relevant is left out as well.
  public func onRouteOnly(_ answers: [Answer]) -> [Answer] {
    var kept = answers
    for position in items.indices where !isOnRoute(position, answers: kept) {
      kept[position] = .missing(.notAsked)
    }
    return kept
  }

  func holds(_ condition: Expression, _ answers: [Answer]) -> Bool {
    let evaluation = ExpressionEvaluation { name in
      positions[name].map { answers[$0] } ?? .missing(.notAsked)
    }
    return evaluation.truth(of: condition) == true
  }
}
