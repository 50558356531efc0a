import Foundation
import ResponseStore
import Testing
import Workshops

@testable import WebFace

/// What facilitators do on their pages.
@Suite(.timeLimit(.minutes(10))) struct WorkshopPagesTests {
  /// Texts that would do harm if they were taken for anything but texts.
  static let hostile = [
    "'; DROP TABLE sitting; --", "\" onmouseover=\"alert(1)", "<script>alert(1)</script>",
    "</textarea><img src=x onerror=alert(1)>",
    "${7*7}{{7*7}}", "%00%0d%0aSet-Cookie: a=b", "\r\nSet-Cookie: a=b", "../../../etc/passwd", "' OR '1'='1",
    String(repeating: "é", count: 1000), "\u{202E}\u{0}\u{1B}[2J",
  ]

  @Test func aSittingIsOpenedShownAndClosed() throws {
    let room = try Room()
    let claire = try room.browser(of: "claire")
    let path = try room.openSitting(claire, group: "Mission locale, mardi")
    let sitting = try room.store.sittings()[0]
    let page = try claire.get(path).text
    #expect(
      page.contains(sitting.joinCode) && page.contains("Mission locale, mardi") && page.contains("<svg class=\"qr\""))
    #expect(try claire.post(path + "/fermer", [:]).header("location") == path + "/resultats")
    #expect(try !room.store.sitting(sitting.id).isOpen)
    #expect(try !claire.get(path).text.contains("<svg class=\"qr\""))
    #expect(try claire.get("/animer").text.contains(path))
    let record = try room.store.auditEntries().reversed().map { "\($0.who) \($0.action.rawValue)" }
    #expect(record == ["claire logged_in", "claire opened", "claire closed"])
  }

  @Test func theCountsComeByThemselvesAndOnlyWhenTheyHaveChanged() throws {
    let room = try Room()
    let claire = try room.browser(of: "claire")
    let path = try room.openSitting(claire)
    let first = try claire.get(path + "/etat")
    #expect(first.text == #"{"joined":0,"answering":0,"finished":0,"refused":0,"unmatched":0,"paper":0,"open":true}"#)
    let mark = try #require(first.header("etag"))
    #expect(try claire.get(path + "/etat", headers: ["If-None-Match": mark]).status == 304)
    let sitting = try room.store.sittings()[0]
    let person = try room.store.participant(code: "A1", group: "Mardi")
    let seat = try room.store.takeSeat(
      NewSeat(
        sitting: sitting.id, participant: person, tokenHash: "T", language: "fr", mode: .section, isMatched: false))
    try room.store.countRefusal(in: sitting.id, tokenHash: "U", language: "fr")
    let second = try claire.get(path + "/etat", headers: ["If-None-Match": mark])
    #expect(second.text == #"{"joined":1,"answering":1,"finished":0,"refused":1,"unmatched":1,"paper":0,"open":true}"#)
    try room.store.finish(seat.id)
    #expect(try claire.get(path + "/etat").text.contains(#""answering":0,"finished":1"#))
    // Without a script, the page itself has the same counts.
    #expect(try claire.get(path).text.contains(#"<dd data-count="finished">1</dd>"#))
  }

  @Test(arguments: hostile) func whateverIsTypedStaysText(text: String) throws {
    let room = try Room()
    let claire = try room.browser(of: "claire")
    let path = try room.openSitting(claire)
    let fields = [
      "quoi": text, "groupe": text, "nombre": text, "par_page": text, "vague": text, "saisie": text, "carte": text,
      "q_recette": text, "q_jours": text, "q_viande": text, "q_tofu": text, "choix": text, "confirme": text,
      "langue": text,
    ]
    let allowed = ["quoi": "\(room.questionnaire.rawValue):avant", "vague": "avant", "nombre": "3", "par_page": "8"]
    for form in [fields, fields.merging(allowed) { $1 }] {
      for target in ["/animer/passation", "/animer/cartes", path + "/papier"] {
        _ = try claire.get("/animer")
        let reply = try claire.post(target, form)
        #expect([200, 303, 404, 422].contains(reply.status), "\(target) \(reply.status)")
        for harm in ["<script>alert", "\" onmouseover=\"alert", "<img src=x"] { #expect(!reply.text.contains(harm)) }
        #expect(!reply.headers.contains { $0.name == "set-cookie" && $0.value.contains("a=b") })
      }
    }
    for page in ["/animer", path, path + "/resultats", path + "/papier", "/animer/cartes"] {
      let reply = try claire.get(page)
      #expect(reply.status == 200)
      #expect(!reply.text.contains("<script>alert") && !reply.text.contains("<img src=x"))
    }
    let stranger = room.browser()
    _ = try stranger.get("/animer/entrer")
    let refused = try stranger.post("/animer/entrer", ["nom": text, "mot_de_passe": text])
    #expect(refused.status == 401 && !refused.text.contains("<script>alert"))
    #expect(try room.store.accounts().count == 3)
  }

  @Test func theTitlesOfTheQuestionnaireAreTextToo() throws {
    let room = try Room()
    try room.people(6, group: "<i>Mardi</i>")
    let claire = try room.browser(of: "claire")
    let path = try room.openSitting(claire, wave: "apres", group: "<i>Mardi</i>")
    for page in ["/animer", path, path + "/resultats", path + "/papier"] {
      let text = try claire.get(page).text
      #expect(!text.contains("<i>") && !text.contains("<b>&"), "\(page)")
    }
    #expect(try claire.get(path).text.contains("Cuisine &lt;b&gt;&amp;&lt;/b&gt; goût"))
  }

  @Test func whatTheGroupIsShownIsWordsAndDrawings() throws {
    let room = try Room()
    try room.people(8, group: "Mardi")
    try room.people(4, group: "Jeudi")
    let claire = try room.browser(of: "claire")
    let shown = try claire.get(try room.openSitting(claire, wave: "apres", group: "Mardi") + "/resultats").text
    #expect(shown.contains("En moyenne, le score du groupe a augmenté, passant de 2,0 à 4,5 sur une échelle de 1 à 5."))
    #expect(shown.contains("8 personnes ont répondu aux deux moments."))
    #expect(shown.contains("<svg class=\"drawing ") && shown.contains("class=\"slope\""))
    let masked = try claire.get(try room.openSitting(claire, wave: "apres", group: "Jeudi") + "/resultats").text
    #expect(masked.contains("Trop peu de personnes") && !masked.contains("<svg class=\"drawing "))
    // The total less the group that is shown would tell of the four.
    let all = try claire.get(try room.openSitting(claire, wave: "apres", group: "") + "/resultats").text
    #expect(all.contains("Trop peu de personnes") && !all.contains("<svg class=\"drawing "))
    let first = try claire.get(try room.openSitting(claire, wave: "avant", group: "Mardi") + "/resultats").text
    #expect(first.contains("premier moment"))
    let english = try claire.get("/animer/passation/\(try room.store.sittings()[3].uuid)/resultats?langue=en").text
    #expect(english.contains("On average, the group") && english.contains("lang=\"en\""))
  }

  /// Results are remembered only as long as nobody has changed the database.
  @Test func whatTheGroupIsShownIsUpToDate() throws {
    let room = try Room()
    let claire = try room.browser(of: "claire")
    let path = try room.openSitting(claire, wave: "apres", group: "Mardi") + "/resultats"
    for count in [6, 6, 9] {
      try room.people(count, group: "Mardi")
      for _ in 1...2 { #expect(try claire.get(path).text.contains("\(count) personnes ont répondu aux deux moments.")) }
    }
    try room.people(20, group: "Jeudi")
    #expect(try claire.get(path).text.contains("9 personnes ont répondu aux deux moments."))
  }

  /// Forms typed in from paper are counted beside the phones.
  @Test func paperFormsAreCounted() throws {
    let room = try Room()
    let claire = try room.browser(of: "claire")
    let path = try room.openSitting(claire)
    #expect(try claire.get(path + "/etat").text.contains("\"paper\":0"))
    try room.people(1, group: "Mardi")
    try room.store.notePaperEntry(of: "Mardi-0", questionnaire: room.questionnaire, wave: "avant", by: "claire")
    #expect(try claire.get(path + "/etat").text.contains("\"paper\":1"))
    #expect(try claire.get(path).text.contains("<dd data-count=\"paper\">1</dd>"))
  }

  @Test func cardsAreNumberedDistinctAndIssued() throws {
    let room = try Room()
    let claire = try room.browser(of: "claire")
    _ = try claire.get("/animer/cartes")
    let sheets = try claire.post("/animer/cartes", ["nombre": "500", "par_page": "10", "groupe": "Mardi"]).text
    let codes = sheets.matches(of: #/class="cardcode"[^>]*>([A-Z0-9]{4}-[A-Z0-9]{4})</#).map { String($0.1) }
    #expect(codes.count == 500 && Set(codes).count == 500)
    #expect(sheets.contains("n° 500") && sheets.matches(of: #/<div class="sheet of10">/#).count == 50)
    for code in codes { #expect(try room.store.isCard(code)) }
    // A card that was printed cannot be listed again, nor guessed from its neighbours.
    #expect(try !claire.get("/animer/cartes").text.contains(codes[0]))
    for (count, layout) in [("0", "8"), ("501", "8"), ("-1", "8"), ("8", "9"), ("", "8"), ("1e2", "8")] {
      #expect(try claire.post("/animer/cartes", ["nombre": count, "par_page": layout]).status == 422)
    }
  }

  @Test func aDeclaredComparisonGroupIsNotDenied() throws {
    let room = try Room(plan: "\n  groupe témoin \"Jeudi\"\n")
    try room.people(6, group: "Mardi")
    try room.people(6, group: "Jeudi", to: 2)
    let claire = try room.browser(of: "claire")
    let one = try claire.get(try room.openSitting(claire, wave: "apres", group: "Mardi") + "/resultats").text
    #expect(one.contains("ces chiffres sont ceux de ce groupe seul") && !one.contains("Sans groupe témoin"), "\(one)")
    let all = try claire.get(try room.openSitting(claire, wave: "apres", group: "") + "/resultats").text
    #expect(all.contains("ces chiffres comptent les deux groupes ensemble") && !all.contains("Sans groupe témoin"))
    let plain = try Room()
    try plain.people(6, group: "Mardi")
    let anna = try plain.browser(of: "anna")
    let usual = try anna.get(try plain.openSitting(anna, wave: "apres", group: "Mardi") + "/resultats").text
    #expect(usual.contains("Sans groupe témoin"))
  }

  @Test func theAddressInTheCodeIsNeverWhatAStrangerWroteIntoTheRequest() throws {
    let room = try Room()
    let claire = try room.browser(of: "claire")
    let path = try room.openSitting(claire)
    let page = try claire.get(path, headers: ["X-Forwarded-Host": "mal.example"]).text
    #expect(page.contains("127.0.0.1:\(room.server.port)") && !page.contains("mal.example"))
  }

  @Test func researchersSeeNumbersAndTakeTablesAndThatIsOnRecord() throws {
    let room = try Room()
    try room.people(8, group: "Mardi")
    try room.people(3, group: "Jeudi")
    let paul = try room.browser(of: "paul")
    let page = try paul.get("/recherche").text
    #expect(page.contains("Mardi") && page.contains(">8</td>") && page.contains("&lt; 5</td>"))
    #expect(!page.contains("Mardi-0"))
    let table = try paul.get("/recherche/export?table=changes")
    #expect(table.header("content-disposition") == "attachment; filename=\"jalon-changes.csv\"")
    #expect(table.text.hasPrefix("participant,group,questionnaire,version,score,"))
    #expect(table.text.split(separator: "\n").count == 12)
    let excel = try paul.get("/recherche/export?table=answers&forme=excel")
    #expect(excel.body.starts(with: [0xEF, 0xBB, 0xBF]))
    for name in ["", "x", "../../etc/passwd", "answers;DROP"] {
      #expect(try paul.get("/recherche/export?table=\(name)").status == 404)
    }
    let record = try room.store.auditEntries().filter { $0.action == .exported }
    #expect(record.map { "\($0.who): \($0.subject)" } == ["paul: answers, excel, 88", "paul: changes, csv, 11"])
  }
}
