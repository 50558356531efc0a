/// Every name of a file with every place where it stands, and what the file declares. Of a file with mistakes it has
/// what could be read. What it takes from other files is known with what it declares itself, but has no occurrences.
///
/// ```swift
/// let index = SymbolIndex(compilation)
/// if let here = index.occurrence(at: offset) { index.occurrences(of: here.symbol) }
/// ```
public struct SymbolIndex: Sendable {
  /// All occurrences in the order of the file.
  public let occurrences: [SymbolOccurrence]
  /// The pieces taken from other files, in the order of the file.
  public let reuses: [DeclaredReuse]
  /// The waves in the order of the file.
  public let waves: [DeclaredWave]
  /// The scales.
  public let scales: [DeclaredScale]
  /// The questions and calculations.
  public let items: [DeclaredItem]
  /// The scores.
  public let scores: [DeclaredScore]

  private let places: [Symbol: [Int]]
  private let itemsByName: [String: Int]

  /// Reads the names of a file.
  public init(_ compilation: Compilation) {
    let tree = compilation.tree
    let (declarations, _) = DeclarationReader.read(tree)
    var (known, knownTree) = (declarations, tree)
    if !compilation.assembled.isWhole {
      knownTree = Compilation.tree(of: compilation.standaloneText, tree.edition)
      known = DeclarationReader.read(knownTree).0
    }
    let reader = DeclaredFacts(known, knownTree, compilation.assembled)
    reuses = declarations.reuses.map { DeclaredReuse(kind: $0.kind.value, name: $0.name.text, file: $0.file.text) }
    waves = reader.waves
    scales = reader.scales
    items = reader.items
    scores = reader.scores
    occurrences = OccurrenceCollector.occurrences(in: declarations, tree, closedQuestions: known.questions)
    var places: [Symbol: [Int]] = [:]
    for (index, occurrence) in occurrences.enumerated() { places[occurrence.symbol, default: []].append(index) }
    self.places = places
    itemsByName = Dictionary(items.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The name at a byte of the file, the byte after its last one included.
  public func occurrence(at offset: Int) -> SymbolOccurrence? {
    var low = 0
    var high = occurrences.count
    while low < high {
      let middle = (low + high) / 2
      if occurrences[middle].span.end < offset { low = middle + 1 } else { high = middle }
    }
    guard low < occurrences.count, occurrences[low].span.start <= offset else { return nil }
    return occurrences[low]
  }

  /// Every place where something is named, in the order of the file.
  public func occurrences(of symbol: Symbol) -> [SymbolOccurrence] {
    places[symbol, default: []].map { occurrences[$0] }
  }

  /// Where something is declared first; nil when nothing declares it.
  public func declaration(of symbol: Symbol) -> SymbolOccurrence? {
    occurrences(of: symbol).first { $0.isDeclaration }
  }

  /// The item of a name.
  public func item(named name: String) -> DeclaredItem? { itemsByName[name].map { items[$0] } }

  /// The scores that an item feeds, and whether its answer is turned round in them.
  public func scoresFed(by item: String) -> [(score: DeclaredScore, isReversed: Bool)] {
    scores.compactMap { score in
      if let term = score.terms.first(where: { $0.item == item }) { return (score, term.isReversed) }
      return score.itemsInExpressions.contains(item) ? (score, false) : nil
    }
  }
}
