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
    _ question: Question, _ state: EditState, title: String, wave: String, size: ScreenSize, language: ReaderLanguage
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
    let row = ScaleRow(state, width: layout.width)
    switch state.kind {
    case .single:
      if let row { draw(row, in: &body) } else { drawRows(in: &body) }
    case .multiple: drawRows(in: &body)
    case .field(let isMultiline):
      drawField(isMultiline: isMultiline, in: &body)
      if !state.rows.isEmpty {
        body.lines.append(.blank)
        drawRows(in: &body)
      }
    case .slider: drawSlider(in: &body)
    }
    return layout.page(
      header: header, heading: heading, body: body, below: notices,
      hints: TerminalFaceWording.keys(
        state, pointsInRow: row != nil, canGoBack: question.number > 1,
        isWide: layout.width >= 70))
  }

  private var header: [StyledLine] {
    let (number, total) = (question.number, question.routeLength)
    var counter = layout.text(TerminalFaceWording.counter(number, of: total))
    if counter.displayWidth + 2 + question.section.title.displayWidth > layout.width {
      counter = layout.text(TerminalFaceWording.shortCounter(number, of: total))
    }
    var lines = [layout.spread(question.section.title, .accent, counter)]
    if layout.rows >= 14 { lines.insert(layout.spread(title, .bold, wave), at: 0) }
    if layout.rows >= 12 { lines.append(layout.progressBar(done: number - 1, of: total)) }
    return lines
  }

  private var heading: [StyledLine] {
    var lines = layout.wrapped(question.text, .bold)
    if let help = question.item.help { lines += layout.wrapped(help) }
    var remarks: [String] = []
    if let expectation = TerminalFaceWording.expectation(question.item) { remarks.append(layout.text(expectation)) }
    if question.item.isRequired { remarks.append(layout.text(TerminalFaceWording.isRequired)) }
    if !remarks.isEmpty { lines += layout.wrapped(remarks.joined(separator: " ")) }
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
    func button(_ words: String, isChosen: Bool) -> StyledLine {
      let arrow = layout.isMirrored ? " ◄" : "► "
      return layout.row([StyledLine(isChosen ? arrow : "  ", .bold), StyledLine(words, isChosen ? .cursor : .plain)])
    }
    let (first, second) = (button(keep, isChosen: doubt.keeps), button(correct, isChosen: !doubt.keeps))
    if first.width + second.width + 2 > layout.width { return [first, second] }
    return [layout.row([first, StyledLine("  "), second])]
  }
}
