import Reporting
import ResponseStore
import Wording

/// The change of a group's score as an SVG drawing: two bars on the score's own scale, and beside them the slope from the
/// one to the other with the 95 % interval of the change at its end.
struct ChangeDrawing {
  private let comparison: GroupChanges.Comparison
  private let from: Double
  private let to: Double
  private let row: CohortChangeRow
  private let language: InterfaceLanguage
  private let range: ClosedRange<Double>

  /// Nil when there is nothing that may be shown.
  init?(_ comparison: GroupChanges.Comparison, _ language: InterfaceLanguage) {
    guard case .shown(let row) = comparison.figures, let from = row.meanFrom, let to = row.meanTo else { return nil }
    self.comparison = comparison
    self.from = from
    self.to = to
    self.row = row
    self.language = language
    let top = max(abs(from), abs(to), 1)
    range = comparison.range ?? (min(from, to) < 0 ? -top * 1.2...top * 1.2 : 0...top * 1.2)
  }

  private static let bars = (left: 16.0, right: 330.0)
  private static let slope = (left: 420.0, right: 560.0, top: 24.0, bottom: 150.0)

  var html: HTML {
    let format = NumberFormat(language)
    let label =
      "\(comparison.fromTitle) \(format.decimal(from, digits: 1)), \(comparison.toTitle) \(format.decimal(to, digits: 1))"
    return """
      <div class="drawings"><svg class="drawing bars" role="img" aria-label="\(label)" viewBox="0 0 400 160">
      \(bar(comparison.fromTitle, from, y: 20, "before"))
      \(bar(comparison.toTitle, to, y: 88, "after"))
      \(axis)
      </svg>
      <svg class="drawing slopes" aria-hidden="true" viewBox="350 0 270 175">
      \(slopeLine)
      </svg></div>
      """
  }

  // MARK: Bars

  private func x(_ value: Double) -> Double {
    let share = (value - range.lowerBound) / (range.upperBound - range.lowerBound)
    return Self.bars.left + max(0, min(1, share)) * (Self.bars.right - Self.bars.left)
  }

  private func bar(_ title: String, _ value: Double, y: Double, _ style: String) -> HTML {
    let format = NumberFormat(language)
    let start = range.lowerBound <= 0 && range.upperBound > 0 ? x(0) : Self.bars.left
    let (left, right) = (min(start, x(value)), max(start, x(value)))
    return """
      <text x="\(Self.text(Self.bars.left))" y="\(Self.text(y))" class="title">\(title.shortened)</text>
      <rect class="track" x="\(Self.text(Self.bars.left))" y="\(Self.text(y + 8))" \
      width="\(Self.text(Self.bars.right - Self.bars.left))" height="30"/>
      <rect class="\(style)" x="\(Self.text(left))" y="\(Self.text(y + 8))" width="\(Self.text(max(2, right - left)))" height="30"/>
      <text x="\(Self.text(Self.bars.right + 10))" y="\(Self.text(y + 31))" class="value">\(format.decimal(value, digits: 1))</text>
      """
  }

  private var axis: HTML {
    """
    <text x="\(Self.text(Self.bars.left))" y="150" class="tick">\(tick(range.lowerBound))</text>
    <text x="\(Self.text(Self.bars.right))" y="150" class="tick end">\(tick(range.upperBound))</text>
    """
  }

  private func tick(_ value: Double) -> String {
    value == value.rounded()
      ? NumberFormat(language).decimal(value, digits: 0) : NumberFormat(language).decimal(value, digits: 1)
  }

  // MARK: Slope

  /// Drawn on the part of the scale that holds both means and the interval, so that the slope can be seen.
  private var slopeLine: HTML {
    let low = row.ciLow.map { from + $0 } ?? to
    let high = row.ciHigh.map { from + $0 } ?? to
    let least = min(from, to, low)
    let span = max(max(from, to, high) - least, (range.upperBound - range.lowerBound) / 10)
    func y(_ value: Double) -> Double {
      Self.slope.bottom - (value - least) / span * (Self.slope.bottom - Self.slope.top)
    }
    let (left, right) = (Self.text(Self.slope.left), Self.text(Self.slope.right))
    let interval: HTML =
      row.ciLow == nil || row.ciHigh == nil
      ? ""
      : """
      <path class="interval" d="M\(left) \(Self.text(y(from)))L\(right) \(Self.text(y(low)))L\(right) \(Self.text(y(high)))z"/>
      <path class="whisker" d="M\(right) \(Self.text(y(low)))L\(right) \(Self.text(y(high)))"/>
      """
    let format = NumberFormat(language)
    return """
      \(interval)
      <path class="slope" d="M\(left) \(Self.text(y(from)))L\(right) \(Self.text(y(to)))"/>
      <circle class="before" cx="\(left)" cy="\(Self.text(y(from)))" r="7"/>
      <circle class="after" cx="\(right)" cy="\(Self.text(y(to)))" r="7"/>
      <text class="value end" x="\(Self.text(Self.slope.left - 14))" y="\(Self.text(y(from) + 6))">\(format.decimal(from, digits: 1))</text>
      <text class="value" x="\(Self.text(Self.slope.right + 14))" y="\(Self.text(y(to) + 6))">\(format.decimal(to, digits: 1))</text>
      """
  }

  /// A length with one decimal and a point.
  private static func text(_ value: Double) -> String {
    NumberFormat(.english).decimal(value, digits: 1).replacing("−", with: "-")
  }
}
