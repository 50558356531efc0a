import QuestionnaireModel
import TableFiles

/// A table of answers that is read and not kept: the rows are understood, and refused, exactly as by an import.
public struct ResponseTable {
  private let table: TableReader
  private let rows: RowReader
  /// What has been read so far, and what was wrong with it.
  public private(set) var report: ImportReport

  /// Prepares the reading of a table.
  ///
  /// - Parameter wave: the wave of all rows; nil when a column says it.
  /// - Throws: why the table says nothing about this questionnaire.
  public init(_ table: TableReader, of questionnaire: Questionnaire, wave: String? = nil) throws(ImportError) {
    self.table = table
    rows = try RowReader(questionnaire, table.header, wave: wave)
    report = try ImportReport(table, rows, questionnaire)
  }

  /// Hands over the responses in the order of the rows. A row that says again what another has said of the same
  /// participant and wave is counted as known already; one that says something else is refused, as the store does.
  public mutating func forEachResponse(_ body: (Response) -> Void) {
    var table = table
    var known: [String: [String: [Answer]]] = [:]
    while let (record, response) = rows.next(of: &table, &report) {
      guard let record, let response else { continue }
      if let earlier = known[response.participant]?[response.wave] {
        if earlier == response.answers { report.unchanged += 1 } else { refuseConflict(record) }
        continue
      }
      known[response.participant, default: [:]][response.wave] = response.answers
      report.added += 1
      body(response)
    }
  }

  private mutating func refuseConflict(_ record: TableRecord) {
    report.refused += 1
    report.problems.append(RowRemark(line: record.line, .conflict))
  }
}
