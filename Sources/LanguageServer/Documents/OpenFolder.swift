import Foundation
import QuestionnaireLanguage

/// The `.jalon` files of one folder with what the editor has open, some of them replaced by a text that they might have.
struct OpenFolder {
  /// The URI of a file of the folder.
  private let anyFile: String
  private let disk: Neighbours
  private let open: [String: (uri: String, source: SourceText)]
  /// The texts that some files are looked at with, by name without `.jalon`.
  private var replaced: [String: SourceText] = [:]

  /// - Parameters:
  ///   - uri: the URI of a file of the folder.
  ///   - open: the documents of the folder that are open, by their names without `.jalon`.
  init(of uri: String, disk: Neighbours, open: [String: (uri: String, source: SourceText)]) {
    anyFile = uri
    self.disk = disk
    self.open = open
  }

  /// The names of the files without `.jalon`, in the order of the alphabet.
  var names: [String] { Set(disk.names + open.keys).sorted() }

  /// The text of a file; nil where there is none that can be read.
  func source(_ name: String) -> SourceText? {
    if let source = replaced[name] ?? open[name]?.source { return source }
    guard case .text(let source) = disk.find(name) else { return nil }
    return SourceText(name: name + ".jalon", bytes: source.bytes)
  }

  /// The URI of a file.
  func uri(_ name: String) -> String {
    if let uri = open[name]?.uri { return uri }
    let escaped = name.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? name
    return EditorSession.neighbour(escaped, of: anyFile)
  }

  /// Compiles a file beside the others.
  func compiled(_ name: String) -> Compilation? {
    source(name).map { Compilation($0, neighbours: neighbours, siblings: siblings) }
  }

  /// The folder with other texts for some of its files.
  func replacing(_ texts: [String: [UInt8]]) -> OpenFolder {
    var folder = self
    for (name, bytes) in texts { folder.replaced[name] = SourceText(name: name + ".jalon", bytes: bytes) }
    return folder
  }

  private var neighbours: Neighbours {
    let (texts, disk, names) = (open.mapValues(\.source).merging(replaced) { _, new in new }, disk, names)
    return Neighbours(names: { names }, finding: { name in texts[name].map { .text($0) } ?? disk.find(name) })
  }

  private var siblings: SiblingFiles {
    { file in
      guard !file.contains("/"), file.hasSuffix(".jalon") else { return nil }
      return source(String(file.dropLast(6))).map { Compilation($0, neighbours: neighbours) }
    }
  }
}
