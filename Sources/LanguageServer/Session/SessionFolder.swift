import QuestionnaireLanguage

// The files of a document's folder: what the editor has open first, for it is newer than what is on the disk.

extension EditorSession {
  /// The URI of the file of a name beside another one.
  static func neighbour(_ name: String, of uri: String) -> String { FolderFiles.folder(of: uri) + name + ".jalon" }

  /// The other files of the folder of a document.
  func folder(of uri: String) -> FolderFiles {
    FolderFiles(neighbours: neighbours(of: uri), siblings: siblings(of: uri))
  }

  /// All files of the folder of a document, this one too.
  func openFolder(of uri: String) -> OpenFolder {
    let folder = FolderFiles.folder(of: uri)
    let open = documents.values.filter { FolderFiles.folder(of: $0.uri) == folder }
    let named = open.map { ($0.name, (uri: $0.uri, source: $0.compilation.tree.source)) }
    return OpenFolder(
      of: uri, disk: neighboursOnDisk(uri), open: Dictionary(named, uniquingKeysWith: { first, _ in first }))
  }

  /// What a document may take pieces from.
  private func neighbours(of uri: String) -> Neighbours {
    let open = openDocuments(beside: uri).mapValues { $0.compilation.tree.source }
    let onDisk = neighboursOnDisk(uri)
    return Neighbours(
      names: {
        onDisk.names + open.keys.filter { $0.hasSuffix(".jalon") }.map { String($0.dropLast(6)) }
      },
      finding: { name in open[name + ".jalon"].map { .text($0) } ?? onDisk.find(name) })
  }

  /// The questionnaire of a translation and the translations of a questionnaire.
  private func siblings(of uri: String) -> SiblingFiles {
    { [weak self] name in
      // The name follows from the document's own, which an editor could make lead elsewhere.
      guard let self, !name.contains("/"), name.hasSuffix(".jalon") else { return nil }
      // Only the folder counts in it: any of its files may be taken from.
      let anyFile = Self.neighbour("", of: uri)
      if let open = self.openDocuments(beside: uri)[name]?.compilation {
        // What is wrong with a translation may be what it is compared with.
        guard open.translation != nil, open.hasErrors else { return open }
        return Compilation(open.tree.source, neighbours: self.neighbours(of: anyFile))
      }
      guard case .text(let source) = self.neighboursOnDisk(uri).find(String(name.dropLast(6))) else { return nil }
      return Compilation(source, neighbours: self.neighbours(of: anyFile))
    }
  }

  /// The other open documents of a document's folder by their file names.
  private func openDocuments(beside uri: String) -> [String: Document] {
    let folder = FolderFiles.folder(of: uri)
    let others = documents.values.filter { $0.uri != uri && FolderFiles.folder(of: $0.uri) == folder }
    return Dictionary(others.map { ($0.fileName, $0) }, uniquingKeysWith: { first, _ in first })
  }

  // MARK: What depends on what

  /// The other open documents about which something may be different now that one has changed, in the order in which
  /// they are to be compiled: those that take pieces from it, translations of these and of it, and the questionnaire
  /// that it translates.
  func documentsDepending(on uri: String) -> [Document] {
    let name = FolderFiles.fileName(of: uri)
    let others = openDocuments(beside: uri).sorted { $0.key < $1.key }
    var found: [Document] = []
    var seen: Set<String> = [name]
    var next = [name]
    while let changed = next.first {
      next.removeFirst()
      for (other, document) in others where !seen.contains(other) {
        let takes = document.index.reuses.contains { $0.file + ".jalon" == changed }
        guard takes || document.compilation.originalFileName == changed else { continue }
        seen.insert(other)
        found.append(document)
        next.append(other)
      }
    }
    // What is said of its translations stands in the questionnaire, and changes nothing in others.
    for (other, document) in others where !seen.contains(other) {
      if TranslationFileName(name)?.original == other { found.append(document) }
    }
    return found
  }
}
