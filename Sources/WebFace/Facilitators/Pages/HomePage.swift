import QuestionnaireModel
import ResponseStore
import WebServing
import Wording

/// The facilitators' first page: open a sitting, find those that are open, look back at those that are closed.
struct HomePage {
  private let visit: Visit
  private let shelf: QuestionnaireShelf
  private let questionnaires: [StoredQuestionnaire]
  private let sittings: [(sitting: Sitting, joined: Int)]
  private let groups: [String]
  /// What was typed and could not be taken, and why.
  private let refused: (group: String, choice: String, phrase: Phrase)?

  init(
    _ visit: Visit, _ shelf: QuestionnaireShelf, _ store: ResponseStore,
    refused: (group: String, choice: String, phrase: Phrase)? = nil
  ) throws(StoreError) {
    self.visit = visit
    self.shelf = shelf
    self.refused = refused
    questionnaires = try store.questionnaires().filter { shelf[$0.id] != nil }
    groups = try store.groupNames()
    var sittings: [(sitting: Sitting, joined: Int)] = []
    for sitting in try store.sittings() { sittings.append((sitting, try store.progress(of: sitting.id).joined)) }
    self.sittings = sittings
  }

  func response() -> HTTPResponse {
    let open = sittings.filter(\.sitting.isOpen)
    let closed = sittings.filter { !$0.sitting.isOpen }
    let none: HTML = "<p>\(visit.text("Aucune pour le moment.", "None at the moment."))</p>"
    let closedTitle = visit.text("Closes", "Closed")
    let closedPart: HTML = closed.isEmpty ? .none : "<h2>\(closedTitle)</h2>\(table(closed, closedTitle))"
    return FacilitatorPage(visit, title: visit.text("Passations", "Sittings")).response(
      status: refused == nil ? 200 : 422,
      """
      \(opening)
      <h2>\(visit.text("Ouvertes", "Open"))</h2>
      \(open.isEmpty ? none : table(open, visit.text("Ouvertes", "Open")))
      \(closedPart)
      """)
  }

  private var opening: HTML {
    guard !questionnaires.isEmpty else {
      return """
        <p class="alert">\(visit.text(
          "Aucun questionnaire n'est servi. Relancez avec par exemple\u{A0}: ",
          "No questionnaire is served. Start again with for example: "))<code>jalon serve \
        Questionnaires/pratiques.jalon</code></p>
        """
    }
    let alert: HTML =
      refused.map { "<p role=\"alert\" class=\"alert\" id=\"refus\">\(visit.text($0.phrase))</p>" } ?? ""
    let names = groups.map { name -> HTML in "<option value=\"\(name)\">" }.joined()
    return """
      \(alert)
      <form method="post" action="/animer/passation" class="narrow">
        \(visit.formField)
        <p><label for="quoi">\(visit.text("Questionnaire et moment", "Questionnaire and moment"))</label>
        <select id="quoi" name="quoi" required>\(questionnaires.map(options).joined())</select></p>
        <p><label for="groupe">\(visit.text("Groupe", "Group"))</label>
        <input id="groupe" name="groupe" list="groupes" maxlength="100" autocomplete="off" \
      value="\(refused?.group ?? "")" aria-describedby="groupe-aide">
        <datalist id="groupes">\(names)</datalist></p>
        <p class="note" id="groupe-aide">\(visit.text(
          "Par exemple «\u{A0}Mission locale, mardi\u{A0}». Le même nom à chaque moment permet de montrer l'évolution du groupe.",
          "For example “Mission locale, Tuesday”. The same name at each moment lets the group's change be shown."))</p>
        <p><button>\(visit.text("Ouvrir une passation", "Open a sitting"))</button></p>
      </form>
      """
  }

  private func options(_ stored: StoredQuestionnaire) -> HTML {
    let waves = shelf[stored.id]?.source.questionnaire.waves.filter { $0.askedWith == nil } ?? []
    let options = waves.map { wave -> HTML in
      let value = "\(stored.id.rawValue):\(wave.name)"
      return
        "<option value=\"\(value)\"\(refused?.choice == value ? " selected" : "")>\(stored.title) · \(wave.title)</option>"
    }.joined()
    return "<optgroup label=\"\(stored.title) (\(stored.version))\">\(options)</optgroup>"
  }

  private func table(_ rows: [(sitting: Sitting, joined: Int)], _ title: String) -> HTML {
    """
    <div class="scroll" tabindex="0" role="region" aria-label="\(title)"><table>
    <thead><tr><th scope="col">\(visit.text("Questionnaire", "Questionnaire"))</th>
    <th scope="col">\(visit.text("Groupe", "Group"))</th><th scope="col">\(visit.text("Code", "Code"))</th>
    <th scope="col">\(visit.text("Jour", "Day"))</th><th scope="col" class="number">\(visit.text("Présents", "Present"))</th>
    </tr></thead><tbody>\(rows.map(row).joined())</tbody></table></div>
    """
  }

  private func row(_ sitting: Sitting, _ joined: Int) -> HTML {
    let name = SittingName(sitting, shelf)
    return """
      <tr><th scope="row"><a href="/animer/passation/\(sitting.uuid)">\(name.title) · \(name.wave)</a></th>
      <td>\(sitting.group ?? "–")</td><td>\(sitting.isOpen ? sitting.joinCode : "–")</td>
      <td>\(String(sitting.openedAt.prefix(10)))</td><td class="number">\(joined)</td></tr>
      """
  }
}

/// How people call a sitting.
struct SittingName {
  /// The title of the questionnaire.
  let title: String
  /// The title of the wave.
  let wave: String

  init(_ sitting: Sitting, _ shelf: QuestionnaireShelf) {
    let questionnaire = shelf[sitting.questionnaire]?.source.questionnaire
    title = questionnaire?.title ?? "?"
    wave = questionnaire?.wave(named: sitting.wave)?.title ?? sitting.wave
  }
}
