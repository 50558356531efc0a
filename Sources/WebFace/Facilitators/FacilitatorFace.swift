import Dispatch
import Foundation
import ResponseStore
import Synchronization
import WebServing
import Workshops
import Wording

/// The pages of those who run workshops, under `/animer`, and of those who study their results, under `/recherche`.
///
/// It has a store of its own, apart from the one that takes the participants' answers, so that nobody who answers waits
/// for a page of results.
public final class FacilitatorFace: Sendable {
  /// How the pages are served.
  public struct Settings: Sendable {
    /// After how many seconds a session ends, however much it is used.
    public var sessionLifetime = 12 * 3600
    /// After how many seconds without use a session ends.
    public var idleLimit = 2 * 3600
    /// The time, in seconds since 1970.
    public var now: @Sendable () -> Int

    /// Makes settings.
    public init(now: @escaping @Sendable () -> Int = { Int(Date().timeIntervalSince1970) }) { self.now = now }
  }

  let settings: Settings
  let shelf: QuestionnaireShelf
  let store: SharedStore
  let loginDesk: LoginDesk
  /// The address under which phones reach this machine, such as `http://192.168.1.20:8080`; nil to take the one that the
  /// facilitator's own browser asks for.
  let publicAddress = Mutex<String?>(nil)
  /// Scores and changes are computed and tables are written in a store of their own: they can take seconds.
  let slowStore: SharedStore
  private let results = ResultsMemory()
  private let quick = DispatchQueue(label: "facilitators' pages")
  private let slow = DispatchQueue(label: "results and exports")

  /// Opens the stores.
  ///
  /// - Parameters:
  ///   - path: the database file.
  ///   - shelf: the questionnaires that are asked.
  public init(path: String, shelf: QuestionnaireShelf, _ settings: Settings = Settings()) throws(StoreError) {
    self.settings = settings
    self.shelf = shelf
    store = try SharedStore(path: path)
    slowStore = try SharedStore(path: path)
    loginDesk = LoginDesk(store, now: settings.now)
    let now = settings.now()
    try store.use { store throws(StoreError) in
      try store.forgetEndedSessions(now: now, idleLimit: settings.idleLimit)
    }
  }

  /// Whether a path is one of these pages'.
  public static func owns(_ path: String) -> Bool {
    ["/animer", "/recherche"].contains { path == $0 || path.hasPrefix($0 + "/") }
  }

  /// Answers a request for one of these pages.
  public func answer(_ request: HTTPRequest, _ response: PendingResponse) {
    let visitor = Visitor(request)
    let path = request.path.split(separator: "/", omittingEmptySubsequences: false).dropFirst().map(String.init)
    switch (request.method, path) {
    case (.get, ["animer", "entrer"]), (.head, ["animer", "entrer"]):
      return response.send(LoginPage(visitor).response())
    case (.post, ["animer", "entrer"]): return logIn(request, visitor, response)
    default: break
    }
    guard let secret = visitor.session else { return response.send(LoginPage(visitor).redirection) }
    quick.async { [self] in
      let isPolling = path.last == "etat"
      guard let account = account(of: secret, isPolling: isPolling) else {
        // A page that polls must not be sent a page to read.
        if isPolling { return response.send(HTTPResponse(status: 401)) }
        return response.send(LoginPage(visitor).redirection)
      }
      let visit = Visit(request: request, path: path, visitor: visitor, secret: secret, account: account)
      if request.method == .post && !visit.isGenuine { return response.send(visit.forged) }
      if path == ["animer", "sortir"] && request.method == .post { return response.send(logOut(visit)) }
      let role: FacilitatorRole = path.first == "animer" ? .facilitator : .researcher
      guard account.role == role else { return response.send(visit.otherRole) }
      let isSlow = path.last == "resultats" || path.last == "export" || path == ["recherche"]
      (isSlow ? slow : quick).async { [self] in
        response.send(respond(visit, isSlow ? slowStore : store))
      }
    }
  }

  /// The account of a session, which a page that polls by itself does not keep alive.
  private func account(of secret: SecretToken, isPolling: Bool) -> FacilitatorAccount? {
    let now = settings.now()
    return try? store.use { store throws(StoreError) in
      let account = try store.account(sessionHash: secret.hash, now: now, idleLimit: settings.idleLimit)
      if account != nil && !isPolling { try store.touchSession(tokenHash: secret.hash, now: now) }
      return account
    }
  }

  /// Turns what goes wrong with the store into a page that says so.
  private func respond(_ visit: Visit, _ store: SharedStore) -> HTTPResponse {
    do {
      return try store.use { store in try page(visit, store) }
    } catch let error as StoreError {
      return visit.failure(error.phrase, status: error == .unknownReference ? 404 : 500)
    } catch {
      return visit.failure(
        Phrase(
          fr: "Cette page n'a pas pu être préparée. Réessayez dans un instant.",
          en: "This page could not be prepared. Try again in a moment."), status: 500)
    }
  }

  private func page(_ visit: Visit, _ store: ResponseStore) throws -> HTTPResponse {
    let isPost = visit.request.method == .post
    switch (isPost, visit.path) {
    case (false, ["animer"]): return try HomePage(visit, shelf, store).response()
    case (true, ["animer", "passation"]): return try open(visit, store)
    case (false, ["animer", "cartes"]): return try CardsForm(visit, store, address: address(of: visit)).response()
    case (true, ["animer", "cartes"]): return try printCards(visit, store)
    case (false, ["recherche"]): return try ResearchPage(visit, store).response()
    case (false, ["recherche", "export"]): return try export(visit, store)
    default: break
    }
    guard visit.path.count >= 3, visit.path[0] == "animer", visit.path[1] == "passation",
      let sitting = try store.sitting(uuid: visit.path[2])
    else { return visit.notFound }
    switch (isPost, visit.path.dropFirst(3).first ?? "", visit.path.count) {
    case (false, "", 3): return try ProjectedPage(visit, sitting, shelf, store, address: address(of: visit)).response()
    case (false, "etat", 4): return try state(visit, sitting, store)
    case (true, "fermer", 4): return try close(visit, sitting, store)
    case (true, "borne", 4): return try makeKiosk(visit, sitting, store)
    case (false, "resultats", 4): return try ResultsPage(visit, sitting, shelf, store, results).response()
    case (_, "papier", 4): return try paper(visit, sitting, store)
    default: return visit.notFound
    }
  }
}
