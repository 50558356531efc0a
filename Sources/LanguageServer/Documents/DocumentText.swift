import QuestionnaireLanguage

/// The text of an open document, with the places of its lines, so that positions and bytes are turned into each other.
///
/// Lines end as the protocol says: `\n`, `\r\n` or `\r`. Positions that do not exist are brought to the nearest one that
/// does, as the protocol asks for characters past the end of a line.
struct DocumentText: Sendable {
  /// The text in UTF-8.
  private(set) var bytes: [UInt8]
  private var lineStarts: [Int] = []

  /// Makes a text.
  init(_ text: String) {
    bytes = Array(text.utf8)
    findLines()
  }

  private mutating func findLines() {
    lineStarts.removeAll(keepingCapacity: true)
    lineStarts.append(0)
    bytes.withUnsafeBufferPointer { bytes in
      for offset in bytes.indices where bytes[offset] == 0x0A || bytes[offset] == 0x0D {
        let isFirstOfTwo = bytes[offset] == 0x0D && offset + 1 < bytes.count && bytes[offset + 1] == 0x0A
        if !isFirstOfTwo { lineStarts.append(offset + 1) }
      }
    }
  }

  /// Replaces a stretch, or everything when the range is nil.
  mutating func replace(_ range: TextRange?, with text: String, _ encoding: PositionEncoding) {
    guard let range else {
      bytes = Array(text.utf8)
      return findLines()
    }
    let start = offset(of: range.start, encoding)
    let end = max(start, offset(of: range.end, encoding))
    bytes.replaceSubrange(start..<end, with: text.utf8)
    findLines()
  }

  /// The number of lines.
  var lineCount: Int { lineStarts.count }

  /// The byte at a position.
  func offset(of position: Position, _ encoding: PositionEncoding) -> Int {
    guard position.line >= 0 else { return 0 }
    guard position.line < lineStarts.count else { return bytes.count }
    var offset = lineStarts[position.line]
    let end = endOfLine(position.line)
    var units = 0
    while offset < end {
      let length = min(Self.length(of: bytes[offset]), end - offset)
      units += encoding == .utf8 ? length : Self.utf16Length(of: bytes[offset])
      // Inside a character is before it.
      if units > position.character { break }
      offset += length
    }
    return offset
  }

  /// The position of a byte.
  func position(of offset: Int, _ encoding: PositionEncoding) -> Position {
    let offset = min(max(0, offset), bytes.count)
    let line = lineNumber(of: offset)
    let start = lineStarts[line]
    guard encoding == .utf16 else { return Position(line: line, character: offset - start) }
    let units = bytes[start..<offset].reduce(0) { $0 + Self.utf16Length(of: $1) }
    return Position(line: line, character: units)
  }

  /// The stretch that a span covers.
  func range(of span: SourceSpan, _ encoding: PositionEncoding) -> TextRange {
    TextRange(start: position(of: span.start, encoding), end: position(of: span.end, encoding))
  }

  /// The line, from 0, in which a byte stands.
  func lineNumber(of offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// Where each line begins and the text ends: one more than there are lines.
  var lineBoundaries: [Int] { lineStarts + [bytes.count] }

  /// The byte after the last one of a line, its end not counted.
  private func endOfLine(_ line: Int) -> Int {
    guard line + 1 < lineStarts.count else { return bytes.count }
    let next = lineStarts[line + 1]
    let isTwo = next - 2 >= lineStarts[line] && bytes[next - 1] == 0x0A && bytes[next - 2] == 0x0D
    return isTwo ? next - 2 : next - 1
  }

  /// How many bytes a character has, by its first one.
  private static func length(of byte: UInt8) -> Int {
    switch byte {
    case 0xF0...: 4
    case 0xE0...: 3
    case 0xC0...: 2
    default: 1
    }
  }

  /// How many UTF-16 code units the character of a first byte has; those of the other bytes have none.
  private static func utf16Length(of byte: UInt8) -> Int {
    switch byte {
    case 0x80..<0xC0: 0
    case 0xF0...: 2
    default: 1
    }
  }
}
