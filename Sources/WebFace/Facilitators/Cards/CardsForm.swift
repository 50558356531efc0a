import ResponseStore
import WebServing
import Wording

/// Asks how many cards to print, and for whom.
struct CardsForm {
  /// How many cards can be printed at once.
  static let limit = 500
  /// How many cards a sheet of A4 can have.
  static let layouts = [8, 10]

  private let visit: Visit
  private let groups: [String]
  private let address: String
  private let refusal: Phrase?

  init(_ visit: Visit, _ store: ResponseStore, address: String, refusal: Phrase? = nil) throws(StoreError) {
    self.visit = visit
    self.address = address
    self.refusal = refusal
    groups = try store.groupNames()
  }

  func response() -> HTTPResponse {
    let alert: HTML = refusal.map { "<p role=\"alert\" class=\"alert\">\(visit.text($0))</p>" } ?? ""
    let names = groups.map { name -> HTML in "<option value=\"\(name)\">" }.joined()
    let layouts = Self.layouts.map { count -> HTML in
      """
      <label class="choice"><input type="radio" name="par_page" value="\(count)"\(count == 8 ? " checked" : "")>
      \(count) \(visit.text("par feuille A4", "on a sheet of A4"))</label>
      """
    }.joined()
    return FacilitatorPage(visit, title: visit.text("Cartes à imprimer", "Cards to print")).response(
      status: refusal == nil ? 200 : 422,
      """
      \(alert)
      <p>\(visit.text(
        "Chaque personne reçoit une carte et la garde\u{A0}: son code relie ses réponses d'un moment à l'autre, sans son nom. Avec la carte, elle reprend et relit ses réponses\u{A0}; distribuez-les au hasard, sans noter qui a laquelle.",
        "Each person gets a card and keeps it: its code links their answers from one moment to the next, without their name. With the card, they go on and read their answers again; hand them out at random, without noting who has which."))</p>
      <form method="post" action="/animer/cartes" class="narrow">\(visit.formField)
        <p><label for="nombre">\(visit.text("Combien de cartes", "How many cards"))</label>
        <input id="nombre" name="nombre" inputmode="numeric" value="\(visit.request.form["nombre"] ?? "16")" required \
      aria-describedby="nombre-aide"></p>
        <p class="note" id="nombre-aide">\(visit.text("De 1 à \(Self.limit).", "From 1 to \(Self.limit)."))</p>
        <fieldset><legend>\(visit.text("Disposition", "Layout"))</legend>\(layouts)</fieldset>
        <p><label for="groupe">\(visit.text("Groupe (facultatif)", "Group (optional)"))</label>
        <input id="groupe" name="groupe" list="groupes" maxlength="100" autocomplete="off" \
      value="\(visit.request.form["groupe"] ?? "")"><datalist id="groupes">\(names)</datalist></p>
        <p><button>\(visit.text("Préparer les cartes", "Prepare the cards"))</button></p>
      </form>
      <p class="note">\(visit.text(
        "Le QR code contient l'adresse \(address). Si elle change, le code écrit sur la carte reste valable.",
        "The QR code holds the address \(address). Should it change, the code written on the card stays valid."))</p>
      """)
  }
}
