import QuestionnaireModel

/// A form filled in elsewhere, put through the interpreter from the first item to the last as if a person gave those
/// answers one by one.
public struct FilledForm: Sendable {
  /// The answers to be stored, one for each item; those off the route are `.missing(.notAsked)`. When something is
  /// refused, the refused answers and what they decide are missing.
  public private(set) var answers: [Answer]
  /// What is wrong, by item position; empty when the form is accepted. Items whose relevance a refused answer decides
  /// are not spoken of: nobody can know whether they should be answered.
  public private(set) var refusals: [(position: Int, refusal: Refusal)] = []
  /// What the soft checks say, by item position. The answers are kept: nobody is there to confirm them.
  public private(set) var warnings: [(position: Int, message: String)] = []

  /// The positions at which nobody can know what is to be stored, because of a refusal.
  private var undecided: Set<Int> = []

  /// Fills in a form.
  ///
  /// - Parameters:
  ///   - plan: what is asked.
  ///   - text: what the form says for the item at a position; blank or nil when it says nothing.
  public init(_ plan: InterviewPlan, text: (Int) -> String?) {
    answers = plan.blankAnswers
    for position in plan.steps.indices {
      let step = plan.steps[position]
      do throws(Refusal) {
        try fill(step, position, text(position) ?? "")
      } catch {
        refusals.append((position, error))
        undecided.insert(position)
      }
    }
  }

  private mutating func fill(_ step: InterviewStep, _ position: Int, _ text: String) throws(Refusal) {
    if let formula = step.formula {
      // What the form says of it does not matter: it follows from the rest.
      if step.isOnRoute(of: answers) { answers[position] = step.computed(formula, over: answers) }
      return
    }
    if !undecided.isEmpty, step.isAsked, step.conditions.contains(where: { $0.reads(anyOf: undecided) }) {
      undecided.insert(position)
      return
    }
    guard step.isOnRoute(of: answers) else {
      if text.trimmedOfBlanks.isEmpty { return }
      throw step.isAsked ? .notAsked : .notAskedAtWave
    }
    let answer = try step.reader.read(text)
    answers[position] = answer
    if step.checks.isEmpty && !step.isRequired { return }
    do throws(Refusal) {
      let messages = try step.warnings(answering: answer, among: answers)
      for message in messages { warnings.append((position, message)) }
    } catch {
      answers[position] = .missing(.notAsked)
      throw error
    }
  }
}
