import Foundation

extension String {
  /// The text in lower case and without accents or ligatures, for comparing what people type: « Échelle » and
  /// « echelle » fold to the same string.
  public var foldedForComparison: String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return lowercased() }
    var folded = String.UnicodeScalarView()
    for scalar in lowercased().unicodeScalars {
      switch scalar {
      case "\0"..."\u{7F}": folded.append(scalar)
      case "à"..."å": folded.append("a")
      case "ç": folded.append("c")
      case "è"..."ë": folded.append("e")
      case "ì"..."ï": folded.append("i")
      case "ò"..."ö": folded.append("o")
      case "ù"..."ü": folded.append("u")
      case "œ": folded.append(contentsOf: "oe".unicodeScalars)
      case "æ": folded.append(contentsOf: "ae".unicodeScalars)
      case "’", "ʼ": folded.append("'")
      case "\u{00A0}", "\u{202F}": folded.append(" ")
      default:
        // One scalar at a time: Foundation takes a time that grows with the square of a text full of accents.
        for part in String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars
        where part.properties.canonicalCombiningClass == .notReordered {
          folded.append(part)
        }
      }
    }
    return String(folded)
  }
}
