/// What one word of a command line is, by its form alone.
enum CommandLineWord: Equatable {
  /// `--name` or `--name=value`.
  case long(name: String, value: String?)
  /// `-p`, `-pq` or `-d=value`.
  case letters(String, value: String?)
  /// `--`: every word after it is plain.
  case endOfOptions
  /// Anything else, a lone `-` included.
  case plain(String)

  init(_ text: String) {
    if text == "--" {
      self = .endOfOptions
    } else if text.hasPrefix("--") {
      let (name, value) = Self.splitAtEquals(text.dropFirst(2))
      self = .long(name: name, value: value)
    } else if text.hasPrefix("-"), text.count > 1 {
      let (letters, value) = Self.splitAtEquals(text.dropFirst())
      self = .letters(letters, value: value)
    } else {
      self = .plain(text)
    }
  }

  private static func splitAtEquals(_ text: Substring) -> (String, String?) {
    guard let equals = text.firstIndex(of: "=") else { return (String(text), nil) }
    return (String(text[..<equals]), String(text[text.index(after: equals)...]))
  }
}
