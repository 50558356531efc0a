import BrowserTesting
import Testing

/// What pages of questions do by themselves where scripts run.
@Suite(.enabled("needs chromium and chromium-driver") { Browser.isInstalled })
struct PageScriptTests {
  private let room: WebWorkshop
  private let person: Participant
  private var browser: Browser { person.browser }

  init() throws {
    room = try WebWorkshop(Sample.short)
    person = try Participant(of: room, .init(logsRequests: true))
    try person.join(room.code, as: "P1")
  }

  private func isShown(_ item: String) throws -> Bool { try browser.find("#q-\(item)").isShown }

  @Test func aQuestionComesAndGoesWithTheAnswerThatItDependsOn() throws {
    #expect(try !isShown("jours"))
    try person.answer("viande", "souvent")
    #expect(try isShown("jours"))
    try person.answer("jours", "3")
    try person.answer("viande", "jamais")
    #expect(try !isShown("jours"))
    try person.answer("viande", "parfois")
    #expect(try isShown("jours") && browser.find("#f-jours").value == "3")
    try person.goOn()
    #expect(try browser.path == "/fin")
    #expect(
      try room.workshop.answers("P1", "avant") == #"[false,false,"parfois",3]"#)
    #expect(try browser.complaints() == [])
  }

  @Test func checksSpeakOnThePage() throws {
    try person.answer("viande", "souvent")
    try person.answer("jours", "beaucoup")
    try person.answer("recette", "4")
    #expect(try browser.find("#e-jours").text == "Il faut un nombre, en chiffres.")
    #expect(try browser.find("#f-jours").attribute("aria-describedby")?.contains("e-jours") == true)
    #expect(try browser.find("#f-jours").attribute("aria-invalid") == "true")
    try browser.find(Participant.next).click()
    #expect(try browser.find("#summary").text.contains("Une réponse est à revoir"))
    #expect(try browser.focused.attribute("id") == "summary")
    try person.answer("jours", "7")
    try person.answer("recette", "5")
    #expect(try browser.find("#e-jours").text == "Tous les jours, vraiment ?")
    try browser.find(Participant.next).click()
    try browser.wait("the answers that are right") { _ in
      try room.workshop.answers("P1", "avant") == #"[5,false,"souvent",null]"#
    }
    try browser.find("[name=confirme]").click()
    try person.goOn()
    #expect(try room.workshop.answers("P1", "avant") == #"[5,false,"souvent",7]"#)
    #expect(try browser.complaints().filter { !$0.contains("422") } == [])
  }

  @Test func anAnswerCanBeTakenBack() throws {
    try person.answer("recette", "4")
    try browser.find("#q-recette .clear button").click()
    #expect(try browser.all("#q-recette :checked").isEmpty)
    #expect(try browser.focused.attribute("id") == "f-recette")
    try person.goOn()
    try browser.goBack()
    try browser.wait("the page again") { try $0.path == "/q/1" && !$0.all("#q-recette").isEmpty }
    #expect(try browser.all("#q-recette :checked").isEmpty)
  }

  @Test func nothingIsLostWithoutANetwork() throws {
    try person.answer("recette", "4")
    try browser.setNetwork(.offline)
    try person.answer("saison", "nsp")
    try browser.run("window.before = true")
    try browser.find(Participant.next).click()
    let news = try browser.find("main [role=status].notice")
    #expect(try news.text.contains("Pas encore reçu"))
    try browser.screenshot("offline")
    // What is answered meanwhile is sent with the rest.
    try person.answer("viande", "jamais")
    #expect(try room.workshop.sql("SELECT count(*) FROM response") == "0")
    try browser.setNetwork(.plain)
    try browser.wait("the next page") { try $0.path == "/fin" }
    #expect(try room.workshop.answers("P1", "avant") == #"[4,{"missing":"nsp"},"jamais",null]"#)
    #expect(try room.workshop.sql("SELECT count(*) FROM response") == "1")
  }

  @Test func whoReopensThePageFindsWhatWasTyped() throws {
    try person.answer("recette", "4")
    try person.answer("viande", "souvent")
    try person.answer("jours", "5")
    try browser.open("about:blank")
    try browser.open("\(person.address)/r/\(room.code)")
    #expect(try browser.path == "/q/1")
    #expect(try browser.find("main [role=status].notice").text.contains("remis en place"))
    #expect(try browser.find("#f-jours").value == "5" && isShown("jours"))
    try person.goOn()
    #expect(try drafts() == 0)
    #expect(try room.workshop.answers("P1", "avant") == #"[4,false,"souvent",5]"#)
  }

  @Test func anotherPersonIsNotShownWhatWasTyped() throws {
    try person.answer("recette", "4")
    #expect(try drafts() == 1)
    // Neither the code of the card nor the seat's secret is kept on the phone.
    let kept = try #require(try browser.run("return JSON.stringify(localStorage)") as? String)
    #expect(!kept.contains("P1"))
    try person.join(room.code, as: "P2")
    #expect(try browser.all(":checked").isEmpty)
    #expect(try drafts() == 0)
  }

  private func drafts() throws -> Int { try browser.run("return localStorage.length") as? Int ?? -1 }

  @Test func whereAPhoneKeepsNothingThePageWorksAllTheSame() throws {
    try browser.devTools(
      "Page.addScriptToEvaluateOnNewDocument",
      ["source": "Object.defineProperty(window, 'localStorage', {get() { throw new Error('refused') }})"])
    try browser.reload()
    try person.answer("recette", "4")
    #expect(try browser.find(".state").text == "Page pas encore envoyée.")
    try person.goOn()
    #expect(try room.workshop.answers("P1", "avant").hasPrefix("[4,"))
  }

  @Test func questionsAreReadAloudInTheirLanguage() throws {
    try browser.devTools(
      "Page.addScriptToEvaluateOnNewDocument",
      [
        "source": """
        window.said = []; speechSynthesis.speak = one => said.push(one.lang + ': ' + one.text);
        speechSynthesis.cancel = () => said.push('silence')
        """
      ])
    try browser.reload()
    try browser.run("said.length = 0")
    try browser.find("#q-saison .voice").click()
    let said = try #require(try browser.run("return said") as? [String])
    #expect(said.prefix(2) == ["silence", "fr: Connaissez-vous les saisons ?"])
    #expect(said.contains("fr: 5 Tout à fait d'accord") && said.last == "fr: Je ne sais pas")
    try browser.find("#q-saison .voice").click()
    #expect(try (browser.run("return said") as? [String])?.last == "silence")
  }
}
