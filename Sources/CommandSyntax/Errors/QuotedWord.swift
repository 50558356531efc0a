/// What a person typed, made fit to be shown inside a message.
struct QuotedWord {
  /// The longest text that is quoted whole.
  static let longest = 60

  /// The text without anything that a terminal would obey, shortened when it is very long.
  let text: String

  init(_ word: String) {
    var visible = ""
    // The rest of an endless word would only hide the message.
    for scalar in word.unicodeScalars.prefix(Self.longest * 4) {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned:
        visible += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
      default:
        visible.unicodeScalars.append(scalar)
      }
    }
    text = visible.count > Self.longest ? visible.prefix(Self.longest - 1) + "…" : visible
  }

  /// Between French quotation marks.
  var french: String { "«\u{A0}\(text)\u{A0}»" }
  /// Between English quotation marks.
  var english: String { "\"\(text)\"" }
}
