import ResponseStore
import WebServing
import Workshops
import Wording

/// Who asks for one of the pages of facilitators and researchers, as far as the cookies tell.
struct Visitor: Sendable {
  /// The language of the pages.
  let language: InterfaceLanguage
  /// The secret of the session, when the cookie can be one.
  let session: SecretToken?
  /// Whether the connection is encrypted, so that cookies are for such connections only.
  let isEncrypted: Bool

  /// The language that this very request chooses, to be kept for the next.
  let chosenLanguage: InterfaceLanguage?

  /// The names of the cookies.
  enum Cookie {
    /// The secret of a session.
    static let session = "jalon_animation"
    /// A secret of the browser before it has logged in, which binds the form to it.
    static let door = "jalon_porte"
    /// The mark of a browser that has logged in before.
    static let known = "jalon_connu"
    /// The language chosen.
    static let language = "jalon_langue"
  }

  init(_ request: HTTPRequest) {
    session = request.cookie(Cookie.session).flatMap { SecretToken($0) }
    isEncrypted = request.isEncrypted
    chosenLanguage = request.query["langue"].flatMap(InterfaceLanguage.init(rawValue:))
    language =
      chosenLanguage ?? request.cookie(Cookie.language).flatMap(InterfaceLanguage.init(rawValue:))
      ?? request.interfaceLanguage
  }

  /// A `Set-Cookie` header. A cookie without a lifetime goes when the browser is closed.
  func cookie(_ name: String, _ value: String, seconds: Int? = nil) -> (name: String, value: String) {
    var text = "\(name)=\(value); Path=/; HttpOnly; SameSite=Strict"
    if let seconds { text += "; Max-Age=\(seconds)" }
    if isEncrypted { text += "; Secure" }
    return ("Set-Cookie", text)
  }
}

extension HTTPRequest {
  /// Whether the request comes from the machine on which Jalon runs, and not through a proxy on it.
  var isFromThisMachine: Bool {
    guard header("x-forwarded-for") == nil, header("forwarded") == nil else { return false }
    return client.hasPrefix("127.") || client == "::1" || client.hasPrefix("::ffff:127.")
  }
}
