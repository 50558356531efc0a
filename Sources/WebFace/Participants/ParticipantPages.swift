import QuestionnaireModel
import ResponseStore
import WebServing
import Wording

/// The pages beside the questions.
enum ParticipantPages {
  /// A page that says one thing, and where to go from there.
  static func message(
    _ title: Phrase, _ text: Phrase, _ tongue: Tongue, status: UInt32 = 200, link: (Phrase, String)? = nil,
    seal: HTML = .none, more: HTML = .none, forgets: Bool = false
  ) -> HTTPResponse {
    let way: HTML =
      link.map { "<p class=\"actions\"><a class=\"button\" href=\"\($0.1)\">\(tongue($0.0))</a></p>" } ?? ""
    return Page(
      title: tongue.plain(title), language: tongue.language, isRightToLeft: tongue.isRightToLeft, style: "calm",
      forgets: forgets,
      body: """
        <main>
        \(seal)<h1>\(tongue(title))</h1>
        <p>\(tongue(text))</p>
        \(more)\(way)
        </main>
        """
    ).response(status: status)
  }

  /// The start page, with a field for the code of the session.
  static func join(
    _ words: InterfaceLanguage, code: String = "", card: String? = nil, error: Phrase? = nil, notice: Phrase? = nil,
    status: UInt32 = 200
  ) -> HTTPResponse {
    let tongue = Tongue(words)
    let kept: HTML = card.map { "<input type=\"hidden\" name=\"carte\" value=\"\($0)\">" } ?? .none
    let wrong: HTML = error.map { "<p class=\"wrong\" id=\"e-code\" role=\"alert\">\(tongue($0))</p>" } ?? .none
    let state: HTML =
      error == nil
      ? " aria-describedby=\"h-code\"" : " aria-describedby=\"e-code h-code\" aria-invalid=\"true\""
    let told: HTML = notice.map { "<p class=\"notice\" role=\"status\">\(tongue($0))</p>" } ?? .none
    let other: InterfaceLanguage = words == .french ? .english : .french
    return Page(
      title: tongue.plain(ParticipantWording.joinTitle), language: tongue.language, style: "calm",
      isFirst: true,
      body: """
        <main>
        <h1>\(tongue(ParticipantWording.joinTitle))</h1>
        \(told)
        <form method="get" action="/" autocomplete="off" novalidate>
        \(kept)<input type="hidden" name="langue" value="\(words.rawValue)">
        <div class="q\(error == nil ? "" : " faulty")">
        <label class="words" for="code">\(tongue(ParticipantWording.joinLabel))</label>
        <p class="help" id="h-code">\(tongue(ParticipantWording.joinExample)).
        \(tongue(ParticipantWording.joinHelp))</p>
        \(wrong)
        <p class="typed"><input type="text" class="code" id="code" name="code" value="\(code)" maxlength="40" \
        autocapitalize="characters" spellcheck="false"\(state)></p>
        </div>
        <p class="actions"><button>\(tongue(ParticipantWording.join))</button></p>
        </form>
        <p class="foot"><a href="/?langue=\(other.rawValue)" lang="\(other.rawValue)" \
        hreflang="\(other.rawValue)">\(LanguageName.of(other.rawValue))</a></p>
        </main>
        """
    ).response(status: status)
  }

  /// A tick in a ring, for what went well.
  static let seal: HTML = """
    <svg class="seal" viewBox="0 0 48 48" fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round" \
    stroke-linejoin="round" aria-hidden="true"><circle cx="24" cy="24" r="21"/><path d="M15 25l6.5 6.5L34 18"/></svg>

    """

  /// Everything of a sitting was sent.
  static func thanks(_ place: Place) -> HTTPResponse {
    let tongue = place.tongue
    return message(
      ParticipantWording.thanksTitle, ParticipantWording.thanks, tongue, seal: seal,
      more: """
        <p>\(tongue(ParticipantWording.keepCode))</p>
        <p class="foot"><a href="/r/\(place.sitting.joinCode)?autre=1">\(tongue(ParticipantWording.somebodyElse))</a></p>
        """, forgets: true)
  }
}

extension Phrase {
  /// Some other text in both languages, for what the questionnaire says.
  static func same(_ text: String) -> Phrase { Phrase(fr: text, en: text) }
}
