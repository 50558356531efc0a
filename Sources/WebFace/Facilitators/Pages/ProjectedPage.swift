import QRCodes
import ResponseStore
import WebServing
import Wording

/// How far the people of a sitting are, as counts: never an individual's answers.
struct Roll {
  /// The counts with the names under which the page and its script know them.
  let counts: [(key: String, count: Int, label: Phrase)]

  /// - Parameter onPaper: how many paper forms were typed in.
  init(_ progress: SittingProgress, onPaper: Int) {
    counts = [
      ("joined", progress.joined, Phrase(fr: "présents", en: "present")),
      ("answering", progress.answering, Phrase(fr: "en train de répondre", en: "answering")),
      ("finished", progress.finished, Phrase(fr: "ont terminé", en: "have finished")),
      ("refused", progress.refused, Phrase(fr: "ont refusé", en: "have refused")),
      (
        "unmatched", progress.unmatched,
        Phrase(fr: "sans réponses d'avant retrouvées", en: "without earlier answers found")
      ),
      ("paper", onPaper, Phrase(fr: "saisis sur papier", en: "typed in from paper")),
    ]
  }
}

/// The page of a sitting, to be projected: how to join, and how far the room is.
struct ProjectedPage {
  private let visit: Visit
  private let sitting: Sitting
  private let name: SittingName
  private let roll: Roll
  private let address: String

  init(
    _ visit: Visit, _ sitting: Sitting, _ shelf: QuestionnaireShelf, _ store: ResponseStore, address: String
  ) throws(StoreError) {
    self.visit = visit
    self.sitting = sitting
    self.address = address
    name = SittingName(sitting, shelf)
    let paper = try store.paperEntries(
      questionnaire: sitting.questionnaire, wave: sitting.wave, group: sitting.group)
    roll = Roll(try store.progress(of: sitting.id), onPaper: paper.entered)
  }

  private var path: String { "/animer/passation/\(sitting.uuid)" }

  func response() -> HTTPResponse {
    let group: HTML = sitting.group.map { "<p class=\"group\">\($0)</p>" } ?? .none
    return FacilitatorPage(visit, title: "\(name.title) · \(name.wave)", style: "projected").response(
      """
      \(group)
      \(sitting.isOpen ? joining : closed)
      \(counts)
      \(actions)
      """)
  }

  private var joining: HTML {
    let code = try? QRCode("\(address)/r/\(sitting.joinCode)")
    let drawing: HTML =
      code.map { $0.html(label: visit.text("QR code de la passation", "QR code of the sitting")) } ?? ""
    let spoken = sitting.joinCode.map { String($0) }.joined(separator: " ")
    return """
      <section class="join" aria-label="\(visit.text("Pour répondre", "To answer"))">
      \(drawing)
      <ol>
      <li>\(visit.text("Scannez le code, ou ouvrez l'adresse", "Scan the code, or open the address"))
      <strong class="address">\(address.replacing("https://", with: "").replacing("http://", with: ""))</strong></li>
      <li>\(visit.text("Entrez le code", "Enter the code"))
      <strong class="code" aria-label="\(spoken)">\(sitting.joinCode)</strong></li>
      </ol></section>
      """
  }

  private var closed: HTML {
    """
    <p class="alert">\(visit.text("Cette passation est close.", "This sitting is closed."))
    <a href="\(path)/resultats">\(visit.text("Voir ce qui a changé", "See what has changed"))</a></p>
    """
  }

  private var counts: HTML {
    let cells = roll.counts.map { entry -> HTML in
      """
      <div><dd data-count="\(entry.key)">\(entry.count)</dd><dt>\(visit.text(entry.label))</dt></div>
      """
    }.joined()
    let live: HTML = sitting.isOpen ? " data-live=\"\(path)/etat\"" : ""
    return """
      <section class="roll"\(live) aria-label="\(visit.text("Où en est le groupe", "How far the group is"))">
      <dl>\(cells)</dl>
      <p class="note" role="status" data-live-status></p>
      <p class="note reload"><a href="\(path)">\(visit.text("Actualiser les nombres", "Refresh the numbers"))</a></p>
      </section>
      """
  }

  private var actions: HTML {
    let close: HTML =
      sitting.isOpen
      ? """
      <details><summary>\(visit.text("Fermer la passation", "Close the sitting"))</summary>
      <form method="post" action="\(path)/fermer">\(visit.formField)
      <p>\(visit.text(
        "Plus personne ne pourra répondre ni terminer. Ce qui a été répondu est gardé.",
        "Nobody will be able to answer or finish any more. What was answered is kept."))</p>
      <p><button>\(visit.text("Oui, fermer maintenant", "Yes, close now"))</button></p></form></details>
      """ : ""
    let kiosk: HTML =
      sitting.isOpen
      ? """
      <details><summary>\(visit.text("Faire de cet appareil une borne", "Make this device a kiosk"))</summary>
      <form method="post" action="\(path)/borne">\(visit.formField)
      <p>\(visit.text(
        "Les personnes répondent ici l'une après l'autre. Votre compte est fermé sur cet appareil\u{A0}; pour en sortir, touchez «\u{A0}Animation\u{A0}» au bas de l'écran d'accueil et connectez-vous.",
        "People answer here one after the other. You are logged out on this device; to leave, touch “Facilitator” at the bottom of the start page and log in."))</p>
      <p><button>\(visit.text("Oui, en faire une borne", "Yes, make it a kiosk"))</button></p></form></details>
      """ : ""
    return """
      <section class="actions">
      \(close)\(kiosk)
      <p><a href="\(path)/papier">\(visit.text("Saisir des formulaires papier", "Type in paper forms"))</a></p>
      <p><a href="\(path)/resultats">\(visit.text("Ce qui a changé", "What has changed"))</a></p>
      </section>
      """
  }
}

extension QRCode {
  /// The code as a drawing in a page.
  func html(label: String) -> HTML {
    """
    <svg class="qr" role="img" aria-label="\(label)" viewBox="0 0 \(side) \(side)" shape-rendering="crispEdges">\
    <path fill="#fff" d="\(lightPath)"/><path fill="#000" d="\(darkPath)"/></svg>
    """
  }
}
