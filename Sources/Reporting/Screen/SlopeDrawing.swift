import QuestionnaireModel
import ResponseStore
import Wording

/// A drawing of means before and after, one line a score, each on its own theoretical range (after Tufte's slopegraph,
/// The Visual Display of Quantitative Information, 1983, p. 158).
public struct SlopeDrawing: Sendable {
  struct Slope {
    let title: String
    let from: Double
    let to: Double
    let range: ClosedRange<Double>
  }

  private static let canvasColumns = 28

  private let report: ChangeReport
  private let language: InterfaceLanguage

  /// Prepares the drawing of a report.
  public init(_ report: ChangeReport, language: InterfaceLanguage) {
    self.report = report
    self.language = language
  }

  /// The lines of the drawing of the first pair of waves compared; empty when nothing can be drawn.
  public var lines: [String] {
    guard let pair = report.wavePairs.first else { return [] }
    let slopes = report.comparisons(from: pair.from, to: pair.to).compactMap(slope)
    guard !slopes.isEmpty else { return [] }
    let rows = max(9, slopes.count * 3)
    var canvas = BrailleCanvas(columns: Self.canvasColumns, rows: rows)
    func height(_ value: Double, _ slope: Slope) -> Double {
      let share = (value - slope.range.lowerBound) / (slope.range.upperBound - slope.range.lowerBound)
      return (1 - share) * Double(rows * 4 - 1)
    }
    for slope in slopes { canvas.line(from: height(slope.from, slope), to: height(slope.to, slope)) }
    let left = places(slopes.map { height($0.from, $0) / 4 }, rows)
    let right = places(slopes.map { height($0.to, $0) / 4 }, rows)
    let format = NumberFormat(language)
    let margin = 10
    var lines = [heading(pair.from, pair.to, margin)]
    for row in 0..<rows {
      let value = left.firstIndex(of: row).map { format.decimal(slopes[$0].from) } ?? ""
      let label =
        right.firstIndex(of: row).map { "\(format.decimal(slopes[$0].to))  \(slopes[$0].title.harmless)" } ?? ""
      let axis = row == 0 ? "max" : row == rows - 1 ? "min" : ""
      let before = value.isEmpty ? axis : value
      let padding = String(repeating: " ", count: max(0, margin - 2 - before.count))
      lines.append("\(padding)\(before) │\(canvas.text(row: row))│ \(label)".trimmedAtEnd)
    }
    lines.append(
      Phrase(
        fr: "Chaque ligne va du plus petit score possible (min) au plus grand (max).",
        en: "Each line is drawn from the least possible score (min) to the greatest (max)."
      ).text(in: language))
    return lines
  }

  private func heading(_ from: String, _ to: String, _ margin: Int) -> String {
    let width = Self.canvasColumns
    let gap = max(2, width - from.displayWidth - to.displayWidth + 2)
    return String(repeating: " ", count: margin - 1) + from + String(repeating: " ", count: gap) + to
  }

  private func slope(_ comparison: ChangeReport.Comparison) -> Slope? {
    guard let everyone = comparison.cohorts.first(where: { $0.cohort.isEmpty }), let from = everyone.meanFrom,
      let to = everyone.meanTo, let range = comparison.score.theoreticalRange(in: report.questionnaire)
    else { return nil }
    return Slope(title: comparison.score.title, from: from, to: to, range: range)
  }

  /// Rows for labels in the order of the heights (in rows from the top), each as near to its own as the others allow,
  /// no two in one row.
  private func places(_ heights: [Double], _ rows: Int) -> [Int] {
    let order = heights.indices.sorted { heights[$0] < heights[$1] }
    var places = heights.map { Int($0) }
    var next = 0
    for index in order {
      places[index] = max(places[index], next)
      next = places[index] + 1
    }
    var last = rows - 1
    for index in order.reversed() {
      places[index] = min(places[index], last)
      last = places[index] - 1
    }
    return places
  }
}

extension String {
  fileprivate var trimmedAtEnd: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
