/// The characters of codes that people read aloud and type: none is easily taken for another.
///
/// Left out are 0 and O, 1, I and L, 2 and Z, 5 and S, 8 and B, and G and Q, of which one or both could be the other.
public enum CodeAlphabet {
  /// The characters, in order.
  public static let characters = Array("ACDEFHJKMNPRTUVWXY34679")

  /// What was typed in capitals, without blanks, hyphens, dots and invisible marks; nil when anything else than letters
  /// and digits is among the rest, or nothing is left.
  static func folded(_ typed: String) -> String? {
    guard typed.utf8.count <= 200 else { return nil }
    var folded = ""
    for scalar in typed.unicodeScalars {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9": folded.append(String(scalar).uppercased())
      case "-", ".", "_", "\u{2010}"..."\u{2015}", "\u{2212}": continue
      default:
        let isInvisible = scalar.properties.generalCategory == .format
        guard isInvisible || scalar.properties.isWhitespace else { return nil }
      }
    }
    return folded.isEmpty ? nil : folded
  }

  static func isMember(_ character: Character) -> Bool { characters.contains(character) }

  static func random(_ count: Int, using generator: inout some RandomNumberGenerator) -> String {
    String((0..<count).map { _ in characters[Int.random(in: characters.indices, using: &generator)] })
  }
}
