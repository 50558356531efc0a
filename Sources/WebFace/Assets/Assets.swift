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

/// The files that pages need. A script that makes pages quicker would stand here beside the style sheet: the pages carry
/// `data-` attributes for it (`data-item`, `data-kind`, `data-page`, `data-sequence`).
enum Assets {
  static let styleSheet = Asset(
    name: "style", ending: "css", type: "text/css; charset=utf-8", ParticipantStyle.text)

  private static let all = [styleSheet, FacilitatorAssets.styleSheet, FacilitatorAssets.script]

  /// The file of a path; nil when there is none.
  static func response(_ path: String) -> HTTPResponse? { all.first { $0.path == path }?.answer() }
}
