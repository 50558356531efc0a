import Foundation
import Testing

@testable import LanguageServer

/// Who types faster than the mistakes are found is told those of the text that stands there at last.
@Suite struct WaitingChangesTests {
  private static let uri = "file:///a.jalon"

  private func body(_ method: String, _ parameters: [String: Any], id: Int? = nil) throws -> [UInt8] {
    var message: [String: Any] = ["jsonrpc": "2.0", "method": method, "params": parameters]
    message["id"] = id
    return Array(try JSONSerialization.data(withJSONObject: message))
  }

  private func opening() throws -> [UInt8] {
    try body(
      "textDocument/didOpen",
      ["textDocument": ["uri": Self.uri, "version": 0, "text": "jalon 1 fr\n"] as [String: Any]])
  }

  private func typing(_ letter: String, version: Int) throws -> [UInt8] {
    let place = ["line": 1, "character": version - 1]
    return try body(
      "textDocument/didChange",
      [
        "textDocument": ["uri": Self.uri, "version": version] as [String: Any],
        "contentChanges": [["range": ["start": place, "end": place], "text": letter] as [String: Any]],
      ])
  }

  private func outline(_ id: Int) throws -> [UInt8] {
    try body("textDocument/documentSymbol", ["textDocument": ["uri": Self.uri]], id: id)
  }

  /// The versions that were spoken of, and 1000 and more for an answer.
  private func said(_ messages: [[UInt8]]) throws -> [Int] {
    try messages.compactMap { message in
      let object = try JSONSerialization.jsonObject(with: Data(message)) as? [String: Any]
      return (object?["params"] as? [String: Any])?["version"] as? Int ?? (object?["id"] as? Int).map { 1000 + $0 }
    }
  }

  private func serve(_ input: [UInt8], atATime size: Int) throws -> [Int] {
    let session = EditorSession(language: .french, environmentLanguage: .french, version: "test")
    var rest = input[...]
    var output: [UInt8] = []
    _ = session.serve(
      isWaiting: { !rest.isEmpty },
      read: {
        defer { rest = rest.dropFirst(size) }
        return Array(rest.prefix(size))
      },
      write: { bytes in
        output += bytes
        return true
      })
    var framing = MessageFraming()
    framing.append(output)
    var bodies: [[UInt8]] = []
    while case .body(let body)? = framing.next() { bodies.append(body) }
    return try said(bodies)
  }

  private func conversation() throws -> [UInt8] {
    var messages = [try body("initialize", ["capabilities": [String: String]()], id: 1), try opening()]
    for (index, letter) in "question".enumerated() { messages.append(try typing(String(letter), version: index + 1)) }
    messages.append(try outline(2))
    for (index, letter) in " a".enumerated() { messages.append(try typing(String(letter), version: index + 9)) }
    return messages.flatMap { MessageFraming.framed($0) }
  }

  @Test(arguments: [1, 7, 100, 1_000_000])
  func onlyTheLastOfSeveralChangesIsSpokenOf(size: Int) throws {
    // The answer to a request comes after what is said of the changes before it.
    #expect(try serve(try conversation(), atATime: size) == [1001, 0, 8, 1002, 10])
  }

  @Test func aChangeThatComesAloneIsSpokenOfAtOnce() throws {
    let session = EditorSession(language: .french, environmentLanguage: .french, version: "test")
    _ = session.receive(try body("initialize", ["capabilities": [String: String]()], id: 1))
    #expect(try said(session.receive(try opening())) == [0])
    #expect(try said(session.receive(try typing("q", version: 1))) == [1])
    #expect(try said(session.receive(try typing("u", version: 2), isMoreComing: true)) == [])
    #expect(try said(session.settled()) == [2])
    #expect(session.settled().isEmpty)
  }
}
