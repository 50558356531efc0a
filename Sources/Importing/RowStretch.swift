import Interviewing
import QuestionnaireModel
import ResponseStore
import TableFiles

/// Reads a stretch of a table row by row: plain rows as numbers, all others through the whole interpreter. It belongs to
/// one thread.
public final class RowStretch {
  /// A row that was accepted.
  public enum Row {
    /// All answers are small whole numbers or blanks: see ``RowStretch/answers``. The index is that of the wave in the
    /// questionnaire.
    case plain(wave: Int)
    /// Any other response.
    case response(Response)
  }

  /// The physical lines on which a row and its most important cells begin.
  public struct Lines: Sendable {
    /// The line of the row.
    public let row: Int
    /// The line of the participant's code.
    public let participant: Int
    /// The line of the group.
    public let group: Int
  }

  /// What has been read so far, and what was wrong with it.
  public internal(set) var report: ImportReport
  /// The physical line on which the row last read begins.
  public private(set) var line = 0

  private let rows: RowReader
  private let lines: PlainLines?
  private let table: TableReader
  private let cells: PlainCells
  private let names: [String]
  private let plain: PlainColumns
  /// The lines of the row last read, when it was not a plain one.
  private var recordLines = Lines(row: 0, participant: 0, group: 0)

  init(_ rows: RowReader, _ lines: PlainLines?, _ table: TableReader, _ report: ImportReport) {
    self.rows = rows
    self.lines = lines
    self.table = table
    self.report = report
    names = table.header.names
    let texts = [rows.columns.participant, rows.columns.wave, rows.columns.group].compactMap { $0 }
    cells = PlainCells(columns: names.count, texts: texts)
    plain = PlainColumns(rows)
  }

  /// Hands over the rows that are accepted. Those that are refused are told in the report.
  public func forEachRow(_ body: (Row) -> Void) {
    guard let lines else {
      // A table in which quotes stand.
      var table = table
      while let read = table.nextResult() { take(read, body) }
      return
    }
    var plainRows = 0
    lines.forEachLine(into: cells) { read in
      switch read {
      case .plain:
        if let wave = acceptedWave {
          plainRows += 1
          line = cells.place.line
          body(.plain(wave: wave))
        } else {
          for record in lines.records(of: cells.place) { take(record, body) }
        }
      case .records(let records):
        for record in records { take(record, body) }
      }
    }
    report.rows += plainRows
  }

  private func take(_ read: Result<TableRecord, TableFileError>, _ body: (Row) -> Void) {
    guard let response = rows.response(read, &report), case .success(let record) = read else { return }
    line = record.line
    let group = rows.columns.group.map { record.position(of: $0).line }
    recordLines = Lines(
      row: line, participant: record.position(of: rows.columns.participant).line, group: group ?? line)
    body(.response(response))
  }

  /// The wave of the plain line last read, when its answers are accepted as they stand.
  private var acceptedWave: Int? {
    guard let wave = plain.wave(of: cells), plain.accepts(cells, at: wave) else { return nil }
    return cells.text(rows.columns.participant).isEmpty ? nil : wave
  }

  /// The answers of the plain row last read, a number or ``PlainForm/blank`` for each item.
  public var answers: UnsafePointer<Int16> { plain.answers(cells) }

  /// The answers of the plain row last read as an interview would give them.
  public func interviewAnswers(wave: Int) -> [Answer] { plain.interviewAnswers(cells, at: wave) }

  /// The answers of a row, which is the one last read.
  public func answers(of row: Row) -> [Answer] {
    switch row {
    case .plain(let wave): interviewAnswers(wave: wave)
    case .response(let response): response.answers
    }
  }

  /// The index in the questionnaire of the wave of a row.
  public func waveIndex(of row: Row) -> Int {
    switch row {
    case .plain(let wave): wave
    case .response(let response): rows.questionnaire.waves.firstIndex { $0.name == response.wave } ?? 0
    }
  }

  /// The lines of a row, which is the one last read.
  func lines(of row: Row) -> Lines {
    if case .plain = row { Lines(row: line, participant: line, group: line) } else { recordLines }
  }

  /// The group of a row, which is the one last read.
  func group(of row: Row) -> String? {
    guard case .plain = row else {
      if case .response(let response) = row { return response.group }
      return nil
    }
    guard let column = rows.columns.group else { return rows.group }
    let cell = cells.text(column)
    return cell.isEmpty ? rows.group : String(decoding: cell, as: UTF8.self)
  }

  /// Appends the answers of the plain row last read as the store keeps them.
  func appendPacked(wave: Int, to bytes: inout [UInt8]) { plain.appendPacked(cells, wave: wave, to: &bytes) }

  /// About how many rows there are, for making room.
  public var likelyRowCount: Int { lines?.likelyCount ?? 0 }

  /// Calls the closure with the participant's code of a row, which is the one last read, as it is written.
  public func withParticipant<Result>(of row: Row, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    switch row {
    case .plain: return body(cells.text(rows.columns.participant))
    case .response(let response):
      var code = response.participant
      return code.withUTF8(body)
    }
  }

  /// The participant's code of a row, which is the one last read, as the store keeps it; nil when the store would refuse
  /// it, which is told in the report.
  public func participantCode(of row: Row) -> String? {
    let written = withParticipant(of: row) { String(decoding: $0, as: UTF8.self) }
    do throws(StoreError) {
      return try ParticipantName.code(written)
    } catch {
      report.refuse(participantRemark(line: line, .store(error)))
      return nil
    }
  }

  /// A remark about the participant's code on a line.
  public func participantRemark(line: Int, _ reason: RowRemark.Reason) -> RowRemark {
    let column = rows.columns.participant
    return RowRemark(
      line: line, position: FieldPosition(line: line, column: column + 1, name: names[column]), reason)
  }
}
