/// A sequence of random numbers that is the same in every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Damages that a hand, a word processor or a bad disk does to a file, each at one place.
enum Mutation: CaseIterable {
  case deleteWord, doubleWord, swapWords, misspell
  case deleteLine, doubleLine, swapLines, indentLine
  case deleteCharacter, insertCharacter, replaceByte, insertBadByte, cutOff

  /// The damaged text and the line, from 1, at which the damage begins.
  func applied(to text: [UInt8], using generator: inout SeededGenerator) -> (bytes: [UInt8], line: Int) {
    var bytes = text
    let words = Self.words(of: text)
    let lines = Self.lines(of: text)
    let index = Int.random(in: 0..<words.count - 1, using: &generator)
    let (word, next) = (words[index], words[index + 1])
    let lineIndex = Int.random(in: 0..<lines.count - 1, using: &generator)
    let (line, nextLine) = (lines[lineIndex], lines[lineIndex + 1])
    let place = Int.random(in: 0..<bytes.count, using: &generator)
    var start = place
    switch self {
    case .deleteWord: (start, _) = (word.lowerBound, bytes.removeSubrange(word))
    case .doubleWord: (start, _) = (word.lowerBound, bytes.insert(contentsOf: text[word] + [0x20], at: word.lowerBound))
    case .swapWords:
      start = word.lowerBound
      bytes.replaceSubrange(
        word.lowerBound..<next.upperBound, with: text[next] + text[word.upperBound..<next.lowerBound] + text[word])
    case .misspell:
      start = word.lowerBound
      bytes.swapAt(word.lowerBound, word.upperBound - 1)
    case .deleteLine: (start, _) = (line.lowerBound, bytes.removeSubrange(line))
    case .doubleLine: (start, _) = (line.lowerBound, bytes.insert(contentsOf: text[line], at: line.lowerBound))
    case .swapLines:
      start = line.lowerBound
      bytes.replaceSubrange(line.lowerBound..<nextLine.upperBound, with: text[nextLine] + text[line])
    case .indentLine: (start, _) = (line.lowerBound, bytes.insert(0x20, at: line.lowerBound))
    case .deleteCharacter: bytes.remove(at: place)
    case .insertCharacter: bytes.insert(Array("\"',:-()= 1a\t\n".utf8).randomElement(using: &generator) ?? 0, at: place)
    case .replaceByte: bytes[place] = UInt8.random(in: 0x20...0x7E, using: &generator)
    case .insertBadByte: bytes.insert([0x00, 0x0D, 0xA0, 0xC3, 0xFF].randomElement(using: &generator) ?? 0, at: place)
    case .cutOff: bytes.removeSubrange(place...)
    }
    return (bytes, text[..<start].count { $0 == 0x0A } + 1)
  }

  private static func words(of text: [UInt8]) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start: Int?
    for (index, byte) in text.enumerated() {
      if byte == 0x20 || byte == 0x0A {
        if let first = start { words.append(first..<index) }
        start = nil
      } else if start == nil {
        start = index
      }
    }
    return words
  }

  private static func lines(of text: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    for (index, byte) in text.enumerated() where byte == 0x0A {
      lines.append(start..<index + 1)
      start = index + 1
    }
    return lines
  }
}
