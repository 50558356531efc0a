import Foundation

extension String {
  /// The text in lower case and without accents or ligatures, for comparing what people type: « Échelle » and
  /// « echelle » fold to the same string.
  public var foldedForComparison: String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return lowercased() }
    var folded = String.UnicodeScalarView()
    for scalar in lowercased().decomposed {
      if scalar.properties.canonicalCombiningClass != .notReordered { continue }
      switch scalar {
      case "œ": folded.append(contentsOf: "oe".unicodeScalars)
      case "æ": folded.append(contentsOf: "ae".unicodeScalars)
      case "’", "ʼ": folded.append("'")
      case "\u{00A0}", "\u{202F}": folded.append(" ")
      default: folded.append(scalar)
      }
    }
    return String(folded)
  }

  private var decomposed: String.UnicodeScalarView {
    decomposedStringWithCanonicalMapping.unicodeScalars
  }
}
