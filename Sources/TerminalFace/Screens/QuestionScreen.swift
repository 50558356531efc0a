import Interviewing
import QuestionnaireModel
import Wording

/// One question drawn on a screen of a given size: a pure function from what is asked and what was done so far.
struct QuestionScreen {
  let question: Question
  let state: EditState
  let title: String
  let wave: String
  let layout: PageLayout

  init(
    _ question: Question, _ state: EditState, title: String, wave: String, size: ScreenSize, language: InterfaceLanguage
  ) {
    self.question = question
    self.state = state
    self.title = title
    self.wave = wave
    layout = PageLayout(size: size, language: language)
  }

  var frame: Frame {
    if layout.isTooSmall { return layout.apology }
    var body = BodyBuilder()
    body.lines = heading
    body.lines.append(.blank)
    let row = ScaleRow(state, width: layout.width)
    switch state.kind {
    case .single:
      if let row { draw(row, in: &body) } else { drawRows(in: &body) }
    case .multiple: drawRows(in: &body)
    case .field(let isMultiline):
      drawField(isMultiline: isMultiline, in: &body)
      if !state.rows.isEmpty { drawRows(in: &body) }
    case .slider: drawSlider(in: &body)
    }
    return layout.page(
      header: header, body: body.lines, below: notices,
      hints: TerminalFaceWording.keys(state, pointsInRow: row != nil), focus: body.focus, cursor: body.cursor)
  }

  private var header: [StyledLine] {
    let counter = TerminalFaceWording.counter(question.number, of: question.routeLength)
    return [
      layout.spread(title, .bold, wave),
      layout.spread(question.section.title, .accent, layout.text(counter)),
      layout.progressBar(done: question.number - 1, of: question.routeLength),
    ]
  }

  private var heading: [StyledLine] {
    var lines = layout.wrapped(question.text, .bold)
    if let help = question.item.help { lines += layout.wrapped(help) }
    var remarks: [String] = []
    if let expectation = TerminalFaceWording.expectation(question.item) { remarks.append(layout.text(expectation)) }
    if question.item.isRequired { remarks.append(layout.text(TerminalFaceWording.isRequired)) }
    if !remarks.isEmpty { lines += layout.wrapped(remarks.joined(separator: " "), .faint) }
    return lines
  }

  /// Refusals, hints and doubts, always visible between the question and the foot.
  private var notices: [StyledLine] {
    if let doubt = state.doubt {
      let messages = doubt.messages.flatMap { layout.wrapped($0, .request) }
      return messages + buttons(doubt)
    }
    switch state.notice {
    case .refusal(let phrase): return layout.wrapped(layout.text(phrase), .refusal)
    case .hint(let phrase): return layout.wrapped(layout.text(phrase), .request)
    case nil: return []
    }
  }

  private func buttons(_ doubt: EditState.Doubt) -> [StyledLine] {
    let keep = "[ \(layout.text(TerminalFaceWording.keepAnswer)) ]"
    let correct = "[ \(layout.text(TerminalFaceWording.correctAnswer)) ]"
    let first = StyledLine(keep, doubt.keeps ? .cursor : .plain)
    let second = StyledLine(correct, doubt.keeps ? .plain : .cursor)
    if keep.displayWidth + correct.displayWidth + 2 > layout.width { return [first, second] }
    return [first.appending("  ").appending(second)]
  }
}

/// The body of a page while it is drawn.
struct BodyBuilder {
  var lines: [StyledLine] = []
  /// The lines under the cursor.
  var focus: Range<Int>?
  var cursor: Frame.Cursor?
}
