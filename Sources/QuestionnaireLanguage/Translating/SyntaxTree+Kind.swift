import Wording

extension SyntaxTree {
  /// Whether the file is a translation of a questionnaire and not one itself: its line `questionnaire` names a language
  /// and not a version. When that line says neither, the name of the file decides.
  var isTranslation: Bool {
    guard !statements.contains(where: { $0.kind == .keyword(.shared) }) else { return false }
    let head = statements.first { $0.kind == .keyword(.questionnaire) }
    return head.flatMap { Self.isTranslation(head: $0, tokens) } ?? (TranslationFileName(source.name) != nil)
  }

  /// Whether the line `questionnaire` is that of a translation; nil when it says neither a language nor a version.
  static func isTranslation(head: Statement, _ tokens: [Token]) -> Bool? {
    guard let second = head.content.dropFirst().first.map({ tokens[$0] }) else { return nil }
    for edition in InterfaceLanguage.allCases {
      let table = KeywordTable.of(edition)
      if table.forms(of: .language).contains([second.keywordWord]) { return true }
      if table.forms(of: .version).contains([second.keywordWord]) { return false }
    }
    return nil
  }
}
