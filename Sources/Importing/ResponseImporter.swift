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
  private let items: [Item]
  private let request: Request
  private let plans: [String: InterviewPlan]

  /// Prepares an import.
  public init(_ questionnaire: Questionnaire, _ request: Request) {
    self.questionnaire = questionnaire
    self.request = request
    items = questionnaire.items
    plans = Dictionary(
      questionnaire.waves.map { ($0.name, InterviewPlan(questionnaire: questionnaire, wave: $0)) },
      uniquingKeysWith: { first, _ in first })
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
    let columns = try ColumnMap(table.header, items: items)
    guard request.wave != nil || columns.wave != nil else { throw .noWave(questionnaire.waves.map(\.name)) }
    var report = ImportReport(encoding: table.encoding, delimiter: table.delimiter)
    report.leftOutColumns = columns.leftOut
    let waves = waves(of: table, columns)
    report.absentItems = columns.absentItems(items, of: questionnaire, at: waves)
    let misspelt = columns.misspelt(among: report.absentItems)
    guard misspelt.isEmpty else { throw .misspeltColumns(misspelt) }
    guard !request.replaces || report.absentItems.isEmpty else { throw .replacingWithoutColumns(report.absentItems) }
    defer { onReport(report) }
    do {
      try store.importing(into: id, replace: request.replaces) { batch in
        var table = table
        var isAtEnd = false
        while !isAtEnd { isAtEnd = try importRow(of: &table, columns, &batch, &report) }
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

  /// The waves that the table speaks of: the one asked for, or those that its column names.
  private func waves(of table: TableReader, _ columns: ColumnMap) -> [Wave] {
    if let name = request.wave { return questionnaire.waves.filter { $0.name == name } }
    guard let column = columns.wave else { return questionnaire.waves }
    var table = table
    var cells: Set<String> = []
    var isAtEnd = false
    while !isAtEnd {
      do throws(TableFileError) {
        if let record = try table.next() { cells.insert(record.text(column)) } else { isAtEnd = true }
      } catch {
        // Rows that cannot be read are told when they are imported.
      }
    }
    let named = Set(cells.compactMap { questionnaire.waveMeant(by: $0)?.name })
    return questionnaire.waves.filter { named.contains($0.name) }
  }

  /// Imports the next row; true at the end of the table.
  private func importRow(
    of table: inout TableReader, _ columns: ColumnMap, _ batch: inout ResponseImport, _ report: inout ImportReport
  ) throws(StoreError) -> Bool {
    let record: TableRecord
    do throws(TableFileError) {
      guard let next = try table.next() else { return true }
      record = next
    } catch {
      report.rows += 1
      report.refused += 1
      report.problems.append(RowRemark(line: error.line, .table(error)))
      // An unclosed quote swallows the rows after it: nobody can know which of them are good.
      if case .unterminatedQuote = error { report.isCutShort = true }
      return false
    }
    guard !record.isBlank else { return false }
    report.rows += 1
    guard let response = read(record, columns, &report) else {
      report.refused += 1
      return false
    }
    try write(response, record, columns, &batch, &report)
    return false
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

  // MARK: One row

  private func read(_ record: TableRecord, _ columns: ColumnMap, _ report: inout ImportReport) -> Response? {
    func refuse(_ column: Int?, _ reason: RowRemark.Reason) {
      report.problems.append(RowRemark(line: record.line, position: column.map(record.position), reason))
    }
    if record.isEmpty(columns.participant) {
      refuse(columns.participant, .noParticipant)
      return nil
    }
    guard let plan = plan(for: record, columns, refuse) else { return nil }
    let form = FilledForm(plan) { position in columns.items[position].map(record.text) }
    report.problems.append(
      form.refusals.map { position, refusal in
        let place = columns.items[position].map(record.position)
        return RowRemark(line: record.line, position: place, item: items[position].name, .refusal(refusal))
      })
    guard form.refusals.isEmpty else { return nil }
    for (position, message) in form.warnings {
      let place = columns.items[position].map(record.position)
      report.warnings.append(RowRemark(line: record.line, position: place, .warning(message)))
    }
    var group = request.group
    if let column = columns.group, !record.isEmpty(column) { group = record.text(column) }
    return Response(
      participant: record.text(columns.participant), group: group, wave: plan.wave.name, answers: form.answers)
  }

  private func plan(
    for record: TableRecord, _ columns: ColumnMap, _ refuse: (Int?, RowRemark.Reason) -> Void
  ) -> InterviewPlan? {
    guard let column = columns.wave else { return request.wave.flatMap { plans[$0] } }
    let text = record.text(column)
    guard !record.isEmpty(column) else {
      if let wave = request.wave { return plans[wave] }
      refuse(column, .noWave)
      return nil
    }
    guard let wave = questionnaire.waveMeant(by: text) else {
      let names = questionnaire.waves.map(\.name)
      refuse(column, .unknownWave(suggestion: Suggestion.nearest(to: text, among: names), waves: names))
      return nil
    }
    if let expected = request.wave, expected != wave.name {
      refuse(column, .otherWave(expected: expected))
      return nil
    }
    return plans[wave.name]
  }
}

extension TableFileError {
  /// The line of the row that cannot be read.
  fileprivate var line: Int {
    switch self {
    case .shortRow(let line, _, _), .longRow(let line, _, _), .unterminatedQuote(let line, _),
      .textAfterClosingQuote(let line, _, _):
      line
    default: 1
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
