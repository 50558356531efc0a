import ResponseStore
import WebServing
import Workshops
import Wording

extension FacilitatorFace {
  /// Checks a name and a password that were sent.
  func logIn(_ request: HTTPRequest, _ visitor: Visitor, _ response: PendingResponse) {
    let form = request.form
    let name = String((form["nom"] ?? "").prefix(100))
    guard let door = request.cookie(Visitor.Cookie.door).flatMap({ SecretToken($0) }),
      (form["jeton"] ?? "").isEqualInConstantTime(to: door.formKey)
    else { return response.send(LoginPage(visitor, name: name, problem: .stale).response(status: 403)) }
    let known = request.cookie(Visitor.Cookie.known).flatMap { SecretToken($0) }
    let credentials = LoginDesk.Credentials(
      name: name, password: String((form["mot_de_passe"] ?? "").prefix(1000)),
      place: place(of: request, name: name, known))
    loginDesk.check(credentials) { [self] verdict in
      switch verdict {
      case .accepted(let account): response.send(begin(account, visitor, known))
      case .wrong: response.send(LoginPage(visitor, name: name, problem: .wrong).response(status: 401))
      case .wait(let seconds):
        var answer = LoginPage(visitor, name: name, problem: .wait(seconds)).response(status: 429)
        answer.headers.append(("Retry-After", String(seconds)))
        response.send(answer)
      case .busy: response.send(LoginPage(visitor, name: name, problem: .busy).response(status: 503))
      }
    }
  }

  private func place(of request: HTTPRequest, name: String, _ known: SecretToken?) -> LoginThrottle.Place {
    if request.isFromThisMachine { return .machine }
    guard let known else { return .elsewhere }
    let isKnown = try? store.use { store throws(StoreError) in try store.isKnownBrowser(known.hash, ofAccount: name) }
    return isKnown == true ? .knownBrowser(known.hash) : .elsewhere
  }

  /// Begins a session under a new secret: one that somebody planted in the browser before means nothing afterwards.
  private func begin(_ account: FacilitatorAccount, _ visitor: Visitor, _ known: SecretToken?) -> HTTPResponse {
    let secret = SecretToken.random()
    let browser = SecretToken.random()
    let now = settings.now()
    do {
      try store.use { store in
        try store.inOneTransaction {
          if let old = visitor.session { try store.endSession(tokenHash: old.hash) }
          try store.openSession(
            of: account.id, tokenHash: secret.hash, now: now, lifetime: settings.sessionLifetime)
          try store.rememberBrowser(browser.hash, of: account.id, now: now)
          try store.record(.loggedIn, by: account.name)
        }
      }
    } catch {
      return LoginPage(visitor, name: account.name, problem: .busy).response(status: 503)
    }
    var response = HTTPResponse.redirect(to: account.role == .facilitator ? "/animer" : "/recherche")
    response.headers += [
      visitor.cookie(Visitor.Cookie.session, secret.text),
      visitor.cookie(Visitor.Cookie.known, browser.text, seconds: 180 * 86_400),
      visitor.cookie(Visitor.Cookie.door, "", seconds: 0),
      // Whoever logs in on a kiosk has come to end it.
      Kiosk.cookie(nil, isEncrypted: visitor.isEncrypted),
    ]
    return response.secured
  }

  /// Ends a session.
  func logOut(_ visit: Visit) -> HTTPResponse {
    do throws(StoreError) {
      try store.use { store throws(StoreError) in
        try store.endSession(tokenHash: visit.secret.hash)
        try store.record(.loggedOut, by: visit.account.name)
      }
    } catch {
      return visit.failure(error.phrase, status: 500)
    }
    var response = HTTPResponse.redirect(to: "/animer/entrer")
    response.headers.append(visit.visitor.cookie(Visitor.Cookie.session, "", seconds: 0))
    return response.secured
  }
}
