/// Keys that are no characters (W3C WebDriver, section 17.4.2).
public enum Key: String, Sendable {
  case tab = "\u{E004}"
  case enter = "\u{E007}"
  case shift = "\u{E008}"
  case escape = "\u{E00C}"
  case space = " "
  case end = "\u{E010}"
  case home = "\u{E011}"
  case left = "\u{E012}"
  case up = "\u{E013}"
  case right = "\u{E014}"
  case down = "\u{E015}"
}

extension Browser {
  /// Presses keys one after the other, wherever the focus is.
  public func press(_ keys: Key...) throws { try press(keys.map(\.rawValue)) }

  /// Types a text, wherever the focus is.
  public func type(_ text: String) throws { try press(text.map(String.init)) }

  /// Presses a key while Shift is held.
  public func pressWithShift(_ key: Key) throws {
    try perform([
      ("keyDown", Key.shift.rawValue), ("keyDown", key.rawValue), ("keyUp", key.rawValue),
      ("keyUp", Key.shift.rawValue),
    ])
  }

  private func press(_ keys: [String]) throws {
    try perform(keys.flatMap { [("keyDown", $0), ("keyUp", $0)] })
  }

  private func perform(_ actions: [(type: String, key: String)]) throws {
    let steps = actions.map { ["type": $0.type, "value": $0.key] }
    try command("POST", "actions", ["actions": [["type": "key", "id": "keyboard", "actions": steps] as [String: Any]]])
  }
}
