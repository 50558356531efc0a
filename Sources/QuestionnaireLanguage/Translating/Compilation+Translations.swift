import QuestionnaireModel
import Wording

/// Compiles the files of the same folder by their names, a questionnaire for its translations and translations for their
/// questionnaire; nil for one that is not there or is no file of text.
public typealias SiblingFiles = (_ fileName: String) -> Compilation?

extension Compilation {
  /// The name of the questionnaire's file that this one translates, in the same folder; nil when it is no translation.
  public var originalFileName: String? { translation.map { Self.original(of: $0, in: tree) } }

  private static func original(of file: TranslationFile, in tree: SyntaxTree) -> String {
    TranslationFileName(tree.source.name)?.original ?? file.questionnaire.text + ".jalon"
  }

  /// What a translation has to be told that can only be known with the questionnaire beside it.
  static func checkAgainstOriginal(
    _ file: TranslationFile, in tree: SyntaxTree, _ siblings: SiblingFiles
  ) -> [Diagnostic] {
    let fileName = TranslationFileName(tree.source.name)
    if let fileName, fileName.language != file.languageCode {
      return [
        Diagnostic(
          .translation(.otherHead(.language, expected: fileName.language, found: file.languageCode)),
          at: file.language.span,
          fix: .init(span: file.language.span, replacement: fileName.language, applicability: .likely))
      ]
    }
    let original = original(of: file, in: tree)
    let compilation = siblings(original)
    guard let questionnaire = compilation?.questionnaire else {
      return [
        Diagnostic(
          .translation(.missingOriginal(file: original, isThere: compilation != nil)), at: file.questionnaire.span)
      ]
    }
    return TranslationChecker.check(file, of: questionnaire, edition: tree.edition)
  }

  /// What a questionnaire has to be told of the translations that it expects beside it.
  static func checkTranslations(
    of questionnaire: Questionnaire, named codes: [Name], in source: SourceText, _ siblings: SiblingFiles
  ) -> [Diagnostic] {
    var seen: Set<String> = [questionnaire.language.rawValue]
    return codes.compactMap { code in
      guard seen.insert(code.text).inserted else { return nil }
      let file = TranslationFileName(of: source.name, language: code.text).name
      return lacks(of: file, code.text, questionnaire, siblings).map { Diagnostic(.translation($0), at: code.span) }
    }
  }

  private static func lacks(
    of file: String, _ language: String, _ questionnaire: Questionnaire, _ siblings: SiblingFiles
  ) -> TranslationProblem? {
    guard let compilation = siblings(file) else { return .missingFile(language: language, file: file) }
    guard let translation = compilation.translation, !compilation.hasErrors, translation.languageCode == language,
      translation.questionnaire.text == questionnaire.name
    else { return .incomplete(file: file, .unreadable) }
    let status = TranslationStatus(of: translation, for: questionnaire)
    let names = TextNames(questionnaire, in: questionnaire.language)
    var (missing, toReview): ([String], [String]) = ([], [])
    for (text, state) in status.texts {
      switch state {
      case .upToDate: break
      case .absent, .empty: missing.append(names.name(of: text.key))
      case .toReview: toReview.append(names.name(of: text.key))
      }
    }
    let unknown = status.unknown.map { names.name(of: $0.key) }
    if missing.isEmpty && toReview.isEmpty && unknown.isEmpty { return nil }
    return .incomplete(file: file, .texts(missing: missing, toReview: toReview, unknown: unknown))
  }

  /// What is wrong with the codes of languages that a file names.
  static func checkLanguages(_ codes: [Name], of edition: InterfaceLanguage) -> [Diagnostic] {
    var seen: Set<String> = []
    return codes.compactMap { code in
      let span = code.span
      guard LanguageCodes.isKnown(code.text) else {
        let suggestion = LanguageCodes.suggestion(for: code.text)
        return Diagnostic(
          .translation(.unknownLanguage(code.text, suggestion: suggestion)), at: span,
          fix: suggestion.map { .init(span: span, replacement: $0, applicability: .likely) })
      }
      let isRepeated = !seen.insert(code.text).inserted
      guard isRepeated || code.text == edition.rawValue else { return nil }
      return Diagnostic(.translation(.needlessLanguage(code.text, isRepeated: isRepeated)), at: span)
    }
  }
}
