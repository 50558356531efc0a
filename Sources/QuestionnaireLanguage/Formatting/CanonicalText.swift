/// How the formatter writes texts.
enum CanonicalText {
  /// The text between straight quotation marks; when it contains one, between the first other marks between which the
  /// same text is read. What stands inside is never touched.
  static func spelling(of quoted: String) -> String {
    let inside = SourceText.inside(of: quoted)
    let scalars = inside.unicodeScalars
    let candidates: [(spelling: String, closing: [Unicode.Scalar])] = [
      ("\"\(inside)\"", ["\""]), ("« \(inside) »", ["»"]), ("“\(inside)”", ["”", "“"]), ("”\(inside)”", ["”"]),
    ]
    let choice = candidates.first { spelling, closing in
      !scalars.contains { closing.contains($0) }
        && SourceText.inside(of: spelling).unicodeScalars.elementsEqual(scalars)
    }
    return choice?.spelling ?? quoted
  }
}
