/// What the server can do, as it says when the conversation begins.
struct InitializeResult: Encodable {
  let capabilities: ServerCapabilities
  let serverInfo: ServerInfo

  struct ServerInfo: Encodable {
    let name = "jalon"
    let version: String
  }
}

struct ServerCapabilities: Encodable {
  let positionEncoding: PositionEncoding
  let textDocumentSync = Synchronization()
  let completionProvider = Completion()
  let codeActionProvider = CodeActions()
  let renameProvider = Rename()
  let definitionProvider = true
  let referencesProvider = true
  let documentHighlightProvider = true
  let hoverProvider = true
  let documentSymbolProvider = true
  let foldingRangeProvider = true
  let documentFormattingProvider = true

  struct Synchronization: Encodable {
    let openClose = true
    /// Incremental.
    let change = 2
  }

  struct Completion: Encodable {
    let triggerCharacters = [" ", ":", ",", "="]
  }

  struct CodeActions: Encodable {
    let codeActionKinds = [CodeAction.quickFix, CodeAction.fixAll]
  }

  struct Rename: Encodable {
    let prepareProvider = true
  }
}
