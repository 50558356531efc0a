import QuestionnaireLanguage
import Wording

/// Gives something another name wherever the files of a folder name it: in the file that declares it, in those that take
/// it from there, and in the translations of all of these.
struct Renaming {
  let folder: OpenFolder
  /// The file that declares it, without `.jalon`.
  let home: String
  let symbol: Symbol

  /// Finds what is named at a place of a file.
  ///
  /// - Parameters:
  ///   - file: the file, without `.jalon`.
  ///   - offset: the byte of it where the cursor stands.
  /// - Returns: nil when there is no name that one of the files declares.
  static func find(_ file: String, at offset: Int, in folder: OpenFolder) -> (renaming: Renaming, here: SourceSpan)? {
    guard let compilation = folder.compiled(file) else { return nil }
    let places = names(in: compilation)
    guard let here = places.first(where: { $0.span.start <= offset && offset <= $0.span.end }) else { return nil }
    let original = compilation.originalFileName.map { String($0.dropLast(6)) } ?? file
    guard let home = Self.home(of: here.symbol, from: original, in: folder) else { return nil }
    return (Renaming(folder: folder, home: home, symbol: here.symbol), here.span)
  }

  /// The replacements by file, each file's in its order.
  ///
  /// - Throws: why the new name cannot be given; then nothing is changed.
  func replacements(to newName: String) throws(RenameProblem) -> [String: [Replacement]] {
    let nearest = NameRule.nearestName(to: newName)
    guard nearest == newName, newName.utf8.count <= NameRule.limit else {
      throw .notAName(newName, nearest: nearest)
    }
    guard newName != symbol.name else { return [:] }
    let renamed = Symbol(symbol.kind, newName, of: symbol.owner)
    let files = affectedFiles
    for file in files { try refuseTaken(renamed, in: file) }
    var found: [String: [Replacement]] = [:]
    for file in files + translations(of: files) {
      guard let compilation = folder.compiled(file) else { continue }
      let spans = Self.names(in: compilation).filter { $0.symbol == symbol }.map(\.span)
      if !spans.isEmpty { found[file] = spans.map { Replacement(span: $0, text: newName) } }
    }
    try check(found, renamed)
    return found
  }

  // MARK: Where it is named

  private static func names(in compilation: Compilation) -> [SymbolOccurrence] {
    compilation.translation == nil ? SymbolIndex(compilation).occurrences : compilation.translatedNames
  }

  /// The file that declares something that a file names: itself, or one that it takes pieces from.
  private static func home(of symbol: Symbol, from file: String, in folder: OpenFolder) -> String? {
    var (seen, next): (Set<String>, [String]) = ([], [file])
    while let name = next.first {
      next.removeFirst()
      guard seen.insert(name).inserted, let compilation = folder.compiled(name) else { continue }
      let index = SymbolIndex(compilation)
      if index.declaration(of: symbol) != nil { return name }
      next += index.reuses.map(\.file)
    }
    return nil
  }

  /// The file that declares it, and those that take pieces from it or from one another and declare nothing of the name.
  private var affectedFiles: [String] {
    let indices = folder.names.compactMap { name -> (name: String, index: SymbolIndex)? in
      guard name != home, let compilation = folder.compiled(name), compilation.translation == nil else { return nil }
      return (name, SymbolIndex(compilation))
    }
    var found = [home]
    var isGrowing = true
    while isGrowing {
      let more = indices.filter { file in
        !found.contains(file.name) && file.index.reuses.contains { found.contains($0.file) }
          && file.index.declaration(of: symbol) == nil
      }
      found += more.map(\.name)
      isGrowing = !more.isEmpty
    }
    return found
  }

  private func translations(of files: [String]) -> [String] {
    folder.names.filter { name in
      guard let translation = TranslationFileName(name + ".jalon") else { return false }
      return files.contains { translation.original == $0 + ".jalon" }
    }
  }

  // MARK: Refusals

  /// Items and scores share their names, for both become columns.
  private func refuseTaken(_ renamed: Symbol, in file: String) throws(RenameProblem) {
    guard let compilation = folder.compiled(file) else { return }
    let rivals: [Symbol] =
      switch renamed.kind {
      case .item, .score: [Symbol(.item, renamed.name), Symbol(.score, renamed.name)]
      default: [renamed]
      }
    let index = SymbolIndex(compilation)
    if rivals.contains(where: { index.declaration(of: $0) != nil }) {
      throw .taken(renamed.name, file: file == home ? nil : file + ".jalon")
    }
  }

  /// Compiles the files as they would become: a new name can be a word of the language, or make a line mean something
  /// else.
  private func check(_ replacements: [String: [Replacement]], _ renamed: Symbol) throws(RenameProblem) {
    let texts = replacements.compactMap { name, list in
      folder.source(name).map { (name, Replacement.apply(list, to: $0.bytes)) }
    }
    let changed = folder.replacing(Dictionary(texts) { first, _ in first })
    for (name, list) in replacements.sorted(by: { $0.key < $1.key }) {
      guard let before = folder.compiled(name), let after = changed.compiled(name) else { continue }
      var known: [String: Int] = [:]
      for diagnostic in before.diagnostics { known[diagnostic.problem.code, default: 0] += 1 }
      for diagnostic in after.diagnostics {
        known[diagnostic.problem.code, default: 0] -= 1
        guard known[diagnostic.problem.code, default: 0] < 0 else { continue }
        let message = Phrase(fr: diagnostic.message(in: .french), en: diagnostic.message(in: .english))
        throw .breaks(message, file: name == home ? nil : name + ".jalon")
      }
      let (old, new) = (Self.names(in: before), Self.names(in: after))
      guard new.count(where: { $0.symbol == renamed }) == list.count, new.count == old.count else {
        throw .changesMeaning(renamed.name)
      }
    }
  }
}

extension EditorSession {
  /// The name that can be renamed at a position; nil when there is none, or when no file declares it.
  func renamePlace(_ view: DocumentView, at position: Position) -> RenamePlace? {
    guard
      let found = Renaming.find(view.document.name, at: view.offset(position), in: openFolder(of: view.document.uri))
    else { return nil }
    return RenamePlace(range: view.range(found.here), placeholder: found.renaming.symbol.name)
  }

  /// What gives something another name, everywhere in the files of the folder.
  ///
  /// - Throws: why the new name cannot be given; then nothing is changed.
  func rename(_ view: DocumentView, at position: Position, to newName: String) throws(RenameProblem) -> WorkspaceEdit {
    let folder = openFolder(of: view.document.uri)
    guard let found = Renaming.find(view.document.name, at: view.offset(position), in: folder) else {
      throw .nothingHere
    }
    var changes: [String: [TextEdit]] = [:]
    for (file, replacements) in try found.renaming.replacements(to: newName) {
      guard let source = folder.source(file) else { continue }
      let text = DocumentText(source.text)
      changes[folder.uri(file)] = replacements.map {
        TextEdit(range: text.range(of: $0.span, encoding), newText: $0.text)
      }
    }
    return WorkspaceEdit(changes: changes)
  }
}
