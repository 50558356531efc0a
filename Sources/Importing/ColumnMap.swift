import QuestionnaireModel
import TableFiles
import Wording

/// What each column of a table of answers means for one questionnaire.
struct ColumnMap: Sendable {
  let participant: Int
  let wave: Int?
  let group: Int?
  /// For each item of the questionnaire, its column.
  let items: [Int?]
  /// The columns that mean nothing to the questionnaire.
  let leftOut: [String]

  private static let participantNames = ["participant", "participante"]
  private static let waveNames = ["wave", "vague"]
  private static let groupNames = ["group", "groupe"]

  init(_ header: TableHeader, items: [Item]) throws(ImportError) {
    let folded = header.names.map(\.foldedForComparison)
    participant = try Self.column(Self.participantNames, folded, header) ?? -1
    wave = try Self.column(Self.waveNames, folded, header)
    group = try Self.column(Self.groupNames, folded, header)
    guard participant >= 0 else { throw .noParticipantColumn(header.names) }
    var columns: [Int?] = []
    for item in items {
      columns.append(item.type.formula == nil ? try Self.column([item.name], folded, header) : nil)
    }
    guard columns.contains(where: { $0 != nil }) else {
      throw .noItemColumn(columns: header.names, items: items.prefix(5).map(\.name))
    }
    self.items = columns
    let used = Set([participant, wave, group].compactMap { $0 } + columns.compactMap { $0 })
    leftOut = header.names.indices.filter { !used.contains($0) }.map { header.names[$0] }
  }

  /// The names of items that have no column although one of the waves asks them.
  func absentItems(_ items: [Item], of questionnaire: Questionnaire, at waves: [Wave]) -> [String] {
    zip(items, self.items).filter { item, column in
      column == nil && item.type.formula == nil && waves.contains { questionnaire.asks(item, at: $0) }
    }.map(\.0.name)
  }

  /// The columns that mean nothing and are probably one of these items misspelt.
  func misspelt(among items: [String]) -> [MisspeltColumn] {
    // Everything is near to a name of two letters.
    let items = items.filter { $0.count > 2 }
    return leftOut.compactMap { name in
      Suggestion.nearest(to: name, among: items).map { MisspeltColumn(name: name, item: $0) }
    }
  }

  private static func column(
    _ names: [String], _ folded: [String], _ header: TableHeader
  ) throws(ImportError) -> Int? {
    let found = folded.indices.filter { names.contains(folded[$0]) }
    guard found.count <= 1 else {
      throw .sameColumnTwice(first: header.names[found[0]], second: header.names[found[1]])
    }
    return found.first
  }
}
