import Interviewing
import QuestionnaireModel
import ResponseStore
import WebServing
import Workshops
import Wording

/// A page of questions, as it is first shown or shown again with what was typed.
struct QuestionPage {
  let place: Place
  let asking: Place.Asking
  /// The interview after what was sent, when the page is shown again; else as it is stored.
  var interview: Interview
  let page: Pagination.Page
  let mode: Seat.Mode
  /// The secret of the seat, to which the form is bound.
  let token: SecretToken
  /// The number that the next send of this page carries.
  let sequence: Int
  /// What was typed, by item position; what is not here is as it is stored.
  var typed: [Int: [String]] = [:]
  var outcome = PageOutcome()
  /// A paragraph before the questions: what happened.
  var notice: Notice?

  enum Notice { case stale, nothingKept }

  private var tongue: Tongue { place.tongue }
  private var plan: InterviewPlan { asking.plan }
  private var shown: [Int] { page.positions.filter { asking.isShown($0, interview) } }

  func response(status: UInt32 = 200) -> HTTPResponse {
    let isFaulty = !outcome.refusals.isEmpty || !outcome.warnings.isEmpty
    let title = plan.questionnaire.title
    let heading = plan.section(of: page.positions[0]).title
    let prefix = isFaulty ? tongue.plain(ParticipantWording.errorPrefix) + " " : ""
    return Page(
      title: "\(prefix)\(heading) – \(title)", language: tongue.language, isRightToLeft: tongue.isRightToLeft,
      style: mode == .question ? "large" : .none, body: body(heading)
    ).response(status: status)
  }

  private func body(_ heading: String) -> HTML {
    // What somebody answered on another phone must not be found in the rules of this one.
    let rules =
      asking.concealed.isEmpty ? PageRules(interview: interview, page: page, words: tongue.words).json : nil
    let ruleAttribute: HTML = rules.map { " data-rules='\($0.attribute)'" } ?? .none
    return """
      \(progress)
      <main>
      <p class="kicker"\(tongue.textMark)>\(plan.questionnaire.title) · \(plan.wave.title)</p>
      <h1\(tongue.textMark)>\(heading)</h1>
      \(notices)\(summary)
      <form method="post" action="/q/\(page.number)" novalidate autocomplete="off" \
      data-draft="\(draftKey)" data-words="\(tongue.words.rawValue)"\(ruleAttribute)>
      <button class="sr" name="vers" value="suite" tabindex="-1" aria-hidden="true">\
      \(tongue.plain(ParticipantWording.next))</button>
      \(hiddenFields)
      <div class="questions"\(tongue.textMark)>
      \(questions(withHidden: rules != nil))</div>
      <p class="actions"><button name="vers" value="suite">\(tongue(ParticipantWording.next))</button>
      \(back)</p>
      \(display)
      </form>
      </main>
      """
  }

  // MARK: Questions

  /// Under which name the phone keeps what is typed here: of this seat and no other.
  private var draftKey: HTML {
    "\(place.sitting.joinCode).\(token.draftMark).\(plan.wave.name).\(mode.rawValue).\(page.key)"
  }

  /// The questions; with those that are not asked as yet, the script can show them at once.
  private func questions(withHidden: Bool) -> HTML {
    let positions = withHidden ? page.positions : shown
    let groups = GridMarkup.groups(of: positions, plan.items) {
      mode == .section && plan.section(of: $0).isGrid
    }
    return groups.map { group in
      guard group.count > 1, case .scale(let scale) = plan.items[group[0]].type else {
        return question(group[0], nil)
      }
      let grid = GridMarkup(scale, tongue)
      return grid.table(group.map { question($0, grid) }.joined())
    }.joined()
  }

  /// A question; one that is not asked as yet is in the page for the script alone.
  private func question(_ position: Int, _ grid: GridMarkup?) -> HTML {
    let markup = QuestionMarkup(
      item: plan.items[position], wave: plan.wave.name, values: values(position), tongue: tongue,
      refusal: outcome.refusals.first { $0.position == position }?.refusal,
      warnings: outcome.warnings.first { $0.position == position }?.messages ?? [],
      isNew: outcome.appeared.contains(position), canClear: canClear(position), grid: grid
    ).html
    return asking.isShown(position, interview) ? markup : "<template>\(markup)</template>\n"
  }

  private func values(_ position: Int) -> [String] {
    if let typed = typed[position] { return typed }
    if asking.concealed.contains(position) { return [] }
    return AnswerText.values(interview.answers[position], in: tongue.words)
  }

  /// What was chosen in a group of round buttons can be unchosen in no other way.
  private func canClear(_ position: Int) -> Bool {
    let item = plan.items[position]
    switch item.type {
    case .scale, .choice, .stage, .yesNo: return !item.isRequired && !values(position).isEmpty
    default: return false
    }
  }

  private var hiddenFields: HTML {
    """
    <input type="hidden" name="jeton" value="\(token.formKey)"><input type="hidden" name="vague" \
    value="\(plan.wave.name)"><input type="hidden" name="lecture" value="\(mode.rawValue)"><input type="hidden" \
    name="suite" value="\(sequence)">
    """
  }

  private var progress: HTML {
    let pages = asking.wave.pages(mode).shown { asking.isShown($0, interview) }
    let number = (pages.firstIndex(of: page) ?? 0) + 1
    let words = ParticipantWording.progress(number, of: max(pages.count, number))
    return """
      <header class="progress"><progress max="\(max(pages.count, number))" value="\(number)" aria-hidden="true"></progress>
      <p>\(tongue(words))</p></header>
      """
  }

  private var back: HTML {
    let before = asking.wave.pages(mode).shown { asking.isShown($0, interview) }.contains { $0.number < page.number }
    guard before else { return .none }
    return "<button class=\"quiet\" name=\"vers\" value=\"retour\">\(tongue(ParticipantWording.back))</button>"
  }

  private var display: HTML {
    let (other, words): (Seat.Mode, Phrase) =
      mode == .section
      ? (.question, ParticipantWording.byQuestion) : (.section, ParticipantWording.bySection)
    return """
      <p class="foot">\(tongue(ParticipantWording.kept))
      <button class="link" name="vers" value="lecture.\(other.rawValue)">\(tongue(words))</button></p>
      """
  }

  private var notices: HTML {
    switch notice {
    case .stale: return "<p class=\"notice\" role=\"alert\">\(tongue(ParticipantWording.stale))</p>\n"
    case .nothingKept:
      return """
        <div class="notice grave" role="alert"><h2>\(tongue(ParticipantWording.nothingKeptTitle))</h2>
        <p>\(tongue(ParticipantWording.nothingKept))</p></div>

        """
    case nil: break
    }
    guard outcome.refusals.isEmpty, outcome.warnings.isEmpty, !outcome.appeared.isEmpty else { return .none }
    return "<p class=\"notice\" role=\"status\">\(tongue(ParticipantWording.appeared))</p>\n"
  }

  private var summary: HTML {
    let positions = shown.filter { position in
      outcome.refusals.contains { $0.position == position } || outcome.warnings.contains { $0.position == position }
    }
    if positions.isEmpty { return .none }
    let rows = positions.map { position in
      let item = plan.items[position]
      return "<li><a href=\"#f-\(item.name)\"\(tongue.textMark)>\(item.text(at: plan.wave.name))</a></li>\n" as HTML
    }
    return """
      <div class="notice grave" role="alert" id="summary" tabindex="-1">
      <h2>\(tongue(ParticipantWording.errors(positions.count)))</h2>
      <ul>
      \(rows.joined())</ul>
      </div>

      """
  }
}
