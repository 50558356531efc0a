/// The network that a browser believes to be on.
public enum Network: Sendable, Equatable {
  /// As the machine gives it.
  case plain
  /// 400 ms there and back, 400 kbit/s both ways: « slow 3G » as Chrome's own tools define it.
  case slow3G
  case offline
}

/// What a person has told the phone about how pages should look.
public struct Preferences: Sendable {
  /// Whether pages should be dark.
  public var isDark = false
  /// Whether nothing should move that need not.
  public var wantsLessMotion = false
  /// Whether lines and letters should stand out.
  public var wantsMoreContrast = false

  /// Notes preferences.
  public init(isDark: Bool = false, wantsLessMotion: Bool = false, wantsMoreContrast: Bool = false) {
    (self.isDark, self.wantsLessMotion, self.wantsMoreContrast) = (isDark, wantsLessMotion, wantsMoreContrast)
  }
}

extension Browser {
  /// Changes the network under the page that is open and those that follow.
  public func setNetwork(_ network: Network) throws {
    try devTools("Network.enable")
    let slow = 400_000.0 / 8
    try devTools(
      "Network.emulateNetworkConditions",
      [
        "offline": network == .offline, "latency": network == .slow3G ? 400 : 0,
        "downloadThroughput": network == .slow3G ? slow : -1, "uploadThroughput": network == .slow3G ? slow : -1,
      ])
  }

  /// Forgets every file that was loaded, as on a first visit.
  public func emptyCache() throws { try devTools("Network.clearBrowserCache") }

  /// Changes what the phone's owner prefers.
  public func prefer(_ preferences: Preferences) throws {
    let features = [
      ("prefers-color-scheme", preferences.isDark ? "dark" : "light"),
      ("prefers-reduced-motion", preferences.wantsLessMotion ? "reduce" : "no-preference"),
      ("prefers-contrast", preferences.wantsMoreContrast ? "more" : "no-preference"),
    ].map { ["name": $0.0, "value": $0.1] }
    try devTools("Emulation.setEmulatedMedia", ["features": features])
  }

  /// Gives the screen another size, in CSS pixels.
  ///
  /// - Parameters:
  ///   - zoom: how many times larger everything is shown; the page has that much less room.
  ///   - touch: whether it is touched instead of pointed at.
  public func resize(_ width: Int, _ height: Int, zoom: Int = 1, touch: Bool = false) throws {
    try devTools(
      "Emulation.setDeviceMetricsOverride",
      ["width": width / zoom, "height": height / zoom, "deviceScaleFactor": zoom, "mobile": touch])
    try devTools("Emulation.setTouchEmulationEnabled", ["enabled": touch])
  }

  /// How many pixels the page is wider than the screen; more than 0 is scrolled sideways.
  public var overhang: Int {
    get throws {
      try run("return document.documentElement.scrollWidth - document.documentElement.clientWidth") as? Int ?? 0
    }
  }
}
