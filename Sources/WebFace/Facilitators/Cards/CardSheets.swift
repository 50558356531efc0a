import QRCodes
import ResponseStore
import WebServing
import Workshops
import Wording

/// Sheets of cards to print and cut.
struct CardSheets {
  private let visit: Visit
  private let codes: [String]
  private let group: String
  private let perSheet: Int
  private let address: String

  init(_ visit: Visit, codes: [String], group: String, perSheet: Int, address: String) {
    self.visit = visit
    self.codes = codes
    self.group = group
    self.perSheet = perSheet
    self.address = address
  }

  func response() -> HTTPResponse {
    let sheets = stride(from: 0, to: codes.count, by: perSheet).map { start -> HTML in
      let cards = codes[start..<min(start + perSheet, codes.count)].enumerated().map { card($1, start + $0 + 1) }
      return "<div class=\"sheet of\(perSheet)\">\(cards.joined())</div>"
    }
    let count = sheets.count
    return FacilitatorPage(visit, title: visit.text("Cartes à imprimer", "Cards to print"), style: "sheets").response(
      """
      <p class="screen">\(visit.text(
        "\(codes.count) cartes sur \(count) \(count > 1 ? "feuilles" : "feuille") A4. Imprimez maintenant (Ctrl-P), à la taille réelle, puis coupez sur les pointillés. Ces codes ne seront plus montrés\u{A0}: s'il en manque, préparez d'autres cartes.",
        "\(codes.count) cards on \(count) \(count > 1 ? "sheets" : "sheet") of A4. Print now (Ctrl-P), at actual size, then cut along the dotted lines. These codes will not be shown again: if some are missing, prepare more cards."))</p>
      <div class="scroll" tabindex="0" role="region" aria-label="\(visit.text("Cartes", "Cards"))">\(sheets.joined())</div>
      """)
  }

  private func card(_ code: String, _ number: Int) -> HTML {
    let drawing = (try? QRCode("\(address)/c/\(code)"))?.html(
      label: visit.text("QR code de la carte", "QR code of the card"))
    let spoken = code.map { String($0) }.joined(separator: " ")
    let place = address.replacing("https://", with: "").replacing("http://", with: "")
    return """
      <section class="card" aria-label="\(visit.text("Carte", "Card")) \(number)">
      <div class="head"><strong>\(visit.text("Ma carte", "My card"))</strong><span>\(group)</span><span>n° \(number)</span></div>
      \(drawing ?? .none)
      <div class="what"><strong class="cardcode" aria-label="\(spoken)">\(code)</strong>
      <p>\(place)</p>
      <p>\(visit.text(
        "Gardez cette carte\u{A0}: elle sert à chaque fois. Elle ne porte pas votre nom. Ne la prêtez pas.",
        "Keep this card: it serves each time. It does not bear your name. Do not lend it."))</p></div>
      </section>
      """
  }
}

extension FacilitatorFace {
  /// Issues codes and lays out their cards.
  func printCards(_ visit: Visit, _ store: ResponseStore) throws -> HTTPResponse {
    let form = visit.request.form
    let typed = (form["nombre"] ?? "").filter { !$0.isWhitespace }
    guard let count = Int(typed), (1...CardsForm.limit).contains(count),
      let perSheet = form["par_page"].flatMap({ Int($0) }), CardsForm.layouts.contains(perSheet)
    else {
      let refusal = Phrase(
        fr: "Écrivez un nombre de cartes de 1 à \(CardsForm.limit).",
        en: "Write a number of cards from 1 to \(CardsForm.limit).")
      return try CardsForm(visit, store, address: address(of: visit), refusal: refusal).response()
    }
    let group = form["groupe"] ?? ""
    var codes: [String] = []
    do throws(StoreError) {
      while codes.count < count {
        let fresh = (codes.count..<count).map { _ in CardCode.random().text }
        codes += try store.issueCards(fresh, group: group)
      }
      try store.record(.printedCards, by: visit.account.name, of: "\(count)")
    } catch {
      guard error.isAboutGroup else { throw error }
      return try CardsForm(visit, store, address: address(of: visit), refusal: error.phrase).response()
    }
    return CardSheets(
      visit, codes: codes, group: group, perSheet: perSheet, address: address(of: visit)
    ).response()
  }

  /// The address to put into codes: the one that was announced, or the one that the facilitator's browser has asked for.
  func address(of visit: Visit) -> String {
    if let known = publicAddress.withLock({ $0 }) { return known }
    let host = visit.request.header("host") ?? ""
    let isHost =
      !host.isEmpty && host.utf8.count <= 255
      && host.utf8.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
          || ".-:[]".utf8.contains(byte)
      }
    return (visit.request.isEncrypted ? "https://" : "http://") + (isHost ? host : "localhost")
  }
}
