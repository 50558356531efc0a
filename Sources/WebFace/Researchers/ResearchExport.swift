import Evaluation
import Reporting
import ResponseStore
import Synchronization
import TableFiles
import WebServing
import Wording

/// What the tables are called.
enum ResearchWording {
  static func title(of table: ExportTable) -> Phrase {
    switch table {
    case .scores: Phrase(fr: "Scores de chaque réponse", en: "Scores of each response")
    case .changes: Phrase(fr: "Évolutions de chaque personne", en: "Changes of each person")
    case .answers: Phrase(fr: "Réponses à chaque question", en: "Answers to each question")
    case .cohorts:
      Phrase(fr: "Évolutions des groupes, avec leurs statistiques", en: "Changes of groups, with statistics")
    case .reliability: Phrase(fr: "Cohérence des échelles", en: "Consistency of the scales")
    }
  }
}

extension FacilitatorFace {
  /// A table to download; what is taken out stays on record, and is not given out when that fails.
  func export(_ visit: Visit, _ store: ResponseStore) throws -> HTTPResponse {
    guard let table = ExportTable(rawValue: visit.request.query["table"] ?? "") else { return visit.notFound }
    let isExcel = visit.request.query["forme"] == "excel"
    let outcomes = try ChangeEvaluation(store).run()
    let bytes = Mutex<[UInt8]>([])
    let writer = try TableWriter(isExcel ? .excel : .plain, header: table.columns) { (piece) throws(TableFileError) in
      bytes.withLock { $0 += piece }
    }
    var writing = ExportWriting(table, from: store, to: writer)
    for outcome in outcomes { try writing.write(outcome.stored, outcome.questionnaire) }
    try writing.finish()
    try store.record(
      .exported, by: visit.account.name, of: "\(table.rawValue), \(isExcel ? "excel" : "csv"), \(writing.rows)")
    return HTTPResponse(
      headers: [
        ("Content-Type", "text/csv; charset=utf-8"),
        ("Content-Disposition", "attachment; filename=\"jalon-\(table.rawValue).csv\""),
      ] + PageHeaders.page, body: bytes.withLock { $0 })
  }
}
