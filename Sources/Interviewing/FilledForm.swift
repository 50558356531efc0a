import QuestionnaireModel

/// A form filled in elsewhere, put through the interpreter from the first item to the last as if a person gave those
/// answers one by one.
public struct FilledForm: Sendable {
  /// The answers to be stored, one for each item; those off the route are `.missing(.notAsked)`.
  public let answers: [Answer]
  /// What is wrong, by item position; empty when the form is accepted.
  public let refusals: [(position: Int, refusal: Refusal)]
  /// What the soft checks say, by item position. The answers are kept: nobody is there to confirm them.
  public let warnings: [(position: Int, message: String)]

  /// Fills in a form.
  ///
  /// - Parameters:
  ///   - plan: what is asked.
  ///   - text: what the form says for the item at a position; blank or nil when it says nothing.
  public init(_ plan: InterviewPlan, text: (Int) -> String?) {
    var interview = Interview(blank: plan)
    var refusals: [(position: Int, refusal: Refusal)] = []
    var warnings: [(position: Int, message: String)] = []
    for (position, item) in plan.items.enumerated() {
      do throws(Refusal) {
        let raw = text(position) ?? ""
        guard plan.isOnRoute(position, answers: interview.answers) else {
          if raw.allSatisfy(\.isWhitespace) { continue }
          throw .notAsked
        }
        let answer = try item.readAnswer(raw)
        let messages = try interview.fill(answer, at: position)
        warnings += messages.map { (position, $0) }
      } catch {
        refusals.append((position, error))
      }
    }
    answers = interview.answers
    self.refusals = refusals
    self.warnings = warnings
  }
}
