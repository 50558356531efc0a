import QuestionnaireModel

/// What a translation file says already, for finding the translation of each text: on its own line, on that of the same
/// text elsewhere, or on that of a text whose name has changed.
struct TranslationMemory {
  /// The lines by the text that they translate.
  let lines: [TextKey: TranslatedLine]
  /// The lines of texts that the questionnaire does not have any more.
  let orphans: [TranslatedLine]
  private var bySource: [String: TranslatedLine] = [:]
  private var orphansByFingerprint: [String: TranslatedLine] = [:]

  init(_ file: TranslationFile?, for questionnaire: Questionnaire) {
    let matched = file?.matched(to: questionnaire).lines ?? []
    lines = Dictionary(matched.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    let texts = questionnaire.texts
    let known = Set(texts.map(\.key) + texts.map { TextKey($0.key.owner) })
    orphans = matched.filter { !known.contains($0.key) }
    for text in texts where bySource[text.text] == nil {
      let line = lines[text.key]
      if TranslationStatus.state(of: line, text.text) == .upToDate { bySource[text.text] = line }
    }
    for line in orphans where line.mark == nil && !(line.text?.value ?? "").isEmpty {
      if let print = line.fingerprint?.text { orphansByFingerprint[print] = line }
    }
  }

  /// The line of a text that is no more, such as one whose name has changed, that translates the same words.
  func orphan(translating source: String) -> TranslatedLine? { orphansByFingerprint[TextFingerprint.of(source)] }

  /// The line of another text that translates the same words.
  func line(translating source: String) -> TranslatedLine? { bySource[source] }
}
