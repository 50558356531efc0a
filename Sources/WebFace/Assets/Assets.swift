import WebServing
import Workshops

/// A file that pages need, served under a name that changes with its content, so that browsers keep it for ever.
struct Asset: Sendable {
  let path: String
  private let response: HTTPResponse

  init(name: String, ending: String, type: String, _ text: String) {
    path = "/\(name)-\(ContentMark.of(text)).\(ending)"
    var response = HTTPResponse(type: type, text)
    response.headers += PageHeaders.asset
    self.response = response
  }

  fileprivate func answer() -> HTTPResponse { response }
}

/// The files that participants' pages need.
enum Assets {
  static let styleSheet = Asset(
    name: "style", ending: "css", type: "text/css; charset=utf-8", ParticipantStyle.text)
  static let script = Asset(
    name: "page", ending: "js", type: "text/javascript; charset=utf-8", ParticipantScript.text)

  private static let all = [styleSheet, script, FacilitatorAssets.styleSheet, FacilitatorAssets.script]

  /// The file of a path; nil when there is none.
  static func response(_ path: String) -> HTTPResponse? { all.first { $0.path == path }?.answer() }
}
