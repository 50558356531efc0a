import Foundation
import QuestionnaireLanguage
import Testing

@testable import LanguageServer

private let questionnaire = """
  jalon 1 fr

  questionnaire pratiques version 1.0 "Mes pratiques"
    traductions ar

  vague avant "Avant"

  section cuisine "Cuisiner"
    question recette "Je sais cuisiner." : oui ou non

  """

private let folder = "file:///tmp/atelier%20jalon/"

/// A translation of everything that a text says, of which each text begins with « ar: ».
private func translation(of text: String) throws -> String {
  let compilation = Compilation(SourceText(name: "pratiques.jalon", text))
  let update = TranslationUpdate(of: try #require(compilation.questionnaire), named: "pratiques.jalon", to: "ar")
  return String(decoding: update.bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    .map { $0.hasPrefix("--") ? String($0) : String($0).replacing("\"\"", with: "\"ar\"") }.joined(separator: "\n")
}

extension EditorClient {
  fileprivate func open(_ text: String, at name: String) {
    notify(
      "textDocument/didOpen", ["textDocument": ["uri": folder + name, "version": 1, "text": text] as [String: Any]])
  }

  fileprivate func change(_ text: String, at name: String) {
    notify(
      "textDocument/didChange",
      ["textDocument": ["uri": folder + name, "version": 2] as [String: Any], "contentChanges": [["text": text]]])
  }

  /// The codes that were published last about a file.
  fileprivate func codes(of name: String) throws -> [String] {
    let last = try #require(
      notifications.compactMap { $0["params"] as? [String: Any] }.last { $0["uri"] as? String == folder + name })
    return try #require(last["diagnostics"] as? [[String: Any]]).compactMap { $0["code"] as? String }
  }
}

/// Both files are open and saved nowhere.
@Test func aTranslationIsComparedWithItsOpenQuestionnaire() throws {
  let client = try EditorClient()
  client.open(try translation(of: questionnaire), at: "pratiques.ar.jalon")
  #expect(try client.codes(of: "pratiques.ar.jalon") == ["J0709"])
  client.open(questionnaire, at: "pratiques.jalon")
  #expect(try client.codes(of: "pratiques.ar.jalon") == [])
  #expect(try client.codes(of: "pratiques.jalon") == [])
  // A question reworded there leaves its translation to review here, before anything is saved.
  client.change(questionnaire.replacing("Je sais cuisiner.", with: "Je cuisine."), at: "pratiques.jalon")
  #expect(try client.codes(of: "pratiques.ar.jalon") == ["J0707"])
  #expect(try client.codes(of: "pratiques.jalon") == ["J0704"])
  client.notify("textDocument/didClose", ["textDocument": ["uri": folder + "pratiques.jalon"]])
  #expect(try client.codes(of: "pratiques.ar.jalon") == ["J0709"])
}

@Test func aQuestionnaireIsToldOfItsTranslationsWhileTheyAreWritten() throws {
  let client = try EditorClient()
  client.open(questionnaire, at: "pratiques.jalon")
  #expect(try client.codes(of: "pratiques.jalon") == ["J0703"])
  let whole = try translation(of: questionnaire)
  client.open(whole.replacing("oui \"ar\"", with: "oui \"\""), at: "pratiques.ar.jalon")
  #expect(try client.codes(of: "pratiques.jalon") == ["J0704"])
  #expect(try client.codes(of: "pratiques.ar.jalon") == ["J0705"])
  client.change(whole, at: "pratiques.ar.jalon")
  #expect(try client.codes(of: "pratiques.jalon") == [])
}

/// What a shared file says is what the translations of its takers have to say.
@Test func aChangeOfASharedFileReachesTheTranslationsOfItsTakers() throws {
  let common =
    "jalon 1 fr\n\npartage commun \"Commun\"\n\nsection cuisine \"Cuisiner\"\n"
    + "  question recette \"Je sais cuisiner.\" : oui ou non\n"
  let taker =
    "jalon 1 fr\n\nquestionnaire pratiques version 1.0 \"Mes pratiques\"\n\nvague avant \"Avant\"\n\n"
    + "reprend section cuisine de commun\n"
  let client = try EditorClient()
  client.open(common, at: "commun.jalon")
  client.open(taker, at: "pratiques.jalon")
  client.open(
    try translation(of: questionnaire.replacing("\n  traductions ar", with: "")), at: "pratiques.ar.jalon")
  #expect(try client.codes(of: "pratiques.ar.jalon") == [])
  client.change(common.replacing("Je sais cuisiner.", with: "Je cuisine."), at: "commun.jalon")
  #expect(try client.codes(of: "pratiques.ar.jalon") == ["J0707"])
}

@Test func aNameThatLeadsOutOfTheFolderFindsNothing() throws {
  let client = try EditorClient()
  client.open(try translation(of: questionnaire), at: "..%2F..%2Fpratiques.ar.jalon")
  #expect(try client.codes(of: "..%2F..%2Fpratiques.ar.jalon") == ["J0709"])
}

/// What is not open is read from the folder.
@Test func theRealProgramReadsTheQuestionnaireOfATranslation() throws {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("jalon é \(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  try questionnaire.write(to: folder.appendingPathComponent("pratiques.jalon"), atomically: true, encoding: .utf8)
  let uri = folder.appendingPathComponent("pratiques.ar.jalon").absoluteString
  let messages: [[String: Any]] = [
    ["jsonrpc": "2.0", "id": 1, "method": "initialize", "params": ["capabilities": [String: String]()]],
    [
      "jsonrpc": "2.0", "method": "textDocument/didOpen",
      "params": [
        "textDocument": ["uri": uri, "version": 1, "text": try translation(of: questionnaire)] as [String: Any]
      ],
    ],
  ]
  let input = try messages.flatMap {
    MessageFraming.framed(Array(try JSONSerialization.data(withJSONObject: $0)))
  }
  let (_, output) = try Programs.run(Programs.jalon, ["lsp"], input: input)
  #expect(String(decoding: output, as: UTF8.self).contains("\"diagnostics\":[]"))
}
