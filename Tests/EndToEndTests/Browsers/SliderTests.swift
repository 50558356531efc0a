import BrowserTesting
import Testing

/// The slider from 0 to 100: what was not touched is no answer.
@Suite(.enabled("needs chromium and chromium-driver") { Browser.isInstalled })
struct SliderTests {
  private static let source = """
    jalon 1 fr
    questionnaire envies version 1 "Envies"
    vague avant "Avant"
    section s "Envies"
      question une "Quelle envie ?" : curseur de "Aucune" à "Énorme"
      question deux "Et celle-ci ?" : curseur de "Aucune" à "Énorme"
      question trois "Et la dernière ?" : curseur de "Aucune" à "Énorme"

    """

  @Test(arguments: [true, false]) func anUntouchedSliderIsNoAnswer(withScripts: Bool) throws {
    let room = try WebWorkshop(Self.source)
    let person = try Participant(of: room, .init(runsScripts: withScripts))
    let browser = person.browser
    try person.join(room.code, as: "P1")
    if withScripts {
      let ranges = try browser.all("input[type=range]")
      #expect(ranges.count == 3)
      #expect(try ranges[0].attribute("aria-valuetext") == "Pas encore de réponse")
      // The middle, on which it stands already, is chosen like any other point.
      try ranges[1].click()
      #expect(try browser.find("#f-deux").value == "50")
      #expect(try ranges[1].attribute("aria-valuetext") == "50")
      try browser.press(.right)
      #expect(try browser.find("#f-deux").value == "51")
      #expect(try !browser.find("#q-deux .untouched").isShown && browser.find("#q-une .untouched").isShown)
    } else {
      #expect(try browser.all("input[type=range]").isEmpty)
      try person.answer("deux", "51")
    }
    // The number can be typed all the same.
    try person.answer("trois", "100")
    if withScripts { #expect(try browser.find("#q-trois input[type=range]").value == "100") }
    try person.goOn()
    #expect(try room.workshop.answers("P1", "avant") == "[false,51,100]")
  }
}
