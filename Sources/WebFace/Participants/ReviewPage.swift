import Interviewing
import QuestionnaireModel
import ResponseStore
import WebServing
import Workshops
import Wording

/// The page before the answers are sent: they can be read again and changed.
struct ReviewPage {
  let place: Place
  let asking: Place.Asking
  let token: SecretToken
  var isFull = false

  private var tongue: Tongue { place.tongue }
  private var plan: InterviewPlan { asking.plan }

  func response(status: UInt32 = 200) -> HTTPResponse {
    Page(
      title: "\(tongue.plain(ParticipantWording.reviewTitle)) – \(plan.questionnaire.title)",
      language: tongue.language, isRightToLeft: tongue.isRightToLeft,
      style: place.seat.mode == .question ? "large" : .none, body: body
    ).response(status: status)
  }

  private var body: HTML {
    let full: HTML =
      isFull
      ? """
      <div class="notice grave" role="alert"><h2>\(tongue(ParticipantWording.nothingKeptTitle))</h2>
      <p>\(tongue(ParticipantWording.nothingKept))</p></div>
      """ : .none
    let concealed: HTML =
      asking.concealed.isEmpty ? .none : "<p class=\"help\">\(tongue(ParticipantWording.hidden))</p>\n"
    return """
      <main>
      <p class="kicker"\(tongue.textMark)>\(plan.questionnaire.title) · \(plan.wave.title)</p>
      <h1>\(tongue(ParticipantWording.reviewTitle))</h1>
      \(full)<p>\(tongue(ParticipantWording.reviewHelp))</p>
      <form method="post" action="/fin" data-last data-words="\(tongue.words.rawValue)"><input type="hidden" name="jeton" value="\(token.formKey)">\
      <input type="hidden" name="vague" value="\(plan.wave.name)">
      <p class="actions"><button>\(tongue(ParticipantWording.send))</button></p>
      </form>
      <details class="review"><summary>\(tongue(ParticipantWording.review))</summary>
      \(concealed)\(sections)</details>
      </main>
      """
  }

  private var sections: HTML {
    var html = HTML.none
    for group in asking.wave.pages(.section).pages {
      let rows = group.positions.filter { asking.isShown($0) && !asking.concealed.contains($0) }.map { position in
        let key = MarkupMemory.Key(
          position: position, answer: asking.interview.answers[position], language: tongue.choice,
          mode: place.seat.mode)
        return asking.wave.reviewRows.html(key) { row(position) }
      }
      if rows.isEmpty { continue }
      html += """
        <h2\(tongue.textMark)>\(plan.section(of: group.positions[0]).title)</h2>
        <dl>
        \(rows.joined())</dl>

        """
    }
    return html
  }

  private func row(_ position: Int) -> HTML {
    let item = plan.items[position]
    let answer = AnswerText.words(asking.interview.answers[position], to: item, in: tongue.words)
    let words: HTML =
      answer.map { "<span\(tongue.textMark)>\(HTML.lines($0))</span>" }
      ?? "<i>\(tongue(ParticipantWording.noAnswer))</i>"
    let page = asking.wave.pages(place.seat.mode).page(of: position)?.number ?? 1
    return """
      <dt id="t-\(item.name)"\(tongue.textMark)>\(item.text(at: plan.wave.name))</dt>
      <dd>\(words) <a href="/q/\(page)#q-\(item.name)" id="c-\(item.name)" \
      aria-labelledby="c-\(item.name) t-\(item.name)">\(tongue(ParticipantWording.change))</a></dd>

      """
  }
}
