import Interviewing
import QuestionnaireModel
import TableFiles
import Wording

/// Reads the rows of a table as responses, every one through the interpreter. It keeps nothing: what becomes of a
/// response is the caller's business.
struct RowReader: Sendable {
  let columns: ColumnMap
  let questionnaire: Questionnaire
  /// The wave of all rows, where it is not said row by row.
  let wave: String?
  let plans: [String: InterviewPlan]
  private let items: [Item]
  /// The group of the rows whose own column says none.
  let group: String?

  /// Prepares the reading of a table for a questionnaire.
  ///
  /// - Parameters:
  ///   - wave: the wave of all rows; nil when a column says it.
  ///   - group: the group of the rows whose own column says none.
  init(
    _ questionnaire: Questionnaire, _ header: TableHeader, wave: String?, group: String? = nil
  ) throws(ImportError) {
    self.questionnaire = questionnaire
    self.wave = wave
    self.group = group
    items = questionnaire.items
    columns = try ColumnMap(header, items: items)
    guard wave != nil || columns.wave != nil else { throw .noWave(questionnaire.waves.map(\.name)) }
    plans = Dictionary(
      questionnaire.waves.map { ($0.name, InterviewPlan(questionnaire: questionnaire, wave: $0)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Reads a record, or what was wrong with it; nil for a blank one, and for one that cannot be read or that the
  /// interpreter refuses, which is told in the report.
  func response(_ read: Result<TableRecord, TableFileError>, _ report: inout ImportReport) -> Response? {
    switch read {
    case .failure(let error):
      report.rows += 1
      report.refused += 1
      report.problems.append(RowRemark(line: error.line, .table(error)))
      // An unclosed quote swallows the rows after it: nobody can know which of them are good.
      if case .unterminatedQuote = error { report.isCutShort = true }
      return nil
    case .success(let record):
      guard !record.isBlank else { return nil }
      report.rows += 1
      let response = self.read(record, &report)
      if response == nil { report.refused += 1 }
      return response
    }
  }

  /// The waves that the table speaks of: the one asked for, or those that its column names.
  func waves(of table: TableReader) -> [Wave] {
    if let wave { return questionnaire.waves.filter { $0.name == wave } }
    guard let column = columns.wave else { return questionnaire.waves }
    var table = table
    var cells: Set<String> = []
    var isAtEnd = false
    while !isAtEnd {
      do throws(TableFileError) {
        if let record = try table.next() { cells.insert(record.text(column)) } else { isAtEnd = true }
      } catch {
        // Rows that cannot be read are told when they are read in earnest.
      }
    }
    let named = Set(cells.compactMap { questionnaire.waveMeant(by: $0)?.name })
    return questionnaire.waves.filter { named.contains($0.name) }
  }

  // MARK: One row

  private func read(_ record: TableRecord, _ report: inout ImportReport) -> Response? {
    func refuse(_ column: Int?, _ reason: RowRemark.Reason) {
      report.problems.append(RowRemark(line: record.line, position: column.map(record.position), reason))
    }
    if record.isEmpty(columns.participant) {
      refuse(columns.participant, .noParticipant)
      return nil
    }
    guard let plan = plan(for: record, refuse) else { return nil }
    let form = FilledForm(plan) { position in columns.items[position].map(record.text) }
    report.problems.append(
      form.refusals.map { position, refusal in
        let place = columns.items[position].map(record.position)
        return RowRemark(
          line: record.line, position: place, item: items[position].name, reason(refusal, of: items[position]))
      })
    guard form.refusals.isEmpty else { return nil }
    for (position, message) in form.warnings {
      let place = columns.items[position].map(record.position)
      report.warnings.append(RowRemark(line: record.line, position: place, .warning(message)))
    }
    var group = group
    if let column = columns.group, !record.isEmpty(column) { group = record.text(column) }
    return Response(
      participant: record.text(columns.participant), group: group, wave: plan.wave.name, answers: form.answers)
  }

  /// In a table both the codes and the words of options are read, so both are told.
  private func reason(_ refusal: Refusal, of item: Item) -> RowRemark.Reason {
    guard case .unknownOption(let codes) = refusal else { return .refusal(refusal) }
    let options = item.type.options + item.type.missingCodes
    return .unknownChoice(
      codes.map { code in
        guard let label = options.first(where: { $0.code == code })?.label,
          label.foldedForComparison != code.foldedForComparison
        else { return code }
        return "\(code) (\(label.shortened))"
      })
  }

  private func plan(for record: TableRecord, _ refuse: (Int?, RowRemark.Reason) -> Void) -> InterviewPlan? {
    guard let column = columns.wave else { return wave.flatMap { plans[$0] } }
    let text = record.text(column)
    guard !record.isEmpty(column) else {
      if let wave { return plans[wave] }
      refuse(column, .noWave)
      return nil
    }
    guard let meant = questionnaire.waveMeant(by: text) else {
      let names = questionnaire.waves.map(\.name)
      refuse(column, .unknownWave(suggestion: Suggestion.nearest(to: text, among: names), waves: names))
      return nil
    }
    if let expected = wave, expected != meant.name {
      refuse(column, .otherWave(expected: expected))
      return nil
    }
    return plans[meant.name]
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
