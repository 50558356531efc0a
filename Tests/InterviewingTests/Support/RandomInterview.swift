import Interviewing
import QuestionnaireModel
import RandomQuestionnaires

/// One interview with a person who answers anything, goes back, changes their mind and closes the page, and who in the
/// end answers every question.
struct RandomInterview {
  /// What did not hold; nil when all is well.
  private(set) var failure: String?
  private var random: SeededGenerator
  private let plan: InterviewPlan
  private var interview: Interview

  init(_ plan: InterviewPlan, seed: UInt64) {
    random = SeededGenerator(seed: seed)
    self.plan = plan
    interview = Interview(plan)
    run()
  }

  private mutating func run() {
    for _ in 0..<random.below(2 * plan.items.count + 2) {
      act()
      checkQuestion()
      if failure != nil { return }
    }
    finish()
    if failure == nil { checkEnd() }
  }

  private mutating func expect(_ condition: Bool, _ sentence: @autoclosure () -> String) {
    if !condition && failure == nil { failure = sentence() }
  }

  private mutating func act() {
    switch random.below(8) {
    case 0, 1: interview.goBack()
    case 2: resume()
    default:
      guard let question = interview.question else { return interview.goBack() }
      give(question.item.anyAnswer(&random), to: question, confirmed: random.oneIn(2))
    }
  }

  /// Gives an answer and compares what becomes of it with what the checks say; true when it was taken.
  @discardableResult
  private mutating func give(_ answer: Answer, to question: Question, confirmed: Bool) -> Bool {
    let before = (interview.answers, interview.currentPosition)
    do throws(Refusal) {
      if try interview.answer(answer, confirmed: confirmed) == .accepted {
        expect(!objects(to: interview.answers, question), "what a hard check objects to is not taken")
        return true
      }
    } catch {
      var answers = before.0
      answers[question.position] = answer
      // The text that is checked is the one that would be stored.
      if case .text = answer {
      } else if case .objection = error {
        expect(objects(to: answers, question), "a refusal has its reason")
      }
    }
    expect(before == (interview.answers, interview.currentPosition), "a refusal changes nothing")
    return false
  }

  private func objects(to answers: [Answer], _ question: Question) -> Bool {
    if question.item.checks.isEmpty { return false }
    let route = PlainRoute(plan.questionnaire, at: plan.wave, answers: answers)
    return question.item.checks.contains { $0.severity == .hard && route.holds($0.condition) }
  }

  /// Takes the interview up from what a store keeps.
  private mutating func resume() {
    let resumed = Interview(plan, answers: interview.answers, at: interview.question?.item.name)
    expect(resumed.answers == interview.answers, "resuming keeps the answers")
    expect(resumed.submission == interview.submission, "resuming keeps the submission")
    if !interview.isComplete { expect(resumed.question == interview.question, "resuming asks the same question") }
    interview = resumed
  }

  private mutating func checkQuestion() {
    let route = PlainRoute(plan.questionnaire, at: plan.wave, answers: interview.answers)
    expect(interview.route == route.positions, "the route follows from the answers on it")
    expect(interview.submission == route.answers, "what is submitted is what the route holds")
    guard failure == nil, let question = interview.question else { return }
    expect(route.positions.contains(question.position), "a question asked is on the route")
    expect(route.positions[question.number - 1] == question.position, "questions are numbered along the route")
    let earlier = route.positions.prefix { $0 < question.position }
    expect(earlier.allSatisfy { route.answers[$0] != .missing(.notAsked) }, "no question is passed over")
  }

  /// Answers every question that comes, in the end with an answer that nothing objects to.
  private mutating func finish() {
    for _ in 0...plan.items.count {
      guard let question = interview.question else { return }
      for attempt in 0..<4 {
        let answer = attempt == 3 ? question.item.wayOut : question.item.anyAnswer(&random)
        if give(answer, to: question, confirmed: attempt > 0) { break }
      }
      expect(interview.currentPosition.map { $0 > question.position } ?? true, "each answer leads further")
      checkQuestion()
      if failure != nil { return }
    }
    expect(interview.isComplete, "an interview in which every question is answered ends")
  }

  private mutating func checkEnd() {
    let submission = interview.submission
    expect(submission.count == plan.items.count, "there is one answer for each item")
    for position in plan.items.indices where plan.items[position].type.formula == nil {
      let isOnRoute = interview.route.contains(position)
      expect(isOnRoute == (submission[position] != .missing(.notAsked)), "answers stand where the route is")
    }
    expect(Interview(plan, answers: interview.answers).isComplete, "a complete interview stays complete")
    expect(Interview(plan, answers: submission).submission == submission, "a submission taken up gives itself")
    let form = FilledForm(plan) { submission[$0].written }
    expect(form.refusals.isEmpty, "a form with the same answers is accepted: \(form.refusals)")
    expect(form.answers == submission, "a form with the same answers gives the same submission")
  }

  /// Runs interviews by the number and returns what went wrong first.
  static func run(_ interviews: Int, seed: UInt64) -> String? {
    var random = SeededGenerator(seed: seed)
    for number in 0..<interviews {
      var own = SeededGenerator(seed: random.next())
      let questionnaire = RandomQuestionnaire.make(&own)
      let plan = InterviewPlan(questionnaire: questionnaire, wave: own.pick(questionnaire.waves))
      if let failure = RandomInterview(plan, seed: own.next()).failure {
        return "interview \(number) of seed \(seed): \(failure)"
      }
    }
    return nil
  }
}
