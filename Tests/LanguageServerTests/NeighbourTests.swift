import Foundation
import QuestionnaireLanguage
import Testing

@testable import LanguageServer

private let shared = """
  jalon 1 fr

  partage commun "Ce qui est commun"

  échelle accord de 1 à 5
    1 "Pas du tout"
    5 "Tout à fait"

  section cuisine "Cuisiner"
    question recette "Je sais cuisiner." : accord
    question viande "De la viande ?" : choix
      souvent "Souvent"
      jamais "Jamais"

  """

private let taker = """
  jalon 1 fr

  questionnaire pratiques version 1.0 "Mes pratiques"

  vague avant "Avant"

  reprend section cuisine de commun

  score confiance "Confiance"
    moyenne de recette
    calculé si toutes les réponses

  score carnivore "Viande"
    un point si viande = souvent
    calculé si toutes les réponses

  """

/// A client with both files open, the questionnaire first.
private func client(_ text: String = taker) throws -> EditorClient {
  let client = try EditorClient()
  try client.open(text)
  client.notify(
    "textDocument/didOpen", ["textDocument": ["uri": "file:///tmp/commun.jalon", "version": 1, "text": shared]])
  return client
}

/// The codes that were published last about the questionnaire.
private func codes(_ client: EditorClient) throws -> [String] {
  let last = try #require(
    client.notifications.compactMap { $0["params"] as? [String: Any] }
      .last { $0["uri"] as? String == EditorClient.document })
  return try #require(last["diagnostics"] as? [[String: Any]]).compactMap { $0["code"] as? String }
}

@Test func aFileIsCompiledWithWhatItTakesFromAnOpenOne() throws {
  let client = try client()
  #expect(try codes(client).isEmpty)
  // A change over there is seen here at once.
  client.notify(
    "textDocument/didChange",
    [
      "textDocument": ["uri": "file:///tmp/commun.jalon", "version": 2],
      "contentChanges": [["text": shared.replacing("recette", with: "plat")]],
    ])
  #expect(try codes(client) == ["J0203"])
  client.notify("textDocument/didClose", ["textDocument": ["uri": "file:///tmp/commun.jalon"]])
  #expect(try !codes(client).isEmpty)
}

@Test func whatIsTakenIsCompletedAndExplained() throws {
  let cursor = try MarkedText(taker.replacing("un point si viande = souvent", with: "un point si viande = ▮"))
  let first = try client(cursor.text)
  let list = try first.result("textDocument/completion", EditorClient.place(cursor.position)) as? [String: Any]
  #expect((list?["items"] as? [[String: Any]])?.compactMap { $0["label"] as? String } == ["souvent", "jamais"])

  let hovered = try MarkedText(taker.replacing("moyenne de recette", with: "moyenne de rec▮ette"))
  let second = try client(hovered.text)
  let hover = try second.result("textDocument/hover", EditorClient.place(hovered.position)) as? [String: Any]
  #expect(((hover?["contents"] as? [String: Any])?["value"] as? String)?.contains("Je sais cuisiner.") == true)
}

@Test func theDefinitionIsInTheOtherFile() throws {
  let cursor = try MarkedText(taker.replacing("moyenne de recette", with: "moyenne de rec▮ette"))
  let client = try client(cursor.text)
  let found = try client.result("textDocument/definition", EditorClient.place(cursor.position)) as? [[String: Any]]
  #expect(found?.first?["uri"] as? String == "file:///tmp/commun.jalon")
  let start = (found?.first?["range"] as? [String: [String: Int]])?["start"]
  #expect(start == ["line": 9, "character": 11])
}

@Test func theRealProgramReadsTheFolder() throws {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("jalon é \(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  try shared.write(to: folder.appendingPathComponent("commun.jalon"), atomically: true, encoding: .utf8)
  let uri = folder.appendingPathComponent("pratiques.jalon").absoluteString
  let messages: [[String: Any]] = [
    ["jsonrpc": "2.0", "id": 1, "method": "initialize", "params": ["capabilities": [String: String]()]],
    [
      "jsonrpc": "2.0", "method": "textDocument/didOpen",
      "params": ["textDocument": ["uri": uri, "version": 1, "text": taker] as [String: Any]],
    ],
  ]
  let input = try messages.flatMap {
    MessageFraming.framed(Array(try JSONSerialization.data(withJSONObject: $0)))
  }
  let (_, output) = try Programs.run(Programs.jalon, ["lsp"], input: input)
  #expect(String(decoding: output, as: UTF8.self).contains("\"diagnostics\":[]"))
}
