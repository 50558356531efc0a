/// How the editor counts along a line; the line is counted from 0, as is everything in the protocol.
public enum PositionEncoding: String, Codable, Sendable {
  case utf8 = "utf-8"
  case utf16 = "utf-16"
}

/// A place between two characters of a document.
public struct Position: Codable, Hashable, Comparable, Sendable {
  public var line: Int
  public var character: Int

  public init(line: Int, character: Int) {
    self.line = line
    self.character = character
  }

  public static func < (left: Position, right: Position) -> Bool {
    (left.line, left.character) < (right.line, right.character)
  }
}

/// A stretch of a document; the end is after the last character.
public struct TextRange: Codable, Hashable, Sendable {
  public var start: Position
  public var end: Position

  public init(start: Position, end: Position) {
    self.start = start
    self.end = end
  }
}

/// A stretch of a named document.
public struct Location: Codable, Hashable, Sendable {
  public var uri: String
  public var range: TextRange
}

/// A replacement of a stretch of a document.
public struct TextEdit: Codable, Hashable, Sendable {
  public var range: TextRange
  public var newText: String

  public init(range: TextRange, newText: String) {
    self.range = range
    self.newText = newText
  }
}

/// Replacements by document.
struct WorkspaceEdit: Codable {
  var changes: [String: [TextEdit]]
}
