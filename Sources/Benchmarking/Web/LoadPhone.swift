/// A phone in a workshop: it joins with a code of its own, answers one page and sends everything, as a browser without
/// scripts does.
struct LoadPhone: LoadClient {
  /// How far it goes before it stops.
  enum Stage: Equatable {
    /// It has a seat.
    case joined
    /// It sends its page, for which it has all that is needed, and no more.
    case pageSent
    /// It looks at its page, answers, looks through its answers, sends them, and is thanked.
    case thanked
    /// It asks for its page as often as this.
    case looking(Int)
  }

  let number: Int
  private let joinCode: String
  private let items: [String]
  /// What it does now.
  var stage = Stage.joined
  private(set) var cookie = ""
  private var key = ""
  /// The bytes of the last page.
  private(set) var lastBody: [UInt8] = []
  /// Answers of the server that none of the steps expects.
  private(set) var surprises = 0
  /// How often the page was acknowledged, and the last answer to the first question that was.
  private(set) var acknowledged: (sends: Int, value: Int)?
  private var step = 0

  init(number: Int, joinCode: String, items: [String]) {
    self.number = number
    self.joinCode = joinCode
    self.items = items
  }

  /// The code under which it takes part.
  var participant: String { "P\(number)" }

  /// Begins with another stage.
  mutating func go(to stage: Stage) {
    self.stage = stage
    step = 0
  }

  mutating func request(after answer: LoadAnswer?) -> [UInt8]? {
    if let answer {
      guard note(answer) else {
        surprises += 1
        return nil
      }
      step += 1
    }
    switch (stage, step) {
    case (.joined, 0): return get("/r/\(joinCode)?langue=en")
    case (.joined, 1):
      return post("/r/\(joinCode)", "jeton=\(key)&langue=en&code=\(participant)&lecture=section&accord=oui")
    case (.joined, 2): return get("/q/1")
    case (.pageSent, 0): return post("/q/1", page)
    case (.thanked, 0): return get("/q/1")
    case (.thanked, 1): return post("/q/1", page)
    case (.thanked, 2), (.thanked, 4): return get("/fin")
    case (.thanked, 3): return post("/fin", "jeton=\(key)&vague=before")
    case (.looking(let times), _) where step < times: return get("/q/1")
    default: return nil
    }
  }

  private mutating func note(_ answer: LoadAnswer) -> Bool {
    switch (stage, step) {
    case (.joined, 1):
      guard answer.status == 303, let cookie = answer.cookie else { return false }
      self.cookie = cookie
    case (.pageSent, _), (.thanked, 1):
      guard answer.status == 303, answer.location == "/fin" else { return false }
      acknowledged = ((acknowledged?.sends ?? 0) + 1, value(of: 0))
    case (.thanked, 3): return answer.status == 303 && answer.location == "/fin"
    case (.thanked, 4): return answer.status == 200
    case (.looking, _):
      lastBody = answer.body
      return answer.status == 200
    default:
      guard answer.status == 200, let key = answer.field("jeton") else { return false }
      self.key = key
    }
    return true
  }

  /// The answers differ from phone to phone and from item to item, and from one send to the next.
  func value(of item: Int) -> Int { (number + item + (acknowledged?.sends ?? 0)) % 5 + 1 }

  private var page: String {
    let sequence = (acknowledged?.sends ?? 0) + 1
    var body = "vers=suite&jeton=\(key)&vague=before&lecture=section&suite=\(sequence)"
    for (index, item) in items.enumerated() { body += "&vu=\(item)&r.\(item)=\(value(of: index))" }
    return body
  }

  private var cookieLine: String { cookie.isEmpty ? "" : "Cookie: jalon_place=\(cookie)\r\n" }

  private func get(_ path: String) -> [UInt8] {
    Array("GET \(path) HTTP/1.1\r\nHost: 127.0.0.1\r\n\(cookieLine)\r\n".utf8)
  }

  private func post(_ path: String, _ body: String) -> [UInt8] {
    Array(
      """
      POST \(path) HTTP/1.1\r\nHost: 127.0.0.1\r\n\(cookieLine)Content-Type: application/x-www-form-urlencoded\r
      Content-Length: \(body.utf8.count)\r\n\r\n\(body)
      """.utf8)
  }
}
