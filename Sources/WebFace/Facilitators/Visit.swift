import ResponseStore
import WebServing
import Workshops
import Wording

/// One request of somebody who is logged in.
struct Visit: Sendable {
  let request: HTTPRequest
  /// The parts of the path.
  let path: [String]
  let visitor: Visitor
  let secret: SecretToken
  let account: FacilitatorAccount

  var language: InterfaceLanguage { visitor.language }

  /// Whether a form comes from a page that this session was given, and not from another site in its name.
  var isGenuine: Bool { (request.form["jeton"] ?? "").isEqualInConstantTime(to: secret.formKey) }

  /// The hidden field that every form carries.
  var formField: HTML { "<input type=\"hidden\" name=\"jeton\" value=\"\(secret.formKey)\">" }

  func text(_ french: String, _ english: String) -> String { Phrase(fr: french, en: english).text(in: language) }

  func text(_ phrase: Phrase) -> String { phrase.text(in: language) }

  // MARK: What is answered when there is nothing to show

  var forged: HTTPResponse {
    failure(
      Phrase(
        fr: "Cette page était ouverte depuis trop longtemps. Revenez en arrière, rechargez-la et recommencez.",
        en: "This page was open for too long. Go back, load it again and try once more."), status: 403)
  }

  var otherRole: HTTPResponse {
    failure(
      account.role == .researcher
        ? Phrase(
          fr: "Ce compte est un compte de recherche\u{A0}: il n'ouvre pas de passation.",
          en: "This is a researcher's account: it opens no sittings.")
        : Phrase(
          fr: "Ce compte est un compte d'animation\u{A0}: il ne donne pas accès aux données de recherche.",
          en: "This is a facilitator's account: it gives no access to research data."), status: 403)
  }

  var notFound: HTTPResponse {
    failure(Phrase(fr: "Cette page n'existe pas.", en: "There is no such page."), status: 404)
  }

  func failure(_ phrase: Phrase, status: UInt32) -> HTTPResponse {
    FacilitatorPage(self, title: text("Ce n'est pas possible", "This is not possible")).response(
      status: status,
      """
      <p role="alert" class="alert">\(text(phrase))</p>
      <p><a href="\(home)">\(text("Retour à l'accueil", "Back to the start"))</a></p>
      """)
  }

  /// The first page of the account's role.
  var home: String { account.role == .facilitator ? "/animer" : "/recherche" }
}
