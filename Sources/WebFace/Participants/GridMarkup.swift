import Pictures
import QuestionnaireModel

/// Questions that follow each other on one scale, shown as a table where the screen has room for one. On a phone each
/// stands alone with its answers below it, as any other question.
struct GridMarkup {
  let scale: ResponseScale
  let tongue: Tongue

  /// More columns than this are hard to tell apart.
  private static let mostColumns = 8
  /// A longer label would make the head higher than the rows.
  private static let longestLabel = 40

  init(_ scale: ResponseScale, _ tongue: Tongue) { (self.scale, self.tongue) = (scale, tongue) }

  /// Whether a table with the points as columns can be read.
  static func fits(_ scale: ResponseScale) -> Bool {
    let (steps, overflows) = scale.points.upperBound.subtractingReportingOverflow(scale.points.lowerBound)
    guard !overflows, steps < mostColumns else { return false }
    let labels = Array(scale.labels.values) + scale.missingCodes.map(\.label)
    return steps + 1 + scale.missingCodes.count <= mostColumns && labels.allSatisfy { $0.count <= longestLabel }
  }

  /// The positions of a page, those that make a table together in one group.
  static func groups(of positions: [Int], _ items: [Item], isGrid: (Int) -> Bool) -> [[Int]] {
    var groups: [[Int]] = []
    for position in positions {
      if let before = groups.last?.last, isGrid(position), isGrid(before),
        case .scale(let scale) = items[position].type, fits(scale), items[before].type == items[position].type
      {
        groups[groups.count - 1].append(position)
      } else {
        groups.append([position])
      }
    }
    return groups
  }

  /// The table around its rows.
  func table(_ rows: HTML) -> HTML {
    let columns = scale.points.count + scale.missingCodes.count
    let kind: HTML = columns <= 5 ? "grid few" : "grid"
    let heads = scale.points.map { "<span>\(word($0))</span>" as HTML }
    let missing = scale.missingCodes.map { "<span class=\"no\">\($0.label)</span>" as HTML }
    // The answers carry their own words for whoever does not see the columns.
    return """
      <div class="\(kind)">
      <div class="head" aria-hidden="true"><span></span><div class="cells">\
      \(heads.joined())\(missing.joined())</div></div>
      \(rows)</div>

      """
  }

  /// The answers of one row.
  func cells(_ fields: AnswerFields) -> HTML {
    let points = scale.points.map { point in
      fields.option(
        String(point), "\(word(point))", picture: picture(point), isFirst: point == scale.points.lowerBound)
    }
    let missing = scale.missingCodes.map { fields.option($0.code, "\($0.label)", kind: "opt no") }
    return "<div class=\"cells\">\n\(points.joined())\(missing.joined())</div>\n"
  }

  /// What a point is called: its words, and its number where not every point has some.
  private func word(_ point: Int) -> HTML {
    let isFullyLabelled = scale.points.allSatisfy { scale.labels[$0] != nil }
    let words: HTML = scale.labels[point].map { "\($0)" } ?? .none
    return isFullyLabelled ? words : "<b>\(point)</b> \(words)"
  }

  private func picture(_ point: Int) -> HTML {
    if let mood = scale.mood(of: point) { return HTML(verbatim: SmileyFace(mood: mood).svg) }
    return HTML(pictogram: scale.pictograms[point])
  }
}
