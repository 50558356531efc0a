import QuestionnaireModel
import Wording

/// The points of a scale drawn beside each other, where the width allows: each point in a cell with its words below, or,
/// when only the ends (and the middle) have words, those along the row.
struct ScaleRow {
  let lines: [StyledLine]
  /// The column of the point chosen, if one is.
  let cursorColumn: Int?

  private static let widestCell = 16
  private static let mostLabelLines = 3

  /// Draws the row, or nil when a list is better.
  init?(_ state: EditState, width: Int) {
    guard state.kind == .single, case .scale = state.item.type else { return nil }
    let points = state.rows.filter { !$0.isMissing }
    guard points.count > 1 else { return nil }
    // A terminal that knows right from left turns round all that stands on a line, and would give each point the words
    // of another; one that does not shows the letters in their order. One text a line is right on both.
    guard !points.contains(where: { $0.label.hasRightToLeftLetters }) else { return nil }
    let cell = min(Self.widestCell, width / points.count)
    let widestKey = points.map(\.key.displayWidth).max() ?? 1
    guard cell >= widestKey + 2, cell > points.pictureWidth else { return nil }
    cursorColumn = state.cursor.flatMap { $0 < points.count ? $0 * cell + max(0, (cell - widestKey) / 2) : nil }
    let below = Self.labels(points, cell: cell, cursor: state.cursor)
    let along = Self.legend(points, cell: cell)
    // Many narrow cells would break the words of the ends into small pieces.
    guard let words = points.count > 5 ? along ?? below : below ?? along else { return nil }
    let pictures =
      points.pictureWidth == 0 ? [] : Self.cells(points.map { [$0.picture.harmless] }, cell: cell, cursor: state.cursor)
    lines = [Self.keys(points, state.cursor, cell: cell)] + pictures + words
  }

  /// The words of every point in its cell; nil when they do not fit.
  private static func labels(_ points: [AnswerRow], cell: Int, cursor: Int?) -> [StyledLine]? {
    let labels = points.map { TextWrapping.lines(of: $0.label, width: max(1, cell - 2)) }
    guard labels.allSatisfy({ $0.count <= mostLabelLines }), keepsWords(points, width: cell - 2) else { return nil }
    return cells(labels, cell: cell, cursor: cursor)
  }

  /// The words of the ends and of the middle along the row; nil when others have words too, or they do not fit.
  private static func legend(_ points: [AnswerRow], cell: Int) -> [StyledLine]? {
    let middle = points.count.isMultiple(of: 2) ? nil : points.count / 2
    let places = [0, middle, points.count - 1]
    let areOnlyThere = points.indices.allSatisfy { points[$0].label.isEmpty || places.contains($0) }
    guard areOnlyThere, let first = points.first, let last = points.last else { return nil }
    if points.allSatisfy(\.label.isEmpty) { return [] }
    let inset = max(0, cell / 2 - 1)
    let lines = legend(
      first.label, middle.map { points[$0].label } ?? "", last.label, width: cell * points.count - 2 * inset)
    return lines.count <= mostLabelLines ? lines.map { $0.indented(by: inset) } : nil
  }

  /// Whether no word has to be cut to fit.
  private static func keepsWords(_ points: [AnswerRow], width: Int) -> Bool {
    points.allSatisfy { point in
      point.label.split { $0 == " " || $0 == "\u{A0}" }.allSatisfy { $0.displayWidth <= width }
    }
  }

  /// The points on a line, each in the middle of its cell.
  private static func keys(_ points: [AnswerRow], _ cursor: Int?, cell: Int) -> StyledLine {
    var line = StyledLine.blank
    for (index, point) in points.enumerated() {
      let isChosen = cursor == index
      let mark = isChosen ? "[\(point.key)]" : " \(point.key) "
      let gap = index * cell + max(0, (cell - mark.displayWidth) / 2) - line.width
      line = line.appending(String(repeating: index == 0 ? " " : "─", count: max(0, gap)), .faint)
        .appending(mark, isChosen ? .cursor : .bold)
    }
    return line
  }

  private static func cells(_ labels: [[String]], cell: Int, cursor: Int?) -> [StyledLine] {
    let height = labels.allSatisfy { $0 == [""] } ? 0 : labels.map(\.count).max() ?? 0
    return (0..<height).map { row in
      var line = StyledLine.blank
      for (index, label) in labels.enumerated() {
        let text = row < label.count ? label[row] : ""
        line = line.appending(centred(text, in: cell), cursor == index ? .bold : .plain)
      }
      return line
    }
  }

  /// The words of the ends and of the middle, each in its third of the row.
  private static func legend(_ low: String, _ middle: String, _ high: String, width: Int) -> [StyledLine] {
    let third = middle.isEmpty ? width / 2 : width / 3
    let left = TextWrapping.lines(of: low, width: third - 1)
    let centre = TextWrapping.lines(of: middle, width: third - 1)
    let right = TextWrapping.lines(of: high, width: third - 1)
    let height = max(left.count, centre.count, right.count)
    return (0..<height).map { row in
      let first = row < left.count ? left[row] : ""
      let second = middle.isEmpty || row >= centre.count ? "" : centre[row]
      let last = row < right.count ? right[row] : ""
      let start = StyledLine(first)
      let between = StyledLine(centred(second, in: third))
      return start.padded(to: middle.isEmpty ? start.width : third).appending(middle.isEmpty ? .blank : between)
        .padded(to: width - last.displayWidth).appending(last)
    }
  }

  private static func centred(_ text: String, in width: Int) -> String {
    let left = max(0, (width - text.displayWidth) / 2)
    let right = max(0, width - text.displayWidth - left)
    return String(repeating: " ", count: left) + text + String(repeating: " ", count: right)
  }
}
