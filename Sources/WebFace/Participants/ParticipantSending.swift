import Interviewing
import ResponseStore
import WebServing
import Workshops
import Wording

// What participants' browsers send: pages of questions, and the end.

extension ParticipantRoutes {
  // MARK: Answering

  /// The secret of the seat, when the form was made for it.
  private func checkedToken(_ request: HTTPRequest, _ form: FormFields) throws(WrongForm) -> SecretToken? {
    guard let token = token(of: request) else { return nil }
    guard request.isFromOurPages, let key = form["jeton"], key.isEqualInConstantTime(to: token.formKey) else {
      throw WrongForm()
    }
    return token
  }

  func receive(_ number: Int, _ request: HTTPRequest, _ response: PendingResponse) {
    let form = request.form
    let receipt: PageReceipt
    do {
      guard let token = try checkedToken(request, form) else { throw Place.Absence.noSeat }
      guard let send = PageSend(form, page: number) else { throw WrongForm() }
      receipt = PageReceipt(token: token, send: send, shelf: shelf, drafts: drafts)
    } catch {
      return response.send(trouble(error, request))
    }
    writer.write {
      try receipt.take($0)
    } done: { result in
      switch result {
      case .success(let outcome): response.send(answer(outcome, receipt, request))
      case .failure(let error as StoreError) where error.isOfStorage: response.send(notKept(receipt, request))
      case .failure(let error): response.send(trouble(error, request))
      }
    }
  }

  private func answer(
    _ outcome: PageReceipt.Result, _ receipt: PageReceipt, _ request: HTTPRequest
  ) -> HTTPResponse {
    switch outcome {
    case .elsewhere: return request.wantsJSON ? PageReply.elsewhere : .to("/q")
    case .done(let path, let sequence):
      return request.wantsJSON ? PageReply.done(path, sequence) : .to(path)
    case .stale(let shown):
      if request.wantsJSON { return PageReply.stale(shown) }
      return page(shown, receipt, .stale).response(status: 409)
    case .open(let shown):
      if request.wantsJSON { return PageReply.open(shown) }
      let isFaulty = !shown.outcome.refusals.isEmpty || !shown.outcome.warnings.isEmpty
      return page(shown, receipt, nil).response(status: isFaulty ? 422 : 200)
    }
  }

  private func page(_ shown: PageReceipt.Shown, _ receipt: PageReceipt, _ notice: QuestionPage.Notice?) -> QuestionPage
  {
    QuestionPage(
      place: shown.place, asking: shown.asking, interview: shown.interview, page: shown.page, mode: receipt.send.mode,
      token: receipt.token, sequence: shown.sequence, typed: shown.typed, outcome: shown.outcome,
      notice: notice)
  }

  /// The page again, with what was typed: the disk is full, and nothing of it was stored.
  private func notKept(_ receipt: PageReceipt, _ request: HTTPRequest) -> HTTPResponse {
    if request.wantsJSON { return PageReply.notKept }
    do {
      return try readers.read { store in
        let place = try Place(receipt.token, store, shelf)
        guard let asking = place.asking, let page = asking.wave.pages(receipt.send.mode)[receipt.send.number] else {
          return .to("/q")
        }
        var typed: [Int: [String]] = [:]
        for position in page.positions { typed[position] = receipt.send.values(of: asking.plan.items[position]) }
        return QuestionPage(
          place: place, asking: asking, interview: asking.interview, page: page, mode: receipt.send.mode,
          token: receipt.token, sequence: receipt.send.sequence, typed: typed, notice: .nothingKept
        ).response(status: 507)
      }
    } catch {
      return trouble(error, request)
    }
  }

  // MARK: Sending everything

  func submit(_ request: HTTPRequest, _ response: PendingResponse) {
    let form = request.form
    let token: SecretToken
    do {
      guard let checked = try checkedToken(request, form) else { throw Place.Absence.noSeat }
      token = checked
    } catch {
      return response.send(trouble(error, request))
    }
    let wave = form["vague"]
    writer.write { [shelf] store in
      let place = try Place(token, store, shelf)
      guard let asking = place.asking, asking.plan.wave.name == wave, asking.interview.isComplete,
        let participant = place.seat.participant
      else { return place.asking == nil }
      let response =
        try asking.stored
        ?? store.openResponse(place.sitting.questionnaire, of: participant, at: asking.plan.wave.name)
      try store.complete(response.id, answers: asking.interview.submission)
      let isLast = place.sentWaves + 1 == place.book.waves(of: place.sitting).count
      if isLast { try store.finish(place.seat.id) }
      return isLast
    } done: { result in
      switch result {
      case .success(let isOver):
        response.send(request.wantsJSON ? PageReply.done(isOver ? "/fin" : "/q", 0) : .to(isOver ? "/fin" : "/q"))
      case .failure(let error as StoreError) where error.isOfStorage: response.send(reviewAgain(token, request))
      case .failure(let error): response.send(trouble(error, request))
      }
    }
  }

  private func reviewAgain(_ token: SecretToken, _ request: HTTPRequest) -> HTTPResponse {
    if request.wantsJSON { return PageReply.notKept }
    do {
      return try readers.read { store in
        let place = try Place(token, store, shelf)
        guard let asking = place.asking else { return .to("/fin") }
        return ReviewPage(place: place, asking: asking, token: token, isFull: true).response(status: 507)
      }
    } catch {
      return trouble(error, request)
    }
  }
}
