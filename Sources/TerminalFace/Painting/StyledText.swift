import Wording

/// How a piece of text looks. Colours come from the terminal's own sixteen, so that they suit its background, and never
/// carry a meaning alone.
struct TextStyle: Sendable, Equatable {
  enum Colour: Int, Sendable {
    case red = 31
    case green = 32
    case magenta = 35
    case cyan = 36
  }

  var isBold = false
  var isFaint = false
  var isReversed = false
  var colour: Colour?

  static let plain = TextStyle()
  static let bold = TextStyle(isBold: true)
  static let faint = TextStyle(isFaint: true)
  static let cursor = TextStyle(isBold: true, isReversed: true)
  static let accent = TextStyle(colour: .cyan)
  static let refusal = TextStyle(isBold: true, colour: .red)
  static let request = TextStyle(isBold: true, colour: .magenta)
  static let done = TextStyle(isBold: true, colour: .green)

  /// The « select graphic rendition » sequence (ECMA-48) that sets this style from the default one.
  func escape(usesColour: Bool) -> String {
    var codes: [String] = []
    if isBold { codes.append("1") }
    if isFaint { codes.append("2") }
    if isReversed { codes.append("7") }
    if usesColour, let colour { codes.append(String(colour.rawValue)) }
    return codes.isEmpty ? "" : "\u{1B}[\(codes.joined(separator: ";"))m"
  }
}

/// One line of the screen: pieces of text, each in its style.
struct StyledLine: Sendable, Equatable {
  struct Span: Sendable, Equatable {
    var text: String
    var style: TextStyle
  }

  var spans: [Span]

  static let blank = StyledLine("")

  init(_ text: String, _ style: TextStyle = .plain) {
    spans = text.isEmpty ? [] : [Span(text: text, style: style)]
  }

  init(spans: [Span]) { self.spans = spans }

  var text: String { spans.map(\.text).joined() }
  var width: Int { spans.reduce(0) { $0 + $1.text.displayWidth } }

  func appending(_ text: String, _ style: TextStyle = .plain) -> StyledLine {
    StyledLine(spans: spans + StyledLine(text, style).spans)
  }

  func appending(_ line: StyledLine) -> StyledLine { StyledLine(spans: spans + line.spans) }

  func indented(by columns: Int) -> StyledLine {
    columns > 0 && !spans.isEmpty
      ? StyledLine(String(repeating: " ", count: columns)).appending(self) : self
  }

  /// The line with blanks up to a number of columns.
  func padded(to columns: Int, _ style: TextStyle = .plain) -> StyledLine {
    appending(String(repeating: " ", count: max(0, columns - width)), style)
  }
}

/// The size of a terminal in characters.
struct ScreenSize: Sendable, Equatable {
  var columns: Int
  var rows: Int
}

/// Everything that is to stand on the screen at one moment.
struct Frame: Sendable, Equatable {
  /// The lines from the top; those missing are blank.
  var lines: [StyledLine]
  /// Where the terminal's cursor stands, from 0; nil for anywhere, hidden.
  var cursor: Cursor?

  struct Cursor: Sendable, Equatable {
    var row: Int
    var column: Int
    /// A hidden cursor still tells Braille displays and magnifiers where the person is.
    var isVisible = true
  }

  /// The text alone, for reading in tests.
  var text: String {
    lines.map { line in
      var text = line.text
      while text.last == " " { text.removeLast() }
      return text
    }.joined(separator: "\n")
  }
}
