import QuestionnaireModel

// Several questions on one page, for faces that show more than one at a time. They are taken in order, each exactly as if
// it had been answered alone.

/// What became of the answers on one page.
public struct PageOutcome: Sendable {
  /// The answers that were not taken, and why, by item position.
  public internal(set) var refusals: [(position: Int, refusal: Refusal)] = []
  /// The answers that wait to be confirmed, with what the soft checks say, by item position.
  public internal(set) var warnings: [(position: Int, messages: [String])] = []
  /// The positions of the page that its answers brought onto the route, and which are still to be shown.
  public internal(set) var appeared: [Int] = []

  /// A page on which nothing was sent.
  public init() {}

  /// Whether there is nothing left to do on the page.
  public var isSettled: Bool { refusals.isEmpty && warnings.isEmpty && appeared.isEmpty }
}

extension Interview {
  /// Answers the questions of one page.
  ///
  /// What is refused or waits for confirmation keeps the answer it had. An answer to an item that these answers take off
  /// the route is kept while the interview lasts, and left out of the submission. An answer that is given again as it
  /// was is not to be confirmed again.
  ///
  /// - Parameters:
  ///   - page: the positions of all items of the page, on the route or not, in order.
  ///   - given: what the person answered to those that were shown, by position.
  ///   - confirmed: the positions whose answers the person has confirmed.
  public mutating func answer(
    page: [Int], _ given: [Int: Result<Answer, Refusal>], confirmed: Set<Int> = []
  ) -> PageOutcome {
    var outcome = PageOutcome()
    for position in page {
      let isOnRoute = plan.steps[position].isOnRoute(of: way.answers) && plan.steps[position].formula == nil
      guard let given = given[position] else {
        if isOnRoute { outcome.appeared.append(position) }
        continue
      }
      do throws(Refusal) {
        let accepted = try plan.items[position].type.accepted(given.get())
        guard isOnRoute else {
          if accepted.isValue { keep(accepted, at: position) }
          continue
        }
        var candidate = way.answers
        candidate[position] = accepted
        let warnings = try plan.steps[position].warnings(answering: accepted, among: candidate)
        if warnings.isEmpty || confirmed.contains(position) || answers[position] == accepted {
          keep(accepted, at: position)
        } else {
          outcome.warnings.append((position, warnings))
        }
      } catch {
        if isOnRoute { outcome.refusals.append((position, error)) }
      }
    }
    moveToFirstOpen()
    return outcome
  }
}

extension Interview {
  /// Whether the item at a position is a question on the present route.
  public func isOnRoute(_ position: Int) -> Bool {
    // The route is in order.
    var (low, high) = (0, way.positions.count)
    while low < high {
      let middle = (low + high) / 2
      if way.positions[middle] < position { low = middle + 1 } else { high = middle }
    }
    return low < way.positions.count && way.positions[low] == position
  }

  /// The positions on the route that are not answered, or whose answer has become unacceptable.
  public var openPositions: Set<Int> {
    Set(
      way.positions.filter { position in
        (try? plan.steps[position].warnings(answering: way.answers[position], among: way.answers)) == nil
      })
  }
}
