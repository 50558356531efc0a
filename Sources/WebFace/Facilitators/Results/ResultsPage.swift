import QuestionnaireModel
import Reporting
import ResponseStore
import WebServing
import Wording

/// What has changed for the group of a sitting, to be projected at its end: in words first, then as drawings.
struct ResultsPage {
  private let visit: Visit
  private let sitting: Sitting
  private let name: SittingName
  private let changes: GroupChanges?
  private let isFirstWave: Bool

  init(
    _ visit: Visit, _ sitting: Sitting, _ shelf: QuestionnaireShelf, _ store: ResponseStore, _ memory: ResultsMemory
  ) throws {
    self.visit = visit
    self.sitting = sitting
    name = SittingName(sitting, shelf)
    let results = try memory.results(of: sitting, store)
    changes = results.changes
    isFirstWave = results.isFirstWave
    guard let questionnaire = results.questionnaire else { return }
    try store.record(
      .lookedAtResults, by: visit.account.name, of: "\(questionnaire), \(sitting.wave), \(sitting.group ?? "-")")
  }

  func response() -> HTTPResponse {
    FacilitatorPage(visit, title: visit.text("Ce qui a changé", "What has changed"), style: "projected").response(
      """
      <p class="group">\(name.title), \(name.wave). \(who)</p>
      \(content)
      <p><a href="/animer/passation/\(sitting.uuid)">\(visit.text("Retour à la passation", "Back to the sitting"))</a></p>
      """)
  }

  private var who: String {
    sitting.group ?? visit.text("Toutes les personnes, de tous les groupes", "Everyone, of all groups")
  }

  private var content: HTML {
    guard let changes, !changes.comparisons.isEmpty else {
      return isFirstWave
        ? """
        <p>\(visit.text(
          "C'est le premier moment\u{A0}: il n'y a pas encore d'avant auquel comparer. L'évolution se verra à la prochaine passation du même groupe.",
          "This is the first moment: there is no earlier one to compare with yet. The change will be seen at the next sitting of the same group."))</p>
        """ : "<p>\(visit.text("Il n'y a encore aucun résultat.", "There are no results yet."))</p>"
    }
    return """
      \(changes.comparisons.map { section($0, changes.threshold) }.joined())
      \(reading(changes.comparisons))
      <p class="note">\(visit.text(
        "Les trop petits groupes sont masqués (moins de \(changes.threshold) personnes).",
        "Groups that are too small are masked (fewer than \(changes.threshold) people)."))</p>
      """
  }

  /// What the changes may be called: with a comparison group in the plan, a page of one group or of all is still no
  /// comparison.
  private func reading(_ comparisons: [GroupChanges.Comparison]) -> HTML {
    var notes: [String] = []
    if comparisons.contains(where: \.hasComparisonGroup) {
      notes.append(
        sitting.group == nil
          ? visit.text(
            "Un groupe témoin est prévu\u{A0}: ces chiffres comptent les deux groupes ensemble. Pour les comparer\u{A0}: jalon change, ou jalon stats --method comparison.",
            "A comparison group is planned: these figures count both groups together. To compare them: jalon change, or jalon stats --method comparison."
          )
          : visit.text(
            "Un groupe témoin est prévu\u{A0}: ces chiffres sont ceux de ce groupe seul, sans comparaison. Pour comparer les groupes\u{A0}: jalon change, ou jalon stats --method comparison.",
            "A comparison group is planned: these figures are those of this group alone, without a comparison. To compare the groups: jalon change, or jalon stats --method comparison."
          ))
    }
    if comparisons.contains(where: { !$0.hasComparisonGroup }) {
      notes.append(
        visit.text(
          "Sans groupe témoin, on mesure une évolution, pas un effet.",
          "Without a comparison group, this is a change, not an effect."))
    }
    return notes.map { note -> HTML in "<p class=\"note\">\(note)</p>" }.joined()
  }

  private func section(_ comparison: GroupChanges.Comparison, _ threshold: Int) -> HTML {
    let sentences = GroupSentences(visit.language).sentences(comparison, threshold: threshold)
    let lower: HTML =
      comparison.score.direction == .lowerIsBetter
      ? " <small>(\(visit.text("une baisse est favorable", "lower is better")))</small>" : ""
    let drawing = ChangeDrawing(comparison, visit.language)?.html ?? .none
    return """
      <section class="change"><h2>\(comparison.score.title)\(lower)</h2>
      <div class="words">\(sentences.map { sentence -> HTML in "<p>\(sentence)</p>" }.joined())</div>
      \(drawing)
      </section>
      """
  }
}
