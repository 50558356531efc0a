import ResponseStore
import WebServing
import Wording

/// A whole page for facilitators or researchers: head, a line with who is logged in, and what the page is about.
struct FacilitatorPage {
  private let title: String
  private let language: InterfaceLanguage
  private let visitor: Visitor
  private let visit: Visit?
  /// A class of the body: `projected` for large type, `paper` for what is printed.
  private let style: String

  /// A page of somebody who is logged in.
  init(_ visit: Visit, title: String, style: String = "") {
    self.title = title
    self.visit = visit
    visitor = visit.visitor
    self.style = style
    language = visit.language
  }

  /// A page of somebody who is not.
  init(_ visitor: Visitor, title: String) {
    self.title = title
    self.visitor = visitor
    visit = nil
    style = ""
    language = visitor.language
  }

  /// The page around its content.
  func response(status: UInt32 = 200, _ content: HTML) -> HTTPResponse {
    let mark: HTML = style.isEmpty ? .none : " class=\"\(style)\""
    let html: HTML = """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)" dir="ltr">
      <head>
      <meta charset="utf-8">
      <title>\(title)</title>
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <link rel="stylesheet" href="\(FacilitatorAssets.styleSheet.path)">
      <script src="\(FacilitatorAssets.script.path)" defer></script>
      </head>
      <body\(mark)>
      <header class="bar">\(navigation)</header>
      <main id="main">
      <h1>\(title)</h1>
      \(content)
      </main>
      </body>
      </html>

      """
    var headers: [(name: String, value: String)] = [("Content-Type", "text/html; charset=utf-8")]
    if let chosen = visitor.chosenLanguage {
      headers.append(visitor.cookie(Visitor.Cookie.language, chosen.rawValue, seconds: 365 * 86_400))
    }
    return HTTPResponse(status: status, headers: headers, body: html.bytes).secured
  }

  private var navigation: HTML {
    let other: InterfaceLanguage = language == .french ? .english : .french
    let name = other == .french ? "Français" : "English"
    let change: HTML =
      "<a href=\"?langue=\(other.rawValue)\" lang=\"\(other.rawValue)\" hreflang=\"\(other.rawValue)\">\(name)</a>"
    guard let visit else { return "<span></span>\(change)" }
    let links: HTML =
      visit.account.role == .facilitator
      ? """
      <a href="/animer">\(visit.text("Passations", "Sittings"))</a>
      <a href="/animer/cartes">\(visit.text("Cartes", "Cards"))</a>
      """ : "<a href=\"/recherche\">\(visit.text("Données", "Data"))</a>"
    return """
      <nav aria-label="\(visit.text("Pages", "Pages"))">\(links)</nav>
      <form method="post" action="/animer/sortir">\(visit.formField)<span>\(visit.account.name)</span>
      <button class="quiet">\(visit.text("Sortir", "Log out"))</button></form>\(change)
      """
  }
}

extension HTTPResponse {
  /// With the headers that every page carries.
  var secured: HTTPResponse {
    var response = self
    response.headers += PageHeaders.page
    return response
  }
}
