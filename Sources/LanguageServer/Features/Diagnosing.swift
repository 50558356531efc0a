import QuestionnaireLanguage

extension DocumentView {
  /// Everything that the compiler has to say, as the editor shows it.
  func publishedDiagnostics() -> PublishedDiagnostics {
    PublishedDiagnostics(
      uri: document.uri, version: document.version, diagnostics: diagnostics.map { editorDiagnostic($0) })
  }

  func editorDiagnostic(_ diagnostic: Diagnostic) -> EditorDiagnostic {
    let sentences = [diagnostic.message(in: language), diagnostic.help(in: language)].compactMap { $0 }
    let related = diagnostic.related.map { related in
      [EditorDiagnostic.Related(location: location(related.span), message: related.message.text(in: language))]
    }
    return EditorDiagnostic(
      range: range(diagnostic.span), severity: diagnostic.severity == .error ? 1 : 2, code: diagnostic.problem.code,
      source: "jalon", message: sentences.joined(separator: "\n"), relatedInformation: related)
  }
}
