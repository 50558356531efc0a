import QuestionnaireModel
import Wording

/// The answers that a question offers, drawn.
extension QuestionScreen {
  /// Options or points below each other; the missing codes set apart under a thin line.
  func drawRows(in body: inout BodyBuilder) {
    for (index, row) in state.rows.enumerated() {
      if row.isMissing, index == 0 || !state.rows[index - 1].isMissing { drawSeparator(in: &body) }
      let isUnderCursor = state.cursor == index
      let start = body.lines.count
      body.lines += rowLines(row, index, isUnderCursor: isUnderCursor)
      if isUnderCursor { body.focusHidden(on: start..<body.lines.count) }
    }
  }

  private func drawSeparator(in body: inout BodyBuilder) {
    let line = StyledLine(String(repeating: "─", count: min(24, layout.width - 2)), .faint)
    body.lines.append(layout.row([StyledLine("  "), line]))
  }

  private func rowLines(_ row: AnswerRow, _ index: Int, isUnderCursor: Bool) -> [StyledLine] {
    let isField = state.rows.allSatisfy(\.isMissing)
    let keyWidth = state.rows.map(\.key.displayWidth).max() ?? 1
    let key = String(repeating: " ", count: max(0, keyWidth - row.key.displayWidth)) + row.key.harmless
    let box: String
    if state.kind == .multiple {
      box = state.ticked.contains(index) ? "[x]" : "[ ]"
    } else {
      box = isUnderCursor ? "(•)" : "( )"
    }
    let isChosen = isUnderCursor || state.ticked.contains(index)
    // Points and codes of a missing answer stand apart, and are lined up apart.
    let pictureWidth = state.rows.filter { $0.isMissing == row.isMissing }.pictureWidth
    let picture = pictureWidth == 0 ? "" : row.picture.harmless.padded(to: pictureWidth) + "  "
    let arrow = layout.isMirrored ? "◄" : "►"
    let pieces = [isUnderCursor ? arrow + " " : "  ", box, " ", isField ? "" : key + "  ", picture].filter {
      !$0.isEmpty
    }
    let indentation = pieces.reduce(0) { $0 + $1.displayWidth }
    let room = max(8, layout.width - indentation)
    return TextWrapping.lines(of: row.label, width: room).enumerated().map { line, text in
      let lead = line == 0 ? pieces : [String(repeating: " ", count: indentation)]
      let style: TextStyle = isUnderCursor ? .cursor : isChosen ? .bold : .plain
      return layout.row(beforeText(lead, isChosen ? .bold : .plain) + [StyledLine(text, style)])
    }
  }

  /// What stands before the words of an answer: in one piece, or where the page is mirrored in pieces that change places.
  private func beforeText(_ pieces: [String], _ style: TextStyle) -> [StyledLine] {
    guard layout.isMirrored else { return [StyledLine(pieces.joined(), style)] }
    // Blanks that lead to the words lead away from them at the other side.
    return pieces.map { piece in
      let blanks = piece.reversed().prefix { $0 == " " }
      return StyledLine(String(blanks) + piece.dropLast(blanks.count), style)
    }
  }

  /// The points of a scale beside each other, then the missing codes.
  func draw(_ row: ScaleRow, in body: inout BodyBuilder) {
    let start = body.lines.count
    body.lines += row.lines
    if let column = row.cursorColumn { body.focusHidden(on: start..<body.lines.count, column: column) }
    guard state.rows.contains(where: \.isMissing) else { return }
    body.lines.append(.blank)
    drawSeparator(in: &body)
    for (index, answer) in state.rows.enumerated() where answer.isMissing {
      let isUnderCursor = state.cursor == index
      let first = body.lines.count
      body.lines += rowLines(answer, index, isUnderCursor: isUnderCursor)
      if isUnderCursor { body.focusHidden(on: first..<body.lines.count) }
    }
  }

  /// A text field, in a frame.
  func drawField(isMultiline: Bool, in body: inout BodyBuilder) {
    let frameWidth = isMultiline ? layout.width : min(layout.width, Self.fieldWidth(question.item))
    let inner = frameWidth - 4
    let text = state.field.laidOut(width: inner)
    let shown = max(text.ranges.count, isMultiline ? 3 : 1)
    let unit = isMultiline ? nil : question.item.unit
    let isActive = state.cursor == nil
    let edge: TextStyle = isActive ? .accent : .faint
    let bar = String(repeating: "─", count: frameWidth - 2)
    let start = body.lines.count
    body.lines.append(StyledLine("┌\(bar)┐", edge))
    for line in 0..<shown {
      var content = ""
      if line < text.ranges.count { content = String(text.characters[text.ranges[line]]) }
      while content.displayWidth > inner { content.removeLast() }
      var framed = StyledLine("│ ", edge).appending(content).padded(to: frameWidth - 2).appending(" │", edge)
      if line == 0, let unit {
        let words = unit.harmless
        framed =
          layout.isMirrored ? StyledLine(words + " ").appending(framed) : framed.appending(" " + words)
      }
      body.lines.append(framed)
    }
    body.lines.append(StyledLine("└\(bar)┘", edge))
    guard isActive else { return }
    let row = start + 1 + text.line
    let before = layout.isMirrored && text.line == 0 ? unit.map { $0.harmless.displayWidth + 1 } ?? 0 : 0
    body.cursor = Frame.Cursor(row: row, column: before + 2 + min(text.column, inner))
    // The field's lower edge is to be seen as well when the cursor is on its last line.
    body.focus = row..<row + 2
  }

  /// How wide the frame of a field is, where the screen allows.
  static func fieldWidth(_ item: Item) -> Int {
    switch item.type {
    case .shortText: 64
    default: item.type.missingCodes.isEmpty ? 20 : 24
    }
  }

  /// The width that ``EditState/fieldWidth`` is to have on this screen.
  var innerFieldWidth: Int { max(1, layout.width - 4) }

  /// The words of both ends below the line, or one under the other where a terminal might change their places.
  private func drawEnds(_ low: String, _ high: String, in body: inout BodyBuilder) {
    guard !low.hasRightToLeftLetters, !high.hasRightToLeftLetters else {
      body.lines += layout.wrapped("0  \(low)") + layout.wrapped("100  \(high)")
      return
    }
    let half = max(4, layout.width / 2 - 1)
    let left = TextWrapping.lines(of: low, width: half)
    let right = TextWrapping.lines(of: high, width: half)
    for line in 0..<max(left.count, right.count) {
      let first = line < left.count ? left[line] : ""
      let last = line < right.count ? right[line] : ""
      body.lines.append(layout.spread(first, .plain, last))
    }
  }

  /// A line from one end to the other, with the mark on it.
  func drawSlider(in body: inout BodyBuilder) {
    guard case .visualAnalogue(let low, let high) = question.item.type else { return }
    let track = layout.width - 2
    let start = body.lines.count
    if let mark = state.mark {
      let place = mark * (track - 1) / 100
      let value = String(mark)
      let column = min(max(0, place + 1 - value.count / 2), layout.width - value.count)
      body.lines.append(StyledLine(String(repeating: " ", count: column)).appending(value, .bold))
      body.lines.append(
        StyledLine("├" + String(repeating: "─", count: place), .accent)
          .appending("█", .bold)
          .appending(String(repeating: "─", count: track - 1 - place) + "┤", .accent))
    } else {
      body.lines.append(.blank)
      body.lines.append(StyledLine("├" + String(repeating: "─", count: track) + "┤", .accent))
    }
    drawEnds(low, high, in: &body)
    body.focus = start..<body.lines.count
    if state.mark == nil {
      body.lines.append(.blank)
      body.lines += layout.wrapped(layout.text(TerminalFaceWording.markUnset))
    }
  }
}
