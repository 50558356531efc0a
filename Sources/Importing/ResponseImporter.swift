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
    let rows = try RowReader(questionnaire, table.header, wave: request.wave, group: request.group)
    var report = try ImportReport(table, rows, questionnaire)
    guard !request.replaces || report.absentItems.isEmpty else { throw .replacingWithoutColumns(report.absentItems) }
    defer { onReport(report) }
    do {
      try store.importing(into: id, replace: request.replaces) { batch in
        var table = table
        while let read = table.nextResult() {
          guard let response = rows.response(read, &report), case .success(let record) = read else { continue }
          try write(response, record, rows.columns, &batch, &report)
        }
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
    _ response: Response, _ record: TableRecord, _ columns: ColumnMap, _ batch: inout ResponseImport,
    _ report: inout ImportReport
  ) throws(StoreError) {
    do throws(StoreError) {
      switch try batch.write(response) {
      case .added: report.added += 1
      case .unchanged: report.unchanged += 1
      case .replaced: report.replaced += 1
      case .conflict:
        report.refused += 1
        report.problems.append(RowRemark(line: record.line, .conflict))
      }
    } catch {
      guard error.isAboutRow else { throw error }
      report.refused += 1
      let column = error.isAboutGroup ? columns.group : columns.participant
      report.problems.append(RowRemark(line: record.line, position: column.map(record.position), .store(error)))
    }
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
