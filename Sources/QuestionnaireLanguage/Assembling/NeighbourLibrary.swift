import Wording

/// The files that pieces are taken from while one text is compiled, each read once.
struct NeighbourLibrary {
  /// How much text may be read and taken in, in bytes, so that no circle or crowd of files fills the memory.
  private static let sizeLimit = 16 << 20
  /// How large one file may be, in bytes; pieces for thousands of questions are far smaller.
  private static let fileLimit = 4 << 20
  /// How many files may take from one another in a row.
  private static let depthLimit = 8
  /// How many files may be looked for.
  private static let countLimit = 100

  enum Outcome {
    case found(Neighbour)
    case failed(ReuseProblem, suggestion: String? = nil)
  }

  private let neighbours: Neighbours
  /// The files that are being compiled, each taking from the next.
  private var open: [String]
  private var known: [String: Outcome] = [:]
  private var bytesLeft = sizeLimit
  private var comparisonsLeft = 100_000

  /// - Parameter root: the file that is compiled, which takes nothing from itself.
  init(_ neighbours: Neighbours, root: SourceText) {
    self.neighbours = neighbours
    let fileName = root.name.split(separator: "/").last ?? ""
    open = [fileName.hasSuffix(".jalon") ? String(fileName.dropLast(6)) : String(fileName)]
  }

  /// The file of a name.
  mutating func file(_ name: String) -> Outcome {
    if let first = open.firstIndex(of: name) { return .failed(.circle(open[first...] + [name])) }
    if let outcome = known[name] { return outcome }
    let outcome = read(name)
    known[name] = outcome
    return outcome
  }

  /// The name that was most likely meant, as long as not too many names were compared.
  mutating func nearest(to name: String, among names: [String]) -> String? {
    guard names.count <= comparisonsLeft else { return nil }
    comparisonsLeft -= names.count
    return Suggestion.nearest(to: name, among: names.sorted())
  }

  /// Whether so much more text may be taken in.
  mutating func spend(_ bytes: Int) -> Bool {
    guard bytes <= bytesLeft else { return false }
    bytesLeft -= bytes
    return true
  }

  private mutating func read(_ name: String) -> Outcome {
    guard open.count <= Self.depthLimit else { return .failed(.unreadableFile(name, .tooDeep)) }
    guard known.count < Self.countLimit else { return .failed(.unreadableFile(name, .tooMany)) }
    let source: SourceText
    switch neighbours.find(name) {
    case .text(let text): source = text
    case .unreadable: return .failed(.unreadableFile(name, .notAllowed))
    case .tooLarge: return .failed(.unreadableFile(name, .tooLarge))
    case .missing(let others):
      let suggestion = nearest(to: name, among: others.filter { !open.contains($0) && Self.isName($0) })
      return .failed(.missingFile(name, suggestion: suggestion), suggestion: suggestion)
    }
    guard source.bytes.count <= Self.fileLimit, spend(source.bytes.count) else {
      return .failed(.unreadableFile(name, .tooLarge))
    }
    open.append(name)
    defer { open.removeLast() }
    let compilation = Compilation(source, library: &self)
    for case .reuse(.circle(let names)) in compilation.diagnostics.map(\.problem) { return .failed(.circle(names)) }
    if compilation.hasErrors { return .failed(.brokenFile(name, path: source.name)) }
    return .found(Neighbour(name: name, compilation))
  }

  /// Whether a file's name can be written after « de ».
  static func isName(_ name: String) -> Bool {
    name.utf8.count <= StatementCursor.nameLimit && StatementCursor.properName(from: name, .file) == name
  }
}
