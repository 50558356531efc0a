// What the server sends back.

struct EditorDiagnostic: Codable {
  let range: TextRange
  /// 1 for an error, 2 for a warning.
  let severity: Int
  let code: String
  let source: String
  let message: String
  let relatedInformation: [Related]?

  struct Related: Codable {
    let location: Location
    let message: String
  }
}

struct PublishedDiagnostics: Encodable {
  let uri: String
  let version: Int?
  let diagnostics: [EditorDiagnostic]
}

struct CodeAction: Encodable {
  static let quickFix = "quickfix"
  static let fixAll = "source.fixAll.jalon"

  let title: String
  let kind: String
  var diagnostics: [EditorDiagnostic]?
  var isPreferred: Bool?
  let edit: WorkspaceEdit
}

struct CompletionList: Encodable {
  let isIncomplete = false
  let items: [CompletionItem]
}

struct CompletionItem: Encodable {
  /// The kinds of the protocol that are used here.
  enum Kind: Int, Encodable {
    case function = 3, field = 5, `class` = 7, module = 9, keyword = 14, snippet = 15, file = 17
    case enumMember = 20, constant = 21, event = 23
  }

  let label: String
  let kind: Kind
  var detail: String?
  var documentation: String?
  /// Keeps the order in which the file declares things.
  var sortText: String
  var filterText: String?
  /// 2 when the text of the edit is a snippet.
  var insertTextFormat: Int?
  let textEdit: TextEdit
}

struct Hover: Encodable {
  let contents: Markup
  let range: TextRange

  struct Markup: Encodable {
    let kind = "markdown"
    let value: String
  }
}

struct DocumentHighlight: Encodable {
  let range: TextRange
  /// 2 where a name is read, 3 where it is declared.
  let kind: Int
}

struct DocumentSymbol: Encodable {
  /// The kinds of the protocol that are used here.
  enum Kind: Int, Encodable {
    case module = 2, namespace = 3, field = 8, `enum` = 10, function = 12, variable = 13, enumMember = 22, event = 24
  }

  let name: String
  let detail: String?
  let kind: Kind
  let range: TextRange
  let selectionRange: TextRange
  let children: [DocumentSymbol]
}

struct FoldingRange: Encodable {
  let startLine: Int
  let endLine: Int
  var kind: String?
}

struct RenamePlace: Encodable {
  let range: TextRange
  let placeholder: String
}

struct LogMessage: Encodable {
  /// 1 for an error, 2 for a warning.
  let type: Int
  let message: String
}
