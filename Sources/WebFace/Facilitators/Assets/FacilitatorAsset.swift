import WebServing
import Workshops

/// A file that the pages of facilitators and researchers need, served under a name that changes with its content.
struct FacilitatorAsset: Sendable {
  let path: String
  let response: HTTPResponse

  private init(_ ending: String, type: String, _ text: String) {
    path = "/animer/page-\(ContentMark.of(text)).\(ending)"
    var response = HTTPResponse(type: type, text)
    response.headers += PageHeaders.asset
    self.response = response
  }

  static let styleSheet = FacilitatorAsset("css", type: "text/css; charset=utf-8", FacilitatorStyle.text)
  static let script = FacilitatorAsset("js", type: "text/javascript; charset=utf-8", FacilitatorScript.text)

  /// The file of a path; nil when it is none.
  static func named(_ path: String) -> FacilitatorAsset? { [styleSheet, script].first { $0.path == path } }
}
