import WebServing
import Workshops

/// A file that pages need, served under a name that changes with its content, so that browsers keep it for ever.
struct Asset: Sendable {
  let path: String
  private let response: HTTPResponse
  /// The same, compressed once for all.
  private let compressed: HTTPResponse

  init(name: String, ending: String, type: String, _ text: String) {
    path = "/\(name)-\(ContentMark.of(text)).\(ending)"
    var response = HTTPResponse(type: type, text)
    response.headers += PageHeaders.asset + [("Vary", "Accept-Encoding")]
    self.response = response
    if let bytes = Gzip.compressed(Array(text.utf8)) {
      response.headers.append(("Content-Encoding", "gzip"))
      response.body = bytes
    }
    compressed = response
  }

  /// A script or style sheet without the blanks and remarks that only its readers in the source need.
  static func lean(_ source: String) -> String {
    source.split(separator: "\n").map { $0.drop { $0 == " " } }.filter { !$0.isEmpty && !$0.hasPrefix("//") }
      .joined(separator: "\n") + "\n"
  }

  fileprivate func answer(_ request: HTTPRequest) -> HTTPResponse {
    let taken = (request.header("accept-encoding") ?? "").split { $0 == "," || $0 == " " }
    return taken.contains("gzip") ? compressed : response
  }
}

/// The files that participants' pages need.
enum Assets {
  static let styleSheet = Asset(
    name: "style", ending: "css", type: "text/css; charset=utf-8", ParticipantStyle.text)
  static let script = Asset(
    name: "page", ending: "js", type: "text/javascript; charset=utf-8", ParticipantScript.text)

  private static let all = [
    styleSheet, script, FacilitatorAssets.styleSheet, FacilitatorAssets.script,
    KioskAssets.styleSheet, KioskAssets.script,
  ]

  /// The file of a path; nil when there is none.
  static func response(_ request: HTTPRequest) -> HTTPResponse? {
    all.first { $0.path == request.path }?.answer(request)
  }
}
