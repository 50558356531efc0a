import Foundation
import Testing

/// Attacks on the pages of participants that are named in no other test.
@Suite struct WebThreatTests {
  @Test func scriptsInATranslationStayText() throws {
    let attack = "<script>alert(1)</script>'><img src=x onerror=alert(1)>"
    let workshop = try Workshop()
    try workshop.write(
      Sample.short.replacing("\"Mes pratiques\"", with: "\"Mes pratiques\"\n  traductions en"), to: "q.jalon")
    #expect(try workshop.jalon("translate", "q.jalon", "--to", "en").end == .code(0))
    let file = String(decoding: try workshop.read("q.en.jalon"), as: UTF8.self)
    let filled = file.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.hasPrefix("--") ? String(line) : String(line).replacing("\"\"", with: "\"\(attack)\"")
    }
    try workshop.write(filled.joined(separator: "\n"), to: "q.en.jalon")
    let server = try workshop.conversation("serve", "q.jalon", "--wave", "avant", "--listen", "127.0.0.1:0")
    try server.wait(for: "Ctrl-C to stop.")
    let address = try #require(server.shown.firstMatch(of: #/127\.0\.0\.1:(\d+)\/r\/([A-Z0-9]{4})/#))
    let browser = PlainBrowser(port: try #require(UInt16(address.1)))
    var pages = [try browser.open("/r/\(address.2)?langue=en")]
    let fields = browser.page.hiddenFields + [("code", "P1"), ("lecture", "section"), ("accord", "oui")]
    pages.append(try browser.post("/r/\(address.2)", fields))
    pages.append(try browser.answer(["viande": "souvent"]))
    pages.append(try browser.answer(["recette": "4", "saison": "3", "viande": "souvent", "jours": "7"]))
    pages.append(
      try browser.answer(["recette": "4", "saison": "3", "viande": "souvent", "jours": "7"], confirm: true))
    #expect(browser.page.path == "/fin")
    for page in pages {
      #expect(page.body.contains("&lt;script&gt;alert(1)"), "\(page.path)")
      #expect(!page.body.contains("<script>") && !page.body.contains("<img"), "\(page.path)")
    }
  }

  @Test(arguments: [
    "'; DROP TABLE seat; --", "' OR '1'='1", "\"; DELETE FROM response; --", "1); DROP TABLE sitting; --", "%' --",
  ])
  func nothingThatIsTypedIsTakenForSQL(text: String) throws {
    let room = try WebWorkshop(Sample.complete)
    let victim = room.browser()
    try victim.join(room.code, as: "P1")
    try victim.answer(["recette": "4", "viande": "jamais", "lieux": "ferme"])
    let before = try room.workshop.sql("SELECT count(*) FROM sqlite_schema")
    let thief = room.browser()
    let encoded = text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    for path in [
      "/?code=\(encoded)", "/r/\(encoded)", "/c/\(encoded)", "/r/\(room.code)?carte=\(encoded)&langue=\(encoded)",
    ] {
      let page = try thief.open(path)
      #expect([200, 404, 422].contains(page.status), "\(path)")
    }
    thief.cookie = text
    #expect(try thief.open("/q/1").path.hasPrefix("/?"))
    thief.cookie = nil
    try thief.join(room.code, as: text, more: [("langue", text)])
    #expect(thief.page.path == "/q/1" && !thief.page.body.contains(" checked"))
    try thief.answer(["recette": "4", "viande": "jamais", "lieux": "ferme"])
    try thief.post("/q/2", thief.page.filled(["mot": text]).map { $0.0 == "vague" ? ($0.0, text) : $0 })
    try thief.open("/q/2")
    try thief.answer(["mot": text])
    // Stored as it was typed, and everything else is as before.
    #expect(try room.workshop.sql("SELECT count(*) FROM response") == "2")
    #expect(try room.workshop.sql("SELECT count(*) FROM sqlite_schema") == before)
    let typed = try room.workshop.sql("SELECT code FROM participant ORDER BY id DESC LIMIT 1")
    #expect(typed == text)
    #expect(try room.workshop.answers("P1", "avant").hasPrefix("[4,\"jamais\""))
  }

  /// A secret that somebody planted in a phone beforehand never becomes that of its seat.
  @Test func aPlantedSecretIsNeverTheSecretOfASeat() throws {
    let room = try WebWorkshop(Sample.short)
    let planted = String(repeating: "a1", count: 16)
    let victim = room.browser()
    victim.cookie = planted
    try victim.join(room.code, as: "P1")
    #expect(victim.page.path == "/q/1" && victim.cookie != planted)
    try victim.answer(["recette": "4"])
    let thief = room.browser()
    thief.cookie = planted
    #expect(try thief.open("/q/1").path.hasPrefix("/?"))
    // That of somebody else's seat does not carry over either.
    let other = room.browser()
    other.cookie = victim.cookie
    try other.join(room.code, as: "P2")
    #expect(other.cookie != victim.cookie && other.page.values("recette").isEmpty)
  }

  /// Sixty phones behind one address, all at once: nobody waits as if there were an attack.
  @Test func aRoomBehindOneAddressIsNoAttack() throws {
    let room = try WebWorkshop(Sample.short)
    let phones = (1...60).map { _ in room.browser() }
    for (number, phone) in phones.enumerated() {
      #expect(try phone.join(room.code, as: "P\(number)").path == "/q/1")
    }
    #expect(try room.workshop.sql("SELECT count(*) FROM seat") == "60")
  }
}
