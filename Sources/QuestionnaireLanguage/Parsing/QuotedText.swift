import Foundation

// What is said by a text between quotation marks.

extension SourceText {
  /// A text without its quotation marks, and without the blanks inside guillemets, in normalisation form C.
  func content(ofText span: SourceSpan) -> String {
    if bytes[span.start] == 0x22 {
      let inside = SourceSpan(span.start + 1, span.end - 1)
      return isSurelyPrecomposed(inside) ? text(inside) : text(inside).precomposed
    }
    return Self.inside(of: text(span)).precomposed
  }

  /// Whether a text is in normalisation form C at a first look: every character before U+0300, where the combining marks
  /// begin, is (Unicode Standard Annex 15, quick check), and from there on the first byte is 0xCC or more.
  private func isSurelyPrecomposed(_ span: SourceSpan) -> Bool {
    for index in span.start..<span.end where bytes[index] >= 0xCC { return false }
    return true
  }

  /// What stands between the quotation marks of a text, and between the blanks inside guillemets, as it is written.
  static func inside(of quoted: String) -> String {
    let isGuillemets = quoted.first == "«"
    let inner = String(quoted.unicodeScalars.dropFirst().dropLast())
    return isGuillemets ? inner.trimmingCharacters(in: .whitespaces) : inner
  }
}

extension String {
  /// Whether it ends as a sentence does, and so is more than the few words of a choice.
  var isSentence: Bool { last.map { ".?!…".contains($0) } ?? false }

  /// The text in normalisation form C, some characters at a time: Foundation takes a time that grows with the square of
  /// a text full of accents, and nothing composes with the character before it. What it would not change at a first look
  /// (characters before U+0300, common punctuation) is left alone.
  var precomposed: String {
    if unicodeScalars.allSatisfy({ $0.value < 0x300 || (0x2010...0x203F).contains($0.value) }) { return self }
    var composed = ""
    var rest = self[...]
    while !rest.isEmpty {
      let part = rest.prefix(200)
      composed += String(part).precomposedStringWithCanonicalMapping
      rest = rest[part.endIndex...]
    }
    return composed
  }
}
