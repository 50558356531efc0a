import Foundation
import Wording

/// Shows a comparison as a JSON object, for programs.
///
/// `old` and `new` (each with `name`, `version`, `title`), `comparable` (as `keepsChangesComparable`), and the lists
/// `questionnaire` (differences of the whole), `waves`, `items`, `scores` and `changes`. Every entry of a list has its
/// `name` and `verdict` (`same`, `added`, `removed`, `changed`, `reworded`, `restructured`, `renamed`, `rescored`,
/// `retuned`) and its `differences`, each with `property` and, where they can be said, `old` and `new`. Changes have
/// `score`, `from`, `to`, `verdict` (`comparable`, `wordingOnly`, `notComparable`, `added`, `removed`) and `reasons` in
/// words.
public enum ComparisonJSON {
  private struct Side: Encodable {
    let name, version, title: String
  }

  private struct Entry: Encodable {
    let name, verdict: String
    var from: String?
    let differences: [Row]
    var rewordedItems: [String]?
    var restructuredItems: [String]?
  }

  private struct Row: Encodable {
    let property: String
    let old, new: String?
  }

  private struct Change: Encodable {
    let score, from, to, verdict: String
    let reasons: [String]
  }

  private struct Whole: Encodable {
    let old, new: Side
    let comparable: Bool
    let questionnaire: [Row]
    let waves, items, scores: [Entry]
    let changes: [Change]
  }

  /// The object, ending with a newline.
  public static func render(_ comparison: QuestionnaireComparison, language: InterfaceLanguage) -> String {
    func side(_ side: QuestionnaireComparison.Side) -> Side {
      Side(name: side.name, version: side.version, title: side.title)
    }
    func rows<Property: RawRepresentable<String>>(_ differences: [Difference<Property>]) -> [Row] {
      differences.map {
        Row(property: $0.property.rawValue, old: $0.old?.text(in: language), new: $0.new?.text(in: language))
      }
    }
    let whole = Whole(
      old: side(comparison.old), new: side(comparison.new), comparable: comparison.keepsChangesComparable,
      questionnaire: rows(comparison.head),
      waves: comparison.waves.map { Entry(name: $0.name, verdict: "\($0.verdict)", differences: rows($0.differences)) },
      items: comparison.items.map { item in
        if case .renamed(let name) = item.verdict {
          return Entry(name: item.name, verdict: "renamed", from: name, differences: rows(item.differences))
        }
        return Entry(name: item.name, verdict: "\(item.verdict)", differences: rows(item.differences))
      },
      scores: comparison.scores.map {
        Entry(
          name: $0.name, verdict: "\($0.verdict)", differences: rows($0.differences), rewordedItems: $0.rewordedItems,
          restructuredItems: $0.restructuredItems)
      },
      changes: comparison.changes.map {
        Change(
          score: $0.change.score, from: $0.change.fromWave, to: $0.change.toWave, verdict: $0.verdict.rawValue,
          reasons: $0.reasons.map { $0.phrase.text(in: language) })
      })
    let encoder = JSONEncoder()
    encoder.keyEncodingStrategy = .convertToSnakeCase
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let data = (try? encoder.encode(whole)) ?? Data("{}".utf8)
    return String(decoding: data, as: UTF8.self) + "\n"
  }
}
