import Foundation

extension Browser {
  /// Where pictures are kept: the folder of the environment variable `JALON_SCREENSHOTS`, else `.build/screenshots`.
  public static let pictures: URL = {
    if let folder = ProcessInfo.processInfo.environment["JALON_SCREENSHOTS"], !folder.isEmpty {
      return URL(fileURLWithPath: folder, isDirectory: true)
    }
    return URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent(".build/screenshots", isDirectory: true)
  }()

  /// Keeps a picture of the page as `NAME.png`.
  ///
  /// - Parameter whole: the whole page, not only what the screen shows.
  public func screenshot(_ name: String, whole: Bool = true) throws {
    if whole { try run("scrollTo(0, 0)") }
    let answer = try devTools("Page.captureScreenshot", ["format": "png", "captureBeyondViewport": whole])
    guard let text = answer["data"] as? String, let picture = Data(base64Encoded: text) else {
      throw BrowserTrouble("there is no picture")
    }
    try FileManager.default.createDirectory(at: Self.pictures, withIntermediateDirectories: true)
    try picture.write(to: Self.pictures.appendingPathComponent("\(name).png"))
  }

  /// A request that the browser sent.
  public struct Request: Sendable {
    /// The whole address.
    public let address: String
    /// How many bytes came over the network, headers included; 0 from the cache.
    public var bytes = 0
  }

  /// The requests since the last call, when ``Settings/logsRequests`` was asked for.
  public func requests() throws -> [Request] {
    let rows = try command("POST", "se/log", ["type": "performance"]) as? [[String: Any]] ?? []
    var requests: [String: Request] = [:]
    var order: [String] = []
    for row in rows {
      guard let text = row["message"] as? String,
        let whole = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any],
        let message = whole["message"] as? [String: Any], let method = message["method"] as? String,
        let details = message["params"] as? [String: Any], let identifier = details["requestId"] as? String
      else { continue }
      switch method {
      case "Network.requestWillBeSent":
        guard let request = details["request"] as? [String: Any], let address = request["url"] as? String else {
          continue
        }
        if requests[identifier] == nil { order.append(identifier) }
        let redirection = details["redirectResponse"] as? [String: Any]
        let before = requests[identifier]?.bytes ?? 0
        requests[identifier] = Request(
          address: address, bytes: before + (redirection?["encodedDataLength"] as? Int ?? 0))
      case "Network.loadingFinished": requests[identifier]?.bytes += details["encodedDataLength"] as? Int ?? 0
      default: continue
      }
    }
    return order.compactMap { requests[$0] }
  }

  /// What pages and the browser complained of since the last call, when ``Settings/logsRequests`` was asked for.
  public func complaints() throws -> [String] {
    let rows = try command("POST", "se/log", ["type": "browser"]) as? [[String: Any]] ?? []
    return rows.compactMap { $0["message"] as? String }
  }
}
