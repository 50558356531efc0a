import ResponseStore
import Testing

@testable import WebFace

/// One shared tablet, from the facilitator's touch that makes it one to the log-in that ends it.
@Suite(.timeLimit(.minutes(10))) struct KioskTests {
  private let room: Room
  private let tablet: Browser
  private let code: String

  init() throws {
    room = try Room()
    tablet = try room.browser(of: "claire")
    let path = try room.openSitting(tablet)
    code = try room.store.sittings()[0].joinCode
    #expect(try tablet.get(path).text.contains("\(path)/borne"))
    let made = try tablet.post(path + "/borne", [:])
    #expect(made.status == 303 && made.header("location") == "/borne")
  }

  @Test func theFacilitatorIsOutOnceTheTabletIsAKiosk() throws {
    #expect(tablet.cookies["jalon_borne"] == code && tablet.cookies["jalon_animation"] == nil)
    #expect(try tablet.get("/animer").header("location") == "/animer/entrer")
    let start = try tablet.get("/borne").text
    #expect(
      start.contains("Cuisine &lt;b&gt;&amp;&lt;/b&gt; goût") && start.contains("/r/\(code)?autre=1&amp;langue=fr"))
    #expect(start.contains("data-forget") && start.contains("href=\"/animer/entrer\""))
    #expect(try tablet.get("/").header("location") == "/borne")
  }

  /// Without a script, as the oldest tablet would.
  @Test func afterEachPersonNothingOfThemIsLeft() throws {
    for person in ["A1", "B2"] {
      _ = try tablet.get("/borne")
      #expect(tablet.cookies["jalon_place"] == nil)
      let welcome = try tablet.get("/r/\(code)?autre=1")
      #expect(welcome.text.contains("borne-") && welcome.header("refresh") == nil)
      let seat = try tablet.post(
        "/r/\(code)", ["code": person, "accord": "oui", "langue": "fr", "lecture": "section"])
      #expect(seat.status == 303 && tablet.cookies["jalon_place"] != nil)
      let page = try tablet.get("/q/1")
      #expect(page.header("refresh") == nil && !page.text.contains(" checked"))
      let fields = [
        "vague": "avant", "lecture": "section", "suite": "1", "vers": "suite", "r.recette": "4", "r.jours": "2",
        "r.viande": "souvent",
      ]
      let sent = try tablet.post("/q/1", fields, seen: ["recette", "jours", "viande"])
      #expect(sent.header("location") == "/fin")
      #expect(try tablet.get("/fin").header("refresh") == nil)
      #expect(try tablet.post("/fin", ["vague": "avant"]).status == 303)
      let thanks = try tablet.get("/fin")
      #expect(thanks.header("refresh") == "60; url=/borne" && thanks.text.contains("Merci"))
    }
    _ = try tablet.get("/borne")
    #expect(try tablet.get("/q/1").header("location") == "/?place=1")
    #expect(try room.store.progress(of: room.store.sittings()[0].id).finished == 2)
  }

  @Test func aRefusalGivesWayToo() throws {
    _ = try tablet.get("/r/\(code)?autre=1")
    let refused = try tablet.post("/r/\(code)", ["accord": "non", "langue": "fr"])
    #expect(refused.status == 200 && refused.header("refresh") == "60; url=/borne")
  }

  @Test func onlyTheFacilitatorLeaves() throws {
    #expect(try tablet.logIn("claire", password: "pas le bon").status == 401)
    #expect(tablet.cookies["jalon_borne"] == code)
    #expect(try tablet.logIn("claire").status == 303)
    #expect(tablet.cookies["jalon_borne"] == nil)
    #expect(try tablet.get("/borne").header("location") == "/")
    #expect(try !tablet.get("/r/\(code)").text.contains("borne-"))
  }

  @Test func aClosedSittingIsSaid() throws {
    try room.store.close(room.store.sittings()[0].id)
    let start = try tablet.get("/borne")
    #expect(start.status == 200 && start.text.contains("Cette séance est finie") && !start.text.contains("/r/"))
  }

  @Test func anOrdinaryPhoneIsNoKiosk() throws {
    let phone = room.browser()
    #expect(try phone.get("/borne").header("location") == "/")
    #expect(try !phone.get("/r/\(code)").text.contains("borne-"))
    for made in ["", "?", "<script>", "AAAA"] {
      phone.cookies["jalon_borne"] = made
      #expect([200, 303].contains(try phone.get("/borne").status))
      #expect(try !phone.get("/borne").text.contains("<script>"))
    }
    let stranger = room.browser()
    let path = "/animer/passation/\(try room.store.sittings()[0].uuid)/borne"
    #expect(try stranger.post(path, [:]).header("location") == "/animer/entrer")
  }
}
