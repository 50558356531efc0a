import QuestionnaireModel
import Wording

/// One wave on paper: its title, its sections, their questions, and the words that lead from one to the next.
struct SheetMarkup {
  let questionnaire: Questionnaire
  let sheet: PaperSheet
  /// The place of the wave in the sitting, from 0.
  let index: Int
  /// Whether the sitting ends with it.
  let isLast: Bool
  /// How many questions the sitting has.
  let total: Int
  let words: Words

  private var routing: RoutingWords { RoutingWords(questionnaire, numbers: sheet.numbers) }

  var markup: Markup {
    let routing = routing
    var body = Markup.none
    for (place, part) in sheet.parts.enumerated() {
      body += section(part, place, routing)
    }
    let thanks: Markup = isLast ? "<p class=\"thanks\">\(words.own(PaperWording.thanks))</p>\n" : .none
    return """
      <div class="sheet sheet\(index)">
      \(title)\(body)\(thanks)</div>

      """
  }

  private var title: Markup {
    guard let wave = sheet.wave else { return .none }
    let heading: Markup = "<h2>\(words.lines(wave.title))</h2>\n"
    guard wave.retrospectiveOf != nil else { return heading }
    return "\(heading)\(words.paragraph([words[PaperWording.lookingBack]], class: "looking-back"))"
  }

  private func section(_ part: PaperSheet.Part, _ place: Int, _ routing: RoutingWords) -> Markup {
    let questions = part.questions
    guard let first = questions.first?.number, let last = questions.last?.number else { return .none }
    var body = words.paragraph(
      routing.instruction(part.rule, for: first...last, isSection: true, next: next(after: last)), class: "route")
    for run in part.runs { body += group(run, isGrid: part.isGrid, routing) }
    // A short section may share a page with others, but is not parted; a long one begins a page.
    let kind: Markup = place == 0 ? "first" : Room(layout: words.layout).isShort(part) ? "short" : "long"
    return """
      <section class="\(kind)" aria-labelledby="s\(index)-\(place + 1)">
      <h3 id="s\(index)-\(place + 1)">\(words.lines(part.title))</h3>
      \(body)</section>

      """
  }

  private func group(_ run: PaperSheet.Run, isGrid: Bool, _ routing: RoutingWords) -> Markup {
    guard let first = run.questions.first?.number, let last = run.questions.last?.number else { return .none }
    let body = QuestionGrouping(isGrid: isGrid, layout: words.layout).groups(of: run.questions).map { group in
      switch group {
      case .single(let question): QuestionMarkup(question: question, wave: sheet.wave, words: words).markup
      case .grid(let questions, let scale):
        GridMarkup(questions: questions, scale: scale, wave: sheet.wave, words: words).markup
      }
    }.joined()
    let instruction = routing.instruction(run.rule, for: first...last, next: next(after: last))
    if instruction.isEmpty { return body }
    return """
      <div class="conditional">
      \(words.paragraph(instruction, class: "route"))\(body)</div>

      """
  }

  private func next(after number: Int) -> Int? { number < total ? number + 1 : nil }
}
