import QuestionnaireLanguage

extension DocumentView {
  /// The mends of what is wrong in a stretch of lines, and one action for all certain mends of the file.
  ///
  /// - Parameter only: the kinds that are wanted; nil for all.
  func codeActions(in range: TextRange, only: [String]?) -> [CodeAction] {
    var actions: [CodeAction] = []
    if Self.wants(CodeAction.quickFix, only) {
      let lines = range.start.line...max(range.start.line, range.end.line)
      for diagnostic in diagnostics {
        guard let fix = diagnostic.fix else { continue }
        let touched = text.lineNumber(of: diagnostic.span.start)...text.lineNumber(of: diagnostic.span.end)
        guard touched.overlaps(lines) else { continue }
        actions.append(action(for: diagnostic, fix))
      }
    }
    let hasCertain = diagnostics.contains { $0.fix?.applicability == .certain }
    if hasCertain, Self.wants(CodeAction.fixAll, only), let all = actionForAll() { actions.append(all) }
    return actions
  }

  /// Kinds are hierarchical: `source` asks for `source.fixAll.jalon` as well.
  private static func wants(_ kind: String, _ only: [String]?) -> Bool {
    guard let only else { return true }
    return only.contains { $0.isEmpty || kind == $0 || kind.hasPrefix($0 + ".") }
  }

  private func action(for diagnostic: Diagnostic, _ fix: Diagnostic.Fix) -> CodeAction {
    let before = tree.source.text(fix.span)
    return CodeAction(
      title: MendTitle.one(before: before, after: fix.replacement, fix.applicability).text(in: language),
      kind: CodeAction.quickFix, diagnostics: [editorDiagnostic(diagnostic)],
      isPreferred: fix.applicability == .certain,
      edit: workspaceEdit([Replacement(span: fix.span, text: fix.replacement)]))
  }

  private func actionForAll() -> CodeAction? {
    let mending = Mending(tree.source, neighbours: document.folder.neighbours, siblings: document.folder.siblings)
    guard !mending.steps.isEmpty else { return nil }
    let replacements = LineDifference.replacements(
      from: text, to: DocumentText(String(decoding: mending.source.bytes, as: UTF8.self)))
    return CodeAction(
      title: MendTitle.all(mending.steps.count).text(in: language), kind: CodeAction.fixAll,
      edit: workspaceEdit(replacements))
  }
}
