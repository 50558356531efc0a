import QuestionnaireModel
import ResponseStore
import Wording

/// The means before and after, one line a score, as a table that is read at a glance.
public struct BeforeAfterTable {
  private let report: ChangeReport
  private let language: InterfaceLanguage
  private let width: Int

  /// Prepares a table.
  ///
  /// - Parameter width: the columns of the terminal.
  public init(_ report: ChangeReport, language: InterfaceLanguage, width: Int = 80) {
    self.report = report
    self.language = language
    self.width = max(60, min(width, 100))
  }

  /// The lines of the table of the first pair of waves compared; empty when nothing is compared.
  public var lines: [String] {
    guard let pair = report.wavePairs.first else { return [] }
    let rows = report.comparisons(from: pair.from, to: pair.to).compactMap(cells)
    guard !rows.isEmpty else { return [] }
    let table = [heading(pair)] + rows
    let widths = table[0].indices.map { column in table.map { $0[column].displayWidth }.max() ?? 0 }
    let gap = "  "
    let numbers = widths.dropFirst().reduce(0) { $0 + $1 + gap.count }
    let titleWidth = min(widths[0], width - numbers)
    func line(_ cells: [String]) -> String {
      let title = cells[0].truncated(to: titleWidth).padded(to: titleWidth)
      return title
        + zip(cells, widths).dropFirst().map { cell, width in
          gap + String(repeating: " ", count: width - cell.displayWidth) + cell
        }.joined()
    }
    let rule = String(repeating: "─", count: titleWidth + numbers)
    return [line(table[0]), rule] + rows.map(line) + legend(pair)
  }

  private func legend(_ pair: (from: String, to: String)) -> [String] {
    let comparisons = report.comparisons(from: pair.from, to: pair.to)
    var lines: [String] = []
    if comparisons.contains(where: { $0.score.direction == .lowerIsBetter }) {
      lines.append(Phrase(fr: "↓ une baisse est favorable", en: "↓ lower is better").text(in: language))
    }
    // n is read as a number of people.
    for unit in UnitOfAnalysis.allCases where unit != .person {
      let titles = comparisons.map(\.score).filter { $0.unitOfAnalysis == unit }.map(\.title.harmless)
      guard !titles.isEmpty else { continue }
      let names = titles.joined(separator: ", ")
      lines.append(
        Phrase(
          fr: "n compte des \(unit.plural.french)\u{A0}: \(names)", en: "n counts \(unit.plural.english): \(names)"
        ).text(in: language))
    }
    return lines
  }

  private func heading(_ pair: (from: String, to: String)) -> [String] {
    let change = Phrase(fr: "évolution [IC 95 %]", en: "change [95% CI]").text(in: language)
    let better = Phrase(fr: "mieux", en: "better").text(in: language)
    return ["", "n", pair.from, pair.to, change, better]
  }

  private func cells(_ comparison: ChangeReport.Comparison) -> [String]? {
    guard let row = comparison.cohorts.first(where: { $0.cohort.isEmpty }),
      row.nMatched >= report.smallGroups.threshold
    else { return nil }
    let format = NumberFormat(language)
    var change = row.meanChange.map { format.signed($0) } ?? "–"
    if let low = row.ciLow, let high = row.ciHigh { change += " " + format.interval(low, high) }
    return [
      comparison.score.title.harmless + (comparison.score.direction == .lowerIsBetter ? " ↓" : ""),
      String(row.nMatched),
      row.meanFrom.map { format.decimal($0) } ?? "–",
      row.meanTo.map { format.decimal($0) } ?? "–", change,
      row.nImproved.map { format.percent($0, of: row.nMatched) } ?? "–",
    ]
  }
}
