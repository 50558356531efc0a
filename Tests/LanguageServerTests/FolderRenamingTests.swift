import Foundation
import QuestionnaireLanguage
import Testing

@testable import LanguageServer

/// A name goes through a folder: where it is declared, where it is taken from there, and in the translations.
@Suite struct FolderRenamingTests {
  private static let shared = """
    jalon 1 fr

    partage commun "Commun"

    section cuisine "Cuisiner"
      question recette "Je sais cuisiner." : oui ou non
      question viande "De la viande ?" : choix
        souvent "Souvent"
        jamais "Jamais"

    """

  private static let taker = """
    jalon 1 fr

    questionnaire pratiques version 1.0 "Mes pratiques"
      traductions ar

    vague avant "Avant"

    reprend section cuisine de commun

    score carnivore "Viande"
      un point si viande = souvent
      calculé si toutes les réponses

    """

  private static let folder = "file:///tmp/atelier%20jalon/"

  /// A client with the three files open.
  private func client(_ files: [String: String] = [:]) throws -> EditorClient {
    let client = try EditorClient()
    let all = try ["commun": Self.shared, "pratiques": Self.taker, "pratiques.ar": Self.translation()]
      .merging(files) { _, new in new }
    for (name, text) in all.sorted(by: { $0.key < $1.key }) {
      client.notify(
        "textDocument/didOpen",
        ["textDocument": ["uri": "\(Self.folder)\(name).jalon", "version": 1, "text": text] as [String: Any]])
    }
    return client
  }

  /// The translation of the questionnaire, complete.
  private static func translation() throws -> String {
    let neighbours = Neighbours { _ in .text(SourceText(name: "commun.jalon", shared)) }
    let compilation = Compilation(SourceText(name: "pratiques.jalon", taker), neighbours: neighbours)
    let update = TranslationUpdate(of: try #require(compilation.questionnaire), named: "pratiques.jalon", to: "ar")
    return String(decoding: update.bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasPrefix("--") ? String($0) : String($0).replacing("\"\"", with: "\"ar\"") }.joined(separator: "\n")
  }

  private func parameters(_ name: String, _ marked: String, to newName: String) throws -> [String: Any] {
    let cursor = try MarkedText(marked)
    return [
      "textDocument": ["uri": "\(Self.folder)\(name).jalon"], "position": cursor.position, "newName": newName,
    ]
  }

  /// How many edits each file gets; nil when the rename is refused.
  private func edits(_ client: EditorClient, _ name: String, _ marked: String, to newName: String) throws
    -> [String: Int]?
  {
    let answer = try client.answer("textDocument/rename", try parameters(name, marked, to: newName))
    guard let result = answer["result"] as? [String: Any] else { return nil }
    let changes = try #require(result["changes"] as? [String: [[String: Any]]])
    #expect(changes.values.allSatisfy { $0.allSatisfy { $0["newText"] as? String == newName } })
    return Dictionary(
      uniqueKeysWithValues: changes.map { uri, edits in
        (String(uri.dropFirst(Self.folder.count).dropLast(".jalon".count)), edits.count)
      })
  }

  @Test func aSharedQuestionIsRenamedWhereverItIsTaken() throws {
    let shared = Self.shared.replacing("question viande", with: "question vi▮ande")
    #expect(try edits(client(), "commun", shared, to: "boeuf") == ["commun": 1, "pratiques": 1, "pratiques.ar": 1])
    // The same from a file that takes it, and from a translation.
    let taker = Self.taker.replacing("si viande", with: "si via▮nde")
    #expect(try edits(client(), "pratiques", taker, to: "boeuf") == ["commun": 1, "pratiques": 1, "pratiques.ar": 1])
    let translation = try Self.translation().replacing("question viande", with: "question viand▮e")
    #expect(
      try edits(client(), "pratiques.ar", translation, to: "boeuf") == ["commun": 1, "pratiques": 1, "pratiques.ar": 1])
  }

  @Test func codesSectionsWavesAndTheQuestionnaireAreRenamedInTranslationsToo() throws {
    let code = Self.shared.replacing("souvent \"", with: "▮souvent \"")
    #expect(try edits(client(), "commun", code, to: "oui") == ["commun": 1, "pratiques": 1, "pratiques.ar": 1])
    let section = Self.taker.replacing("section cuisine", with: "section cui▮sine")
    #expect(try edits(client(), "pratiques", section, to: "table") == ["commun": 1, "pratiques": 1, "pratiques.ar": 1])
    let wave = Self.taker.replacing("vague avant", with: "vague av▮ant")
    #expect(try edits(client(), "pratiques", wave, to: "debut") == ["pratiques": 1, "pratiques.ar": 1])
    let name = Self.taker.replacing("questionnaire pratiques", with: "questionnaire ▮pratiques")
    #expect(try edits(client(), "pratiques", name, to: "usages") == ["pratiques": 1, "pratiques.ar": 1])
  }

  @Test func aNameThatAnotherFileHasIsRefusedWithItsFile() throws {
    let shared = Self.shared.replacing("question viande", with: "question vi▮ande")
    let client = try client()
    let answer = try client.answer(
      "textDocument/rename", try parameters("commun", shared, to: "carnivore"))
    #expect(client.errorCode(answer) == -32803)
    let message = (answer["error"] as? [String: Any])?["message"] as? String
    #expect(message == "Le nom «\u{A0}carnivore\u{A0}» est déjà pris dans pratiques.jalon.")
  }

  @Test func aNameOfAnotherThingStaysAsItIs() throws {
    // Another questionnaire that takes nothing and happens to have a question of that name.
    let other = Self.shared.replacing("partage commun \"Commun\"", with: "questionnaire autre version 1.0 \"Autre\"")
    let shared = Self.shared.replacing("question viande", with: "question vi▮ande")
    let found = try edits(client(["autre": other]), "commun", shared, to: "boeuf")
    #expect(found == ["commun": 1, "pratiques": 1, "pratiques.ar": 1])
  }

  @Test func thePlaceToRenameIsKnownInEveryFile() throws {
    let cursor = try MarkedText(try Self.translation().replacing("question viande", with: "question viand▮e"))
    let place =
      try client().result(
        "textDocument/prepareRename",
        ["textDocument": ["uri": Self.folder + "pratiques.ar.jalon"], "position": cursor.position]) as? [String: Any]
    #expect(place?["placeholder"] as? String == "viande")
  }

  /// What is not open is read from the disk, and edited there.
  @Test func filesThatAreNotOpenAreRenamedAsWell() throws {
    let disk = Neighbours(names: { ["commun", "pratiques.ar"] }) { name in
      switch name {
      case "commun": .text(SourceText(name: "/x/commun.jalon", Self.shared))
      case "pratiques.ar": (try? Self.translation()).map { .text(SourceText(name: "a", $0)) } ?? .unreadable
      default: .missing(others: [])
      }
    }
    let session = EditorSession(
      language: .french, environmentLanguage: .french, version: "t", neighbours: { _ in disk })
    let uri = Self.folder + "pratiques.jalon"
    let cursor = try MarkedText(Self.taker.replacing("si viande", with: "si via▮nde"))
    let messages: [[String: Any]] = [
      ["jsonrpc": "2.0", "id": 1, "method": "initialize", "params": ["capabilities": [String: String]()]],
      [
        "jsonrpc": "2.0", "method": "textDocument/didOpen",
        "params": ["textDocument": ["uri": uri, "version": 1, "text": cursor.text] as [String: Any]],
      ],
      [
        "jsonrpc": "2.0", "id": 2, "method": "textDocument/rename",
        "params": ["textDocument": ["uri": uri], "position": cursor.position, "newName": "boeuf"] as [String: Any],
      ],
    ]
    var last: [[UInt8]] = []
    for message in messages { last = session.receive(Array(try JSONSerialization.data(withJSONObject: message))) }
    let answer = try JSONSerialization.jsonObject(with: Data(try #require(last.last))) as? [String: Any]
    let changes = (answer?["result"] as? [String: Any])?["changes"] as? [String: Any]
    #expect(
      changes.map { Set($0.keys) } == Set(["commun", "pratiques", "pratiques.ar"].map { "\(Self.folder)\($0).jalon" }),
      "\(String(describing: answer))")
  }
}
