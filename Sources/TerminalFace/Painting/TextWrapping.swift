import Wording

/// Breaking a text into lines of a given width, at blanks where there are some.
enum TextWrapping {
  /// The lines of a text.
  static func lines(of text: String, width: Int) -> [String] {
    let characters = Array(text.harmless)
    return ranges(of: characters, width: width).map { range in
      var line = characters[range]
      while line.last == " " { line.removeLast() }
      return String(line)
    }
  }

  /// The lines of a text as ranges of its characters; the line breaks themselves are in no range. A blank at which a
  /// line is broken stays at the end of that line, past the width.
  static func ranges(of characters: [Character], width: Int) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    var lineWidth = 0
    var breakPoint: Int?
    for (index, character) in characters.enumerated() {
      if character == "\n" {
        ranges.append(start..<index)
        start = index + 1
        lineWidth = 0
        breakPoint = nil
        continue
      }
      let characterWidth = character.displayWidth
      if character == " " {
        if lineWidth + 1 <= width { lineWidth += 1 }
        if canBreak(after: index, in: characters) { breakPoint = index + 1 }
        continue
      }
      if lineWidth + characterWidth > width && index > start {
        let end = breakPoint ?? index
        ranges.append(start..<end)
        start = end
        lineWidth = characters[start..<index].reduce(0) { $0 + $1.displayWidth }
        breakPoint = nil
      }
      lineWidth += characterWidth
    }
    ranges.append(start..<characters.count)
    return ranges
  }

  /// French sets a blank inside guillemets and before high punctuation; a line is not broken there, even where the
  /// blank was typed as an ordinary one.
  private static func canBreak(after index: Int, in characters: [Character]) -> Bool {
    if index > 0, characters[index - 1] == "«" { return false }
    if index + 1 < characters.count, "?!:;»%".contains(characters[index + 1]) { return false }
    return true
  }
}
