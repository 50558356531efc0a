/// Cuts a command line into words as a shell does, as far as the examples of a help page need it.
struct ShellWords {
  /// Each word as it is written, quotes included.
  private(set) var written: [String] = []
  /// Each word as the program receives it.
  private(set) var received: [String] = []

  /// Reads spaces, simple quotes and double quotes; no variable, no backslash.
  init(_ line: String) {
    var word: (written: String, received: String)?
    var quote: Character?
    for character in line {
      if quote == nil, character == " " {
        append(&word)
        continue
      }
      word = word ?? ("", "")
      word?.written.append(character)
      if character == quote {
        quote = nil
      } else if quote == nil, character == "'" || character == "\"" {
        quote = character
      } else {
        word?.received.append(character)
      }
    }
    append(&word)
  }

  /// The words as they are written, an option and what follows it together, so that they stay on one line.
  var writtenWithValues: [String] {
    var pieces: [String] = []
    for word in written {
      if let last = pieces.last, last.hasPrefix("-"), !last.contains(" "), !word.hasPrefix("-") {
        pieces[pieces.count - 1] = last + " " + word
      } else {
        pieces.append(word)
      }
    }
    return pieces
  }

  private mutating func append(_ word: inout (written: String, received: String)?) {
    guard let whole = word else { return }
    written.append(whole.written)
    received.append(whole.received)
    word = nil
  }
}
