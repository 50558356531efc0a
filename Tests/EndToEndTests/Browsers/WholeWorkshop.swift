import BrowserTesting
import Foundation
import Testing

/// A workshop as a facilitator runs it: `jalon serve` without a wave, an account, cards, sittings opened in a browser.
final class WholeWorkshop {
  static let password = "quatre mots sans rapport"
  static let questionnaire = """
    jalon 1 fr

    questionnaire atelier version 1.0 "Mon atelier de cuisine"
      traductions ar

    vague avant "Au début de l'atelier"
    vague apres "À la fin de l'atelier"

    échelle accord de 1 à 5
      1 "Pas du tout d'accord"
      5 "Tout à fait d'accord"
      nsp "Je ne sais pas", manquant

    section cuisine "Cuisiner chez vous"
      question recette "Je sais préparer un repas." : accord
      question saison "Je reconnais les légumes de saison." : accord
      question viande "Mangez-vous de la viande ?" : oui ou non

    section habitudes "Vos habitudes"
      si viande = oui
      question jours "Combien de jours par semaine ?" : entier de 1 à 7

    score confiance "Confiance en cuisine", hausse favorable
      moyenne de recette, saison
      calculé si toutes les réponses
      seuil 0,5

    changement confiance de avant à apres

    """
  static let arabic = [
    "Mon atelier de cuisine": "ورشة الطبخ", "Au début de l'atelier": "في بداية الورشة",
    "À la fin de l'atelier": "في نهاية الورشة", "Pas du tout d'accord": "لا أوافق إطلاقا",
    "Tout à fait d'accord": "أوافق تماما", "Je ne sais pas": "لا أعرف", "Cuisiner chez vous": "الطبخ في بيتك",
    "Je sais préparer un repas.": "أعرف كيف أحضر وجبة.",
    "Je reconnais les légumes de saison.": "أعرف خضروات الموسم.", "Mangez-vous de la viande ?": "هل تأكل اللحم؟",
    "Oui": "نعم", "Non": "لا", "Vos habitudes": "عاداتك", "Combien de jours par semaine ?": "كم يوما في الأسبوع؟",
    "Confiance en cuisine": "الثقة في الطبخ",
  ]

  let workshop: Workshop
  let server: Conversation
  let address: String
  let facilitator: Browser

  /// Serves the questionnaire with its translation, and logs the facilitator in.
  init() throws {
    workshop = try Workshop()
    try workshop.write(Self.questionnaire, to: "atelier.jalon")
    #expect(try workshop.jalon("translate", "atelier.jalon", "--to", "ar").end == .code(0))
    try workshop.write(Self.translated(workshop.read("atelier.ar.jalon")), to: "atelier.ar.jalon")
    let checked = try workshop.jalon("check", "atelier.jalon", "atelier.ar.jalon")
    #expect(checked.end == .code(0), "\(checked.output)\(checked.errors)")
    #expect(try workshop.jalon("account", "add", "claire", input: Self.password + "\n").end == .code(0))
    server = try workshop.conversation("serve", "atelier.jalon", "--listen", "127.0.0.1:0")
    try server.wait(for: "Ctrl-C to stop.")
    let port = try #require(server.shown.firstMatch(of: #/127\.0\.0\.1:(\d+)//#))
    address = "http://127.0.0.1:\(port.1)"
    facilitator = try Browser(.init(language: "fr", size: (1280, 800)))
    try facilitator.open("\(address)/animer")
    try facilitator.find("#nom").type("claire")
    try facilitator.find("#mdp").type(Self.password)
    try facilitator.press("main form button")
  }

  /// Writes the Arabic text between the quotation marks under each French one.
  private static func translated(_ file: [UInt8]) -> String {
    var french = ""
    let lines = String(decoding: file, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    return lines.map { line in
      if let mark = line.range(of: "-- fr > ") { french = String(line[mark.upperBound...]) }
      let text = arabic[french.replacing("\u{A0}", with: " ")] ?? ""
      return line.replacing("\"\"", with: "\"\(text)\"", maxReplacements: 1)
    }.joined(separator: "\n")
  }

  // MARK: The facilitator

  /// Prints cards and reads their codes off the sheet.
  func printCards(_ count: Int, for group: String) throws -> [String] {
    try facilitator.open("\(address)/animer/cartes")
    try facilitator.find("#nombre").clear()
    try facilitator.find("#nombre").type("\(count)")
    try facilitator.find("#groupe").type(group)
    try facilitator.press("main form button")
    try facilitator.screenshot("workshop-cards")
    return try facilitator.all(".cardcode").map { try $0.text }
  }

  /// Opens a sitting and shows its page to the room.
  ///
  /// - Returns: the code that people join with, as it is projected.
  func open(_ wave: String, for group: String) throws -> String {
    try facilitator.open("\(address)/animer")
    try facilitator.find("#quoi option[value$=':\(wave)']").click()
    try facilitator.find("#groupe").type(group)
    try facilitator.press("main form button")
    return try facilitator.find("strong.code").text
  }

  /// Waits until the page that is projected shows so many, without being loaded again.
  func waitUntilShown(_ key: String, _ count: Int) throws {
    try facilitator.wait("\(count) \(key)", limit: .seconds(120)) { browser in
      try browser.find("[data-count=\(key)]").text == "\(count)"
    }
  }

  /// Closes the sitting that is shown, which leads to what has changed.
  func close() throws {
    try facilitator.find("details summary").click()
    try facilitator.press("details form button")
  }
}

extension Browser {
  /// Presses a button and waits until another page has come.
  func press(_ button: String) throws {
    try run("window.before = true")
    try find(button).click()
    try wait("the page after \(button)") {
      try $0.run("return !window.before && document.readyState == 'complete'") as? Bool ?? false
    }
  }
}
