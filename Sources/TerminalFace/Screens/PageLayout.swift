import Wording

/// The parts that every full screen has in common: a column of text in the middle of the window, a header, a foot.
struct PageLayout: Sendable {
  let size: ScreenSize
  let language: ReaderLanguage
  /// The width of the text. Longer lines would be hard to follow on a wide screen.
  let width: Int
  /// The blank columns to the left of it.
  let margin: Int

  /// The height of the page; a tall window leaves blank lines above and below, to keep the keys near the question.
  let rows: Int

  private static let widestText = 84
  private static let tallestPage = 30
  /// The lines that answers need at least under a heading that stays in place.
  private static let leastRoom = 6
  private static let smallest = ScreenSize(columns: 28, rows: 10)

  init(size: ScreenSize, language: ReaderLanguage) {
    self.size = size
    self.language = language
    width = min(size.columns - (size.columns < 60 ? 2 : 4), Self.widestText)
    margin = max(0, (size.columns - width) / 2)
    rows = min(size.rows, Self.tallestPage)
  }

  var isTooSmall: Bool { size.columns < Self.smallest.columns || size.rows < Self.smallest.rows }

  /// What is shown when there is no room for a question.
  var apology: Frame {
    let lines = TextWrapping.lines(of: text(TerminalFaceWording.tooSmall), width: max(1, size.columns))
    return Frame(lines: lines.prefix(max(1, size.rows)).map { StyledLine($0) }, cursor: nil)
  }

  func text(_ phrase: Phrase) -> String { phrase.text(for: language) }

  /// Whether the page begins at the right: its lines end at the right edge, and what stands beside each other changes
  /// places. Letters are sent in the order in which they are read: it is the terminal that turns them.
  var isMirrored: Bool { language.isRightToLeft }

  /// Pieces beside each other in the order in which they are read. Between a text and a number or a sign stands a mark,
  /// since the terminal would else take them for a part of the text and move them.
  func row(_ pieces: [StyledLine]) -> StyledLine {
    guard isMirrored else { return pieces.reduce(StyledLine.blank) { $0.appending($1) } }
    return pieces.reversed().reduce(StyledLine.blank) { row, piece in
      row.spans.isEmpty ? piece : row.appending("\u{200E}").appending(piece)
    }
  }

  func wrapped(_ text: String, _ style: TextStyle = .plain) -> [StyledLine] {
    TextWrapping.lines(of: text, width: width).map { StyledLine($0, style) }
  }

  /// A line with one text at its beginning and one at its end; the first gives way when both do not fit.
  func spread(_ left: String, _ leftStyle: TextStyle, _ right: String, _ rightStyle: TextStyle = .plain) -> StyledLine {
    let last = right.harmless.truncated(to: width)
    let first = left.harmless.truncated(to: max(0, width - last.displayWidth - 2))
    let gap = StyledLine(String(repeating: " ", count: max(0, width - first.displayWidth - last.displayWidth)))
    return row([StyledLine(first, leftStyle), gap, StyledLine(last, rightStyle)])
  }

  func progressBar(done: Int, of total: Int) -> StyledLine {
    let filled = total > 0 ? min(width, max(0, width * done / total)) : 0
    return row([
      StyledLine(String(repeating: "█", count: filled), .accent),
      StyledLine(String(repeating: "░", count: width - filled), .faint),
    ])
  }

  var rule: StyledLine { StyledLine(String(repeating: "─", count: width), .faint) }

  /// The keys at the foot, broken between two of them where the line is full.
  func foot(_ hints: [TerminalFaceWording.KeyHint]) -> [StyledLine] {
    let wide = foot(hints, gap: "   ")
    let narrow = foot(hints, gap: "  ")
    let fitting = narrow.count < wide.count ? narrow : wide
    // In a low window the question needs the lines more.
    return rows < 14 ? Array(fitting.prefix(2)) : fitting
  }

  private func foot(_ hints: [TerminalFaceWording.KeyHint], gap: String) -> [StyledLine] {
    var lines: [StyledLine] = []
    for hint in hints {
      let piece = row([StyledLine(text(hint.key), .bold), StyledLine(" "), StyledLine(text(hint.meaning))])
      if let last = lines.last, last.width + gap.count + piece.width <= width {
        lines[lines.count - 1] = row([last, StyledLine(gap), piece])
      } else {
        lines.append(piece)
      }
    }
    return lines
  }

  /// Puts a page together: header, heading, body, what stands below, a rule and the keys.
  ///
  /// The heading stays in place while the body is moved, unless too little room would be left.
  func page(
    header: [StyledLine], heading: [StyledLine] = [], body: BodyBuilder, below: [StyledLine] = [],
    hints: [TerminalFaceWording.KeyHint]
  ) -> Frame {
    let foot = foot(hints)
    var fixed = header
    var body = body
    if !heading.isEmpty {
      let left = rows - header.count - heading.count - below.count - foot.count - 3
      if left >= min(body.lines.count, Self.leastRoom) {
        fixed += [.blank] + heading
      } else {
        body.precede(with: heading + [.blank])
      }
    }
    let room = max(1, rows - fixed.count - below.count - foot.count - 2)
    let overflow = max(0, body.lines.count - room)
    let offset = min(overflow, max(0, (body.focus?.upperBound ?? 0) + 1 - room))
    let visible = body.lines.dropFirst(offset).prefix(room)

    var lines = fixed
    lines.append(offset > 0 ? spread("", .plain, text(TerminalFaceWording.moreAbove), .accent) : .blank)
    // What has to be told stands right below the answers, or at the bottom when they fill the page.
    let spare = room - visible.count
    lines += visible + Array(repeating: .blank, count: below.isEmpty ? 0 : min(spare, 1)) + below
    lines += Array(repeating: .blank, count: below.isEmpty ? spare : max(0, spare - 1))
    lines.append(offset < overflow ? ruleWithMore : rule)
    lines += foot
    let top = (size.rows - rows) / 2
    let cursor = body.cursor.flatMap { cursor -> Frame.Cursor? in
      let row = cursor.row - offset
      guard (0..<room).contains(row) else { return nil }
      let shift = body.lines.indices.contains(cursor.row) ? margin(of: body.lines[cursor.row]) : margin
      return Frame.Cursor(
        row: top + fixed.count + 1 + row, column: min(shift + cursor.column, size.columns - 1),
        isVisible: cursor.isVisible)
    }
    let blanks = Array(repeating: StyledLine.blank, count: top)
    return Frame(lines: blanks + lines.map { $0.indented(by: margin(of: $0)) }, cursor: cursor)
  }

  /// The blank columns to the left of a line.
  private func margin(of line: StyledLine) -> Int { isMirrored ? margin + max(0, width - line.width) : margin }

  private var ruleWithMore: StyledLine {
    let mark = " " + text(TerminalFaceWording.moreBelow)
    let dashes = String(repeating: "─", count: max(0, width - mark.displayWidth))
    return row([StyledLine(dashes, .faint), StyledLine(mark, .accent)])
  }
}

/// The part of a page that moves when it does not fit, while it is drawn.
struct BodyBuilder {
  var lines: [StyledLine] = []
  /// The lines that must be visible.
  var focus: Range<Int>?
  /// Where the terminal's cursor stands.
  var cursor: Frame.Cursor?

  /// Sets the lines in view, with the terminal's cursor on the first of them, unseen.
  mutating func focusHidden(on lines: Range<Int>, column: Int = 0) {
    focus = lines
    cursor = Frame.Cursor(row: lines.lowerBound, column: column, isVisible: false)
  }

  mutating func precede(with before: [StyledLine]) {
    lines = before + lines
    focus = focus.map { $0.lowerBound + before.count..<$0.upperBound + before.count }
    cursor?.row += before.count
  }
}
