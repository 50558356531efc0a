/// Breaks text into lines. Widths are in columns of a terminal.
public enum LineBreaking {
  /// The pieces laid out on lines of at most `width` columns, one space between two of them. A piece is never
  /// broken: one that is longer than the width has a line of its own, and overflows.
  public static func lines(of pieces: [String], width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var length = 0
    for piece in pieces where !piece.isEmpty {
      let pieceLength = piece.displayWidth
      if length > 0, length + 1 + pieceLength > width {
        lines.append(line)
        (line, length) = ("", 0)
      }
      if length > 0 {
        line += " "
        length += 1
      }
      line += piece
      length += pieceLength
    }
    if length > 0 { lines.append(line) }
    return lines
  }

  /// A paragraph, broken at its spaces. Non-breaking spaces hold, and so do the spaces that French sets inside
  /// quotation marks and before punctuation, however they were typed.
  public static func lines(of paragraph: String, width: Int) -> [String] {
    lines(of: pieces(of: paragraph), width: width)
  }

  /// A paragraph on one line, with the same non-breaking spaces.
  public static func oneLine(_ paragraph: String) -> String { pieces(of: paragraph).joined(separator: " ") }

  private static func pieces(of paragraph: String) -> [String] {
    var pieces: [String] = []
    var isOpen = false
    for word in paragraph.split(whereSeparator: { $0 == " " || $0.isNewline }) {
      let clings = word.first.map(":;?!»".contains) == true
      if let last = pieces.last, isOpen || clings {
        pieces[pieces.count - 1] = last + "\u{A0}" + word
      } else {
        pieces.append(String(word))
      }
      isOpen = word == "«"
    }
    return pieces
  }

  /// Paragraphs separated by empty lines, broken at their spaces.
  public static func paragraphs(_ text: String, width: Int) -> [String] {
    var paragraphs: [[Substring]] = [[]]
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.allSatisfy(\.isWhitespace) {
        paragraphs.append([])
      } else {
        paragraphs[paragraphs.count - 1].append(line)
      }
    }
    let wrapped = paragraphs.filter { !$0.isEmpty }.map { lines(of: $0.joined(separator: " "), width: width) }
    return Array(wrapped.joined(separator: [""]))
  }
}

extension [String] {
  /// The lines set to the right by as many spaces; empty lines stay empty.
  public func indented(by spaces: Int) -> [String] {
    map { $0.isEmpty ? $0 : String(repeating: " ", count: spaces) + $0 }
  }

  /// The lines with a first one that starts further left than the others.
  public func hanging(by spaces: Int) -> [String] {
    prefix(1) + Array(dropFirst()).indented(by: spaces)
  }
}
