import QuestionnaireLanguage
import QuestionnaireModel
import Wording

/// Questionnaires with their texts in the language that a person asked for.
enum TranslatedTexts {
  /// The questionnaire in a language, from the translation beside its file; as it is when no language is asked for or
  /// when it is in that language already. What is not translated is told on standard error.
  static func questionnaire(
    _ questionnaire: Questionnaire, in language: String?, besideFile original: String, _ console: Console
  ) throws(CommandFailure) -> Questionnaire {
    guard let language, language != questionnaire.textLanguage.code else { return questionnaire }
    try refuseUnknown(language)
    let path = SourceFile.besidePath(original, TranslationFileName(of: original, language: language).name)
    guard SourceFile.isPlainFile(path) else { throw missing(path, original, language, questionnaire) }
    let compilation = try compile(path, console)
    guard let file = compilation.translation else { throw unreadable(path) }
    let lacking = TranslationProgress(of: file, for: questionnaire)
    if lacking.toTranslate + lacking.toReview > 0 { console.remark(remark(lacking, path)) }
    return questionnaire.translated(by: file.translation(of: questionnaire))
  }

  /// Reads and compiles a translation; one with errors is refused, and they are shown on standard error.
  static func compile(_ path: String, _ console: Console) throws(CommandFailure) -> Compilation {
    let source = try SourceFile.read(path)
    let compilation = Compilation(source, siblings: SourceFile.siblings(of: path))
    guard compilation.translation != nil, !compilation.hasErrors else {
      let renderer = TerminalRenderer(language: console.language)
      for diagnostic in compilation.diagnostics where diagnostic.severity == .error {
        let text = renderer.render(diagnostic, in: source)
        console.remark(Phrase(fr: text, en: text))
      }
      throw compilation.hasErrors ? unreadable(path) : isNone(path)
    }
    return compilation
  }

  /// Refuses a code that no language has.
  static func refuseUnknown(_ language: String) throws(CommandFailure) {
    guard !LanguageCodes.isKnown(language) else { return }
    let suggestion = LanguageCodes.suggestion(for: language)
    throw CommandFailure(
      phrase: Phrase(
        fr: "aucune langue n'a le code «\u{A0}\(language)\u{A0}». "
          + (suggestion.map { "Vouliez-vous dire «\u{A0}\($0)\u{A0}»\u{A0}? " } ?? "")
          + "Un code a deux ou trois petites lettres, comme ar pour l'arabe.",
        en: "no language has the code “\(language)”. " + (suggestion.map { "Did you mean “\($0)”? " } ?? "")
          + "A code has two or three small letters, such as ar for Arabic."),
      exitCode: .wrongUse)
  }

  // MARK: Words

  private static func unreadable(_ path: String) -> CommandFailure {
    CommandFailure(
      phrase: Phrase(
        fr: "la traduction «\u{A0}\(path)\u{A0}» contient des erreurs, expliquées ci-dessus. Rien n'a été fait.",
        en: "the translation “\(path)” has errors, explained above. Nothing was done."))
  }

  private static func isNone(_ path: String) -> CommandFailure {
    CommandFailure(
      phrase: Phrase(
        fr: "«\u{A0}\(path)\u{A0}» porte le nom d'une traduction et n'en est pas une. Rien n'a été fait.",
        en: "“\(path)” is named as a translation and is none. Nothing was done."))
  }

  private static func missing(
    _ path: String, _ original: String, _ language: String, _ questionnaire: Questionnaire
  ) -> CommandFailure {
    let others = questionnaire.translations.filter {
      SourceFile.exists(SourceFile.besidePath(path, TranslationFileName(of: original, language: $0).name))
    }
    let list = others.joined(separator: ", ")
    return CommandFailure(
      phrase: Phrase(
        fr: "il n'y a pas de traduction «\u{A0}\(path)\u{A0}». Préparez-la avec jalon translate \(original) "
          + "--to \(language)." + (others.isEmpty ? "" : " Langues déjà là\u{A0}: \(list)."),
        en: "there is no translation “\(path)”. Prepare it with jalon translate \(original) --to \(language)."
          + (others.isEmpty ? "" : " Languages already there: \(list).")))
  }

  private static func remark(_ progress: TranslationProgress, _ path: String) -> Phrase {
    let counts = TranslateWording.lacking(progress)
    return Phrase(
      fr: "\(path)\u{A0}: \(counts.french). Ce qui n'est pas traduit reste dans la langue du questionnaire.",
      en: "\(path): \(counts.english). What is not translated stays in the language of the questionnaire.")
  }
}
