import QuestionnaireModel
import Wording

/// One question on paper. Its answers are a group with the question as its legend, as a screen reader needs it.
struct QuestionMarkup {
  let question: PaperSheet.Question
  let wave: Wave?
  let words: Words

  var markup: Markup {
    let item = question.item
    let text = wave.map { item.text(at: $0.name) } ?? item.text
    let required: Markup =
      item.isRequired ? " <strong class=\"required\">(\(words.own(PaperWording.required)))</strong>" : .none
    // For the person who types the answers in, not for who answers: the name is the column of the table to import.
    let column: Markup =
      words.layout.showsCodes ? "<small class=\"column\" aria-hidden=\"true\">\(item.name)</small>" : .none
    let help: Markup = item.help.map { "<p class=\"help\">\(words.lines($0))</p>\n" } ?? .none
    return """
      <fieldset class="question">
      <legend id="q\(question.number)"><span class="number">\(question.number)</span> \
      <span class="text">\(words.lines(text))\(required)</span>\(column)</legend>
      \(help)\(AnswerMarkup(question: question, words: words).markup)</fieldset>

      """
  }
}
