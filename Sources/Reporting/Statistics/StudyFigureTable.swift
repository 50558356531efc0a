import ChangeStatistics
import Evaluation
import Foundation
import TableFiles

/// The figures of studies as records, for programs: one figure a record, the same columns in CSV as in JSON.
///
/// An absent figure has an empty value and its reason in `note`, never a word in the place of a number.
public enum StudyFigureTable {
  /// The names of the columns.
  public static let columns = [
    "questionnaire", "version", "score", "from_wave", "to_wave", "subgroup", "method", "quantity", "procedure", "n",
    "left_out", "value", "low", "high", "level", "df", "p", "p_holm", "note",
  ]

  private struct Record: Encodable {
    let questionnaire, version, score, fromWave, toWave, subgroup, method, quantity, procedure: String
    let n, leftOut: Int
    let value, low, high, level, df, p, pHolm: Double?
    let note: String?
  }

  /// The figures as CSV, in UTF-8.
  public static func csv(_ studies: [StudyFigures]) -> [UInt8] {
    TableWriter.bytes(.plain, header: columns, records: records(studies).map(cells))
  }

  /// The figures as a JSON list, in UTF-8.
  public static func json(_ studies: [StudyFigures]) throws -> String {
    let encoder = JSONEncoder()
    encoder.keyEncodingStrategy = .convertToSnakeCase
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(records(studies)), as: UTF8.self)
  }

  private static func records(_ studies: [StudyFigures]) -> [Record] {
    studies.flatMap { figures in
      let study = figures.study
      let shown = figures.figures.map { figure in
        Record(
          questionnaire: study.questionnaire.name, version: study.questionnaire.version, score: study.score.name,
          fromWave: study.change.fromWave, toWave: study.change.toWave, subgroup: figure.subgroup,
          method: figure.method.rawValue, quantity: figure.quantity, procedure: figure.procedure, n: figure.n,
          leftOut: figure.leftOut, value: figure.value.value, low: figure.interval?.lower,
          high: figure.interval?.upper, level: figure.interval?.level, df: figure.degreesOfFreedom, p: figure.p,
          pHolm: figure.familyP,
          note: figure.value.reason.map(AbsenceNote.word(for:)))
      }
      return shown
        + figures.masked.map { name in
          Record(
            questionnaire: study.questionnaire.name, version: study.questionnaire.version, score: study.score.name,
            fromWave: study.change.fromWave, toWave: study.change.toWave, subgroup: name, method: "", quantity: "",
            procedure: "", n: 0, leftOut: 0, value: nil, low: nil, high: nil, level: nil, df: nil, p: nil, pHolm: nil,
            note: "masked")
        }
    }
  }

  private static func cells(_ record: Record) -> [TableCell] {
    func number(_ value: Double?) -> TableCell { value.map { .number($0) } ?? .empty }
    let texts = [
      record.questionnaire, record.version, record.score, record.fromWave, record.toWave, record.subgroup,
      record.method, record.quantity, record.procedure,
    ].map { TableCell.text($0) }
    let counts: [TableCell] =
      record.note == "masked" ? [.empty, .empty] : [.number(Double(record.n)), .number(Double(record.leftOut))]
    let values = [record.value, record.low, record.high, record.level, record.df, record.p, record.pHolm].map(number)
    return texts + counts + values + [record.note.map { .text($0) } ?? .empty]
  }
}
