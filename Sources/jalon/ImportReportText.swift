import Importing
import TableFiles
import Wording

/// An import as it is told to the person who made it.
struct ImportReportText {
  /// The most remarks shown of each kind.
  private static let shownRemarks = 20
  /// The most columns named in one sentence.
  private static let shownColumns = 50

  private let report: ImportReport
  private let console: Console

  init(_ report: ImportReport, _ console: Console) {
    self.report = report
    self.console = console
  }

  /// What was done with a table that was to be kept.
  func show() {
    showReading()
    console.print(read(outcome))
  }

  /// What was found in a table that is only read.
  func showRead() {
    showReading()
    var french = ["\(report.added) \(report.added > 1 ? "réponses" : "réponse")"]
    var english = ["\(report.added) \(report.added == 1 ? "response" : "responses")"]
    if report.unchanged > 0 {
      french.append("\(report.unchanged) en double")
      english.append("\(report.unchanged) repeated")
    }
    if report.refused > 0 {
      french.append("\(report.refused) \(report.refused > 1 ? "refusées" : "refusée")")
      english.append("\(report.refused) refused")
    }
    console.remark(
      read(Phrase(fr: french.joined(separator: ", "), en: english.joined(separator: ", "))))
  }

  private func read(_ outcome: Phrase) -> Phrase {
    Phrase(
      fr: "\(report.rows) \(report.rows > 1 ? "lignes lues" : "ligne lue")\u{A0}: \(outcome.french).",
      en: "\(report.rows) \(report.rows == 1 ? "row" : "rows") read: \(outcome.english).")
  }

  private func showReading() {
    let encoding = report.encoding.name
    let delimiter = report.delimiter.name
    console.remark(
      Phrase(
        fr: "Fichier lu en \(encoding.french), colonnes séparées par \(delimiter.french).",
        en: "File read as \(encoding.english), columns separated by \(delimiter.english)."))
    showColumns()
    if report.nameLikeCodes > 0 {
      let count = report.nameLikeCodes
      console.remark(NameLikeCodes.phrase(rows: count))
    }
    show(report.warnings)
    show(report.problems)
  }

  private var outcome: Phrase {
    var french: [String] = []
    var english: [String] = []
    func add(_ count: Int, _ fr: String, _ en: String) {
      guard count > 0 else { return }
      french.append("\(count) \(fr)")
      english.append("\(count) \(en)")
    }
    if !report.isKept {
      let good = report.rows - report.refused
      add(good, good > 1 ? "bonnes" : "bonne", "good")
      add(report.refused, report.refused > 1 ? "refusées" : "refusée", "refused")
      return Phrase(fr: french.joined(separator: ", "), en: english.joined(separator: ", "))
    }
    add(report.added, report.added > 1 ? "nouvelles" : "nouvelle", "new")
    add(report.unchanged, "déjà là", "already there")
    add(report.replaced, report.replaced > 1 ? "remplacées" : "remplacée", "replaced")
    add(report.refused, report.refused > 1 ? "refusées" : "refusée", "refused")
    if french.isEmpty { return Phrase(fr: "rien à importer", en: "nothing to import") }
    return Phrase(fr: french.joined(separator: ", "), en: english.joined(separator: ", "))
  }

  private func showColumns() {
    if !report.leftOutColumns.isEmpty {
      let list = report.leftOutColumns.listed(atMost: Self.shownColumns)
      console.remark(Phrase(fr: "Colonnes laissées de côté\u{A0}: \(list).", en: "Columns left out: \(list)."))
    }
    if !report.absentItems.isEmpty {
      let list = report.absentItems.listed(atMost: Self.shownColumns)
      console.remark(
        Phrase(
          fr: "Questions sans colonne, comptées sans réponse\u{A0}: \(list).",
          en: "Questions without a column, counted as unanswered: \(list)."))
    }
  }

  private func show(_ remarks: RemarkList) {
    let groups = remarks.grouped.prefix(Self.shownRemarks)
    for group in groups { console.remark(group.phrase) }
    let rest = remarks.count - groups.reduce(0) { $0 + $1.count }
    if rest > 0 {
      console.remark(Phrase(fr: "… et \(rest) autres remarques.", en: "… and \(rest) more remarks."))
    }
  }
}
