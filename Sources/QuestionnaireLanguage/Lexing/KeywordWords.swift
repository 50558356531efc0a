import Wording

/// The words that keywords are made of, in both editions, each with a number, so that a line is recognised by comparing
/// numbers instead of texts.
final class KeywordWords: Sendable {
  /// The number of a word.
  typealias Number = UInt16

  /// The number of every word that no keyword has.
  static let other: Number = 0

  static let all = KeywordWords()

  private static let longest = 16
  /// How many words there are; their numbers go from 1 to this one.
  let count: Int
  /// The words, folded, in UTF-8, with their numbers, by their length and the beginning of their first letter.
  private let buckets: [[(word: [UInt8], number: Number)]]

  private init() {
    var buckets = [[(word: [UInt8], number: Number)]](repeating: [], count: 32 * (Self.longest + 1))
    var numbers: [String: Number] = [:]
    var known: Set<String> = []
    for edition in InterfaceLanguage.allCases {
      for form in Keyword.allCases.flatMap({ $0.forms(in: edition) }) {
        for word in Self.words(of: form) {
          let folded = String(word).foldedForComparison
          let number = numbers[folded, default: Number(numbers.count + 1)]
          numbers[folded] = number
          // Most people write the accents; those who do not are understood as well.
          for spelling in [String(word), folded] where known.insert(spelling).inserted {
            let bytes = Array(spelling.utf8)
            buckets[Self.bucket(bytes.count, bytes[0])].append((bytes, number))
          }
        }
      }
    }
    self.buckets = buckets
    count = numbers.count
  }

  private static func bucket(_ length: Int, _ first: UInt8) -> Int { Int(first & 31) * (longest + 1) + length }

  /// The numbers of the words of a form of a keyword.
  func numbers(of form: String) -> [Number] { Self.words(of: form).map { number(of: String($0)) } }

  /// The words of a form; « d'analyse » is two.
  private static func words(of form: String) -> [Substring] {
    form.replacing("'", with: "' ").split(separator: " ")
  }

  /// The number of a word as it is written, in any case, with or without its accents.
  func number(of word: String) -> Number {
    let bytes = Array(word.utf8)
    return number(of: 0..<bytes.count, in: bytes)
  }

  /// The number of a word that stands among bytes.
  func number(of word: Range<Int>, in bytes: [UInt8]) -> Number {
    guard !word.isEmpty, word.count <= 2 * Self.longest else { return Self.other }
    if word.count <= Self.longest {
      for (known, number) in buckets[Self.bucket(word.count, bytes[word.lowerBound])]
      where isSame(known, word, in: bytes) {
        return number
      }
    }
    guard word.contains(where: { bytes[$0] >= 0x80 }) else { return Self.other }
    let folded = String(decoding: bytes[word], as: UTF8.self).foldedForComparison
    return folded.utf8.allSatisfy { $0 < 0x80 } ? number(of: folded) : Self.other
  }

  /// Whether the bytes are a known word but for the case of letters without accents.
  private func isSame(_ known: [UInt8], _ word: Range<Int>, in bytes: [UInt8]) -> Bool {
    for index in known.indices {
      let byte = bytes[word.lowerBound + index]
      // No word of a keyword has a character that differs from another one only by the bit of capital letters.
      if known[index] != (byte < 0x80 ? byte | 0x20 : byte) { return false }
    }
    return true
  }
}
