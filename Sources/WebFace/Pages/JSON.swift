/// A JSON value (RFC 8259) in the making, for scripts.
enum JSON: ExpressibleByStringLiteral, Sendable {
  case null
  case truth(Bool)
  case number(Double)
  case text(String)
  case list([JSON])
  case object([(String, JSON)])

  init(stringLiteral value: String) { self = .text(value) }

  /// The value as text. It holds no `<`, `&` or `'`, so that it can stand in a script or between single quotes.
  var source: String {
    switch self {
    case .null: "null"
    case .truth(let truth): truth ? "true" : "false"
    case .number(let number): Self.digits(number)
    case .text(let text): Self.quoted(text)
    case .list(let values): "[" + values.map(\.source).joined(separator: ",") + "]"
    case .object(let pairs): "{" + pairs.map { Self.quoted($0) + ":" + $1.source }.joined(separator: ",") + "}"
    }
  }

  /// The value as the content of an attribute between single quotes.
  var attribute: HTML { HTML(verbatim: source) }

  /// The shortest digits from which the same number is read again.
  private static func digits(_ number: Double) -> String {
    let isWhole = number == number.rounded() && abs(number) < 1e15
    return isWhole ? String(Int(number)) : String(number)
  }

  /// A text between double quotes.
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}", "<", "&", "'", "\u{2028}", "\u{2029}", "\u{202A}"..."\u{202E}",
        "\u{2066}"..."\u{2069}":
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
