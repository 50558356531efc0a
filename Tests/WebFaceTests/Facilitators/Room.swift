import Foundation
import Glibc
import Passwords
import QuestionnaireLanguage
import QuestionnaireModel
import ResponseStore
import Synchronization
import Testing
import WebServing

@testable import WebFace

/// A room with a server in it: a real database, a real socket, and a clock that the test sets.
final class Room {
  let path: String
  let clock = TestClock()
  let store: ResponseStore
  let questionnaire: QuestionnaireID
  let server: WebServer
  private let face: WebFace
  private let folder: String

  static let password = "quatre mots sans rapport"
  /// Hashed once: that takes a while, which is its point.
  private static let hash = try? PasswordHash(hashing: password, for: "x").text

  static let source = """
    jalon 1 fr
    questionnaire cuisine version 1.0 "Cuisine <b>&</b> goût"
    vague avant "Avant"
    vague apres "Après"
    échelle accord de 1 à 5
      1 "Pas du tout"
      5 "Tout à fait"
      nsp "Je ne sais pas", manquant
    section s "Section"
      question recette "Je sais cuisiner." : accord
      question jours "Combien de jours ?" : entier de 0 à 7
      question viande "De la viande ?" : choix
        souvent "Souvent"
        parfois "Parfois"
        jamais "Jamais"
      question tofu "Quel tofu ?" : texte
        si viande = jamais
    score confiance "Confiance <i>en</i> cuisine", hausse favorable
      moyenne de recette
      calculé si toutes les réponses
    changement confiance de avant à apres
    """

  /// - Parameter plan: lines more under the change.
  init(plan: String = "") throws {
    let source = Self.source + plan
    folder = NSTemporaryDirectory() + "jalon-room-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    path = folder + "/salle.db"
    store = try ResponseStore(path: path)
    let compiled = Compilation(SourceText(name: "cuisine.jalon", source))
    let cuisine = try #require(compiled.questionnaire, "\(compiled.diagnostics)")
    questionnaire = try store.register(cuisine, source: source)
    let hash = try #require(Self.hash)
    try store.addAccount(named: "claire", role: .facilitator, passwordHash: hash)
    try store.addAccount(named: "anna", role: .facilitator, passwordHash: hash)
    try store.addAccount(named: "paul", role: .researcher, passwordHash: hash)
    let clock = clock
    let face = try WebFace(
      database: path, shelf: QuestionnaireShelf([questionnaire: [cuisine]]),
      facilitators: FacilitatorFace.Settings(now: { clock.now }))
    self.face = face
    server = try WebServer(WebServerSettings(), handler: face.answer)
  }

  deinit {
    server.stop()
    face.stop()
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// A browser that nobody has used yet.
  func browser(elsewhere: Bool = false) -> Browser { Browser(port: server.port, isElsewhere: elsewhere) }

  /// A browser in which somebody is logged in.
  func browser(of name: String, elsewhere: Bool = false) throws -> Browser {
    let browser = browser(elsewhere: elsewhere)
    #expect(try browser.logIn(name).status == 303)
    return browser
  }

  /// Opens a sitting by the pages, and gives the path of its page.
  func openSitting(_ browser: Browser, wave: String = "avant", group: String = "Mardi") throws -> String {
    _ = try browser.get("/animer")
    let opened = try browser.post(
      "/animer/passation", ["quoi": "\(questionnaire.rawValue):\(wave)", "groupe": group])
    #expect(opened.status == 303, "\(opened.text)")
    return try #require(opened.header("location"))
  }

  /// Answers of so many people of a group at both waves, stored directly.
  func people(_ count: Int, group: String, from: Double = 2, to: Double = 4) throws {
    try store.importing(into: questionnaire) { batch in
      for number in 0..<count {
        for (wave, value) in [("avant", from), ("apres", to + Double(number % 2))] {
          _ = try batch.write(
            Response(
              participant: "\(group)-\(number)", group: group, wave: wave,
              answers: [.number(value), .number(3), .code("souvent"), .missing(.notAsked)]))
        }
      }
    }
  }
}

/// A clock that stands until it is moved.
final class TestClock: Sendable {
  private let time = Mutex(1_800_000_000)
  var now: Int { time.withLock { $0 } }
  func move(_ seconds: Int) { time.withLock { $0 += seconds } }
}

/// What came back.
struct Reply {
  let status: Int
  let headers: [(name: String, value: String)]
  let body: [UInt8]

  var text: String { String(decoding: body, as: UTF8.self) }
  func header(_ name: String) -> String? { headers.first { $0.name == name }?.value }
  func all(_ name: String) -> [String] { headers.filter { $0.name == name }.map(\.value) }
}

/// A browser without JavaScript: it keeps cookies, and fills in the token of the last form that it was shown.
final class Browser {
  private let port: UInt16
  private let isElsewhere: Bool
  var cookies: [String: String] = [:]
  /// The token of the last page with a form.
  var token = ""

  init(port: UInt16, isElsewhere: Bool) {
    self.port = port
    self.isElsewhere = isElsewhere
  }

  func get(_ path: String, headers: [String: String] = [:]) throws -> Reply { try send("GET", path, nil, headers) }

  /// - Parameter seen: the items that the page of questions showed.
  func post(
    _ path: String, _ fields: [String: String], token: String? = nil, seen: [String] = []
  ) throws -> Reply {
    let fields = fields.merging(["jeton": token ?? self.token]) { own, _ in own }
    let body = (fields.map { ($0.key, $0.value) } + seen.map { ("vu", $0) })
      .map { "\($0.0.percentEncoded)=\($0.1.percentEncoded)" }.joined(separator: "&")
    return try send("POST", path, body, [:])
  }

  func logIn(_ name: String, password: String = Room.password) throws -> Reply {
    _ = try get("/animer/entrer")
    let reply = try post("/animer/entrer", ["nom": name, "mot_de_passe": password])
    if reply.status == 303, let home = reply.header("location") { _ = try get(home) }
    return reply
  }

  private func send(_ method: String, _ path: String, _ body: String?, _ headers: [String: String]) throws -> Reply {
    var lines = ["\(method) \(path) HTTP/1.1", "Host: 127.0.0.1:\(port)", "Connection: close"]
    // What the proxy of an address elsewhere would add.
    if isElsewhere { lines.append("X-Forwarded-For: 10.0.0.7") }
    if !cookies.isEmpty {
      lines.append("Cookie: " + cookies.map { "\($0.key)=\($0.value)" }.joined(separator: "; "))
    }
    for (name, value) in headers { lines.append("\(name): \(value)") }
    if let body {
      lines += ["Content-Type: application/x-www-form-urlencoded", "Content-Length: \(body.utf8.count)"]
    }
    let reply = try exchange(lines.joined(separator: "\r\n") + "\r\n\r\n" + (body ?? ""))
    for cookie in reply.all("set-cookie") {
      let pair = cookie.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      cookies[String(pair[0])] = pair.count == 2 && !pair[1].isEmpty ? String(pair[1]) : nil
    }
    if let found = reply.text.firstMatch(of: #/name="jeton" value="([0-9a-f]+)"/#) { token = String(found.1) }
    return reply
  }

  private func exchange(_ request: String) throws -> Reply {
    let socket = Glibc.socket(AF_INET, CInt(SOCK_STREAM.rawValue), 0)
    defer { close(socket) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let connected = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    try #require(connected == 0)
    var patience = timeval(tv_sec: 60, tv_usec: 0)
    setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    let bytes = Array(request.utf8)
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes { Glibc.send(socket, $0.baseAddress, $0.count, CInt(MSG_NOSIGNAL)) }
      try #require(count > 0)
      sent += count
    }
    var answer: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = recv(socket, &buffer, buffer.count, 0)
      if count <= 0 { break }
      answer += buffer[..<count]
    }
    let end = try #require(answer.firstRange(of: Array("\r\n\r\n".utf8)))
    let head = String(decoding: answer[..<end.lowerBound], as: UTF8.self).split(separator: "\r\n")
    let status = try #require(head.first?.split(separator: " ").dropFirst().first.flatMap { Int($0) })
    let headers = head.dropFirst().map { line in
      let parts = line.split(separator: ":", maxSplits: 1)
      return (name: parts[0].lowercased(), value: parts.count == 2 ? parts[1].trimmingCharacters(in: .whitespaces) : "")
    }
    return Reply(status: status, headers: headers, body: Array(answer[end.upperBound...]))
  }
}

extension String {
  fileprivate var percentEncoded: String {
    addingPercentEncoding(withAllowedCharacters: CharacterSet(charactersIn: "abcdefghijklmnopqrstuvwxyz0123456789_"))
      ?? ""
  }
}
