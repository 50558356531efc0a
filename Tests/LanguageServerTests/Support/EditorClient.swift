import Foundation
import Testing

@testable import LanguageServer

/// An editor that talks with a session in this process, message by message, in JSON.
final class EditorClient {
  static let document = "file:///tmp/essai.jalon"

  let session: EditorSession
  /// What the server said by itself since the last look.
  private(set) var notifications: [[String: Any]] = []
  private var lastID = 0

  /// Begins a conversation as an editor in French that knows snippets.
  init(locale: String? = "fr", encodings: [String]? = nil, isInitialized: Bool = true) throws {
    session = EditorSession(language: nil, environmentLanguage: .english, version: "test")
    guard isInitialized else { return }
    var parameters: [String: Any] = [
      "processId": NSNull(), "rootUri": NSNull(),
      "capabilities": [
        "general": encodings.map { ["positionEncodings": $0] } ?? [:],
        "textDocument": ["completion": ["completionItem": ["snippetSupport": true]]],
      ],
    ]
    parameters["locale"] = locale
    _ = try result("initialize", parameters)
    notify("initialized", [:] as [String: Any])
  }

  // MARK: Messages

  func send(_ message: [String: Any]) -> [[String: Any]] {
    guard let data = try? JSONSerialization.data(withJSONObject: message) else { return [] }
    return receive(Array(data))
  }

  func receive(_ body: [UInt8]) -> [[String: Any]] {
    session.receive(body).compactMap { (try? JSONSerialization.jsonObject(with: Data($0))) as? [String: Any] }
  }

  func notify(_ method: String, _ parameters: Any) {
    notifications += send(["jsonrpc": "2.0", "method": method, "params": parameters])
  }

  /// The whole answer to a request.
  func answer(_ method: String, _ parameters: Any? = nil) throws -> [String: Any] {
    lastID += 1
    var message: [String: Any] = ["jsonrpc": "2.0", "id": lastID, "method": method]
    message["params"] = parameters
    let answers = send(message)
    let answer = try #require(answers.first)
    #expect(answers.count == 1 && answer["id"] as? Int == lastID && answer["jsonrpc"] as? String == "2.0")
    return answer
  }

  /// The result of a request that must succeed.
  @discardableResult
  func result(_ method: String, _ parameters: Any? = nil) throws -> Any {
    let answer = try answer(method, parameters)
    return try #require(answer["result"], "\(answer)")
  }

  func errorCode(_ answer: [String: Any]?) -> Int? { (answer?["error"] as? [String: Any])?["code"] as? Int }

  // MARK: Documents

  /// Opens a text and returns what is wrong with it.
  @discardableResult
  func open(_ text: String, version: Int = 1) throws -> [[String: Any]] {
    notify(
      "textDocument/didOpen",
      ["textDocument": ["uri": Self.document, "languageId": "jalon", "version": version, "text": text]])
    return try published()
  }

  /// What was said last of the document.
  func published() throws -> [[String: Any]] {
    let last = try #require(notifications.last)
    #expect(last["method"] as? String == "textDocument/publishDiagnostics")
    let parameters = try #require(last["params"] as? [String: Any])
    return try #require(parameters["diagnostics"] as? [[String: Any]])
  }

  func change(_ changes: [[String: Any]], version: Int = 2) throws -> [[String: Any]] {
    notify(
      "textDocument/didChange",
      ["textDocument": ["uri": Self.document, "version": version], "contentChanges": changes])
    return try published()
  }

  /// Parameters about a place.
  static func place(_ position: [String: Int]) -> [String: Any] {
    ["textDocument": ["uri": document], "position": position]
  }

  static var whole: [String: Any] { ["textDocument": ["uri": document]] }
}

/// A questionnaire with a mark where the cursor stands.
struct MarkedText {
  let text: String
  /// The place of the mark, in UTF-16 code units.
  let position: [String: Int]

  init(_ marked: String) throws {
    let mark = try #require(marked.range(of: "▮"))
    let before = marked[..<mark.lowerBound]
    text = String(before + marked[mark.upperBound...])
    let lastLine = before.split(separator: "\n", omittingEmptySubsequences: false).last ?? ""
    position = ["line": before.count { $0 == "\n" }, "character": lastLine.utf16.count]
  }
}

enum Sample {
  /// A questionnaire without mistakes, to which lines are added.
  static let questionnaire = """
    jalon 1 fr

    questionnaire pratiques version 1.0 "Mes pratiques"

    vague avant "Avant"
    vague apres "Après"
    vague retro "Avant, vu d'aujourd'hui", rétrospective de avant, posée avec apres

    échelle accord de 1 à 5
      1 "Pas du tout"
      5 "Tout à fait"
      nsp "Je ne sais pas", manquant

    section cuisine "Cuisiner"
      question recette "Je sais cuisiner. 🍲" : accord
        vagues avant, apres, retro
      question temps "Je manque de temps." : accord
      question viande "Mangez-vous de la viande ?" : choix
        souvent "Souvent"
        jamais "Jamais"
      question jours "Combien de jours ?" : entier de 1 à 7
        si viande parmi souvent

    score confiance "Confiance", hausse favorable
      moyenne de recette, inversé temps
      calculé si toutes les réponses
      seuil 0,5

    score carnivore "Viande"
      un point si viande = souvent ou viande = "jamais"
      calculé si toutes les réponses

    changement confiance de avant à apres

    """
}

/// Applies edits of the protocol to a text, from the last to the first, counting in UTF-16 code units.
func applying(_ edits: [[String: Any]], to text: String) throws -> String {
  func offset(_ value: Any?) throws -> Int {
    let place = try #require(value as? [String: Int])
    var units = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).prefix(place["line"] ?? 0) {
      units += line.utf16.count + 1
    }
    return units + (place["character"] ?? 0)
  }
  var units = Array(text.utf16)
  var replacements: [(range: Range<Int>, text: String)] = []
  for edit in edits {
    let range = try #require(edit["range"] as? [String: Any])
    let (start, end) = (try offset(range["start"]), try offset(range["end"]))
    replacements.append((start..<end, try #require(edit["newText"] as? String)))
  }
  for (range, text) in replacements.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
    units.replaceSubrange(range, with: text.utf16)
  }
  return String(decoding: units, as: UTF16.self)
}
