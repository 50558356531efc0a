import Foundation

// The messages about documents, each handed to the feature that it asks for.

extension EditorSession {
  /// - Returns: whether the request is known.
  func documentRequest(_ id: RequestID, _ method: String, _ body: Data) -> Bool {
    switch method {
    case "textDocument/completion":
      place(id, body) { $0.completion(at: $1, withSnippets: self.knowsSnippets) }
    case "textDocument/definition": place(id, body) { $0.definition(at: $1) }
    case "textDocument/documentHighlight": place(id, body) { $0.highlights(at: $1) }
    case "textDocument/hover": place(id, body) { $0.hover(at: $1) }
    case "textDocument/prepareRename": place(id, body) { self.renamePlace($0, at: $1) }
    case "textDocument/documentSymbol": whole(id, body) { $0.outline() }
    case "textDocument/foldingRange": whole(id, body) { $0.foldingRanges() }
    case "textDocument/formatting": whole(id, body) { $0.formatting() }
    case "textDocument/references":
      answer(id, body) { (parameters: ReferenceParameters) throws(ResponseError) in
        try self.view(parameters.textDocument.uri).references(
          at: parameters.position, includingDeclaration: parameters.context?.includeDeclaration ?? true)
      }
    case "textDocument/codeAction":
      answer(id, body) { (parameters: CodeActionParameters) throws(ResponseError) in
        try self.view(parameters.textDocument.uri).codeActions(in: parameters.range, only: parameters.context?.only)
      }
    case "textDocument/rename":
      answer(id, body) { (parameters: RenameParameters) throws(ResponseError) in
        let view = try self.view(parameters.textDocument.uri)
        do throws(RenameProblem) {
          return try self.rename(view, at: parameters.position, to: parameters.newName)
        } catch {
          throw ResponseError(code: .requestFailed, message: error.phrase.text(in: self.language))
        }
      }
    default: return false
    }
    return true
  }

  /// - Returns: whether the notification is known.
  func documentNotification(_ method: String, _ body: Data) -> Bool {
    switch method {
    case "textDocument/didOpen":
      take(body) { (parameters: DidOpenParameters) in
        let opened = parameters.textDocument
        let document = Document(
          uri: opened.uri, version: opened.version, text: opened.text, folder: self.folder(of: opened.uri))
        self.documents[opened.uri] = document
        self.publish(document)
      }
    case "textDocument/didChange":
      take(body) { (parameters: DidChangeParameters) in
        guard let document = self.documents[parameters.textDocument.uri] else { return }
        document.apply(parameters.contentChanges, version: parameters.textDocument.version, self.encoding)
        self.waiting.append(document.uri)
      }
    case "textDocument/didClose":
      take(body) { (parameters: DocumentParameters) in
        let uri = parameters.textDocument.uri
        guard self.documents.removeValue(forKey: uri) != nil else { return }
        // What is closed is not spoken of any more.
        self.notify(
          "textDocument/publishDiagnostics", PublishedDiagnostics(uri: uri, version: nil, diagnostics: []))
        self.compileDependents(of: uri)
      }
    default: return false
    }
    return true
  }

  /// Compiles what has changed since the last look, and says what is wrong with it: once, after the last of several
  /// changes that came together.
  func settle() {
    let changed = waiting.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    waiting.removeAll()
    for document in changed.compactMap({ documents[$0] }) {
      document.compile(beside: folder(of: document.uri))
      publish(document)
    }
  }

  private func publish(_ document: Document) {
    notify("textDocument/publishDiagnostics", view(document).publishedDiagnostics())
    compileDependents(of: document.uri)
  }

  /// Compiles the other open documents that depend on one that has changed.
  private func compileDependents(of uri: String) {
    for document in documentsDepending(on: uri) {
      document.compile(beside: folder(of: document.uri))
      notify("textDocument/publishDiagnostics", view(document).publishedDiagnostics())
    }
  }

  private func view(_ document: Document) -> DocumentView {
    DocumentView(document: document, encoding: encoding, language: language)
  }

  private func view(_ uri: String) throws(ResponseError) -> DocumentView {
    guard let document = documents[uri] else {
      throw ResponseError(code: .invalidParameters, message: SessionWording.notOpen.text(in: language))
    }
    return view(document)
  }

  private func place(_ id: RequestID, _ body: Data, _ make: (DocumentView, Position) -> (some Encodable)?) {
    answer(id, body) { (parameters: PlaceParameters) throws(ResponseError) in
      make(try self.view(parameters.textDocument.uri), parameters.position)
    }
  }

  private func whole(_ id: RequestID, _ body: Data, _ make: (DocumentView) -> (some Encodable)?) {
    answer(id, body) { (parameters: DocumentParameters) throws(ResponseError) in
      make(try self.view(parameters.textDocument.uri))
    }
  }

  /// Reads the parameters of a notification. One that cannot be read leaves the two sides with different texts, so that
  /// the person is told.
  private func take<Wanted: Decodable>(_ body: Data, _ use: (Wanted) -> Void) {
    guard let parameters = try? JSONDecoder().decode(Parameters<Wanted>.self, from: body).params else {
      notify("window/logMessage", LogMessage(type: 1, message: SessionWording.invalidParameters.text(in: language)))
      return
    }
    use(parameters)
  }
}
