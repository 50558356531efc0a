import Foundation
import Testing

/// What people must not be able to do, on purpose or by accident.
@Suite struct WebSafetyTests {
  private static let attack = "<script>alert(1)</script>'><img src=x onerror=alert(1)>&\u{202E}"

  @Test func noTextBecomesMarkup() throws {
    let attack = Self.attack
    let text = "\"" + attack.replacing("\"", with: "") + "\""
    let questionnaire = """
      jalon 1 fr
      questionnaire xss version 1.0 \(text)

      vague avant \(text)

      échelle accord de 1 à 5
        1 \(text)
        5 \(text)
        nsp \(text), manquant

      section une \(text)
        question recette \(text) : accord
          aide \(text)
        question choix \(text) : choix
          a \(text)
          c \(text)
          b \(text), manquant
          alerte si choix = a \(text)
        question poids \(text) : entier de 1 à 7
          unité \(text)
          refus si poids = 6 \(text)
        question envie \(text) : curseur de \(text) à \(text)
        question plat \(text) : texte
        question mot \(text) : texte long

      """
    let room = try WebWorkshop(questionnaire)
    let browser = room.browser()
    var pages = [try browser.open("/r/\(room.code)?langue=\(attack.urlEncoded)&carte=\(attack.urlEncoded)")]
    pages.append(try browser.open("/?code=\(attack.urlEncoded)&carte=\(attack.urlEncoded)"))
    pages.append(try browser.open("/r/\(attack.urlEncoded)"))
    pages.append(try browser.open("/\(attack.urlEncoded)"))
    pages.append(try browser.join(room.code, as: attack + "\u{7}"))
    pages.append(try browser.join(room.code, as: "P1\" onfocus=alert(1) x=\""))
    pages.append(
      try browser.answer(["choix": "a", "poids": attack, "envie": attack, "plat": attack, "mot": attack]))
    pages.append(try browser.answer(["choix": "a", "poids": "6", "plat": attack, "mot": "</textarea>" + attack]))
    pages.append(
      try browser.answer(["choix": "a", "poids": "3", "plat": attack, "mot": "</textarea>" + attack], confirm: true))
    #expect(browser.page.path == "/fin")
    pages.append(try browser.open("/q/1"))
    for page in pages {
      // The page's own script is a file, and the only one.
      let body = page.body.replacing(
        #/<script src="\/page-[0-9a-f]+\.js" defer><\/script>/#, with: "", maxReplacements: 1)
      #expect(!body.contains("<script") && !body.contains("<img"), "\(page.path)")
      #expect(page.body.replacing(#/="[^"]*"/#, with: "=").firstMatch(of: #/<[^>]*\son[a-z]+=/#) == nil, "\(page.path)")
      #expect(
        page.body.components(separatedBy: "<textarea").count == page.body.components(separatedBy: "</textarea>").count)
      #expect(page.header("Content-Security-Policy")?.hasPrefix("default-src 'none'; style-src 'self'") == true)
      #expect(page.header("X-Content-Type-Options") == "nosniff" && page.header("Referrer-Policy") == "no-referrer")
      #expect(page.header("Cache-Control") == "no-store")
    }
  }

  @Test func aFormThatWasNotMadeForThePhoneIsRefused() throws {
    let room = try WebWorkshop(Sample.short)
    let browser = room.browser()
    try browser.join(room.code, as: "P1")
    let page = browser.page
    let other = room.browser()
    try other.join(room.code, as: "P2")
    for jeton in [nil, "", "0", page.hidden("jeton") + "0", other.page.hidden("jeton")] {
      let fields = page.filled(["recette": "4"]).filter { $0.0 != "jeton" } + (jeton.map { [("jeton", $0)] } ?? [])
      #expect(try browser.post("/q/1", fields).status == 403)
      #expect(try browser.post("/fin", [("vague", "avant")] + (jeton.map { [("jeton", $0)] } ?? [])).status == 403)
    }
    for headers in [
      ["Sec-Fetch-Site": "cross-site"], ["Origin": "http://example.org"], ["Sec-Fetch-Site": "same-site"],
    ] {
      #expect(try browser.post("/q/1", page.filled(["recette": "4"]), headers: headers).status == 403)
    }
    #expect(try room.workshop.sql("SELECT count(*) FROM response") == "0")
    // Our own pages say nothing of where they are from, or their own address.
    let own = ["Sec-Fetch-Site": "same-origin", "Origin": "http://127.0.0.1:\(room.port)"]
    #expect(try browser.post("/q/1", page.filled(["recette": "4"]), headers: own).status == 200)
  }

  @Test func nobodyIsSeatedByAFormFromElsewhere() throws {
    let room = try WebWorkshop(Sample.short)
    let browser = room.browser()
    try browser.open("/r/\(room.code)")
    let key = browser.page.hidden("jeton")
    for jeton in ["", "x", String(repeating: "0", count: 64), String(key.dropLast()) + "g"] {
      let fields = [("jeton", jeton), ("code", "P1"), ("accord", "oui"), ("langue", "fr"), ("lecture", "section")]
      #expect(try browser.post("/r/\(room.code)", fields).status == 403)
    }
    #expect(
      try browser.post(
        "/r/\(room.code)", [("jeton", key), ("code", "P1"), ("accord", "oui")],
        headers: ["Sec-Fetch-Site": "cross-site"]
      ).status == 403)
    #expect(browser.cookie == nil)
    #expect(try room.workshop.sql("SELECT count(*) FROM seat") == "0")
  }

  @Test func anotherPersonsAnswersCannotBeRead() throws {
    let room = try WebWorkshop(Sample.complete)
    let victim = room.browser()
    try victim.join(room.code, as: "MAR17")
    try victim.answer(["recette": "4", "viande": "souvent", "lieux": "ferme"])
    try victim.answer(["recette": "4", "viande": "souvent", "lieux": "ferme", "jours": "3"])
    try victim.answer(["mot": "un secret", "kilos": "trop"])
    // Secrets that are made up, malformed, or the hash from the database.
    let hash = try room.workshop.sql("SELECT token_hash FROM seat")
    for cookie in [String(repeating: "0", count: 32), String(hash.prefix(32)), hash, "", "' OR 1=1 --", "é"] {
      let thief = room.browser()
      thief.cookie = cookie
      for path in ["/q", "/q/1", "/q/2", "/fin"] {
        let page = try thief.open(path)
        #expect(page.path.hasPrefix("/?") && !page.body.contains("un secret"))
      }
    }
    // The self-made code from another phone: asked back, and shown nothing.
    let other = room.browser()
    try other.join(room.code, as: "mar17")
    #expect(other.page.status == 422 && other.cookie == nil)
    try other.post(
      "/r/\(room.code)", other.page.hiddenFields + [("code", "mar17"), ("confirme", "mar17"), ("accord", "oui")])
    #expect(other.page.path == "/q/2" && other.page.items == ["kilos"])
    for path in ["/q/1", "/q/2", "/fin"] {
      let page = try other.open(path)
      #expect(!page.body.contains("un secret") && !page.body.contains(" checked"), "\(path)")
      #expect(!page.items.contains("recette") && !page.items.contains("mot"))
    }
    // It cannot write over them either.
    let forged =
      other.page.hiddenFields + [("vu", "mot"), ("r.mot", "autre chose"), ("vers", "suite"), ("r.kilos", "2")]
    try other.post("/q/2", forged)
    #expect(try room.workshop.answers("MAR17", "avant").contains("un secret"))
    #expect(try !other.open("/fin").body.contains("un secret"))
  }

  @Test func aCodeThatLooksLikeANameIsAskedBack() throws {
    let room = try WebWorkshop(Sample.complete)
    let browser = room.browser()
    try browser.join(room.code, as: "Mado Dupont")
    #expect(browser.page.status == 422 && browser.cookie == nil)
    #expect(browser.page.body.contains("name=\"confirme\""))
    #expect(try room.workshop.sql("SELECT count(*) FROM participant") == "0")
    try browser.post(
      "/r/\(room.code)",
      browser.page.hiddenFields + [("code", "Mado Dupont"), ("confirme", "Mado Dupont"), ("accord", "oui")])
    #expect(browser.page.path == "/q/1")
    let card = room.browser()
    try card.join(room.code, as: "MAR 17")
    #expect(card.page.path == "/q/1")
  }

  @Test func aCardOfAnotherSittingShowsNothingOfIt() throws {
    let room = try WebWorkshop(Sample.complete)
    try room.issueCard("K7PM-3HXW")
    try room.openSitting("AAAA", wave: "apres")
    let first = room.browser()
    try first.join(room.code, as: "K7PM-3HXW")
    try first.answer(["recette": "4", "viande": "jamais"])
    let second = room.browser()
    try second.join("AAAA", as: "K7PM-3HXW")
    #expect(second.page.path == "/q/1" && !second.page.body.contains(" checked"))
    // The place of one sitting is none in the other.
    try first.open("/r/AAAA")
    #expect(first.page.path == "/r/AAAA")
    #expect(try room.workshop.sql("SELECT is_matched FROM seat ORDER BY id") == "\n0")
  }

  @Test func sendingTwiceChangesNothingAndAnOlderSendNeverWins() throws {
    let room = try WebWorkshop(Sample.complete)
    let browser = room.browser()
    try browser.join(room.code, as: "P1")
    let old = browser.page.filled(["recette": "1", "viande": "jamais", "lieux": "ferme"])
    try browser.post("/q/1", old)
    let after = try room.workshop.dump()
    let script = ["Accept": "application/json"]
    let again = try browser.post("/q/1", old, headers: script)
    #expect(again.status == 200 && again.body == #"{"recu":true,"suite":1,"page":"/q/2"}"#)
    #expect(try room.workshop.dump() == after)
    try browser.open("/q/1")
    try browser.answer(["recette": "5", "viande": "jamais", "lieux": "ferme"])
    let newer = try room.workshop.answers("P1", "avant")
    #expect(newer.hasPrefix("[5,"))
    let late = try browser.post("/q/1", old, headers: script)
    #expect(late.status == 409 && late.body.contains(#""depasse":true"#))
    #expect(try room.workshop.answers("P1", "avant") == newer)
    // Without a script, the person decides.
    try browser.post("/q/1", old)
    #expect(browser.page.status == 409 && browser.page.values("recette") == ["1"])
    #expect(try room.workshop.answers("P1", "avant") == newer)
    try browser.answer(["recette": "1", "viande": "jamais", "lieux": "ferme"])
    #expect(try room.workshop.answers("P1", "avant").hasPrefix("[1,"))
    // The end, sent twice.
    try browser.answer(["jardin": "non"])
    let end = browser.page.hiddenFields
    for _ in 1...2 { #expect(try browser.post("/fin", end).heading == "Merci beaucoup\u{A0}!") }
    #expect(try room.workshop.states("P1") == ["avant complete"])
    // What is complete is neither changed nor shown any more.
    try browser.post("/q/1", old)
    #expect(browser.page.path == "/fin" && browser.page.heading == "Merci beaucoup\u{A0}!")
    #expect(try room.workshop.answers("P1", "avant").hasPrefix("[1,"))
  }

  @Test func codesInUseAndCardsThatNobodyHasAreAskedBack() throws {
    let room = try WebWorkshop(Sample.short, more: ["--group", "mardi"])
    try room.issueCard("K7PM-3HXW")
    let browser = room.browser()
    try browser.join(room.code, as: "K7PM-3HXA")
    #expect(browser.page.status == 422 && browser.page.words.contains("Aucune carte n'a ce code"))
    try browser.join(room.code, as: "K7PM-3HXW")
    #expect(browser.page.path == "/q/1")
    for code in ["", "  ", "a\u{7}b", String(repeating: "x", count: 65)] {
      #expect(try room.browser().join(room.code, as: code).status == 422, "\(code)")
    }
    // The same form sent twice is one seat.
    let twice = room.browser()
    try twice.open("/r/\(room.code)")
    let fields = twice.page.hiddenFields + [("code", "MAR17"), ("accord", "oui")]
    for _ in 1...2 { #expect(try twice.post("/r/\(room.code)", fields).path == "/q/1") }
    #expect(try room.workshop.sql("SELECT count(*) FROM seat") == "2")
    #expect(try room.workshop.sql("SELECT DISTINCT group_name FROM participant") == "mardi")
  }

  @Test func anyAddressGivesAKindPage() throws {
    let room = try WebWorkshop(Sample.short)
    for path in [
      "/", "/r/", "/r/ZZZZ", "/r/%00", "/r/../../etc/passwd", "/q/0", "/q/-1", "/q/99999999999999999999", "/q/1/2",
      "/c/AAAA-AAAA", "/c/x", "/fin", "/style.css", "//", "/..%2f..%2fetc/passwd", "/%FF%FE", "/q?a=%",
    ] {
      let page = try room.browser().open(path)
      #expect([200, 404].contains(page.status), "\(path): \(page.status)")
      #expect(page.body.contains("<main>"), "\(path)")
    }
  }

  @Test func hostileFormsAreAnsweredInGoodOrder() throws {
    let room = try WebWorkshop(Sample.complete)
    let browser = room.browser()
    try browser.join(room.code, as: "P1")
    let (key, wave) = (("jeton", browser.page.hidden("jeton")), ("vague", "avant"))
    let many = Array(repeating: ("vu", "recette"), count: 3_000)
    for fields in [
      [key], [key, wave], [key, wave, ("lecture", "x"), ("suite", "1")], [key, wave, ("lecture", "section")],
      [key, wave, ("lecture", "section"), ("suite", "99999999999999999999")],
      [key, wave, ("lecture", "section"), ("suite", "-1")],
      [key, ("vague", "retro"), ("lecture", "section"), ("suite", "1")],
      [key, wave, ("lecture", "section"), ("suite", "1"), ("vu", "inconnue"), ("r.inconnue", "1")],
      [key, wave, ("lecture", "section"), ("suite", "1"), ("vers", "effacer.inconnue")],
      [key, wave, ("lecture", "section"), ("suite", "2"), ("vers", "lecture.x"), ("vu", "mot"), ("r.mot", "\0\0")],
      [key, wave, ("lecture", "section"), ("suite", "3"), ("vu", "lieux"), ("r.lieux", "rien"), ("r.lieux", "ferme")],
      [key, wave, ("lecture", "section"), ("suite", "4"), ("vu", "recette"), ("r.recette", "4"), ("r.recette", "5")],
      [key, wave, ("lecture", "section"), ("suite", "5")] + many,
    ] {
      for path in ["/q/1", "/q/2", "/q/7"] {
        let page = try browser.post(path, fields)
        #expect([200, 403, 409, 422].contains(page.status), "\(fields.prefix(6)): \(page.status)")
      }
    }
    #expect(try room.workshop.sql("PRAGMA integrity_check") == "ok")
    #expect(try browser.open("/q").status == 200)
  }
}

extension String {
  fileprivate var urlEncoded: String { addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "" }
}
