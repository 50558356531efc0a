import Evaluation
import QuestionnaireModel
import Reporting
import ResponseStore
import WebServing
import Wording

/// The researchers' page: which programmes, groups and waves there are, how many people can be followed from one wave to
/// another, and the tables to take out.
struct ResearchPage {
  private let visit: Visit
  private let books: [Book]

  /// What there is of one version of one questionnaire.
  private struct Book {
    let outcome: ChangeEvaluation.Outcome
    let counts: [(group: String?, wave: String, complete: Int)]
    let changes: [(change: ChangeDefinition, rows: [CohortChangeRow])]

    var name: String { "\(outcome.stored.name) \(outcome.stored.version)" }
  }

  init(_ visit: Visit, _ store: ResponseStore) throws {
    self.visit = visit
    books = try ChangeEvaluation(store).run().map { outcome in
      let changes = try outcome.questionnaire.changes.map { change in
        (change, try store.cohortChanges(of: outcome.stored.id, comparing: change))
      }
      return Book(outcome: outcome, counts: try store.responseCountsByGroup(of: outcome.stored.id), changes: changes)
    }
  }

  func response() -> HTTPResponse {
    let empty: HTML =
      "<p>\(visit.text("La base ne contient encore aucun questionnaire.", "The database holds no questionnaire yet."))</p>"
    return FacilitatorPage(visit, title: visit.text("Données de recherche", "Research data")).response(
      """
      \(books.isEmpty ? empty : downloads)
      \(books.map(section).joined())
      """)
  }

  private var downloads: HTML {
    let rows = ExportTable.allCases.map { table -> HTML in
      """
      <tr><th scope="row">\(visit.text(ResearchWording.title(of: table)))<br><code>\(table.rawValue)</code></th>
      <td><a href="/recherche/export?table=\(table.rawValue)">CSV</a></td>
      <td><a href="/recherche/export?table=\(table.rawValue)&amp;forme=excel">Excel</a></td></tr>
      """
    }.joined()
    return """
      <h2>\(visit.text("Tableaux à télécharger", "Tables to download"))</h2>
      <p class="note">\(visit.text(
        "CSV est pour R, Python et les autres programmes\u{A0}; Excel pour un Excel français. Chaque téléchargement est noté dans le journal. Ces tableaux contiennent des réponses individuelles sous pseudonyme\u{A0}: gardez-les en lieu sûr.",
        "CSV is for R, Python and other programs; Excel is for a French Excel. Each download is put on record. These tables hold individual answers under pseudonyms: keep them safe."))</p>
      <div class="scroll" tabindex="0" role="region" aria-label="\(visit.text("Tableaux", "Tables"))"><table><tbody>\(rows)</tbody></table></div>
      """
  }

  private func section(_ book: Book) -> HTML {
    let questionnaire = book.outcome.questionnaire
    let programme: HTML =
      questionnaire.programme.map { "<p>\(visit.text("Programme\u{A0}: ", "Programme: "))\($0)</p>" } ?? ""
    return """
      <h2>\(questionnaire.title) <small>\(questionnaire.name) \(questionnaire.version)</small></h2>
      \(programme)
      \(responses(book, questionnaire))
      \(matches(book, questionnaire))
      """
  }

  private func responses(_ book: Book, _ questionnaire: Questionnaire) -> HTML {
    let groups = book.counts.map(\.group).reduce(into: [String?]()) { if !$0.contains($1) { $0.append($1) } }
    let heads = questionnaire.waves.map { wave -> HTML in "<th scope=\"col\" class=\"number\">\(wave.title)</th>" }
    let rows = groups.map { group -> HTML in
      let cells = questionnaire.waves.map { wave -> HTML in
        let count = book.counts.first { $0.group == group && $0.wave == wave.name }?.complete ?? 0
        return "<td class=\"number\">\(masked(count))</td>"
      }.joined()
      return "<tr><th scope=\"row\">\(group ?? visit.text("(sans groupe)", "(no group)"))</th>\(cells)</tr>"
    }.joined()
    guard !groups.isEmpty else { return "<p>\(visit.text("Aucune réponse.", "No responses."))</p>" }
    return """
      <div class="scroll" tabindex="0" role="region" aria-label="\(visit.text("Réponses", "Responses")), \(book.name)"><table>
      <caption>\(visit.text("Réponses complètes", "Complete responses"))</caption>
      <thead><tr><th scope="col">\(visit.text("Groupe", "Group"))</th>\(heads.joined())</tr></thead><tbody>\(rows)</tbody></table></div>
      """
  }

  private func matches(_ book: Book, _ questionnaire: Questionnaire) -> HTML {
    let rows = book.changes.flatMap { change, rows in
      let groups = rows.filter { !$0.cohort.isEmpty }
      let everyone = rows.first { $0.cohort.isEmpty }?.nMatched ?? 0
      let hidden = SmallGroups().masked(groups, ungrouped: everyone - groups.reduce(0) { $0 + $1.nMatched })
      return rows.map { row -> HTML in
        let isHidden = hidden.contains(row.cohort) && row.nMatched > 0
        func shown(_ count: Int) -> String { isHidden ? "–" : masked(count) }
        let title = questionnaire.score(named: change.score)?.title ?? change.score
        let who = row.cohort.isEmpty ? visit.text("Tous", "All") : row.cohort
        return """
          <tr><th scope="row">\(title)</th><td>\(change.fromWave) → \(change.toWave)</td><td>\(who)</td>
          <td class="number">\(shown(row.nFrom))</td><td class="number">\(shown(row.nTo))</td>
          <td class="number">\(shown(row.nMatched))</td></tr>
          """
      }
    }
    guard !rows.isEmpty else { return .none }
    return """
      <div class="scroll" tabindex="0" role="region" aria-label="\(visit.text("Appariements", "Matches")), \(book.name)"><table>
      <caption>\(visit.text("Personnes retrouvées d'un moment à l'autre", "People found again from one moment to the next"))</caption>
      <thead><tr><th scope="col">\(visit.text("Score", "Score"))</th><th scope="col">\(visit.text("Moments", "Moments"))</th>
      <th scope="col">\(visit.text("Groupe", "Group"))</th><th scope="col" class="number">\(visit.text("Au départ", "At first"))</th>
      <th scope="col" class="number">\(visit.text("Ensuite", "Afterwards"))</th>
      <th scope="col" class="number">\(visit.text("Aux deux", "At both"))</th></tr></thead><tbody>\(rows.joined())</tbody></table></div>
      """
  }

  private func masked(_ count: Int) -> String {
    count > 0 && count < SmallGroups().threshold ? "< \(SmallGroups().threshold)" : String(count)
  }
}
