import QuestionnaireModel
import TableFiles

/// A table of answers to one questionnaire, to be read in stretches side by side. Rows are understood, and refused,
/// exactly as by an import; nothing is kept.
public struct AnswerTable: Sendable {
  private let table: TableReader
  private let rows: RowReader
  private let lines: [PlainLines]?
  /// What is known of the table before its rows are read.
  public let report: ImportReport

  /// Prepares the reading of a table.
  ///
  /// - Parameters:
  ///   - wave: the wave of all rows; nil when a column says it.
  ///   - group: the group of the rows whose own column says none.
  ///   - stretches: into how many stretches a large table is cut.
  /// - Throws: why the table says nothing about this questionnaire.
  public init(
    _ table: TableReader, of questionnaire: Questionnaire, wave: String? = nil, group: String? = nil, stretches: Int
  ) throws(ImportError) {
    self.table = table
    rows = try RowReader(questionnaire, table.header, wave: wave, group: group)
    report = try ImportReport(table, rows, questionnaire)
    lines = table.plainLines(stretches: stretches)
  }

  /// The columns that the rows' remarks are about.
  var columns: ColumnMap { rows.columns }
  /// The names of all columns.
  var columnNames: [String] { table.header.names }

  /// How many stretches there are.
  public var stretchCount: Int { lines?.count ?? 1 }

  /// A stretch, to be read by one thread.
  public func stretch(_ index: Int) -> RowStretch {
    var stretch = lines?[index]
    if let lines, index > 0 { stretch?.countLines(from: lines[0]) }
    return RowStretch(rows, stretch, table, report)
  }
}
