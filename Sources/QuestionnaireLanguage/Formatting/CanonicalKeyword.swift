import Wording

extension Keyword {
  /// How the formatter writes the keyword: in its first form, but for the plural and the singular of one word. After a
  /// number they follow the number (`1 jour`, `30 jours`); at the beginning of a line they stay as they are written
  /// (`objectif PSP2`).
  ///
  /// - Parameters:
  ///   - written: the words as they stand in the file.
  ///   - number: the number that stands before them.
  func canonical(for written: String, after number: Double?, in edition: InterfaceLanguage) -> String {
    let forms = forms(in: edition)
    guard let singular = forms.first(where: { forms.contains($0 + "s") }) else { return canonical(in: edition) }
    if let number { return edition.counts(number) ? singular + "s" : singular }
    let isSingular = written.foldedForComparison == singular.foldedForComparison
    return isSingular && KeywordTable.leading.contains(self) ? singular : canonical(in: edition)
  }

  /// Whether other lines can stand under a line that begins with the keyword.
  var opensBlock: Bool { Self.parents.contains(self) }

  private static let parents: Set<Keyword> = Set(
    StatementKind.option.parents + KeywordTable.leading.flatMap { StatementKind.keyword($0).parents })
}

extension InterfaceLanguage {
  /// Whether a number asks for the plural: from 2 on in French, all but 1 in English.
  fileprivate func counts(_ number: Double) -> Bool {
    switch self {
    case .french: number >= 2
    case .english: number != 1
    }
  }
}
