import Wording

/// What the terminal shows at present, and the least that must be sent to make it show something else.
struct Screen: Sendable {
  /// Whether colours are sent; bold and reverse always are.
  let usesColour: Bool
  private var shown: [StyledLine] = []
  private var shownCursor: Frame.Cursor?
  private var size: ScreenSize?

  init(usesColour: Bool) { self.usesColour = usesColour }

  /// Forgets what is shown, so that the next frame is painted whole.
  mutating func invalidate() { size = nil }

  /// The bytes that turn what is shown into a frame; empty when nothing changes.
  ///
  /// Only lines that differ are sent, between the marks of a synchronised update, with the cursor hidden meanwhile.
  mutating func paint(_ frame: Frame, size newSize: ScreenSize) -> String {
    let isWhole = size != newSize
    var body = isWhole ? "\u{1B}[0m\u{1B}[2J" : ""
    for row in 0..<newSize.rows {
      let line = row < frame.lines.count ? frame.lines[row] : .blank
      let previous = isWhole || row >= shown.count ? .blank : shown[row]
      if line != previous { body += "\u{1B}[\(row + 1);1H" + rendered(line, columns: newSize.columns) }
    }
    if body.isEmpty && frame.cursor == shownCursor { return "" }
    shown = frame.lines
    shownCursor = frame.cursor
    size = newSize
    var cursor = ""
    if let place = frame.cursor {
      cursor = "\u{1B}[\(place.row + 1);\(place.column + 1)H" + (place.isVisible ? "\u{1B}[?25h" : "")
    }
    return "\u{1B}[?2026h\u{1B}[?25l" + body + cursor + "\u{1B}[?2026l"
  }

  private func rendered(_ line: StyledLine, columns: Int) -> String {
    var output = ""
    var width = 0
    for span in line.spans {
      var piece = ""
      for character in span.text.harmless where character != "\n" {
        guard width + character.displayWidth <= columns else { break }
        piece.append(character)
        width += character.displayWidth
      }
      let escape = span.style.escape(usesColour: usesColour)
      output += escape.isEmpty ? piece : escape + piece + "\u{1B}[0m"
    }
    // In the last column « erase to the end of the line » would take away the character just written.
    return width < columns ? output + "\u{1B}[K" : output
  }
}
