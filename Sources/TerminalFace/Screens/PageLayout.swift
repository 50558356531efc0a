import Wording

/// The parts that every full screen has in common: a column of text in the middle of the window, a header, a foot.
struct PageLayout: Sendable {
  let size: ScreenSize
  let language: InterfaceLanguage
  /// The width of the text. Longer lines would be hard to follow on a wide screen.
  let width: Int
  /// The blank columns to the left of it.
  let margin: Int

  private static let widestText = 84
  private static let smallest = ScreenSize(columns: 24, rows: 11)

  init(size: ScreenSize, language: InterfaceLanguage) {
    self.size = size
    self.language = language
    width = min(size.columns - (size.columns < 60 ? 2 : 4), Self.widestText)
    margin = max(0, (size.columns - width) / 2)
  }

  var isTooSmall: Bool { size.columns < Self.smallest.columns || size.rows < Self.smallest.rows }

  /// What is shown when there is no room for a question.
  var apology: Frame {
    let lines = TextWrapping.lines(of: text(TerminalFaceWording.tooSmall), width: max(1, size.columns))
    return Frame(lines: lines.prefix(max(1, size.rows)).map { StyledLine($0) }, cursor: nil)
  }

  func text(_ phrase: Phrase) -> String { phrase.text(in: language) }

  func wrapped(_ text: String, _ style: TextStyle = .plain) -> [StyledLine] {
    TextWrapping.lines(of: text, width: width).map { StyledLine($0, style) }
  }

  /// A line with one text at the left and one at the right; the left one gives way when both do not fit.
  func spread(_ left: String, _ leftStyle: TextStyle, _ right: String, _ rightStyle: TextStyle = .plain) -> StyledLine {
    let last = right.harmless.truncated(to: width)
    let first = left.harmless.truncated(to: max(0, width - last.displayWidth - 2))
    return StyledLine(first, leftStyle).padded(to: width - last.displayWidth).appending(last, rightStyle)
  }

  func progressBar(done: Int, of total: Int) -> StyledLine {
    let filled = total > 0 ? min(width, max(0, width * done / total)) : 0
    return StyledLine(String(repeating: "█", count: filled), .accent)
      .appending(String(repeating: "░", count: width - filled), .faint)
  }

  var rule: StyledLine { StyledLine(String(repeating: "─", count: width), .faint) }

  /// The keys at the foot, broken between two of them where the line is full.
  func foot(_ hints: [TerminalFaceWording.KeyHint]) -> [StyledLine] {
    var lines: [StyledLine] = []
    for hint in hints {
      let piece = StyledLine(text(hint.key), .bold).appending(" " + text(hint.meaning))
      if let last = lines.last, last.width + 3 + piece.width <= width {
        lines[lines.count - 1] = last.appending("   ").appending(piece)
      } else {
        lines.append(piece)
      }
    }
    return lines
  }

  /// Puts a page together.
  ///
  /// - Parameters:
  ///   - focus: the lines of the body that must be visible; the body is moved up for them when it does not fit.
  ///   - cursor: the place of the cursor in the body.
  func page(
    header: [StyledLine], body: [StyledLine], below: [StyledLine], hints: [TerminalFaceWording.KeyHint],
    focus: Range<Int>? = nil, cursor: Frame.Cursor? = nil
  ) -> Frame {
    let foot = foot(hints)
    let room = max(1, size.rows - header.count - 1 - below.count - 1 - foot.count)
    let overflow = max(0, body.count - room)
    let offset = min(overflow, max(0, (focus?.upperBound ?? 0) + 1 - room))
    let visible = body.dropFirst(offset).prefix(room)

    var lines = header
    lines.append(offset > 0 ? spread("", .plain, text(TerminalFaceWording.moreAbove), .accent) : .blank)
    lines += visible
    lines += Array(repeating: .blank, count: max(0, room - visible.count))
    lines += below
    if offset < overflow {
      let mark = " " + text(TerminalFaceWording.moreBelow)
      let dashes = String(repeating: "─", count: max(0, width - mark.displayWidth))
      lines.append(StyledLine(dashes, .faint).appending(mark, .accent))
    } else {
      lines.append(rule)
    }
    lines += foot
    let place = cursor.flatMap { cursor -> Frame.Cursor? in
      let row = cursor.row - offset
      return (0..<room).contains(row)
        ? Frame.Cursor(row: header.count + 1 + row, column: min(margin + cursor.column, size.columns - 1)) : nil
    }
    return Frame(lines: lines.map { $0.indented(by: margin) }, cursor: place)
  }
}
