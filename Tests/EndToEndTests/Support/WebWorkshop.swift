import Foundation
import Glibc
import Testing

/// `jalon serve` in a folder of its own, with a sitting open.
final class WebWorkshop {
  let workshop: Workshop
  private(set) var server: Conversation
  private(set) var port: UInt16 = 0
  private(set) var code = ""

  /// Opens a sitting.
  ///
  /// - Parameters:
  ///   - shared: the shipped questionnaires that this one takes pieces from.
  ///   - prepare: what else is to be done in the folder before.
  init(
    _ questionnaire: String, wave: String = "avant", shared: [String] = [], more: [String] = [],
    prepare: (Workshop) throws -> Void = { _ in }
  ) throws {
    workshop = try Workshop()
    try workshop.write(questionnaire, to: "q.jalon")
    for name in shared { try workshop.write(workshop.readShipped("Questionnaires/\(name)"), to: name) }
    try prepare(workshop)
    server = try workshop.conversation(["serve", "q.jalon", "--wave", wave, "--listen", "127.0.0.1:0"] + more)
    try readAnnouncement()
  }

  private func readAnnouncement() throws {
    try server.wait(for: "Ctrl-C to stop.")
    let address = try #require(server.shown.firstMatch(of: #/127\.0\.0\.1:(\d+)//#))
    port = try #require(UInt16(address.1))
    if let found = server.shown.firstMatch(of: #/: ([A-Z0-9]{4})\n/#) { code = String(found.1) }
  }

  /// Starts the server anew on the same database, after it was ended.
  func restart(_ arguments: String...) throws {
    server = try workshop.conversation(["serve", "--listen", "127.0.0.1:0"] + arguments)
    try readAnnouncement()
  }

  func browser() -> PlainBrowser { PlainBrowser(port: port) }

  /// Opens a sitting of a wave with another program.
  func openSitting(_ code: String, wave: String) throws {
    _ = try workshop.sql(
      """
      INSERT INTO sitting (uuid, questionnaire_id, wave, join_code, opened_at)
      VALUES ('\(code)', 1, '\(wave)', '\(code)', 'T')
      """)
  }

  func issueCard(_ card: String) throws {
    _ = try workshop.sql("INSERT INTO card (code, issued_at) VALUES ('\(card)', 'T')")
  }

  /// Limits how large the files may be that the server writes, in bytes, as `soft:hard`.
  func limitFiles(to limits: String) throws {
    let outcome = try Outcome.running(
      "/usr/bin/prlimit", ["--pid", "\(server.number)", "--fsize=\(limits)"], environment: workshop.environment(),
      folder: workshop.folder)
    #expect(outcome.end == .code(0), "\(outcome.errors)")
  }

  func closeSittings() throws { _ = try workshop.sql("UPDATE sitting SET closed_at = 'T'") }
}

/// A browser without scripts: it keeps a cookie, follows redirections and fills in forms.
final class PlainBrowser {
  let port: UInt16
  var cookie: String?
  private(set) var page = WebPage(status: 0, head: "", body: "", path: "")

  init(port: UInt16) { self.port = port }

  /// Gets a page.
  @discardableResult
  func open(_ path: String) throws -> WebPage {
    page = try following(exchange("GET", path, nil, [:]), path)
    return page
  }

  /// Sends fields to an address.
  @discardableResult
  func post(
    _ path: String, _ fields: [(String, String)], headers: [String: String] = [:]
  ) throws -> WebPage {
    page = try following(exchange("POST", path, fields, headers), path)
    return page
  }

  /// Takes a seat with a code.
  @discardableResult
  func join(
    _ sitting: String, as code: String, mode: String = "section", more: [(String, String)] = []
  ) throws -> WebPage {
    try open("/r/\(sitting)?autre=1&langue=fr")
    return try post(
      "/r/\(sitting)", page.hiddenFields + [("code", code), ("lecture", mode), ("accord", "oui")] + more)
  }

  /// Fills in the page of questions that is open and goes on.
  ///
  /// - Parameter answers: by item, codes, words of answers, or what is typed; what is not there is left blank.
  @discardableResult
  func answer(
    _ answers: [String: String], wish: String = "suite", confirm: Bool = false, headers: [String: String] = [:]
  ) throws -> WebPage {
    try post(page.action, page.filled(answers, wish: wish, confirm: confirm), headers: headers)
  }

  /// One request, without following where it leads.
  func exchange(
    _ method: String, _ path: String, _ fields: [(String, String)]?, _ headers: [String: String]
  ) throws -> WebPage {
    let body = fields.map { $0.map { "\($0.0.formEncoded)=\($0.1.formEncoded)" }.joined(separator: "&") }
    var head = "\(method) \(path) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\nConnection: close\r\n"
    if let cookie { head += "Cookie: jalon_place=\(cookie)\r\n" }
    for (name, value) in headers { head += "\(name): \(value)\r\n" }
    if let body { head += "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: \(body.utf8.count)\r\n" }
    let text = try RawConnection.exchange(head + "\r\n" + (body ?? ""), port: port)
    guard let end = text.range(of: "\r\n\r\n"), let status = Int(text.dropFirst(9).prefix(3)) else {
      throw NoAnswer()
    }
    let answer = WebPage(
      status: status, head: String(text[..<end.lowerBound]),
      // Without a script, what stands in a template is not there.
      body: String(text[end.upperBound...]).replacing(#/<template>(?s:.*?)<\/template>/#, with: ""), path: path)
    if let set = answer.header("Set-Cookie")?.firstMatch(of: #/jalon_place=([0-9a-f]*)/#) { cookie = String(set.1) }
    return answer
  }

  struct NoAnswer: Error {}

  private func following(_ answer: WebPage, _ path: String) throws -> WebPage {
    var answer = answer
    for _ in 0..<10 {
      guard answer.status == 303, let location = answer.header("Location") else { break }
      answer = try exchange("GET", String(location.prefix { $0 != "#" }), nil, [:])
    }
    return answer
  }
}

/// One request on a connection of its own.
enum RawConnection {
  static func exchange(_ request: String, port: UInt16) throws -> String {
    let socket = Glibc.socket(AF_INET, CInt(SOCK_STREAM.rawValue), 0)
    defer { close(socket) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let result = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard result == 0 else { throw PlainBrowser.NoAnswer() }
    var patience = timeval(tv_sec: 30, tv_usec: 0)
    setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    let bytes = Array(request.utf8)
    guard send(socket, bytes, bytes.count, CInt(MSG_NOSIGNAL)) == bytes.count else { throw PlainBrowser.NoAnswer() }
    var text: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = recv(socket, &buffer, buffer.count, 0)
      guard count > 0 else { return String(decoding: text, as: UTF8.self) }
      text += buffer[..<count]
    }
  }
}

extension String {
  fileprivate var formEncoded: String {
    utf8.map { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: String(UnicodeScalar(byte))
      default: "%" + String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
      }
    }.joined()
  }
}
