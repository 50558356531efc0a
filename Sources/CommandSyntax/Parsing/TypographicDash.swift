/// Recognises options whose dashes a word processor has replaced: it turns `--wave` into `—wave` or `–wave`, and the
/// command line pasted from the document no longer works.
enum TypographicDash {
  /// Hyphen, non-breaking hyphen, figure dash, en dash, em dash, horizontal bar, minus sign, and the small and full
  /// width hyphens.
  static let dashes: Set<Character> = [
    "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2015}", "\u{2212}", "\u{FE63}", "\u{FF0D}",
  ]

  /// The word with plain dashes, or nil when it is not an option spoilt by typographic ones.
  ///
  /// Only the dashes before the name and in it are mended, never those of a value after `=`. A dash with no letter
  /// after it is no option: it may be a name or a number.
  static func mended(_ word: String) -> String? {
    let start = word.prefix { $0 == "-" || dashes.contains($0) }
    guard !start.isEmpty, let first = word.dropFirst(start.count).first, first.isLetter else { return nil }
    let head = word.prefix { $0 != "=" }
    guard head.contains(where: dashes.contains) else { return nil }
    let name = head.dropFirst(start.count).map { dashes.contains($0) ? "-" : $0 }
    return (name.count == 1 ? "-" : "--") + String(name) + word.dropFirst(head.count)
  }
}
