/// How the editor counts along a line; the line is counted from 0, as is everything in the protocol.
enum PositionEncoding: String, Codable, Sendable {
  case utf8 = "utf-8"
  case utf16 = "utf-16"
}

/// A place between two characters of a document.
struct Position: Codable, Hashable, Comparable, Sendable {
  var line: Int
  var character: Int

  init(line: Int, character: Int) {
    self.line = line
    self.character = character
  }

  static func < (left: Position, right: Position) -> Bool {
    (left.line, left.character) < (right.line, right.character)
  }
}

/// A stretch of a document; the end is after the last character.
struct TextRange: Codable, Hashable, Sendable {
  var start: Position
  var end: Position

  init(start: Position, end: Position) {
    self.start = start
    self.end = end
  }
}

/// A stretch of a named document.
struct Location: Codable, Hashable, Sendable {
  var uri: String
  var range: TextRange
}

/// A replacement of a stretch of a document.
struct TextEdit: Codable, Hashable, Sendable {
  var range: TextRange
  var newText: String

  init(range: TextRange, newText: String) {
    self.range = range
    self.newText = newText
  }
}

/// Replacements by document.
struct WorkspaceEdit: Codable {
  var changes: [String: [TextEdit]]
}
