import BrowserTesting
import Testing

/// What pages look like on screens of all sizes, kept as pictures; none is wider than its screen.
@Suite(.enabled("needs chromium and chromium-driver") { Browser.isInstalled })
struct AppearanceTests {
  @Test func noPageIsWiderThanItsScreen() throws {
    let room = try WebWorkshop(Sample.everything)
    let person = try Participant(of: room)
    try picture(person, "1-start", "/")
    try picture(person, "2-sitting", "/r/\(room.code)")
    try person.join(room.code, as: "P1")
    try person.answer("viande", "souvent")
    try person.answer("lieux", "rien", "ferme")
    try person.answer("jours", "9")
    try picture(person, "3-section")
    try person.answer("jours", "3")
    try person.browser.find("#q-lieux input[value=ferme]").click()
    try person.goOn()
    try person.answer("kilos", "2,5")
    try person.browser.run("document.querySelector('#q-envie input[type=range]').focus()")
    try picture(person, "4-slider")
    try person.goOn()
    try person.answer("gouter", "3")
    try picture(person, "5-table")
    try person.press("button[value='lecture.question']")
    try picture(person, "6-one-question")
    try person.browser.open("\(person.address)/q/1")
    try picture(person, "7-one-question-scale")
    for _ in 0..<20 where try person.browser.path != "/fin" { try person.goOn() }
    try person.browser.find("summary").click()
    try picture(person, "8-review")
    try person.press("form[data-last] button")
    try picture(person, "9-thanks")
  }

  /// Keeps pictures of a page, and looks whether it is too wide: on a small phone, a tablet and a desk, in large letters, in
  /// the dark.
  private func picture(_ person: Participant, _ name: String, _ path: String? = nil) throws {
    let browser = person.browser
    if let path { try browser.open(person.address + path) }
    for (size, zoom, isDark) in [(1280, 1, false), (1280, 2, false), (768, 1, true), (640, 2, true), (320, 1, false)] {
      try browser.resize(size, 800, zoom: zoom, touch: size < 700)
      try browser.prefer(Preferences(isDark: isDark, wantsLessMotion: true))
      #expect(try browser.overhang <= 0, "\(name) at \(size) pixels, \(zoom) times as large")
      try browser.screenshot("\(name)-\(size)\(zoom > 1 ? "-large" : "")\(isDark ? "-dark" : "")")
    }
  }
}
