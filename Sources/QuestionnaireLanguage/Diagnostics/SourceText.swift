import Wording

/// A stretch of a source file, in UTF-8 bytes from its beginning.
public struct SourceSpan: Sendable, Hashable {
  /// The first byte.
  public var start: Int
  /// The byte after the last one; equal to `start` for a point between two bytes.
  public var end: Int

  /// Makes a span.
  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = end
  }

  /// The span from the beginning of one to the end of the other.
  public func joined(to other: SourceSpan) -> SourceSpan {
    SourceSpan(min(start, other.start), max(end, other.end))
  }
}

/// A place as a person counts it: both numbers from 1, columns in characters as they are seen.
public struct SourcePosition: Sendable, Hashable {
  /// The line.
  public let line: Int
  /// The column, in grapheme clusters.
  public let column: Int
}

/// The text of one `.jalon` file. It never changes, so that everything that reads the file shares it.
public final class SourceText: Sendable {
  /// The name under which the file is shown in diagnostics.
  public let name: String
  /// The bytes, UTF-8 unless a diagnostic says otherwise.
  public let bytes: [UInt8]
  /// The offset at which each line begins.
  private let lineStarts: [Int]

  /// Makes a source text from the bytes of a file.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
    var starts = [0]
    for (offset, byte) in bytes.enumerated() {
      let endsLine = byte == 0x0A || (byte == 0x0D && !(offset + 1 < bytes.count && bytes[offset + 1] == 0x0A))
      if endsLine { starts.append(offset + 1) }
    }
    lineStarts = starts
  }

  /// Makes a source text from a string.
  public convenience init(name: String, _ text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }

  /// The whole text; bytes that are not UTF-8 become the replacement character.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The text of a span; bytes that are not UTF-8 become the replacement character.
  public func text(_ span: SourceSpan) -> String {
    String(decoding: bytes[span.start..<span.end], as: UTF8.self)
  }

  /// How the file ends its first line, and so probably the others.
  var endOfLine: String {
    guard let first = bytes.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }), bytes[first] == 0x0D else { return "\n" }
    return first + 1 < bytes.count && bytes[first + 1] == 0x0A ? "\r\n" : "\r"
  }

  /// The number of lines.
  public var lineCount: Int { lineStarts.count }

  /// The text of a line, from 1, without its end.
  public func line(_ number: Int) -> String {
    let start = lineStarts[number - 1]
    var end = number < lineStarts.count ? lineStarts[number] : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return text(SourceSpan(start, end))
  }

  /// The first byte of a line, from 1.
  func startOfLine(_ number: Int) -> Int { lineStarts[number - 1] }

  /// The number of the line, from 1, in which a byte stands.
  public func lineNumber(of offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// Where a byte stands.
  public func position(of offset: Int) -> SourcePosition {
    let (line, before) = lineBefore(offset)
    return SourcePosition(line: line, column: before.count + 1)
  }

  /// Where a byte stands, its column from 1 in UTF-16 code units, as editors and SARIF count.
  func utf16Position(of offset: Int) -> (line: Int, column: Int) {
    let (line, before) = lineBefore(offset)
    return (line, before.utf16.count + 1)
  }

  /// The number of the line in which a byte stands, and the text before it on that line, without a byte order mark.
  private func lineBefore(_ offset: Int) -> (line: Int, before: Substring) {
    let number = lineNumber(of: offset)
    let before = text(SourceSpan(lineStarts[number - 1], min(offset, bytes.count)))
    let hasMark = number == 1 && before.unicodeScalars.first == "\u{FEFF}"
    return (number, hasMark ? Substring(before.unicodeScalars.dropFirst()) : before[...])
  }
}
