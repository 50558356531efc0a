import Foundation
import Testing

@testable import LanguageServer

/// The bodies of the messages that the real program sends for some bytes, and its exit code.
private func jalonLSP(_ input: [UInt8], _ arguments: String...) throws -> (code: Int32, messages: [[String: Any]]) {
  let (code, output) = try Programs.run(Programs.jalon, ["lsp"] + arguments, input: input)
  var framing = MessageFraming()
  framing.append(output)
  var messages: [[String: Any]] = []
  while let piece = framing.next() {
    guard case .body(let body) = piece else {
      Issue.record("the program writes something that is no message: \(piece)")
      continue
    }
    messages.append(try #require(try JSONSerialization.jsonObject(with: Data(body)) as? [String: Any]))
  }
  return (code, messages)
}

private func framed(_ messages: String...) -> [UInt8] {
  messages.flatMap { MessageFraming.framed(Array($0.utf8)) }
}

private let initialize = #"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":{}}}"#
private let shutdown = #"{"jsonrpc":"2.0","id":"end","method":"shutdown"}"#
private let exitMessage = #"{"jsonrpc":"2.0","method":"exit"}"#
private let open =
  #"{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"file:///a.jalon","version":3,"text":"jalon 1 fr\nqestion"}}}"#

@Test func aWholeConversation() throws {
  let (code, messages) = try jalonLSP(framed(initialize, open, shutdown, exitMessage), "--lang", "fr")
  #expect(code == 0)
  #expect(messages.count == 3)
  #expect(messages[0]["id"] as? Int == 1 && messages[2]["id"] as? String == "end")
  let published = try #require(messages[1]["params"] as? [String: Any])
  #expect(published["version"] as? Int == 3)
  let said = try #require(published["diagnostics"] as? [[String: Any]]).compactMap { $0["message"] as? String }
  #expect(said.contains { $0.contains("vouliez-vous dire") })
}

@Test func theLanguageThatIsAskedForIsSpoken() throws {
  let (_, messages) = try jalonLSP(framed(initialize, open), "--lang", "en")
  let published = try #require(messages[1]["params"] as? [String: Any])
  let said = try #require(published["diagnostics"] as? [[String: Any]]).compactMap { $0["message"] as? String }
  #expect(said.contains { $0.contains("did you mean") })
}

@Test func anEditorThatDisappearsIsAnEndWithOne() throws {
  #expect(try jalonLSP([]).code == 1)
  #expect(try jalonLSP(framed(initialize)).code == 1)
  #expect(try jalonLSP(framed(initialize) + Array(framed(open).dropLast(20))).code == 1)
  #expect(try jalonLSP(framed(initialize, exitMessage)).code == 1)
  #expect(try jalonLSP(framed(initialize, shutdown)).code == 0)
}

@Test func rubbishIsAnsweredAndLookedPast() throws {
  let rubbish = Array("GET / HTTP/1.1\r\nHost: x\r\n\r\n".utf8)
  let (code, messages) = try jalonLSP(rubbish + framed("{nonsense", initialize, shutdown, exitMessage))
  #expect(code == 0)
  let codes = messages.map { ($0["error"] as? [String: Any])?["code"] as? Int }
  #expect(codes == [-32700, -32700, nil, nil])
}

@Test func randomBytesNeverKillTheProgram() throws {
  var generator = SystemRandomNumberGenerator()
  for _ in 0..<5 {
    let bytes = (0..<200_000).map { _ in UInt8.random(in: 0...255, using: &generator) }
    #expect(try Programs.run(Programs.jalon, ["lsp"], input: bytes).code == 1)
  }
}
