import ResponseStore
import WebServing
import Workshops
import Wording

// How participants take a seat, or refuse to.

extension ParticipantRoutes {
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
      token: SecretToken(from: secret, for: "place:\(random.text):\(typedCode.lowercased())"), shelf: shelf,
      guesses: guesses)
    guesses.afterTurn(of: typedCode) { isTurn in
      guard isTurn else { return response.send(sittingAgain(code, request, problem: .tooMany, status: 503)) }
      writer.write {
        try arrival.take($0)
      } done: { result in
        switch result {
        case .success(let token): response.send(.to("/q", cookie: cookie(token, request)))
        case .failure(let error): response.send(arrivalTrouble(error, code, request))
        }
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
      more: "<p class=\"foot\"><a href=\"/r/\(code.text)\">\(Tongue(words)(ParticipantWording.changedMind))</a></p>",
      forgets: true)
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
}
