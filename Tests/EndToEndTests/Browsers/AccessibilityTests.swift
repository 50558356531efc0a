import BrowserTesting
import Testing

/// Nobody is kept out: every kind of participants' page is looked at with axe-core, in light and dark.
@Suite(
  .enabled("needs chromium, chromium-driver and axe-playwright-python") {
    Browser.isInstalled && Browser.accessibilityChecker != nil
  })
struct AccessibilityTests {
  /// Looks at the page that is open, in both colours.
  private func look(_ person: Participant, _ page: String) throws {
    for isDark in [false, true] {
      try person.browser.prefer(Preferences(isDark: isDark, wantsLessMotion: true))
      let barriers = try person.browser.barriers()
      #expect(barriers == [], "\(page), \(isDark ? "dark" : "light")")
    }
  }

  @Test func noPageHasABarrier() throws {
    let room = try WebWorkshop(Sample.everything)
    let person = try Participant(of: room, .init(size: (1280, 900)))
    let browser = person.browser
    try browser.open("\(person.address)/")
    try look(person, "start")
    try browser.open("\(person.address)/?code=ZZZZ")
    try look(person, "unknown sitting")
    try browser.open("\(person.address)/nowhere")
    try look(person, "nowhere")
    try browser.open("\(person.address)/r/\(room.code)")
    try look(person, "sitting")
    try person.press("button[value=oui]")
    try look(person, "code missing")
    try person.press("button[value=non]")
    try look(person, "refused")
    try person.join(room.code, as: "P1")
    try person.answer("viande", "souvent")
    try look(person, "first section")
    try person.answer("jours", "9")
    try browser.find(Participant.next).click()
    _ = try browser.find("#summary")
    try look(person, "something wrong")
    try person.answer("jours", "7")
    _ = try browser.find("[name=confirme]")
    try look(person, "to be confirmed")
    try browser.find("[name=confirme]").click()
    try person.goOn()
    try look(person, "second section")
    try person.goOn()
    try look(person, "table")
    try browser.resize(360, 800, touch: true)
    try look(person, "table on a phone")
    try person.press("button[value='lecture.question']")
    try look(person, "one question")
    for _ in 0..<3 where try browser.path != "/fin" { try person.goOn() }
    #expect(try browser.path == "/fin")
    try browser.find("summary").click()
    try look(person, "review")
    try person.press("form[data-last] button")
    try look(person, "thanks")
    try room.closeSittings()
    try browser.open("\(person.address)/r/\(room.code)")
    try look(person, "closed")
  }

  @Test func neitherHasOneThatIsWrittenFromRightToLeft() throws {
    let source = Sample.short.replacing("\"Mes pratiques\"", with: "\"Mes pratiques\"\n  traductions ar")
    let room = try WebWorkshop(source) { try $0.translateToArabic("q") }
    let person = try Participant(of: room, .init(language: "ar"))
    try person.browser.open("\(person.address)/r/\(room.code)?langue=ar")
    try look(person, "sitting")
    try person.join(room.code, as: "P1", language: "ar")
    try person.answer("viande", "souvent")
    #expect(try person.browser.find("html").attribute("dir") == "rtl")
    try look(person, "questions")
    try person.browser.screenshot("arabic")
    #expect(try person.browser.overhang == 0)
  }

  @Test func theKeyboardAloneSuffices() throws {
    let room = try WebWorkshop(Sample.short)
    let person = try Participant(of: room, .init(size: (1280, 900)))
    let browser = person.browser
    try browser.open("\(person.address)/r/\(room.code)")
    try tab(browser, to: "#code")
    try browser.type("P1")
    try tab(browser, to: "button[value=oui]")
    try browser.press(.enter)
    try browser.wait("the questions") { try $0.path == "/q/1" && !$0.all("#f-recette").isEmpty }
    try tab(browser, to: "#f-recette")
    // The arrows go through the answers, as everywhere.
    try browser.press(.space, .right, .right)
    try tab(browser, to: "#f-viande")
    try browser.press(.space)
    try tab(browser, to: "#f-jours")
    try browser.type("9")
    try tab(browser, to: Participant.next)
    try browser.press(.enter)
    try browser.wait("the list of what is wrong") { try $0.focused.attribute("id") == "summary" }
    try tab(browser, to: "#summary a")
    try browser.press(.enter)
    try browser.wait("the field") { try $0.focused.attribute("id") == "f-jours" }
    try browser.run("document.activeElement.select()")
    try browser.type("3")
    try browser.press(.enter)
    try browser.wait("the end") { try $0.path == "/fin" }
    try tab(browser, to: "form[data-last] button")
    try browser.press(.space)
    try browser.wait("the thanks") { try $0.find("h1").text.hasPrefix("Merci") }
    #expect(try room.workshop.answers("P1", "avant") == #"[3,false,"souvent",3]"#)
  }

  /// Presses Tab until an element has the focus; on the way every stop can be seen.
  private func tab(_ browser: Browser, to selector: String) throws {
    for _ in 0..<40 {
      try browser.press(.tab)
      let seen =
        try browser.run(
          """
          var one = document.activeElement, box = one.getBoundingClientRect();
          var at = document.elementFromPoint(box.left + box.width / 2, box.top + Math.min(box.height / 2, 20));
          return [one.matches(arguments[0]), one === document.body || one.contains(at) || one.parentNode.contains(at)];
          """, selector) as? [Bool]
      #expect(seen?.last == true, "the focus is hidden on the way to \(selector)")
      if seen?.first == true { return }
    }
    Issue.record("Tab never comes to \(selector)")
  }
}
