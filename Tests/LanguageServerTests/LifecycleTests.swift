import Foundation
import Testing

@testable import LanguageServer

@Test func theServerSaysWhatItCan() throws {
  let client = try EditorClient(isInitialized: false)
  let result = try #require(try client.result("initialize", ["capabilities": [:]]) as? [String: Any])
  let capabilities = try #require(result["capabilities"] as? [String: Any])
  #expect(capabilities["positionEncoding"] as? String == "utf-16")
  #expect((capabilities["textDocumentSync"] as? [String: Any])?["change"] as? Int == 2)
  for name in ["hoverProvider", "definitionProvider", "referencesProvider", "documentFormattingProvider"] {
    #expect(capabilities[name] as? Bool == true)
  }
  #expect((result["serverInfo"] as? [String: Any])?["name"] as? String == "jalon")
}

@Test func utf8IsChosenWhenTheEditorHasIt() throws {
  let client = try EditorClient(isInitialized: false)
  let parameters = ["capabilities": ["general": ["positionEncodings": ["utf-16", "utf-8"]]]]
  let result = try #require(try client.result("initialize", parameters) as? [String: Any])
  #expect((result["capabilities"] as? [String: Any])?["positionEncoding"] as? String == "utf-8")
}

@Test func requestsBeforeInitializeAreRefused() throws {
  let client = try EditorClient(isInitialized: false)
  #expect(client.errorCode(try client.answer("textDocument/hover", EditorClient.whole)) == -32002)
  // Notifications are dropped.
  client.notify("textDocument/didOpen", ["textDocument": ["uri": "a", "version": 1, "text": "x"]])
  #expect(client.notifications.isEmpty)
}

@Test func goodbyeInTheRightOrderEndsWithZero() throws {
  let client = try EditorClient()
  #expect(try client.result("shutdown") is NSNull)
  #expect(client.errorCode(try client.answer("textDocument/hover", EditorClient.whole)) == -32600)
  #expect(client.session.exitCode == nil)
  client.notify("exit", NSNull())
  #expect(client.session.exitCode == 0)
}

@Test func leavingWithoutGoodbyeEndsWithOne() throws {
  let client = try EditorClient()
  client.notify("exit", NSNull())
  #expect(client.session.exitCode == 1)
  #expect(try EditorClient().session.endOfInput() == 1)
}

@Test func whatIsNotKnownIsToldOrIgnored() throws {
  let client = try EditorClient()
  #expect(client.errorCode(try client.answer("textDocument/typeDefinition", EditorClient.whole)) == -32601)
  #expect(client.errorCode(try client.answer("initialize", ["capabilities": [:]])) == -32600)
  for method in ["$/cancelRequest", "$/setTrace", "workspace/didChangeConfiguration", "textDocument/didSave"] {
    client.notify(method, ["id": 1])
  }
  #expect(client.notifications.isEmpty)
  // An answer to a question that nobody asked.
  #expect(client.send(["jsonrpc": "2.0", "id": 7, "result": NSNull()]).isEmpty)
}

@Test(arguments: [
  ("{", -32700), ("", -32700), ("\u{0}", -32700), ("[]", -32600), ("3", -32600), ("{\"jsonrpc\":\"2.0\"}", -32600),
  ("{\"id\":{},\"method\":\"x\"}", -32600), ("{\"id\":1,\"method\":7}", -32600),
  (String(repeating: "[", count: 100_000), -32700),
  ("{\"id\":1,\"method\":\"textDocument/hover\"}", -32602),
  ("{\"id\":1,\"method\":\"textDocument/hover\",\"params\":{\"textDocument\":{\"uri\":\"x\"}}}", -32602),
  ("{\"id\":1,\"method\":\"textDocument/documentSymbol\",\"params\":{\"textDocument\":{\"uri\":\"nowhere\"}}}", -32602),
])
func aBodyThatIsNoMessageGetsAnError(body: String, code: Int) throws {
  let client = try EditorClient()
  let answers = client.receive(Array(body.utf8))
  #expect(answers.count == 1 && client.errorCode(answers.first) == code, "\(answers)")
}

@Test func notificationsThatCannotBeReadAreToldInTheLog() throws {
  let client = try EditorClient()
  client.notify("textDocument/didOpen", ["textDocument": 3])
  #expect(client.notifications.last?["method"] as? String == "window/logMessage")
}

@Test func theLanguageIsTheEditors() throws {
  let wrong = Sample.questionnaire.replacing("inversé temps", with: "inversé tempz")
  let french = try EditorClient(locale: "fr-CA").open(wrong)
  #expect((french.first?["message"] as? String)?.contains("vouliez-vous dire") == true)
  let english = try EditorClient(locale: "de").open(wrong)
  #expect((english.first?["message"] as? String)?.contains("did you mean") == true)
}
