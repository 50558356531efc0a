import Testing

/// Interviews in a browser without scripts.
@Suite struct WebInterviewTests {
  @Test(arguments: Script.all, ["section", "question"])
  func theSameScriptStoresTheSameBytesAsInTheTerminal(_ script: Script, mode: String) throws {
    let room = try WebWorkshop(Sample.complete, wave: script.wave)
    let browser = room.browser()
    try browser.join(room.code, as: "P1", mode: mode)
    let answers = Dictionary(uniqueKeysWithValues: script.steps.map { ($0.item, $0.cell) })
    var sends = 0
    while browser.page.path.hasPrefix("/q/"), sends < 30 {
      sends += 1
      try browser.answer(answers, confirm: true)
    }
    #expect(browser.page.path == "/fin")
    #expect(try room.workshop.states("P1") == ["\(script.wave) open"])
    try browser.post("/fin", browser.page.hiddenFields)
    #expect(try room.workshop.answers("P1", script.wave) == script.answers)
    #expect(try room.workshop.states("P1") == ["\(script.wave) complete"])
    // The retrospective wave follows in the same sitting.
    #expect(browser.page.path == (script.wave == "apres" ? "/q/1" : "/fin"))
  }

  @Test func questionsOfThePageThatBecomeRelevantAppearOnIt() throws {
    let room = try WebWorkshop(Sample.short)
    let browser = room.browser()
    try browser.join(room.code, as: "P1")
    #expect(browser.page.items == ["recette", "saison", "viande"])
    try browser.answer(["recette": "4", "saison": "nsp", "viande": "souvent"])
    #expect(browser.page.path == "/q/1" && browser.page.status == 200)
    #expect(browser.page.items == ["recette", "saison", "viande", "jours"])
    #expect(browser.page.values("saison") == ["nsp"])
    #expect(try room.workshop.answers("P1", "avant") == #"[4,{"missing":"nsp"},"souvent",null]"#)
    // Taken off the route again, the answer typed there is left out in the end.
    try browser.answer(["recette": "4", "saison": "nsp", "viande": "jamais", "jours": "3"])
    #expect(browser.page.path == "/fin")
    try browser.post("/fin", browser.page.hiddenFields)
    #expect(try room.workshop.answers("P1", "avant") == #"[4,{"missing":"nsp"},"jamais",null]"#)
    #expect(browser.page.heading == "Merci beaucoup\u{A0}!")
  }

  @Test func softChecksAskAndHardChecksRefuse() throws {
    let room = try WebWorkshop(
      Sample.short.replacing(
        "    alerte si", with: "    obligatoire\n    refus si jours = 6 \"Pas six.\"\n    alerte si"))
    let browser = room.browser()
    try browser.join(room.code, as: "P1")
    let others = ["recette": "4", "saison": "5", "viande": "souvent"]
    try browser.answer(others)
    for (typed, complaint) in [
      ("", "demande une réponse"), ("6", "Pas six."), ("trois", "un nombre"), ("8", "de 1 à 7"),
    ] {
      try browser.answer(others.merging(["jours": typed]) { $1 })
      #expect(browser.page.status == 422)
      #expect(browser.page.words.contains(complaint), "\(typed): \(browser.page.words)")
      #expect(browser.page.body.contains(##"href="#f-jours""##) && browser.page.body.contains("id=\"e-jours\""))
      #expect(browser.page.values("jours") == [typed].filter { !$0.isEmpty })
    }
    try browser.answer(others.merging(["jours": "7"]) { $1 })
    #expect(browser.page.status == 422 && browser.page.words.contains("Tous les jours, vraiment ?"))
    #expect(try room.workshop.answers("P1", "avant") == #"[4,5,"souvent",null]"#)
    // The tick confirms that answer and no other.
    var fields = browser.page.filled(others.merging(["jours": "7"]) { $1 }, confirm: true)
    fields = fields.map { $0.0 == "confirme" ? ($0.0, "jours=6") : $0 }
    try browser.post(browser.page.action, fields)
    #expect(browser.page.status == 422)
    try browser.answer(others.merging(["jours": "7"]) { $1 }, confirm: true)
    #expect(browser.page.path == "/fin")
    // An answer that was confirmed is not to be confirmed again.
    try browser.open("/q/1")
    try browser.answer(others.merging(["jours": "7"]) { $1 })
    #expect(browser.page.path == "/fin")
  }

  @Test func goingBackLosesNothingThatWasTyped() throws {
    let room = try WebWorkshop(Sample.complete)
    let browser = room.browser()
    try browser.join(room.code, as: "P1")
    try browser.answer(["recette": "4", "viande": "jamais"])
    #expect(browser.page.path == "/q/2")
    try browser.answer(["kilos": "beaucoup", "mot": "à demain"], wish: "retour")
    #expect(browser.page.path == "/q/1" && browser.page.values("recette") == ["4"])
    // What was left blank on the way back is still to be asked.
    #expect(
      try room.workshop.answers("P1", "avant")
        == #"[4,"jamais",null,false,null,null,null,null,null,null,{"text":"à demain"}]"#)
    try browser.answer(["recette": "5", "viande": "jamais"])
    #expect(browser.page.path == "/q/2")
    #expect(browser.page.values("kilos") == ["beaucoup"] && browser.page.values("mot") == ["à demain"])
    // An answer can be taken back.
    try browser.open("/q/1")
    try browser.answer(["recette": "5", "viande": "jamais"], wish: "effacer.recette")
    #expect(browser.page.path == "/q/1" && browser.page.values("recette").isEmpty)
    #expect(browser.page.values("viande") == ["jamais"])
  }

  @Test func theLayoutCanBeChangedOnTheWay() throws {
    let room = try WebWorkshop(Sample.complete)
    let browser = room.browser()
    try browser.join(room.code, as: "P1")
    try browser.answer(["recette": "4", "viande": "jamais"], wish: "lecture.question")
    #expect(browser.page.items == ["recette"] && browser.page.body.contains("class=\"large\""))
    try browser.answer(["recette": "4"])
    #expect(browser.page.items == ["viande"])
    try browser.answer(["viande": "jamais"], wish: "lecture.section")
    #expect(browser.page.items == ["recette", "viande", "lieux"])
  }

  @Test func whoComesBackGoesOnWhereTheyWere() throws {
    let room = try WebWorkshop(Sample.complete)
    try room.issueCard("K7PM-3HXW")
    let first = room.browser()
    try first.join(room.code, as: "k7pm 3hxw")
    try first.answer(["recette": "4", "viande": "jamais", "lieux": "ferme"])
    // The same phone, by the code of the room.
    try first.open("/r/\(room.code)")
    #expect(first.page.path == "/q/2")
    // Another phone, by the card.
    let second = room.browser()
    try second.join(room.code, as: "K7PM-3HXW")
    #expect(second.page.path == "/q/2")
    try second.open("/q/1")
    #expect(second.page.values("recette") == ["4"] && second.page.values("lieux") == ["ferme"])
    #expect(try room.workshop.sql("SELECT count(*) FROM participant") == "1")
  }

  @Test func aRefusalStopsThereAndIsCountedOnce() throws {
    let room = try WebWorkshop(Sample.short)
    let browser = room.browser()
    try browser.open("/r/\(room.code)")
    let fields = browser.page.hiddenFields + [("accord", "non"), ("code", "P1")]
    for _ in 1...2 {
      try browser.post("/r/\(room.code)", fields)
      #expect(browser.page.heading == "C'est noté" && browser.cookie == nil)
    }
    #expect(try room.workshop.sql("SELECT consent, participant_id IS NULL FROM seat") == "refused|1")
    #expect(try room.workshop.sql("SELECT count(*) FROM participant") == "0")
  }

  @Test func translationsAreOfferedAndMirrored() throws {
    let workshop = try Workshop()
    let source = Sample.short.replacing("\"Mes pratiques\"", with: "\"Mes pratiques\"\n  traductions ar")
    try workshop.write(source, to: "q.jalon")
    #expect(try workshop.jalon("translate", "q.jalon", "--to", "ar").end == .code(0))
    let server = try workshop.conversation("serve", "q.jalon", "--wave", "avant", "--listen", "127.0.0.1:0")
    try server.wait(for: "Ctrl-C to stop.")
    let address = try #require(server.shown.firstMatch(of: #/127\.0\.0\.1:(\d+)/r/([A-Z0-9]{4})/#))
    let browser = PlainBrowser(port: try #require(UInt16(address.1)))
    try browser.open("/r/\(address.2)?langue=ar")
    #expect(browser.page.body.contains("<html lang=\"ar\" dir=\"rtl\">"))
    try browser.post(
      "/r/\(address.2)", browser.page.hiddenFields + [("code", "P1"), ("accord", "oui")])
    #expect(browser.page.body.contains("<html lang=\"ar\" dir=\"rtl\">") && browser.page.path == "/q/1")
  }
}
