// What the editor sends; only what is read here.

struct InitializeParameters: Decodable {
  let locale: String?
  let capabilities: Capabilities?

  struct Capabilities: Decodable {
    let general: General?
    let textDocument: TextDocument?

    struct General: Decodable { let positionEncodings: [String]? }
    struct TextDocument: Decodable { let completion: Completion? }
    struct Completion: Decodable { let completionItem: Item? }
    struct Item: Decodable { let snippetSupport: Bool? }
  }
}

struct TextDocumentIdentifier: Decodable {
  let uri: String
}

struct DidOpenParameters: Decodable {
  let textDocument: Item

  struct Item: Decodable {
    let uri: String
    let version: Int?
    let text: String
  }
}

struct DidChangeParameters: Decodable {
  let textDocument: Item
  let contentChanges: [ContentChange]

  struct Item: Decodable {
    let uri: String
    let version: Int?
  }
}

/// A replacement in a document; of the whole of it when there is no range.
struct ContentChange: Decodable {
  let range: TextRange?
  let text: String
}

struct DocumentParameters: Decodable {
  let textDocument: TextDocumentIdentifier
}

struct PlaceParameters: Decodable {
  let textDocument: TextDocumentIdentifier
  let position: Position
}

struct ReferenceParameters: Decodable {
  let textDocument: TextDocumentIdentifier
  let position: Position
  let context: Context?

  struct Context: Decodable { let includeDeclaration: Bool? }
}

struct RenameParameters: Decodable {
  let textDocument: TextDocumentIdentifier
  let position: Position
  let newName: String
}

struct CodeActionParameters: Decodable {
  let textDocument: TextDocumentIdentifier
  let range: TextRange
  let context: Context?

  struct Context: Decodable { let only: [String]? }
}
