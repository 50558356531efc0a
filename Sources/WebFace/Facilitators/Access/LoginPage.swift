import WebServing
import Workshops
import Wording

/// The page on which a facilitator or researcher logs in.
struct LoginPage {
  /// What went wrong before.
  enum Problem {
    case wrong
    case wait(Int)
    case busy
    case stale
  }

  private let visitor: Visitor
  private let name: String
  private let problem: Problem?

  init(_ visitor: Visitor, name: String = "", problem: Problem? = nil) {
    self.visitor = visitor
    self.name = name
    self.problem = problem
  }

  /// Sends somebody who is not logged in to this page.
  var redirection: HTTPResponse { HTTPResponse.redirect(to: "/animer/entrer").secured }

  /// The page, with a new secret that binds the form to the browser.
  func response(status: UInt32 = 200) -> HTTPResponse {
    let door = SecretToken.random()
    let title = text("Espace d'animation et de recherche", "For facilitators and researchers")
    let alert: HTML =
      problem.map { "<p role=\"alert\" class=\"alert\">\(words($0).text(in: visitor.language))</p>" } ?? ""
    var response = FacilitatorPage(visitor, title: title).response(
      status: status,
      """
      \(alert)
      <form method="post" action="/animer/entrer" class="narrow">
        <input type="hidden" name="jeton" value="\(door.formKey)">
        <p><label for="nom">\(text("Nom du compte", "Name of the account"))</label>
        <input id="nom" name="nom" value="\(name)" autocomplete="username" autocapitalize="none" spellcheck="false" required></p>
        <p><label for="mdp">\(text("Mot de passe", "Password"))</label>
        <input id="mdp" name="mot_de_passe" type="password" autocomplete="current-password" required></p>
        <p><button>\(text("Entrer", "Log in"))</button></p>
      </form>
      <p class="note">\(text(
        "Les comptes se créent sur la machine qui sert les questionnaires\u{A0}: ",
        "Accounts are made on the machine that serves the questionnaires: "))<code>jalon account add</code></p>
      """)
    response.headers.append(visitor.cookie(Visitor.Cookie.door, door.text))
    return response
  }

  private func text(_ french: String, _ english: String) -> String {
    Phrase(fr: french, en: english).text(in: visitor.language)
  }

  private func words(_ problem: Problem) -> Phrase {
    switch problem {
    case .wrong:
      Phrase(
        fr: "Ce nom et ce mot de passe ne vont pas ensemble. Vérifiez-les, puis réessayez.",
        en: "This name and this password do not go together. Check them, then try again.")
    case .wait(let seconds):
      Phrase(
        fr: """
          Trop d'essais manqués pour ce compte\u{A0}: attendez \(seconds) s. Un navigateur qui s'est déjà connecté à ce \
          compte, et l'ordinateur qui sert les questionnaires, ne sont pas concernés par les essais des autres.
          """,
        en: """
          Too many failed tries for this account: wait \(seconds) s. A browser that has logged in to this account before, \
          and the computer that serves the questionnaires, are not held up by the tries of others.
          """)
    case .busy:
      Phrase(
        fr: "Trop de personnes essaient d'entrer en même temps. Réessayez dans quelques secondes.",
        en: "Too many people try to log in at the same time. Try again in a few seconds.")
    case .stale:
      Phrase(
        fr: "Cette page était ouverte depuis trop longtemps, ou les cookies sont refusés. Réessayez.",
        en: "This page was open for too long, or cookies are refused. Try again.")
    }
  }
}
