import Interviewing
import ResponseStore
import WebServing
import Workshops
import Wording

// What participants' browsers send.

extension ParticipantRoutes {
  // MARK: Taking a seat

  /// What the form of a sitting page carries: a random part, from which the seat's secret follows, and the proof that it
  /// was made by this process for this sitting.
  func arrivalKey(_ joinCode: String) -> String {
    let random = SecretToken.random()
    return random.text + proof(of: random, joinCode).text
  }

  private func proof(of random: SecretToken, _ joinCode: String) -> SecretToken {
    SecretToken(from: secret, for: "arrivee:\(random.text):\(joinCode)")
  }

  private func arrivalRandom(_ key: String?, _ joinCode: String) -> SecretToken? {
    guard let key, key.utf8.count == 64, let random = SecretToken(String(key.prefix(32))),
      String(key.suffix(32)).isEqualInConstantTime(to: proof(of: random, joinCode).text)
    else { return nil }
    return random
  }

  func arrive(_ typed: String, _ request: HTTPRequest, _ response: PendingResponse) {
    let form = request.form
    guard let code = JoinCode(typed: typed) else { return response.send(notFound(request)) }
    let random = arrivalRandom(form["jeton"], code.text)
    guard request.isFromOurPages, let random else {
      // A form that was made before the program was started anew, or by somebody else: show ours again.
      return response.send(sittingAgain(code, request, problem: nil, status: 403))
    }
    let language = form["langue"] ?? ""
    let typedCode = (form["code"] ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if form["accord"] != "oui" {
      let token = SecretToken(from: secret, for: "refus:\(random.text)")
      writer.write { store in
        guard let sitting = try store.sitting(joinCode: code.text) else { throw StoreError.unknownReference }
        try store.countRefusal(in: sitting.id, tokenHash: token.hash, language: String(language.prefix(8)))
      } done: { result in
        switch result {
        case .success: response.send(refused(code, language, request))
        case .failure(let error): response.send(arrivalTrouble(error, code, request))
        }
      }
      return
    }
    if typedCode.isEmpty { return response.send(sittingAgain(code, request, problem: .codeMissing, status: 422)) }
    let arrival = Arrival(
      joinCode: code.text, typed: typedCode, language: String(language.prefix(8)),
      mode: form["lecture"].flatMap(Seat.Mode.init) ?? .section,
      confirmed: form["confirme"],
      known: token(of: request),
      token: SecretToken(from: secret, for: "place:\(random.text):\(typedCode.lowercased())"), shelf: shelf)
    writer.write {
      try arrival.take($0)
    } done: { result in
      switch result {
      case .success(let token): response.send(.to("/q", cookie: cookie(token, request)))
      case .failure(let error): response.send(arrivalTrouble(error, code, request))
      }
    }
  }

  private func cookie(_ token: SecretToken, _ request: HTTPRequest) -> String {
    let secure = request.isEncrypted ? "; Secure" : ""
    return "\(Self.cookieName)=\(token.text); Path=/; HttpOnly; SameSite=Lax; Max-Age=86400\(secure)"
  }

  private func refused(_ code: JoinCode, _ language: String, _ request: HTTPRequest) -> HTTPResponse {
    let words = InterfaceLanguage(rawValue: language) ?? request.interfaceLanguage
    return ParticipantPages.message(
      ParticipantWording.refusedTitle, ParticipantWording.refused, Tongue(words),
      more: "<p class=\"foot\"><a href=\"/r/\(code.text)\">\(Tongue(words)(ParticipantWording.changedMind))</a></p>")
  }

  private func arrivalTrouble(_ error: any Error, _ code: JoinCode, _ request: HTTPRequest) -> HTTPResponse {
    switch error {
    case let problem as ArrivalProblem: sittingAgain(code, request, problem: problem, status: 422)
    case let error as StoreError where error.isOfStorage:
      sittingAgain(code, request, problem: nil, isFull: true, status: 507)
    default: trouble(error, request)
    }
  }

  /// The page of a sitting with what was typed.
  private func sittingAgain(
    _ code: JoinCode, _ request: HTTPRequest, problem: ArrivalProblem?, isFull: Bool = false, status: UInt32
  ) -> HTTPResponse {
    let form = request.form
    do {
      return try readers.read { store in
        guard let sitting = try store.sitting(joinCode: code.text) else { return notFound(request) }
        guard sitting.isOpen else { throw StoreError.sittingClosed }
        guard let book = shelf[sitting.questionnaire] else { throw Place.Absence.notAsked }
        let language = form["langue"].flatMap { book.languages.contains($0) ? $0 : nil } ?? book.source.language
        return SittingPage(
          sitting: sitting, book: book, tongue: Tongue(language, book), formKey: arrivalKey(code.text),
          code: (form["code"] ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " "),
          mode: form["lecture"].flatMap(Seat.Mode.init) ?? .section, problem: problem, isFull: isFull
        ).response(status: status)
      }
    } catch {
      return trouble(error, request)
    }
  }

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
      formKey: receipt.token.formKey, sequence: shown.sequence, typed: shown.typed, outcome: shown.outcome,
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
          formKey: receipt.token.formKey, sequence: receipt.send.sequence, typed: typed, notice: .nothingKept
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
        return ReviewPage(place: place, asking: asking, formKey: token.formKey, isFull: true).response(status: 507)
      }
    } catch {
      return trouble(error, request)
    }
  }
}

/// A form that was not made for whoever sends it.
struct WrongForm: Error {}

extension HTTPRequest {
  /// Whether a form can come from one of our pages, by what the browser says of it. The forms carry a proof as well: this
  /// is the second lock, for browsers that have it.
  var isFromOurPages: Bool {
    if let site = header("sec-fetch-site"), site != "same-origin", site != "none" { return false }
    // Our own pages tell nobody where they are from.
    guard let origin = header("origin"), origin != "null" else { return true }
    guard let host = header("host"), let start = origin.range(of: "://") else { return false }
    return origin[start.upperBound...] == host
  }

  /// Whether a script asks, and wants no page.
  var wantsJSON: Bool { header("accept")?.hasPrefix("application/json") ?? false }
}
