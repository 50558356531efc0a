import Interviewing
import QuestionnaireModel
import Wording

/// A question as lines of text, in an order that reads well aloud.
struct PlainQuestion {
  let question: Question
  let language: InterfaceLanguage

  var lines: [String] {
    var lines = [PlainWording.question(question.number, of: question.routeLength).text(in: language)]
    lines.append(question.text)
    if let help = question.item.help { lines.append(help) }
    if let expectation = TerminalFaceWording.expectation(question.item) { lines.append(expectation.text(in: language)) }
    if case .visualAnalogue(let low, let high) = question.item.type {
      lines.append(PlainWording.analogue(low: low, high: high).text(in: language))
    }
    if case .longText = question.item.type { lines.append(PlainWording.longText.text(in: language)) }
    if question.item.isRequired { lines.append(TerminalFaceWording.isRequired.text(in: language)) }
    let rows = question.item.answerRows
    let keyWidth = rows.map(\.key.displayWidth).max() ?? 0
    lines += rows.map { row in
      let key = String(repeating: " ", count: keyWidth - row.key.displayWidth) + row.key
      return ["  \(key)", row.picture, row.label].filter { !$0.isEmpty }.joined(separator: "  ")
    }
    if let earlier = question.item.words(for: question.answer, in: language) {
      lines.append(PlainWording.earlier(earlier).text(in: language))
    }
    return lines.map(\.harmless)
  }
}
