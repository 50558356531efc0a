import Wording

/// Names and what they mean, in two columns where there is room, else one below the other.
struct HelpTable {
  struct Row: Equatable {
    let label: String
    let text: String
  }

  /// How far the labels stand from the left edge.
  static let indent = 2
  /// The space between the columns.
  static let gap = 2
  /// The narrowest column in which a sentence still reads well.
  static let narrowestText = 30

  let rows: [Row]

  /// The column where the texts start if they stand beside the labels.
  var textColumn: Int { Self.indent + (rows.map(\.label.count).max() ?? 0) + Self.gap }

  /// The lines of the table. Tables shown one above the other agree on their column through `textColumn`.
  func lines(width: Int, textColumn: Int) -> [String] {
    if width - textColumn >= Self.narrowestText {
      return rows.flatMap { row in
        let label = String(repeating: " ", count: Self.indent) + row.label
        let text = LineBreaking.lines(of: row.text, width: width - textColumn)
        guard let first = text.first else { return [label] }
        let padding = String(repeating: " ", count: max(Self.gap, textColumn - label.count))
        return [label + padding + first] + Array(text.dropFirst()).indented(by: textColumn)
      }
    }
    return rows.flatMap { row in
      let textIndent = 3 * Self.indent
      // The blanks that align the long names after the letters have no use here.
      let label = String(row.label.drop { $0 == " " })
      return [label].indented(by: Self.indent)
        + LineBreaking.lines(of: row.text, width: width - textIndent).indented(by: textIndent)
    }
  }
}
