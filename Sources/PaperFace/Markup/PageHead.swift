import QuestionnaireModel
import Wording

/// What stands above the first question: the title, whose answers these are (never a name), how to answer.
struct PageHead {
  let questionnaire: Questionnaire
  let sheets: [PaperSheet]
  let words: Words

  var markup: Markup {
    """
    <header>
    <h1>\(words.lines(questionnaire.title))</h1>
    \(identity)\(guidance)</header>

    """
  }

  private var identity: Markup {
    """
    <fieldset class="identity">
    <legend>\(words.own(PaperWording.identity))</legend>
    <label class="who">\(words.own(PaperWording.code)) <input type="text" class="line-input" autocomplete="off"></label>
    <label class="who">\(words.own(PaperWording.group)) <input type="text" class="line-input" autocomplete="off"></label>
    <div class="who"><span>\(words.own(PaperWording.date))</span> \(AnswerMarkup.dateBoxes(words))</div>
    <p class="note">\(words.own(PaperWording.noName))</p>
    </fieldset>

    """
  }

  private var guidance: Markup {
    let items = sheets.flatMap { $0.parts.flatMap(\.questions) }.map(\.item)
    let hasSquares = items.contains { if case .multipleChoice = $0.type { true } else { false } }
    let hasRequired = items.contains(where: \.isRequired)
    let rules = [
      PaperWording.circles, hasSquares ? PaperWording.squares : nil, PaperWording.mistakes,
      hasRequired ? PaperWording.mostBlanks : PaperWording.blanks,
    ]
    let list = rules.compactMap { $0 }.map { "<li>\(words[$0])</li>\n" as Markup }.joined()
    return """
      <ul class="guidance"\(words.ownLanguage) aria-label="\(words[PaperWording.howTo])">
      \(list)</ul>

      """
  }
}
