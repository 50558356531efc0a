import Interviewing
import QuestionnaireModel
import ResponseStore
import WebServing
import Workshops
import Wording

/// What participants' browsers ask for.
struct ParticipantRoutes: Sendable {
  let shelf: QuestionnaireShelf
  let readers: StoreReaders
  let writer: StoreWriter
  let drafts = Drafts()
  let templates = PageTemplates()
  let guesses = Guesses()
  /// Known to this process only; the forms of the sitting page are bound to it.
  let secret = SecretToken.random()

  /// The name of the only cookie that participants have.
  static let cookieName = "jalon_place"

  /// Answers a request; false when its path is none of these pages.
  func answer(_ request: HTTPRequest, _ response: PendingResponse) -> Bool {
    let parts = request.path.split(separator: "/", omittingEmptySubsequences: false).dropFirst().map(String.init)
    let isPost = request.method == .post
    switch (parts.first, parts.count, isPost) {
    case ("", 1, false): response.send(start(request))
    case ("c", 2, false): response.send(card(parts[1], request))
    case ("r", 2, false): response.send(guarded(request) { try sitting(parts[1], request, $0) })
    case ("r", 2, true): arrive(parts[1], request, response)
    case ("q", 1, false): response.send(placed(request) { try questions(nil, request) })
    case ("q", 2, false):
      guard let number = Int(parts[1]) else { return false }
      response.send(placed(request) { try questions(number, request) })
    case ("q", 2, true):
      guard let number = Int(parts[1]) else { return false }
      receive(number, request, response)
    case ("fin", 1, false): response.send(placed(request) { try review(request) })
    case ("fin", 1, true): submit(request, response)
    default: return false
    }
    return true
  }

  // MARK: Secrets

  func token(of request: HTTPRequest) -> SecretToken? {
    request.cookie(Self.cookieName).flatMap { SecretToken($0) }
  }

  // MARK: Reading

  /// Runs what reads the store, and words what goes wrong.
  private func guarded(_ request: HTTPRequest, _ page: (ResponseStore) throws -> HTTPResponse) -> HTTPResponse {
    do {
      return try readers.read(page)
    } catch {
      return trouble(error, request)
    }
  }

  /// Runs what asks where somebody is, and words what goes wrong.
  private func placed(_ request: HTTPRequest, _ page: () throws -> HTTPResponse) -> HTTPResponse {
    do {
      return try page()
    } catch {
      return trouble(error, request)
    }
  }

  private func start(_ request: HTTPRequest) -> HTTPResponse {
    let words = request.query["langue"].flatMap(InterfaceLanguage.init) ?? request.interfaceLanguage
    let card = request.query["carte"].flatMap { CardCode(typed: $0)?.text }
    let typed = String((request.query["code"] ?? "").prefix(40))
    let notice = request.query["place"] == nil ? nil : ParticipantWording.lostPlace
    if typed.allSatisfy(\.isWhitespace) { return ParticipantPages.join(words, card: card, notice: notice) }
    guard let code = JoinCode(typed: typed) else {
      // Whoever types a card here holds the right thing, one step too early.
      let held = CardCode(typed: typed)?.text
      return ParticipantPages.join(
        words, code: held == nil ? typed : "", card: held ?? card, error: ParticipantWording.joinNotACode, status: 422)
    }
    return guarded(request) { store in
      guard try store.sitting(joinCode: code.text) != nil else {
        return ParticipantPages.join(words, code: typed, card: card, error: ParticipantWording.joinUnknown, status: 404)
      }
      return .to("/r/\(code.text)?" + (card.map { "carte=\($0)&" } ?? "") + "langue=\(words.rawValue)")
    }
  }

  /// A card's own address: straight to the session when only one is open.
  private func card(_ typed: String, _ request: HTTPRequest) -> HTTPResponse {
    guard let card = CardCode(typed: typed) else { return notFound(request) }
    return guarded(request) { store in
      guard try store.isCard(card.text) else { return .to("/") }
      let open = try store.sittings().filter(\.isOpen)
      return .to(open.count == 1 ? "/r/\(open[0].joinCode)?carte=\(card.text)" : "/?carte=\(card.text)")
    }
  }

  private func sitting(_ typed: String, _ request: HTTPRequest, _ store: ResponseStore) throws -> HTTPResponse {
    let words = request.interfaceLanguage
    guard let code = JoinCode(typed: typed), let sitting = try store.sitting(joinCode: code.text) else {
      return ParticipantPages.join(
        words, code: String(typed.prefix(40)), error: ParticipantWording.joinUnknown, status: 404)
    }
    if code.text != typed { return .to("/r/\(code.text)") }
    guard sitting.isOpen else { throw StoreError.sittingClosed }
    guard let book = shelf[sitting.questionnaire] else { throw Place.Absence.notAsked }
    let card = request.query["carte"].flatMap { CardCode(typed: $0)?.text }
    if card == nil, request.query["autre"] == nil, let token = token(of: request),
      let seat = try store.seat(tokenHash: token.hash), seat.sitting == sitting.id, !seat.isRefusal
    {
      return .to("/q")
    }
    let languages = book.languages
    let asked = request.query["langue"].flatMap { languages.contains($0) ? $0 : nil }
    let language = asked ?? request.preferred(among: languages) ?? book.source.language
    return SittingPage(
      sitting: sitting, book: book, tongue: Tongue(language, book), formKey: arrivalKey(code.text), code: card ?? ""
    ).response()
  }

  private func questions(_ number: Int?, _ request: HTTPRequest) throws -> HTTPResponse {
    guard let token = token(of: request) else { throw Place.Absence.noSeat }
    let place = try readers.place(of: token, shelf)
    guard let asking = place.asking else { return .to("/fin") }
    let mode = place.seat.mode
    let open = asking.pageToGoOn(mode)
    guard let number else { return .to(open.map { "/q/\($0.number)" } ?? "/fin") }
    let pages = asking.wave.pages(mode).shown { asking.isShown($0) }
    guard let page = pages.first(where: { $0.number == number }), number <= open?.number ?? Int.max else {
      return .to(open.map { "/q/\($0.number)" } ?? "/fin")
    }
    let typed = drafts.all(seat: place.seat.id, wave: asking.plan.wave.name)
    let make = { (token: SecretToken, sequence: Int) in
      QuestionPage(
        place: place, asking: asking, interview: asking.interview, page: page, mode: mode, token: token,
        sequence: sequence, typed: typed
      ).response()
    }
    let sequence = place.seat.lastSequence + 1
    // What was typed and not taken is one person's own.
    guard typed.isEmpty else { return make(token, sequence) }
    let key = PageTemplates.Key(
      sitting: place.sitting.id, language: place.seat.language, mode: mode, wave: asking.plan.wave.name,
      page: number, answers: asking.interview.answers, concealed: asking.concealed, hidden: asking.hidden)
    return templates.page(key, for: token, sequence, make: make)
  }

  private func review(_ request: HTTPRequest) throws -> HTTPResponse {
    guard let token = token(of: request) else { throw Place.Absence.noSeat }
    let place: Place
    do {
      place = try readers.place(of: token, shelf)
    } catch Place.Absence.closed(let seat) where seat.finishedAt != nil {
      // Whoever has sent everything sees the thanks for as long as the page stays open.
      return ParticipantPages.message(
        ParticipantWording.thanksTitle, ParticipantWording.thanks, Tongue(request.interfaceLanguage),
        seal: ParticipantPages.seal, forgets: true)
    }
    guard let asking = place.asking else { return ParticipantPages.thanks(place) }
    guard asking.interview.isComplete else { return .to("/q") }
    return ReviewPage(place: place, asking: asking, token: token).response()
  }
}
