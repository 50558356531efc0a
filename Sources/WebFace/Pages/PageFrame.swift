import WebServing
import Workshops
import Wording

/// A whole page: its head, its body, and the headers that keep it safe.
struct Page {
  /// What the browser's tab shows.
  var title: String
  /// The language of the page, an ISO 639 code.
  var language: String
  var isRightToLeft = false
  /// A class of the body: `large` for large type.
  var style: HTML = .none
  /// Whether phones come here first. The style stands in the page then, so that nothing else is waited for before it is
  /// seen; the file comes along for the pages that follow.
  var isFirst = false
  /// Whether a phone forgets here what was typed and not sent: nobody goes on with it.
  var forgets = false
  var body: HTML

  private static let ownStyle = HTML(verbatim: "<style>\(ParticipantStyle.text)</style>")

  /// The page as an answer.
  func response(status: UInt32 = 200) -> HTTPResponse {
    let direction: HTML = isRightToLeft ? "rtl" : "ltr"
    let kind: HTML = style == .none ? .none : " class=\"\(style)\""
    let forgets: HTML = forgets ? " data-forget" : .none
    let file: HTML = "<link rel=\"stylesheet\" href=\"\(Assets.styleSheet.path)\">"
    let html: HTML = """
      <!DOCTYPE html>
      <html lang="\(language)" dir="\(direction)">
      <head>
      <meta charset="utf-8">
      <title>\(title)</title>
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <link rel="icon" href="data:,">
      \(isFirst ? Self.ownStyle : file)
      <script src="\(Assets.script.path)" defer></script>
      </head>
      <body\(kind)\(forgets)>
      \(body)
      \(isFirst ? file : .none)
      </body>
      </html>

      """
    return HTTPResponse(
      status: status, headers: [("Content-Type", "text/html; charset=utf-8")] + PageHeaders.page,
      body: html.bytes)
  }
}

/// The headers that every answer carries.
enum PageHeaders {
  /// Nothing is loaded from elsewhere, no script stands in a page and no style but our own, and nobody puts a page into another.
  static let always: [(name: String, value: String)] = [
    (
      "Content-Security-Policy",
      "default-src 'none'; style-src 'self' 'sha256-\(ContentMark.base64(of: ParticipantStyle.text))'; script-src 'self'; img-src 'self' data:; connect-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
  ]

  /// Those of a page, which no browser keeps: the next person may hold the same phone.
  static let page = always + [("Cache-Control", "no-store")]

  /// Those of a file that never changes under its name.
  static let asset = always + [("Cache-Control", "public, max-age=31536000, immutable")]
}

extension HTTPResponse {
  /// Sends the browser to another page.
  static func to(_ path: String, cookie: String? = nil) -> HTTPResponse {
    var response = HTTPResponse.redirect(to: path)
    response.headers += PageHeaders.page
    if let cookie { response.headers.append(("Set-Cookie", cookie)) }
    return response
  }
}
