import Foundation
import Glibc
import Synchronization
import Testing

@testable import WebServing

@Suite(.timeLimit(.minutes(10))) struct WebServerTests {
  private func server(
    _ settings: WebServerSettings = WebServerSettings(), _ handler: @escaping WebServer.Handler
  ) throws -> WebServer {
    try WebServer(settings, handler: handler)
  }

  private static let close = "Host: salle\r\nConnection: close\r\n"

  @Test func answersWithWhatItWasAsked() throws {
    let server = try server { request, response in
      let parts = [
        request.method.rawValue, request.path, request.query["vague"] ?? "-", request.cookie("place") ?? "-",
        request.form["plat"] ?? "-", request.client,
      ]
      response.send(HTTPResponse(type: "text/plain; charset=utf-8", parts.joined(separator: "|")))
    }
    defer { server.stop() }
    let body = "plat=tarte+aux+poireaux+%26+%C5%93ufs"
    let answer = try RawClient.exchange(
      "POST /q/d%C3%A9but?vague=avant HTTP/1.1\r\n\(Self.close)Cookie: autre=1; place=K7PM\r\n"
        + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)",
      port: server.port)
    #expect(answer.hasPrefix("HTTP/1.1 200 OK\r\n"))
    #expect(answer.hasSuffix("POST|/q/début|avant|K7PM|tarte aux poireaux & œufs|127.0.0.1"))
  }

  @Test func answersLaterAndFromAnotherThread() throws {
    let server = try server { request, response in
      DispatchQueue.global().asyncAfter(deadline: .now() + 0.02) {
        response.send(HTTPResponse(type: "text/plain", request.path))
      }
    }
    defer { server.stop() }
    let answers = Mutex<Set<String>>([])
    DispatchQueue.concurrentPerform(iterations: 40) { number in
      let answer = try? RawClient.exchange("GET /\(number) HTTP/1.1\r\n\(Self.close)\r\n", port: server.port)
      answers.withLock { _ = $0.insert(answer.map { String($0.split(separator: "\r\n\r\n").last ?? "") } ?? "") }
    }
    #expect(answers.withLock { $0 } == Set((0..<40).map { "/\($0)" }))
  }

  @Test func anAnswerThatWasForgottenIsAnError() throws {
    let server = try server { _, _ in }
    defer { server.stop() }
    #expect(try RawClient.exchange("GET / HTTP/1.1\r\n\(Self.close)\r\n", port: server.port).hasPrefix("HTTP/1.1 500"))
  }

  @Test(arguments: [
    ("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", "400"),
    ("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd", "400"),
    ("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: abc\r\n\r\nabc", "400"),
    ("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n", "400"),
    ("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", "400"),
    ("GET / HTTP/1.1\r\n\r\n", "400"),
    ("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding : chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n", "400"),
    ("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nTransfer-Encoding:\r\n chunked\r\n\r\n0\r\n\r\n", "400"),
    ("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: xchunked\r\n\r\nabc", "400"),
    ("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: identity\r\n\r\nabc", "400"),
    ("GET / HTTP/1.1\r\nHost: a\r\nX: b\rContent-Length: 5\r\n\r\n", "400"),
    ("GET / HTTP/1.1\r\nHost: a\r\nX(y): b\r\n\r\n", "400"),
    ("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: +3\r\n\r\nabc", "400"),
    ("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3, 3\r\n\r\nabc", "400"),
    ("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n-1\r\nabc", "400"),
    ("PUT / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 0\r\n\r\n", "405"),
    ("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9999999\r\n\r\n", "413"),
  ])
  func refusesWhatTwoReadersCouldUnderstandInTwoWays(request: String, status: String) throws {
    let server = try server { _, response in response.send(HTTPResponse(type: "text/plain", "passé")) }
    defer { server.stop() }
    let answer = try RawClient.exchange(request, port: server.port)
    #expect(answer.split(separator: " ").dropFirst().first == status[...], "\(answer)")
    #expect(!answer.contains("passé"))
  }

  @Test func aBodyBeyondTheLimitIsRefusedThoughItsLengthIsNotSaid() throws {
    let server = try server(WebServerSettings(bodyLimit: 1000)) { _, response in response.send(HTTPResponse()) }
    defer { server.stop() }
    let chunks = String(repeating: "100\r\n\(String(repeating: "a", count: 256))\r\n", count: 10) + "0\r\n\r\n"
    let answer = try RawClient.exchange(
      "POST / HTTP/1.1\r\n\(Self.close)Transfer-Encoding: chunked\r\n\r\n\(chunks)", port: server.port)
    #expect(answer.hasPrefix("HTTP/1.1 413"))
  }

  @Test(arguments: ["GET / HTTP/1.1\r\nHost: a\r\nX: ", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 900\r\n\r\n"])
  func aClientThatDripsItsRequestIsCut(beginning: String) throws {
    let settings = WebServerSettings(headDeadline: .seconds(1), transferDeadline: .seconds(1))
    let server = try server(settings) { _, response in response.send(HTTPResponse()) }
    defer { server.stop() }
    let client = try RawClient(port: server.port)
    let isSent = client.send(beginning)
    #expect(isSent)
    var drops = 0
    while drops < 200, client.send("a") {
      drops += 1
      usleep(50_000)
    }
    // 200 drops would take 10 seconds, each of them within the library's own time limit.
    #expect(drops < 200)
    while server.connectionCount > 0 { usleep(10_000) }
  }

  @Test func whatIsUnderWayIsAnsweredBeforeItStops() throws {
    let began = Atomic(false)
    let server = try server { _, response in
      began.store(true, ordering: .releasing)
      DispatchQueue.global().asyncAfter(deadline: .now() + 0.3) {
        response.send(HTTPResponse(type: "text/plain", "gardé"))
      }
    }
    let port = server.port
    let answer = Mutex("")
    let done = DispatchGroup()
    DispatchQueue.global().async(group: done) {
      let text = try? RawClient.exchange("GET / HTTP/1.1\r\n\(Self.close)\r\n", port: port)
      answer.withLock { $0 = text ?? "" }
    }
    while !began.load(ordering: .acquiring) { usleep(1_000) }
    server.stop()
    done.wait()
    #expect(answer.withLock { $0 }.hasSuffix("gardé"))
    #expect(throws: RawClient.Failure.self) { _ = try RawClient(port: port) }
  }

  @Test func aRequestThatIsNeverAnsweredDoesNotKeepTheServerFromStopping() throws {
    let held = Mutex<[PendingResponse]>([])
    let server = try server { _, response in held.withLock { $0.append(response) } }
    let port = server.port
    let done = DispatchGroup()
    let answer = Mutex("")
    DispatchQueue.global().async(group: done) {
      let text = try? RawClient.exchange("GET / HTTP/1.1\r\n\(Self.close)\r\n", port: port)
      answer.withLock { $0 = text ?? "" }
    }
    while held.withLock({ $0.isEmpty }) { usleep(1_000) }
    server.stop(patience: .milliseconds(100))
    done.wait()
    #expect(answer.withLock { $0 }.hasPrefix("HTTP/1.1 503"))
  }

  @Test func saysWhyItCannotListen() throws {
    let server = try server { _, response in response.send(HTTPResponse()) }
    defer { server.stop() }
    #expect(throws: WebServerError.portInUse(server.port)) {
      try WebServer(WebServerSettings(port: server.port)) { _, _ in }
    }
    #expect(throws: WebServerError.unusableAddress("203.0.113.9")) {
      try WebServer(WebServerSettings(address: "203.0.113.9")) { _, _ in }
    }
    #expect(throws: WebServerError.unusableAddress("nulle part")) {
      try WebServer(WebServerSettings(address: "nulle part")) { _, _ in }
    }
  }

  /// Whoever opens all connections and says nothing keeps nobody out for long.
  @Test func aCrowdThatSaysNothingGivesWay() throws {
    let server = try server(WebServerSettings(connections: 12)) { _, response in
      response.send(HTTPResponse(type: "text/plain", "ici"))
    }
    defer { server.stop() }
    var crowd: [CInt] = []
    defer { crowd.forEach { _ = Glibc.close($0) } }
    for _ in 0..<40 { crowd.append(try RawClient.open(port: server.port)) }
    let answer = try RawClient.exchange("GET / HTTP/1.1\r\n\(Self.close)\r\n", port: server.port)
    #expect(answer.hasSuffix("ici"), "\(answer)")
  }
}
