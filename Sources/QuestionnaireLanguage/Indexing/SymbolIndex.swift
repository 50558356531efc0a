/// Every name of a file with every place where it stands, and what the file declares. Of a file with mistakes it has
/// what could be read.
///
/// ```swift
/// let index = SymbolIndex(compilation.tree)
/// if let here = index.occurrence(at: offset) { index.occurrences(of: here.symbol) }
/// ```
public struct SymbolIndex: Sendable {
  /// All occurrences in the order of the file.
  public let occurrences: [SymbolOccurrence]
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

  /// Reads the names of a tree.
  public init(_ tree: SyntaxTree) {
    let (declarations, _) = DeclarationReader.read(tree)
    let reader = DeclaredFacts(declarations, tree)
    waves = reader.waves
    scales = reader.scales
    items = reader.items
    scores = reader.scores
    occurrences = OccurrenceCollector.occurrences(in: declarations, tree.source, edition: tree.edition)
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
