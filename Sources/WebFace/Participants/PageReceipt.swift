import Interviewing
import QuestionnaireModel
import ResponseStore
import Workshops

/// Takes in a page that was sent: in one transaction, the place is found, the answers go through the interpreter, and what
/// it accepts is stored.
struct PageReceipt: Sendable {
  /// What became of it.
  enum Result: Sendable {
    /// The page is not asked now, because its wave was sent or never was the one; nothing has changed.
    case elsewhere
    /// Newer answers to this page are stored; these are shown again, and nothing has changed.
    case stale(Shown)
    /// Something on the page waits for the person; what was acceptable is stored.
    case open(Shown)
    /// What was acceptable is stored; this is where to go.
    case done(path: String, sequence: Int)
  }

  /// What is needed to show the page again.
  struct Shown: Sendable {
    let place: Place
    let asking: Place.Asking
    let interview: Interview
    let page: Pagination.Page
    let sequence: Int
    let typed: [Int: [String]]
    let outcome: PageOutcome
  }

  let token: SecretToken
  let send: PageSend
  let shelf: QuestionnaireShelf
  let drafts: Drafts

  /// Does it, inside a transaction of the writer.
  func take(_ store: ResponseStore) throws -> Result {
    let place = try Place(token, store, shelf)
    guard let asking = place.asking, asking.plan.wave.name == send.wave,
      let page = asking.wave.pages(send.mode)[send.number]
    else { return .elsewhere }
    let typed = typedValues(page, asking)
    let known = try store.sequence(ofPage: page.key, wave: send.wave, of: place.seat.id)
    if let known, send.sequence < known {
      return .stale(
        Shown(
          place: place, asking: asking, interview: asking.interview, page: page,
          sequence: place.seat.lastSequence + 1, typed: typed, outcome: PageOutcome()))
    }
    var interview = asking.interview
    let outcome = interview.answer(
      page: page.positions.filter { !asking.hidden.contains($0) },
      given(typed, asking), confirmed: confirmed(typed, asking))
    try keep(interview, place, asking)
    if known != send.sequence {
      try store.noteSend(send.sequence, ofPage: page.key, wave: send.wave, of: place.seat.id)
    }
    drafts.keep(unsettled(outcome, typed, asking), of: Array(typed.keys), seat: place.seat.id, wave: send.wave)
    let sequence = max(place.seat.lastSequence, send.sequence)
    if let path = try path(after: page, place, asking, interview, outcome, store) {
      return .done(path: path, sequence: sequence)
    }
    return .open(
      Shown(
        place: place, asking: asking, interview: interview, page: page, sequence: sequence + 1, typed: typed,
        outcome: outcome))

    func keep(_ interview: Interview, _ place: Place, _ asking: Place.Asking) throws {
      guard let participant = place.seat.participant else { return }
      let next = interview.question?.item.name
      if let stored = asking.stored, stored.answers == interview.answers, stored.currentItem == next { return }
      if let stored = asking.stored {
        try store.save(stored.id, answers: interview.answers, currentItem: next)
      } else {
        try store.begin(
          place.sitting.questionnaire, of: participant, at: asking.plan.wave.name, answers: interview.answers,
          currentItem: next)
      }
    }
  }

  private func typedValues(_ page: Pagination.Page, _ asking: Place.Asking) -> [Int: [String]] {
    var typed: [Int: [String]] = [:]
    for position in page.positions {
      if let values = send.values(of: asking.plan.items[position]) { typed[position] = values }
    }
    return typed
  }

  private func given(
    _ typed: [Int: [String]], _ asking: Place.Asking
  ) -> [Int: Swift.Result<Answer, Refusal>] {
    var given: [Int: Swift.Result<Answer, Refusal>] = [:]
    for (position, values) in typed {
      // Whoever leaves a page for the one before, or for another layout, has not yet left its questions blank.
      let isNotYetAnswered = asking.interview.answers[position] == .missing(.notAsked)
      if values.isEmpty, isNotYetAnswered, send.wish != .next { continue }
      given[position] = PageSend.answer(values, to: asking.plan.items[position]) { text throws(Refusal) in
        try asking.plan.readAnswer(text, at: position)
      }
    }
    return given
  }

  private func confirmed(_ typed: [Int: [String]], _ asking: Place.Asking) -> Set<Int> {
    Set(typed.filter { send.isConfirmed(asking.plan.items[$0.key], $0.value) }.keys)
  }

  /// What was typed and could not be stored, by item name.
  private func unsettled(
    _ outcome: PageOutcome, _ typed: [Int: [String]], _ asking: Place.Asking
  ) -> [Int: [String]] {
    let positions = outcome.refusals.map(\.position) + outcome.warnings.map(\.position)
    return typed.filter { positions.contains($0.key) && !$0.value.isEmpty }
  }

  /// Where to go; nil when the person has to see this page again.
  private func path(
    after page: Pagination.Page, _ place: Place, _ asking: Place.Asking, _ interview: Interview,
    _ outcome: PageOutcome, _ store: ResponseStore
  ) throws -> String? {
    let pages = asking.wave.pages(send.mode).shown { asking.isShown($0, interview) }
    switch send.wish {
    case .next:
      guard outcome.isSettled else { return nil }
      if let next = pages.first(where: { $0.number > page.number }) { return "/q/\(next.number)" }
      return interview.isComplete ? "/fin" : "/q"
    case .back:
      return pages.last { $0.number < page.number }.map { "/q/\($0.number)" } ?? "/q/\(page.number)"
    case .clear(let item): return "/q/\(page.number)#q-\(item)"
    case .layout(let mode):
      try store.setPresentation(of: place.seat.id, language: place.seat.language, mode: mode)
      let first = page.positions.first { asking.isShown($0, interview) } ?? page.positions[0]
      return "/q/\(asking.wave.pages(mode).page(of: first)?.number ?? 1)"
    }
  }
}
