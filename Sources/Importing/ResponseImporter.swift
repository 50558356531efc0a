import Interviewing
import QuestionnaireModel
import ResponseStore
import TableFiles
import Wording

/// Takes answers collected elsewhere into the store, every row through the interpreter.
///
/// All rows stand in one transaction: either every row that is to be kept is stored, or none.
public struct ResponseImporter {
  /// What is to be imported, and how.
  public struct Request: Sendable {
    /// The wave of all rows; nil when a column says it.
    public var wave: String?
    /// The group of the rows whose own column says none.
    public var group: String?
    /// Whether the good rows are taken although others are refused.
    public var keepsValid: Bool
    /// Whether rows take the place of other answers stored for the same participant and wave.
    public var replaces: Bool

    /// Makes a request.
    public init(wave: String? = nil, group: String? = nil, keepsValid: Bool = false, replaces: Bool = false) {
      self.wave = wave
      self.group = group
      self.keepsValid = keepsValid
      self.replaces = replaces
    }
  }

  private let questionnaire: Questionnaire
  private let request: Request

  /// Prepares an import.
  public init(_ questionnaire: Questionnaire, _ request: Request) {
    self.questionnaire = questionnaire
    self.request = request
  }

  /// Imports a table.
  ///
  /// - Parameters:
  ///   - id: the questionnaire as it is registered in the store.
  ///   - onReport: is given the report, whether or not rows were refused.
  /// - Throws: why nothing was imported; ``ImportError/rowsRefused`` when the report says why.
  public func run(
    _ table: TableReader, into store: ResponseStore, _ id: QuestionnaireID, onReport: (ImportReport) -> Void
  ) throws(ImportError) {
    let answers = try AnswerTable(
      table, of: questionnaire, wave: request.wave, group: request.group, stretches: 1)
    var report = answers.report
    guard !request.replaces || report.absentItems.isEmpty else { throw .replacingWithoutColumns(report.absentItems) }
    // Rows are read and checked on another thread, ahead of those that are stored: the store is locked against other
    // writers for the time of the writing alone, and that in one piece because all rows are to be stored or none.
    let pipeline = RowPipeline(answers, waves: questionnaire.waves.map(\.name))
    var batch = pipeline.next()
    defer {
      pipeline.abandon()
      onReport(report)
    }
    do {
      try store.importing(into: id, replace: request.replaces) { store in
        while let rows = batch {
          try write(rows, answers, &store, &report)
          batch = pipeline.next()
        }
        if let read = pipeline.report { report.merge(read) }
        if report.refused > 0 && (!request.keepsValid || report.isCutShort) { throw ImportError.rowsRefused }
      }
      // Only now is it on disk.
      report.isKept = true
    } catch let error as ImportError {
      throw error
    } catch let error as StoreError {
      throw .store(error)
    } catch {
      throw .rowsRefused
    }
  }

  private func write(
    _ batch: PackedRows, _ table: AnswerTable, _ store: inout ResponseImport, _ report: inout ImportReport
  ) throws(StoreError) {
    var start = 0
    for row in batch.rows {
      defer { start = row.end }
      do throws(StoreError) {
        if let failure = row.failure { throw failure }
        if row.participant.looksLikeName { report.nameLikeCodes += 1 }
        let answers = batch.answers[start..<row.end]
        switch try store.write(
          packed: answers, participant: row.participant, group: row.group, wave: row.wave)
        {
        case .added: report.added += 1
        case .unchanged: report.unchanged += 1
        case .replaced: report.replaced += 1
        case .conflict: report.refuse(RowRemark(line: row.lines.row, .conflict))
        }
      } catch {
        guard error.isAboutRow else { throw error }
        report.refuse(remark(error, row, table))
      }
    }
  }

  /// What there is to say about a row that the store refuses.
  private func remark(_ error: StoreError, _ row: PackedRows.Row, _ table: AnswerTable) -> RowRemark {
    let column = error.isAboutGroup ? table.columns.group : table.columns.participant
    let line = error.isAboutGroup ? row.lines.group : row.lines.participant
    let position = column.map { FieldPosition(line: line, column: $0 + 1, name: table.columnNames[$0]) }
    return RowRemark(line: row.lines.row, position: position, .store(error))
  }
}

extension StoreError {
  /// Whether the error is of one row, so that the others can go on.
  fileprivate var isAboutRow: Bool {
    switch self {
    case .invalidParticipantCode, .invalidGroupName, .similarCode, .similarGroup, .groupConflict, .unstorableAnswer,
      .answeredInOtherVersion:
      true
    default: false
    }
  }

  fileprivate var isAboutGroup: Bool {
    switch self {
    case .invalidGroupName, .similarGroup, .groupConflict: true
    default: false
    }
  }
}
