import Interviewing
import QuestionnaireModel
import Wording

/// A question as lines of text, in an order that reads well aloud.
struct PlainQuestion {
  let question: Question
  let language: ReaderLanguage

  var lines: [String] {
    var lines = [PlainWording.question(question.number, of: question.routeLength).text(for: language)]
    lines.append(question.text)
    if let help = question.item.help { lines.append(help) }
    if let expectation = TerminalFaceWording.expectation(question.item) {
      lines.append(expectation.text(for: language))
    }
    if case .visualAnalogue(let low, let high) = question.item.type {
      lines.append(PlainWording.analogue(low: low, high: high).text(for: language))
    }
    if case .longText = question.item.type { lines.append(PlainWording.longText.text(for: language)) }
    if question.item.isRequired { lines.append(TerminalFaceWording.isRequired.text(for: language)) }
    let rows = question.item.answerRows
    let keyWidth = rows.map(\.key.displayWidth).max() ?? 0
    lines += rows.map { row in
      let key = String(repeating: " ", count: keyWidth - row.key.displayWidth) + row.key
      return ["  \(key)", row.picture, row.label].filter { !$0.isEmpty }.joined(separator: "  ")
    }
    if let earlier = question.item.words(for: question.answer, in: language) {
      lines.append(PlainWording.earlier(earlier).text(for: language))
    }
    return lines.map(\.harmless)
  }
}
