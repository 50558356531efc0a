/// The names of a table's columns, from the first record of its file.
public struct TableHeader: Equatable, Sendable {
  /// The names, left to right, without blanks around them; none is empty and none occurs twice.
  public let names: [String]
  /// The physical line of the file on which the header begins, from 1.
  public let line: Int
  private let indices: [String: Int]

  /// The index in ``names`` of a column, counted from 0, or nil when no column has that very name.
  public func index(of name: String) -> Int? {
    indices[name]
  }

  /// Makes a header of the fields of a record. Empty fields at the end, which Excel leaves behind when a column has
  /// been emptied, make no column.
  init(fields: [String], line: Int) throws(TableFileError) {
    let trimmed = fields.map(Self.withoutBlanksAround)
    let count = (trimmed.lastIndex { !$0.isEmpty } ?? -1) + 1
    let names = Array(trimmed.prefix(count))
    let unnamed = names.indices.filter { names[$0].isEmpty }.map { $0 + 1 }
    if count == 0 || !unnamed.isEmpty {
      throw .unnamedColumns(line: line, columns: unnamed.isEmpty ? Array(1...max(1, fields.count)) : unnamed)
    }
    var columns: [String: [Int]] = [:]
    for (index, name) in names.enumerated() { columns[name, default: []].append(index + 1) }
    if columns.count < count {
      let shared = columns.filter { $0.value.count > 1 }.sorted { $0.value[0] < $1.value[0] }
      throw .duplicatedColumns(line: line, shared.map { DuplicatedColumn(name: $0.key, columns: $0.value) })
    }
    self.names = names
    self.line = line
    self.indices = columns.mapValues { $0[0] - 1 }
  }

  /// Also inside quotes, and for the no-break spaces of French typography: a name that looks the same is the same.
  private static func withoutBlanksAround(_ name: String) -> String {
    let isBlank: (Character) -> Bool = { $0.isWhitespace }
    guard let first = name.firstIndex(where: { !isBlank($0) }), let last = name.lastIndex(where: { !isBlank($0) })
    else { return "" }
    return String(name[first...last])
  }
}
