import QuestionnaireModel
import ResponseStore
import WebServing
import Wording

/// The page of a sitting, before the questions: consent, language, layout and code.
struct SittingPage {
  let sitting: Sitting
  let book: QuestionnaireShelf.Book
  let tongue: Tongue
  /// Binds the form to this server.
  let formKey: String
  var code = ""
  var mode = Seat.Mode.section
  var problem: ArrivalProblem?
  /// Whether the disk was full.
  var isFull = false

  func response(status: UInt32 = 200) -> HTTPResponse {
    let edition = book.edition(tongue.choice)
    return Page(
      title: edition.questionnaire.title, language: tongue.language, isRightToLeft: tongue.isRightToLeft, style: "calm",
      isFirst: true, body: body(edition.questionnaire)
    ).response(status: status)
  }

  private func body(_ questionnaire: Questionnaire) -> HTML {
    let wave = questionnaire.wave(named: sitting.wave)?.title ?? sitting.wave
    return """
      <main>
      \(languages)
      <p class="kicker"\(tongue.textMark)>\(wave)</p>
      <h1\(tongue.textMark)>\(questionnaire.title)</h1>
      \(full)\(foreignTexts)
      <form method="post" action="/r/\(sitting.joinCode)" autocomplete="off" novalidate>
      <input type="hidden" name="jeton" value="\(formKey)">\
      <input type="hidden" name="langue" value="\(tongue.choice)">
      <h2>\(tongue(ParticipantWording.consentTitle))</h2>
      \(ParticipantWording.consent.map { "<p>\(tongue($0))</p>\n" as HTML }.joined())
      \(codeField)
      \(modes)
      <p class="actions"><button name="accord" value="oui">\(tongue(ParticipantWording.agree))</button>
      <button class="quiet" name="accord" value="non">\(tongue(ParticipantWording.refuse))</button></p>
      </form>
      </main>
      """
  }

  private var languages: HTML {
    let links = book.languages.map { language in
      language == tongue.choice
        ? "<b lang=\"\(language)\" aria-current=\"true\">\(LanguageName.of(language))</b>" as HTML
        : """
        <a href="/r/\(sitting.joinCode)?langue=\(language)&amp;autre=1" lang="\(language)" \
        hreflang="\(language)">\(LanguageName.of(language))</a>
        """
    }
    return """
      <nav class="languages" aria-label="\(tongue.plain(ParticipantWording.languageLabel))">
      \(links.joined(separator: "\n"))</nav>
      """
  }

  private var foreignTexts: HTML {
    guard tongue.texts != tongue.choice, let source = InterfaceLanguage(rawValue: tongue.texts) else { return .none }
    // Said in the language chosen: in which one the questions are.
    let isFrench = source == .french
    let words = Phrase(
      fr: isFrench ? ParticipantWording.questionsIn.french : "Les questions sont écrites en anglais.",
      en: isFrench ? "The questions are written in French." : ParticipantWording.questionsIn.english)
    return "<p class=\"help\">\(tongue(words))</p>"
  }

  private var full: HTML {
    guard isFull else { return .none }
    return """
      <div class="notice grave" role="alert"><h2>\(tongue(ParticipantWording.nothingKeptTitle))</h2>
      <p>\(tongue(ParticipantWording.nothingKept))</p></div>
      """
  }

  private var codeField: HTML {
    let wrong: HTML =
      problem.map { "<p class=\"wrong\" id=\"e-code\" role=\"alert\">\(tongue($0.phrase))</p>" } ?? .none
    let state: HTML =
      problem == nil
      ? " aria-describedby=\"h-code\"" : " aria-describedby=\"e-code h-code\" aria-invalid=\"true\""
    let question: Phrase? =
      switch problem {
      case .codeInUse: ParticipantWording.itIsMe
      case .cardUnknown: ParticipantWording.codeIsRight
      case .codeLooksLikeName: ParticipantWording.codeIsNoName
      default: nil
      }
    let box: HTML =
      question.map {
        """
        <div class="opts"><label class="opt"><input type="checkbox" name="confirme" value="\(code)">\
        <span>\(tongue($0))</span></label></div>
        """
      } ?? .none
    return """
      <div class="q\(problem == nil ? "" : " faulty")">
      <label class="words" for="code">\(tongue(ParticipantWording.codeLabel))</label>
      <p class="help" id="h-code">\(tongue(ParticipantWording.codeHelp))</p>
      \(wrong)
      <p class="typed"><input type="text" class="code" id="code" name="code" value="\(code)" maxlength="100" \
      autocapitalize="characters" spellcheck="false"\(state)></p>
      \(box)</div>
      """
  }

  private var modes: HTML {
    let rows = [
      (Seat.Mode.section, ParticipantWording.bySection), (.question, ParticipantWording.byQuestion),
    ].map { value, words in
      """
      <label class="opt\(value == .question ? " big" : "")"><input type="radio" name="lecture" \
      value="\(value.rawValue)"\(value == mode ? " checked" : "")><span>\(tongue(words))</span></label>

      """ as HTML
    }
    return """
      <div class="q"><fieldset><legend class="words">\(tongue(ParticipantWording.modeLabel))</legend>
      <div class="opts pair">
      \(rows.joined())</div></fieldset></div>
      """
  }
}
