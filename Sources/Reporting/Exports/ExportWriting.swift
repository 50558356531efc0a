import QuestionnaireModel
import ResponseStore
import TableFiles

/// Writes the rows of one table for one questionnaire after the other.
public struct ExportWriting {
  private let table: ExportTable
  private let store: ResponseStore
  private var writer: TableWriter
  /// How many rows have been written.
  public private(set) var rows = 0

  /// Prepares the writing of a table.
  ///
  /// - Parameter writer: a writer made with the table's columns.
  public init(_ table: ExportTable, from store: ResponseStore, to writer: TableWriter) {
    self.table = table
    self.store = store
    self.writer = writer
  }

  /// Writes the rows of a questionnaire.
  ///
  /// - Throws: `StoreError` or `TableFileError`.
  public mutating func write(_ stored: StoredQuestionnaire, _ questionnaire: Questionnaire) throws {
    let which: [TableCell] = [.text(stored.name), .text(stored.version)]
    switch table {
    case .scores: try writeScores(stored.id, which)
    case .changes: try writeChanges(stored.id, which)
    case .answers: try writeAnswers(stored.id, which, questionnaire.items)
    case .cohorts: try writeCohorts(stored.id, which, questionnaire)
    case .reliability: try writeReliability(stored.id, which, questionnaire)
    }
  }

  /// Hands over what has not been written yet.
  ///
  /// - Throws: `TableFileError`.
  public mutating func finish() throws(TableFileError) { try writer.finish() }

  private mutating func add(_ cells: [TableCell]) throws {
    try writer.write(cells)
    rows += 1
  }

  private mutating func writeScores(_ id: QuestionnaireID, _ which: [TableCell]) throws {
    try store.forEachExportedScore(of: id) { row in
      try add(
        [.text(row.participant), .text(row.group ?? "")] + which + [
          .text(row.wave), .text(row.score), .number(row.value), .count(row.answered), .count(row.items),
        ])
    }
  }

  private mutating func writeChanges(_ id: QuestionnaireID, _ which: [TableCell]) throws {
    try store.forEachExportedChange(of: id) { row in
      try add(
        [.text(row.participant), .text(row.group ?? "")] + which + [
          .text(row.score), .text(row.fromWave), .text(row.toWave), .number(row.baseline), .number(row.followup),
          .number(row.change), .text(row.status ?? ""),
        ])
    }
  }

  private mutating func writeAnswers(_ id: QuestionnaireID, _ which: [TableCell], _ items: [Item]) throws {
    try store.forEachExportedResponse(of: id) { exported in
      let response = exported.response
      let who: [TableCell] = [.text(response.participant), .text(response.group ?? "")] + which
      for (item, answer) in zip(items, response.answers) {
        let (value, missing) = answer.cells
        let day = String(exported.completedAt.prefix(10))
        try add(who + [.text(response.wave), .text(item.name), value, missing, .text(day)])
      }
    }
  }

  private mutating func writeCohorts(
    _ id: QuestionnaireID, _ which: [TableCell], _ questionnaire: Questionnaire
  ) throws {
    for change in questionnaire.changes {
      let unit = questionnaire.unitCell(of: change.score)
      let key: [TableCell] = which + [.text(change.score), .text(change.fromWave), .text(change.toWave)]
      for row in try store.cohortChanges(of: id, comparing: change) {
        try add(key + [.text(row.cohort)] + row.exportedCells + [unit])
      }
    }
  }

  private mutating func writeReliability(
    _ id: QuestionnaireID, _ which: [TableCell], _ questionnaire: Questionnaire
  ) throws {
    for row in try store.reliabilities(of: id) {
      try add(
        which + [
          .text(row.score), .text(row.wave), .number(row.alpha), .number(row.alphaLow), .number(row.alphaHigh),
          .count(row.n), .count(row.items), .count(row.leftOut), .text(row.note ?? ""),
          questionnaire.unitCell(of: row.score),
        ])
    }
  }
}

extension Questionnaire {
  /// What the n of a score counts.
  fileprivate func unitCell(of score: String) -> TableCell {
    .text((self.score(named: score)?.unitOfAnalysis ?? .person).rawValue)
  }
}

extension TableCell {
  /// A number, or an empty cell when there is none.
  static func number(_ value: Double?) -> TableCell { value.map { .number($0) } ?? .empty }

  /// A whole number, or an empty cell when there is none.
  static func count(_ value: Int?) -> TableCell { value.map { .number(Double($0)) } ?? .empty }
}

extension Answer {
  /// The value and, when there is none, why: `not_asked`, `no_answer`, or the code that was declared.
  fileprivate var cells: (value: TableCell, missing: TableCell) {
    switch self {
    case .number(let number): (.number(number), .empty)
    case .code(let code): (.text(code), .empty)
    case .codes(let codes): (.text(codes.joined(separator: "|")), .empty)
    case .text(let text): (.text(text), .empty)
    case .date(let date): (.date(year: date.year, month: date.month, day: date.day), .empty)
    case .missing(.notAsked): (.empty, .text("not_asked"))
    case .missing(.noAnswer): (.empty, .text("no_answer"))
    case .missing(.declared(let code)): (.empty, .text(code))
    }
  }
}
