import Foundation

/// A real Chromium without a window, for one person of a test.
///
/// ```swift
/// let browser = try Browser(.init(language: "fr"))
/// try browser.open("http://127.0.0.1:8080/")
/// try browser.find("#code").type("K7PM")
/// try browser.find("main button").click()
/// try browser.wait("the questions") { try $0.url.contains("/q/1") }
/// try browser.screenshot("questions")
/// ```
///
/// A browser belongs to one thread at a time. It ends with the object, its driver with it.
public final class Browser {
  /// How the browser is set up before the first page.
  public struct Settings {
    /// The languages that it asks for, best first: `fr` or `ar,fr`.
    public var language = "fr"
    /// The size of the screen, in CSS pixels.
    public var size = (width: 390, height: 800)
    /// Whether pages may run scripts.
    public var runsScripts = true
    /// Whether it keeps a log of all requests; see ``Browser/requests()``.
    public var logsRequests = false

    /// Makes settings.
    public init(
      language: String = "fr", size: (width: Int, height: Int) = (390, 800), runsScripts: Bool = true,
      logsRequests: Bool = false
    ) {
      (self.language, self.size, self.runsScripts, self.logsRequests) = (language, size, runsScripts, logsRequests)
    }
  }

  static let driver = "/usr/bin/chromedriver"
  static let program = "/usr/bin/chromium"

  /// Whether this machine has what is needed.
  public static var isInstalled: Bool {
    [driver, program].allSatisfy { FileManager.default.isExecutableFile(atPath: $0) }
  }

  private let process: DriverProcess
  private let connection: DriverConnection
  private let session: String

  /// Starts a browser.
  public init(_ settings: Settings = Settings()) throws {
    process = try DriverProcess()
    connection = DriverConnection(port: process.port)
    do {
      let answer = try connection.send("POST", "/session", Self.capabilities(settings)) as? [String: Any]
      guard let session = answer?["sessionId"] as? String else { throw BrowserTrouble("there is no session") }
      self.session = session
    } catch {
      process.stop()
      throw error
    }
    try resize(settings.size.width, settings.size.height)
    if !settings.runsScripts { try devTools("Emulation.setScriptExecutionDisabled", ["value": true]) }
  }

  deinit {
    _ = try? connection.send("DELETE", "/session/\(session)")
    process.stop()
  }

  private static func capabilities(_ settings: Settings) -> [String: Any] {
    let arguments = [
      "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
      "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-extensions",
      "--hide-scrollbars", "--force-color-profile=srgb", "--accept-lang=\(settings.language)",
    ]
    var always: [String: Any] = [
      "browserName": "chrome",
      "goog:chromeOptions": [
        "binary": program, "args": arguments, "prefs": ["intl.accept_languages": settings.language],
      ] as [String: Any],
    ]
    if settings.logsRequests { always["goog:loggingPrefs"] = ["performance": "ALL", "browser": "ALL"] }
    return ["capabilities": ["alwaysMatch": always]]
  }

  // MARK: Commands

  /// Sends a command of the session, such as `("POST", "url", ["url": …])`.
  @discardableResult
  func command(_ method: String, _ path: String, _ parameters: [String: Any]? = nil) throws -> Any? {
    try connection.send(method, "/session/\(session)/\(path)", method == "POST" ? parameters ?? [:] : nil)
  }

  /// Sends a command of the Chrome DevTools protocol.
  @discardableResult
  public func devTools(_ method: String, _ parameters: [String: Any] = [:]) throws -> [String: Any] {
    try command("POST", "goog/cdp/execute", ["cmd": method, "params": parameters]) as? [String: Any] ?? [:]
  }

  // MARK: Pages

  /// Opens a page and waits until it is loaded.
  public func open(_ address: String) throws { try command("POST", "url", ["url": address]) }

  /// Loads the page anew.
  public func reload() throws { try command("POST", "refresh") }

  /// Goes one page back in the history of the browser.
  public func goBack() throws { try command("POST", "back") }

  /// The address of the page.
  public var url: String { get throws { try command("GET", "url") as? String ?? "" } }

  /// The path of the page, such as `/q/1`.
  public var path: String { get throws { URLComponents(string: try url)?.path ?? "" } }

  /// The title of the page.
  public var title: String { get throws { try command("GET", "title") as? String ?? "" } }

  /// The words that the page shows.
  public var words: String { get throws { try find("body").text } }

  /// Runs a script in the page; `return` gives a value back.
  @discardableResult
  public func run(_ script: String, _ arguments: Any...) throws -> Any? {
    try command("POST", "execute/sync", ["script": script, "args": arguments])
  }

  // MARK: Waiting

  /// Waits until something is so, looking again and again; pages that are changing meanwhile are no failure.
  ///
  /// - Throws: ``BrowserTrouble`` when it is not so within the limit.
  public func wait(
    _ what: String, limit: Duration = .seconds(30), until isSo: (Browser) throws -> Bool
  ) throws {
    let deadline = ContinuousClock.now + limit
    var last = ""
    while ContinuousClock.now < deadline {
      do {
        if try isSo(self) { return }
      } catch let trouble as BrowserTrouble {
        last = " (\(trouble))"
      }
      usleep(20_000)
    }
    try? screenshot("in-vain")
    throw BrowserTrouble("waited in vain for \(what) at \((try? url) ?? "?")\(last)")
  }
}
