import Wording

/// A text being typed, with the place of the cursor. The cursor moves by graphemes: what people see as one character.
struct TextBuffer: Sendable, Equatable {
  private(set) var before: String
  private(set) var after: String

  /// What can be typed or pasted at most, in characters: more than any question takes, so that the refusal can say so.
  static let limit = 12_000

  init(_ text: String = "") {
    before = text
    after = ""
  }

  var text: String { before + after }
  var isEmpty: Bool { before.isEmpty && after.isEmpty }

  mutating func insert(_ text: String) {
    guard before.utf8.count + after.utf8.count < Self.limit * 4 else { return }
    before += text.prefix(Self.limit)
  }

  mutating func insert(_ scalar: Unicode.Scalar) {
    guard before.utf8.count + after.utf8.count < Self.limit * 4 else { return }
    before.unicodeScalars.append(scalar)
  }

  mutating func moveLeft() {
    if let character = before.popLast() { after = String(character) + after }
  }

  mutating func moveRight() {
    guard let character = after.first else { return }
    after.removeFirst()
    before.append(character)
  }

  mutating func deleteBackward() { _ = before.popLast() }

  mutating func deleteForward() { if !after.isEmpty { after.removeFirst() } }

  /// Deletes the word before the cursor and the blanks behind it.
  mutating func deleteWord() {
    while before.last?.isWhitespace == true { before.removeLast() }
    while let last = before.last, !last.isWhitespace { before.removeLast() }
  }

  mutating func clear() { self = TextBuffer() }

  /// Moves to the beginning of the line.
  mutating func moveToStart() {
    while let last = before.last, last != "\n" { moveLeft() }
  }

  /// Moves to the end of the line.
  mutating func moveToEnd() {
    while let next = after.first, next != "\n" { moveRight() }
  }

  /// Puts the cursor before the character of that index.
  mutating func move(to index: Int) {
    let characters = Array(text)
    let place = min(max(0, index), characters.count)
    before = String(characters[..<place])
    after = String(characters[place...])
  }

  /// The text in lines of a width, and the line and column of the cursor.
  func laidOut(width: Int) -> (ranges: [Range<Int>], characters: [Character], line: Int, column: Int) {
    let characters = Array(text)
    let ranges = TextWrapping.ranges(of: characters, width: width)
    let place = min(before.count, characters.count)
    let line = ranges.lastIndex { $0.lowerBound <= place } ?? 0
    let column = characters[ranges[line].lowerBound..<max(place, ranges[line].lowerBound)]
      .reduce(0) { $0 + $1.displayWidth }
    return (ranges, characters, line, min(column, width))
  }

  /// Moves by one line up or down of the text laid out at a width.
  ///
  /// - Returns: false when there is no such line.
  mutating func moveByLine(_ step: Int, width: Int) -> Bool {
    let layout = laidOut(width: width)
    let target = layout.line + step
    guard layout.ranges.indices.contains(target) else { return false }
    let range = layout.ranges[target]
    var place = range.lowerBound
    var column = 0
    while place < range.upperBound, column < layout.column {
      column += layout.characters[place].displayWidth
      place += 1
    }
    // At the very end of a broken line the cursor would belong to the next one.
    if place == range.upperBound, target + 1 < layout.ranges.count, layout.ranges[target + 1].lowerBound == place {
      place = max(range.lowerBound, place - 1)
    }
    move(to: place)
    return true
  }
}
