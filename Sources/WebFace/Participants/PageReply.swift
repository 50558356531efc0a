import WebServing

/// What a script is told about a page that it sent. `recu` says whether what was acceptable is on disk.
enum PageReply {
  static func done(_ path: String, _ sequence: Int) -> HTTPResponse {
    reply(200, "{\"recu\":true,\"suite\":\(sequence),\"page\":\(quoted(path))}")
  }

  static let elsewhere = reply(200, "{\"recu\":true,\"page\":\"/q\"}")

  /// The disk is full: to be sent again later.
  static let notKept = reply(507, "{\"recu\":false,\"reessayer\":true}")

  /// Newer answers are stored, and stay.
  static func stale(_ shown: PageReceipt.Shown) -> HTTPResponse {
    reply(409, "{\"recu\":true,\"depasse\":true,\"suite\":\(shown.sequence - 1)}")
  }

  static func open(_ shown: PageReceipt.Shown) -> HTTPResponse {
    let items = shown.asking.plan.items
    let language = shown.place.tongue.words
    let refused = shown.outcome.refusals.map { position, refusal in
      "{\"item\":\(quoted(items[position].name)),\"message\":\(quoted(refusal.phrase.text(in: language)))}"
    }
    let questioned = shown.outcome.warnings.map { position, messages in
      "{\"item\":\(quoted(items[position].name)),\"message\":\(quoted(messages.joined(separator: "\n")))}"
    }
    let appeared = shown.outcome.appeared.map { quoted(items[$0].name) }
    return reply(
      422,
      "{\"recu\":true,\"suite\":\(shown.sequence - 1),\"refus\":[\(refused.joined(separator: ","))],"
        + "\"alertes\":[\(questioned.joined(separator: ","))],\"apparues\":[\(appeared.joined(separator: ","))]}")
  }

  /// A failure with a name that a script knows.
  static func failure(_ status: UInt32, _ name: String) -> HTTPResponse {
    reply(status, "{\"recu\":false,\"erreur\":\(quoted(name))}")
  }

  private static func reply(_ status: UInt32, _ json: String) -> HTTPResponse {
    var response = HTTPResponse(status: status, type: "application/json", json)
    response.headers += PageHeaders.page
    return response
  }

  private static func quoted(_ text: String) -> String { JSON.quoted(text) }
}
