import QuestionnaireModel
import TableFiles

/// What an import did, or would have done.
public struct ImportReport: Sendable {
  /// The encoding in which the file was read.
  public let encoding: TextEncoding
  /// What separates its columns.
  public let delimiter: Delimiter
  /// Whether what follows was kept; otherwise it is what would have been done.
  public internal(set) var isKept = false
  /// Whether the table could not be read to its end.
  var isCutShort = false
  /// Whether the table could be read to its end.
  public var isWhole: Bool { !isCutShort }
  /// Whether no row was refused.
  public var isSound: Bool { refused == 0 }
  /// The rows read, blank ones apart.
  public internal(set) var rows = 0
  /// The responses that are new.
  public internal(set) var added = 0
  /// The responses that were stored already, with the same answers.
  public internal(set) var unchanged = 0
  /// The responses that took the place of others.
  public internal(set) var replaced = 0
  /// The rows refused.
  public internal(set) var refused = 0
  /// The responses taken whose code looks like a first and a last name.
  public internal(set) var nameLikeCodes = 0
  /// The columns that mean nothing to the questionnaire.
  public internal(set) var leftOutColumns: [String] = []
  /// The items for which there is no column; they count as left blank.
  public internal(set) var absentItems: [String] = []
  /// Why rows were refused, the first ones.
  public internal(set) var problems = RemarkList()
  /// What soft checks say about rows that were taken, the first ones.
  public internal(set) var warnings = RemarkList()

  /// A report of a table of which no row has been read yet.
  ///
  /// - Throws: ``ImportError/misspeltColumns(_:)``.
  init(_ table: TableReader, _ rows: RowReader, _ questionnaire: Questionnaire) throws(ImportError) {
    encoding = table.encoding
    delimiter = table.delimiter
    leftOutColumns = rows.columns.leftOut
    // Which waves a table speaks of is found out by reading it once more.
    let isComplete = rows.columns.absentItems(questionnaire.items, of: questionnaire, at: questionnaire.waves).isEmpty
    absentItems =
      isComplete ? [] : rows.columns.absentItems(questionnaire.items, of: questionnaire, at: rows.waves(of: table))
    let misspelt = rows.columns.misspelt(among: absentItems)
    guard misspelt.isEmpty else { throw .misspeltColumns(misspelt) }
  }
}

extension ImportReport {
  /// Takes what was found in another stretch of the same table.
  public mutating func merge(_ other: ImportReport) {
    isCutShort = isCutShort || other.isCutShort
    rows += other.rows
    added += other.added
    unchanged += other.unchanged
    replaced += other.replaced
    refused += other.refused
    problems.merge(other.problems)
    warnings.merge(other.warnings)
  }

  /// Counts a row that was accepted and is new.
  public mutating func noteAccepted(_ count: Int) { added += count }

  /// Counts a row that says again what another one has said.
  public mutating func noteRepeated() { unchanged += 1 }

  /// Takes note of a row that was accepted by itself and is refused because of another one.
  public mutating func refuse(_ remark: RowRemark) {
    refused += 1
    problems.append(remark)
  }
}

/// The first remarks of a kind, and how many there are in all.
public struct RemarkList: Sendable {
  /// How many remarks are kept.
  public static let limit = 1000
  /// The first remarks.
  public private(set) var first: [RowRemark] = []
  /// How many there are in all.
  public private(set) var count = 0

  /// The first remarks, those that say the same put together.
  public var grouped: [RemarkGroup] { RemarkGroup.groups(of: first) }

  /// Adds the remarks about one row, in the order of its columns.
  mutating func append(_ remarks: [RowRemark]) {
    for remark in remarks.sorted(by: { ($0.column ?? 0) < ($1.column ?? 0) }) { append(remark) }
  }

  /// Takes the remarks about other rows; those that are kept stand in the order of the lines.
  mutating func merge(_ other: RemarkList) {
    let all = (first + other.first).sorted { $0.line < $1.line }
    first = Array(all.prefix(Self.limit))
    count += other.count
  }

  mutating func append(_ remark: RowRemark) {
    count += 1
    if first.count < Self.limit { first.append(remark) }
  }
}
