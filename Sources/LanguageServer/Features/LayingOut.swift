import QuestionnaireLanguage

extension DocumentView {
  /// What brings the file into its canonical form; nil when lines cannot be read, so that it is left as it is.
  func formatting() -> [TextEdit]? {
    guard case .canonical(let bytes) = document.compilation.formatting else { return nil }
    let new = DocumentText(String(decoding: bytes, as: UTF8.self))
    return edits(LineDifference.replacements(from: text, to: new))
  }
}
