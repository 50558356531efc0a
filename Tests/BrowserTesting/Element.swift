/// An element of the page that a browser shows.
public struct Element {
  let browser: Browser
  let identifier: String

  /// The key under which elements travel (W3C WebDriver, section 12).
  static let key = "element-6066-11e4-a52e-4f735466cecf"

  /// The element as an argument of a script.
  public var reference: [String: String] { [Self.key: identifier] }

  /// Clicks into its middle, after it was scrolled into view, away from what stays at the edges of the screen.
  public func click() throws {
    try browser.run("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", reference)
    try command("POST", "click")
  }

  /// Types characters or keys into it.
  public func type(_ text: String) throws { try command("POST", "value", ["text": text]) }

  /// Empties a field.
  public func clear() throws { try command("POST", "clear") }

  /// The words that it shows, non-breaking blanks as plain ones.
  public var text: String { get throws { try command("GET", "text") as? String ?? "" } }

  /// An attribute as it stands in the page; nil when it is not there.
  public func attribute(_ name: String) throws -> String? { try command("GET", "attribute/\(name)") as? String }

  /// What stands in a field.
  public var value: String { get throws { try command("GET", "property/value") as? String ?? "" } }

  /// Whether it is chosen, ticked.
  public var isChosen: Bool { get throws { try command("GET", "selected") as? Bool ?? false } }

  /// Whether a person sees it.
  public var isShown: Bool { get throws { try command("GET", "displayed") as? Bool ?? false } }

  @discardableResult
  private func command(_ method: String, _ path: String, _ parameters: [String: Any]? = nil) throws -> Any? {
    try browser.command(method, "element/\(identifier)/\(path)", parameters)
  }
}

extension Browser {
  /// The elements that a CSS selector finds now.
  public func all(_ selector: String) throws -> [Element] {
    let found = try command("POST", "elements", ["using": "css selector", "value": selector]) as? [Any] ?? []
    return found.compactMap(element)
  }

  /// The first element that a CSS selector finds, as soon as there is one.
  public func find(_ selector: String) throws -> Element {
    var found: Element?
    try wait("an element \(selector)") { browser in
      found = try browser.all(selector).first
      return found != nil
    }
    guard let found else { throw BrowserTrouble("no such element", selector) }
    return found
  }

  /// The element that has the focus.
  public var focused: Element {
    get throws {
      guard let element = element(try command("GET", "element/active")) else {
        throw BrowserTrouble("nothing has the focus")
      }
      return element
    }
  }

  private func element(_ value: Any?) -> Element? {
    ((value as? [String: Any])?[Element.key] as? String).map { Element(browser: self, identifier: $0) }
  }
}
