/// What is sent back.
public struct HTTPResponse: Sendable {
  /// The status code: 200, 303, 404.
  public var status: UInt32
  /// The headers; the length and date are added by the server.
  public var headers: [(name: String, value: String)]
  /// The body.
  public var body: [UInt8]

  /// Makes a response.
  public init(status: UInt32 = 200, headers: [(name: String, value: String)] = [], body: [UInt8] = []) {
    self.status = status
    self.headers = headers
    self.body = body
  }

  /// A text of some kind.
  public init(status: UInt32 = 200, type: String, _ text: String) {
    self.init(status: status, headers: [("Content-Type", type)], body: Array(text.utf8))
  }

  /// Sends the browser to another page, which it gets (303).
  public static func redirect(to path: String) -> HTTPResponse {
    HTTPResponse(status: 303, headers: [("Location", path)])
  }
}
