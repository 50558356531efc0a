import Interviewing
import QuestionnaireModel
import ResponseStore
import WebServing
import Wording

/// The page on which paper forms are typed in, one row of cells a form, with the keyboard alone.
struct PaperPage {
  /// What there is to say about the row that was sent.
  struct Remarks {
    /// About the whole row.
    var alert: Phrase?
    /// About the code.
    var code: Phrase?
    /// Why cells are refused, by position.
    var refusals: [Int: Phrase] = [:]
    /// What has to be confirmed.
    var toConfirm: [String] = []
    /// At which cells the second entry differs from the first, with both.
    var differences: [(position: Int, first: Answer, second: Answer)] = []
  }

  private let visit: Visit
  private let sitting: Sitting
  private let name: SittingName
  private let waves: [Wave]
  private let plan: InterviewPlan
  private let isSecond: Bool
  private let counts: (entered: Int, checked: Int)
  private let row: PaperRow?
  private let remarks: Remarks

  init(
    _ visit: Visit, _ sitting: Sitting, _ shelf: QuestionnaireShelf, _ plan: InterviewPlan, waves: [Wave],
    isSecond: Bool, _ store: ResponseStore, row: PaperRow? = nil, remarks: Remarks = Remarks()
  ) throws(StoreError) {
    self.visit = visit
    self.sitting = sitting
    self.plan = plan
    self.waves = waves
    self.isSecond = isSecond
    self.row = row
    self.remarks = remarks
    name = SittingName(sitting, shelf)
    counts = try store.paperEntries(
      questionnaire: sitting.questionnaire, wave: plan.wave.name, group: sitting.group)
  }

  private var path: String { "/animer/passation/\(sitting.uuid)/papier" }

  func response() -> HTTPResponse {
    FacilitatorPage(visit, title: visit.text("Saisie des formulaires papier", "Typing in paper forms"), style: "wide")
      .response(
        status: row == nil ? 200 : 422,
        """
        <p class="group">\(name.title), \(plan.wave.title)\(sitting.group.map { " · \($0)" } ?? "")</p>
        \(choices)
        <p>\(visit.text(
          "\(counts.entered) formulaires saisis, dont \(counts.checked) deux fois.",
          "\(counts.entered) forms typed in, \(counts.checked) of them twice."))</p>
        \(notice)
        <form method="post" action="\(path)" class="grid" data-grid autocomplete="off">
          \(visit.formField)
          <input type="hidden" name="vague" value="\(plan.wave.name)">
          <input type="hidden" name="saisie" value="\(isSecond ? 2 : 1)">
          \(codeCell)
          \(plan.askedPositions.enumerated().map { cell($1, $0 + 1) }.joined())
          \(buttons)
        </form>
        <p class="note">\(visit.text(
          "Entrée passe à la case suivante, et enregistre à la dernière. Dans chaque case\u{A0}: le code, les mots de la réponse ou ses premières lettres. Vide\u{A0}: pas de réponse.",
          "Enter goes to the next cell, and saves at the last one. In each cell: the code, the words of the answer or its first letters. Empty: no answer."))</p>
        """)
  }

  private var choices: HTML {
    let others = waves.filter { $0.name != plan.wave.name }.map { wave -> HTML in
      "<a href=\"\(path)?vague=\(wave.name)\">\(wave.title)</a>"
    }
    let entry: HTML =
      isSecond
      ? "<a href=\"\(path)?vague=\(plan.wave.name)\">\(visit.text("Première saisie", "First entry"))</a>"
      : """
      <a href="\(path)?vague=\(plan.wave.name)&amp;saisie=2">\(visit.text("Seconde saisie, pour vérifier", "Second entry, to check"))</a>
      """
    return """
      <p class="choices"><strong>\(isSecond ? visit.text("Seconde saisie", "Second entry") : visit.text("Première saisie", "First entry"))</strong>
      \(entry) \(others.joined(separator: " "))
      <a href="/animer/passation/\(sitting.uuid)">\(visit.text("Retour à la passation", "Back to the sitting"))</a></p>
      """
  }

  private var notice: HTML {
    if let done = visit.request.query["fait"], row == nil, let phrase = PaperWording.done[done] {
      return "<p role=\"status\" class=\"done\">\(visit.text(phrase))</p>"
    }
    var lines: [HTML] = []
    if let alert = remarks.alert { lines.append("<p>\(visit.text(alert))</p>") }
    if !remarks.differences.isEmpty { lines.append(differences) }
    for message in remarks.toConfirm { lines.append("<p>\(message)</p>") }
    return lines.isEmpty ? .none : "<div role=\"alert\" class=\"alert\">\(lines.joined())</div>"
  }

  private var differences: HTML {
    let rows = remarks.differences.map { difference -> HTML in
      let item = plan.items[difference.position]
      return """
        <tr><th scope="row">\(item.text(at: plan.wave.name))</th><td>\(words(difference.first, item))</td>
        <td>\(words(difference.second, item))</td></tr>
        """
    }.joined()
    return """
      <div class="scroll" tabindex="0"><table><caption>\(visit.text("Regardez le papier\u{A0}: ces réponses diffèrent.", "Look at the paper: these answers differ."))</caption>
      <thead><tr><th scope="col">\(visit.text("Question", "Question"))</th>
      <th scope="col">\(visit.text("Première saisie", "First entry"))</th>
      <th scope="col">\(visit.text("Seconde saisie", "Second entry"))</th></tr></thead><tbody>\(rows)</tbody></table></div>
      """
  }

  private func words(_ answer: Answer, _ item: Item) -> String {
    switch answer {
    case .number(let number): number.written(in: visit.language)
    case .code(let code): code
    case .codes(let codes): codes.joined(separator: ", ")
    case .text(let text): text
    case .date(let date): date.iso
    case .missing(.declared(let code)): code
    case .missing(.noAnswer): visit.text("(vide)", "(empty)")
    case .missing(.notAsked): visit.text("(non posée)", "(not asked)")
    }
  }

  // MARK: Cells

  private var codeCell: HTML {
    let problem: HTML =
      remarks.code.map { "<span class=\"problem\" id=\"carte-refus\">\(visit.text($0))</span>" } ?? .none
    let isFocused = row == nil || remarks.code != nil
    let invalid: HTML = remarks.code == nil ? .none : " aria-invalid=\"true\" aria-describedby=\"carte-refus\""
    return """
      <div class="cell first"><label for="carte">\(visit.text("Code de la carte", "Code of the card"))</label>
      <input id="carte" name="carte" value="\(row?.code ?? "")" maxlength="64" autocapitalize="characters" \
      spellcheck="false" required\(isFocused ? " autofocus" : "")\
      \(invalid)>\(problem)</div>
      """
  }

  private func cell(_ position: Int, _ number: Int) -> HTML {
    let item = plan.items[position]
    let id = "q_" + item.name
    let refusal = remarks.refusals[position]
    let isDifferent = remarks.differences.contains { $0.position == position }
    let isFocused = remarks.code == nil && refusal != nil && remarks.refusals.keys.min() == position
    let problem: HTML = refusal.map { "<span class=\"problem\" id=\"\(id)-refus\">\(visit.text($0))</span>" } ?? .none
    let invalid: HTML = refusal == nil ? .none : " aria-invalid=\"true\""
    let described: HTML = refusal == nil ? "\(id)-aide" : "\(id)-refus \(id)-aide"
    return """
      <div class="cell\(isDifferent ? " different" : "")"><label for="\(id)"><b>\(number)</b> \(item.name)</label>
      <input id="\(id)" name="\(id)" value="\(row?.text(position) ?? "")" spellcheck="false" autocapitalize="none" \
      aria-describedby="\(described)"\(invalid)\(isFocused ? " autofocus" : "")>\(problem)
      <span class="hint" id="\(id)-aide">\(number). \(item.text(at: plan.wave.name)) \(PaperWording.help(item, visit.language))</span></div>
      """
  }

  private var buttons: HTML {
    if !remarks.differences.isEmpty {
      return """
        <p class="buttons"><button name="choix" value="premiere">\(visit.text("Garder la première saisie", "Keep the first entry"))</button>
        <button name="choix" value="seconde">\(visit.text("Garder la seconde saisie", "Keep the second entry"))</button>
        <button name="choix" value="">\(visit.text("J'ai corrigé la seconde\u{A0}: comparer de nouveau", "I have mended the second: compare again"))</button></p>
        """
    }
    let confirmation: HTML =
      remarks.toConfirm.isEmpty
      ? ""
      : """
      <button name="confirme" value="1">\(visit.text("C'est bien ce qui est écrit\u{A0}: enregistrer", "That is what is written: save"))</button>
      """
    return """
      <p class="buttons">\(confirmation)<button>\(isSecond ? visit.text("Comparer", "Compare") : visit.text("Enregistrer", "Save"))</button></p>
      """
  }
}
