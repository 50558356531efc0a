import WebServing

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
