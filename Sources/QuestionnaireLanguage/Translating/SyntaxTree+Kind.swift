import Wording

extension SyntaxTree {
  /// Whether the file is a translation of a questionnaire and not one itself: its line `questionnaire` names a language
  /// and not a version. When that line says neither, the name of the file decides.
  var isTranslation: Bool {
    guard !statements.contains(where: { $0.kind == .keyword(.shared) }) else { return false }
    let head = statements.first { $0.kind == .keyword(.questionnaire) }
    if let second = head.flatMap({ $0.content.dropFirst().first.map { tokens[$0] } }) {
      for edition in InterfaceLanguage.allCases {
        let table = KeywordTable.of(edition)
        if table.forms(of: .language).contains([second.keywordWord]) { return true }
        if table.forms(of: .version).contains([second.keywordWord]) { return false }
      }
    }
    return TranslationFileName(source.name) != nil
  }
}
