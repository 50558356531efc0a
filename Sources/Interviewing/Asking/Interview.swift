import QuestionnaireModel

/// The interpreter: a questionnaire and the answers so far give the next thing to show, or say that all is answered.
///
/// It is the one gate to the store. The terminal, the web, paper entry and import all go through it, so all accept and
/// refuse the same answers. It is a plain value without input or output: a face shows ``question``, calls
/// ``answer(_:confirmed:)`` with what the person chose, and saves ``answers`` after each.
///
/// ```swift
/// var interview = Interview(plan)
/// while let question = interview.question {
///   let outcome = try interview.answer(face.ask(question))
/// }
/// store(interview.submission)
/// ```
public struct Interview: Sendable {
  /// What is asked.
  public let plan: InterviewPlan
  /// One answer for each item of the questionnaire, those off the present route included; an item not reached yet is
  /// `.missing(.notAsked)`.
  public private(set) var answers: [Answer]
  /// The position of the item on the screen; nil when everything is answered.
  public private(set) var currentPosition: Int?
  /// Where the answers lead.
  private(set) var way: Route

  /// Begins an interview, or takes up an interrupted one.
  ///
  /// - Parameters:
  ///   - answers: the answers given earlier, one for each item; anything the questionnaire does not accept is dropped
  ///     and asked again.
  ///   - item: the name of the item at which to go on; by default, and when an item before it is still to be
  ///     answered, the first one not yet answered.
  public init(_ plan: InterviewPlan, answers: [Answer] = [], at item: String? = nil) {
    self.plan = plan
    self.answers = plan.blankAnswers
    for (position, answer) in answers.prefix(plan.items.count).enumerated() {
      if let accepted = try? plan.items[position].type.accepted(answer) { self.answers[position] = accepted }
    }
    way = plan.route(of: self.answers)
    currentPosition = firstUnsettled
    if let item, let position = plan.position(of: item), way.positions.contains(position) {
      currentPosition = min(position, currentPosition ?? position)
    }
  }

  /// Whether every item on the route is answered and acceptable.
  public var isComplete: Bool { currentPosition == nil }

  /// The positions of the items on the present route, in order.
  public var route: [Int] { way.positions }

  /// The question on the screen; nil when everything is answered.
  public var question: Question? {
    guard let position = currentPosition else { return nil }
    return Question(
      position: position, item: plan.items[position], wave: plan.wave.name, section: plan.section(of: position),
      number: (way.positions.firstIndex(of: position) ?? 0) + 1, routeLength: way.positions.count,
      answer: answers[position])
  }

  /// Answers the question on the screen and moves on to the next one on the route.
  ///
  /// - Parameters:
  ///   - answer: the answer; `.missing(.noAnswer)` to leave the question blank.
  ///   - confirmed: whether the person has confirmed the answer after a soft check objected.
  /// - Returns: whether the answer was taken, or waits for the person to confirm it.
  /// - Throws: the reason why the answer is refused; nothing has changed then.
  public mutating func answer(_ answer: Answer, confirmed: Bool = false) throws(Refusal) -> Outcome {
    guard let position = currentPosition else { throw .notAsked }
    let accepted = try plan.items[position].type.accepted(answer)
    var candidate = way.answers
    candidate[position] = accepted
    let warnings = try plan.steps[position].warnings(answering: accepted, among: candidate)
    if !warnings.isEmpty && !confirmed { return .needsConfirmation(warnings) }
    keep(accepted, at: position)
    currentPosition = way.positions.first { $0 > position } ?? firstUnsettled
    return .accepted
  }

  /// Whether there is a question before the one on the screen.
  public var canGoBack: Bool { previous != nil }

  /// Goes back to the question before, on the route that the answers lead to. At the end, goes back to the last one.
  public mutating func goBack() {
    if let previous { currentPosition = previous }
  }

  /// The answers to be stored when the interview is complete: those off the final route are left out.
  public var submission: [Answer] { way.answers }

  /// Keeps an answer that was found acceptable, and follows it.
  mutating func keep(_ answer: Answer, at position: Int) {
    answers[position] = answer
    way = plan.route(of: answers)
  }

  /// Goes to the first item that is still to be answered.
  mutating func moveToFirstOpen() { currentPosition = firstUnsettled }

  private var previous: Int? {
    let end = currentPosition ?? plan.items.count
    return way.positions.last { $0 < end }
  }

  /// The first item on the route that is not answered, or whose answer an answer changed since has made unacceptable.
  private var firstUnsettled: Int? {
    way.positions.first { position in
      let step = plan.steps[position]
      return (try? step.warnings(answering: way.answers[position], among: way.answers)) == nil
    }
  }
}

/// What became of an answer.
public enum Outcome: Sendable, Equatable {
  /// The answer was taken.
  case accepted
  /// Soft checks object with these messages; answer again with `confirmed: true` to keep the answer.
  case needsConfirmation([String])
}

/// A question as it is to be shown.
public struct Question: Sendable, Equatable {
  /// The position of the item in the questionnaire.
  public let position: Int
  /// The item asked.
  public let item: Item
  /// The name of the wave.
  public let wave: String
  /// The section that the item belongs to.
  public let section: Section
  /// The number of the question on the present route, from 1.
  public let number: Int
  /// How many questions the present route has; answers can make it longer or shorter.
  public let routeLength: Int
  /// The answer given earlier; `.missing(.notAsked)` when there is none yet.
  public let answer: Answer

  /// The wording at this wave.
  public var text: String { item.text(at: wave) }
}
