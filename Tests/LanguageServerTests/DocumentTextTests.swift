import Testing

@testable import LanguageServer

private func position(_ line: Int, _ character: Int) -> Position { Position(line: line, character: character) }

@Test func positionsAreCountedInUTF16OrUTF8() {
  let text = DocumentText("é🍲x\nb")
  #expect(text.offset(of: position(0, 3), .utf16) == 6)
  #expect(text.offset(of: position(0, 6), .utf8) == 6)
  #expect(text.position(of: 6, .utf16) == position(0, 3))
  #expect(text.position(of: 6, .utf8) == position(0, 6))
  #expect(text.position(of: 8, .utf16) == position(1, 0))
}

@Test func aPositionInsideACharacterIsBeforeIt() {
  let text = DocumentText("é🍲x")
  #expect(text.offset(of: position(0, 2), .utf16) == 2)
  #expect(text.offset(of: position(0, 4), .utf8) == 2)
}

@Test func everyEndOfLineOfTheProtocolIsOne() {
  let text = DocumentText("a\nb\r\nc\rd")
  #expect(text.lineCount == 4)
  #expect(text.position(of: 7, .utf16) == position(3, 0))
  // Past the end of a line is its end, before what ends it.
  #expect(text.offset(of: position(1, 99), .utf16) == 3)
}

@Test(arguments: [(-1, 0), (0, -5), (99, 0), (0, 99), (Int.max, Int.max), (Int.min, Int.min)])
func positionsThatDoNotExistAreBroughtToTheNearest(line: Int, character: Int) {
  var text = DocumentText("ab\ncd")
  let place = position(line, character)
  text.replace(TextRange(start: place, end: place), with: "X", .utf16)
  let result = String(decoding: text.bytes, as: UTF8.self)
  #expect(["Xab\ncd", "ab\ncdX", "abX\ncd"].contains(result))
}

@Test func aRangeThatEndsBeforeItBeginsInserts() {
  var text = DocumentText("abcd")
  text.replace(TextRange(start: position(0, 3), end: position(0, 1)), with: "X", .utf16)
  #expect(String(decoding: text.bytes, as: UTF8.self) == "abcXd")
}

/// The editor's own idea of the text: an array of UTF-16 code units.
private struct Reference {
  var units: [UInt16]

  /// Places between two characters, as line and column.
  func places() -> [(offset: Int, position: Position)] {
    var places: [(Int, Position)] = []
    var (line, character) = (0, 0)
    for (offset, unit) in units.enumerated() {
      let isInside = UTF16.isTrailSurrogate(unit) || (unit == 0x0A && offset > 0 && units[offset - 1] == 0x0D)
      if !isInside { places.append((offset, Position(line: line, character: character))) }
      let isFirstOfTwo = unit == 0x0D && offset + 1 < units.count && units[offset + 1] == 0x0A
      if (unit == 0x0A || unit == 0x0D) && !isFirstOfTwo {
        (line, character) = (line + 1, 0)
      } else {
        character += 1
      }
    }
    return places + [(units.count, Position(line: line, character: character))]
  }
}

@Test func tenThousandRandomEditsGiveTheTextThatTheEditorHas() {
  let pieces = ["a", "é", "🍲", "\n", "\r\n", "\r", "question", " ", "«", "\"", "", "e\u{301}"]
  var generator = SystemRandomNumberGenerator()
  for encoding in [PositionEncoding.utf16] {
    var text = DocumentText("question a\né\r\n🍲")
    var reference = Reference(units: Array("question a\né\r\n🍲".utf16))
    for step in 0..<10_000 {
      let places = reference.places()
      let first = Int.random(in: 0..<places.count, using: &generator)
      let last = min(places.count - 1, first + Int.random(in: 0...6, using: &generator))
      let piece = pieces.randomElement(using: &generator) ?? ""
      text.replace(
        TextRange(start: places[first].position, end: places[last].position), with: piece, encoding)
      reference.units.replaceSubrange(places[first].offset..<places[last].offset, with: piece.utf16)
      if reference.units.count > 200 {
        text.replace(nil, with: "x", encoding)
        reference.units = Array("x".utf16)
      }
      guard text.bytes == Array(String(decoding: reference.units, as: UTF16.self).utf8) else {
        Issue.record("the texts differ after \(step) edits")
        return
      }
    }
  }
}
