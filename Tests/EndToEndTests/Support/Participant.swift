import BrowserTesting
import Testing

/// Somebody who answers in a real browser.
final class Participant {
  let browser: Browser
  let address: String

  /// Opens a browser for a workshop on this machine.
  convenience init(of room: WebWorkshop, _ settings: Browser.Settings = .init()) throws {
    try self.init(at: "http://127.0.0.1:\(room.port)", settings)
  }

  /// Opens a browser for the workshop that is served at an address.
  init(at address: String, _ settings: Browser.Settings = .init()) throws {
    browser = try Browser(settings)
    self.address = address
  }

  /// Takes a seat in a sitting.
  func join(_ sitting: String, as code: String, mode: String = "section", language: String = "fr") throws {
    try browser.open("\(address)/r/\(sitting)?autre=1&langue=\(language)")
    try browser.find("#code").type(code)
    try choose("lecture", mode)
    try press("button[name=accord][value=oui]")
  }

  /// Chooses one of the answers of a field.
  func choose(_ field: String, _ value: String) throws {
    try browser.find("input[name='\(field)'][value='\(value)']").click()
  }

  /// Answers a question of the page.
  ///
  /// - Parameter values: the codes to choose, or what is to be typed; a missing code is chosen wherever it stands.
  func answer(_ item: String, _ values: String...) throws { try answer(item, values) }

  /// Answers a question of the page.
  func answer(_ item: String, _ values: [String]) throws {
    for value in values {
      let choices = "input[name='r.\(item)'][value='\(value)']:not([type=text])"
      if let choice = try browser.all(choices).first {
        if try !choice.isChosen { try choice.click() }
        continue
      }
      let field = try browser.find("#f-\(item)")
      // A field for dates takes its parts in the order of the browser's language; a script sets it in one.
      if try field.attribute("type") == "date" {
        try browser.run("arguments[0].value = arguments[1]", field.reference, value)
      } else {
        try field.clear()
        try field.type(value)
      }
    }
  }

  /// Presses a button and waits until another page has come.
  func press(_ button: String) throws { try browser.press(button) }

  /// Goes on to the next page.
  func goOn() throws { try press(Self.next) }

  static let next = "main .actions button[value=suite]"
}
