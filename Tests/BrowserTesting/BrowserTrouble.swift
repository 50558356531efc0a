/// What a browser or its driver could not do.
public struct BrowserTrouble: Error, CustomStringConvertible {
  /// The name of the error, such as `no such element` (W3C WebDriver, section 6.6), or the whole message.
  public let name: String
  /// What was said with it.
  public let message: String

  init(_ name: String, _ message: String = "") { (self.name, self.message) = (name, message) }

  /// Both.
  public var description: String { message.isEmpty ? name : "\(name): \(message)" }
}
