/// A drawing of dots in a terminal: each character holds 2 × 4 dots (Unicode block Braille Patterns).
struct BrailleCanvas {
  let columns: Int
  let rows: Int
  private var cells: [UInt32]

  init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    cells = Array(repeating: 0, count: columns * rows)
  }

  /// The bit of a dot inside its character, by row and column.
  private static let bits: [[UInt32]] = [[0x01, 0x08], [0x02, 0x10], [0x04, 0x20], [0x40, 0x80]]

  mutating func dot(_ x: Int, _ y: Int) {
    guard (0..<columns * 2).contains(x), (0..<rows * 4).contains(y) else { return }
    cells[y / 4 * columns + x / 2] |= Self.bits[y % 4][x % 2]
  }

  /// Draws a straight line between the left and the right edge, at heights in dots from the top.
  mutating func line(from start: Double, to end: Double) {
    let last = columns * 2 - 1
    for x in 0...last {
      let height = start + (end - start) * Double(x) / Double(last)
      dot(x, Int(height.rounded()))
    }
  }

  /// The characters of one row.
  func text(row: Int) -> String {
    var text = String.UnicodeScalarView()
    for cell in cells[row * columns..<(row + 1) * columns] {
      text.append(cell == 0 ? " " : Unicode.Scalar(0x2800 + cell) ?? " ")
    }
    return String(text)
  }
}
