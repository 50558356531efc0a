import QuestionnaireModel
import ResponseStore
import TableFiles

/// The tidy tables that can be exported: one row a fact, one column a variable.
public enum ExportTable: String, Sendable, CaseIterable {
  /// One row a score of a response.
  case scores
  /// One row a participant and comparison of two waves.
  case changes
  /// One row an answer, missing ones included.
  case answers

  /// The names of the columns, which stay the same over versions.
  public var columns: [String] {
    switch self {
    case .scores: Self.who + ["wave", "score", "value", "answered", "items"]
    case .changes: Self.who + ["score", "from_wave", "to_wave", "baseline", "followup", "change", "status"]
    case .answers: Self.who + ["wave", "item", "value", "missing", "completed_on"]
    }
  }

  private static let who = ["participant", "group", "questionnaire", "version"]

  /// Writes the rows of some questionnaires.
  ///
  /// - Parameter items: the items of each questionnaire, in their order.
  /// - Returns: how many rows were written.
  /// - Throws: `StoreError` or `TableFileError`.
  public func write(
    _ questionnaires: [(stored: StoredQuestionnaire, items: [Item])], from store: ResponseStore,
    to writer: inout TableWriter
  ) throws -> Int {
    var rows = 0
    for (stored, items) in questionnaires {
      let version: [TableCell] = [.text(stored.name), .text(stored.version)]
      switch self {
      case .scores:
        try store.forEachExportedScore(of: stored.id) { row in
          try writer.write(
            [.text(row.participant), .text(row.group ?? "")] + version + [
              .text(row.wave), .text(row.score), .number(row.value), .number(Double(row.answered)),
              .number(Double(row.items)),
            ])
          rows += 1
        }
      case .changes:
        try store.forEachExportedChange(of: stored.id) { row in
          try writer.write(
            [.text(row.participant), .text(row.group ?? "")] + version + [
              .text(row.score), .text(row.fromWave), .text(row.toWave), .number(row.baseline), .number(row.followup),
              .number(row.change), .text(row.status ?? ""),
            ])
          rows += 1
        }
      case .answers:
        try store.forEachExportedResponse(of: stored.id) { exported in
          let response = exported.response
          let who: [TableCell] = [.text(response.participant), .text(response.group ?? "")] + version
          for (item, answer) in zip(items, response.answers) {
            let (value, missing) = answer.cells
            try writer.write(
              who + [
                .text(response.wave), .text(item.name), value, missing, .text(String(exported.completedAt.prefix(10))),
              ])
            rows += 1
          }
        }
      }
    }
    return rows
  }
}

extension TableCell {
  /// A number, or an empty cell when there is none.
  fileprivate static func number(_ value: Double?) -> TableCell { value.map { .number($0) } ?? .empty }
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
