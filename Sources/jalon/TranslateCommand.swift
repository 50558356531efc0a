import CommandSyntax
import QuestionnaireLanguage
import QuestionnaireModel
import Wording

/// `jalon translate`: makes and refreshes the files in which translators work.
enum TranslateCommand: Command {
  static let description = CommandDescription(
    name: "translate",
    summary: Phrase(
      fr: "préparer une traduction, ou la mettre à jour", en: "prepare a translation, or bring it up to date"),
    discussion: Phrase(
      fr: """
        Écrit à côté du questionnaire un fichier par langue, comme pratiques.ar.jalon\u{A0}: chaque texte à traduire, et \
        dessous une ligne dont les guillemets attendent la traduction. Relancée plus tard, la commande garde ce qui est \
        traduit et les remarques, ajoute ce qui est nouveau, marque «\u{A0}à revoir\u{A0}» ce dont le texte a changé, et \
        met de côté, à la fin du fichier, ce qui n'est plus demandé, et le reprend quand le texte revient. Un fichier qui ne peut pas être lu n'est pas touché.

        Avec --status, rien n'est écrit. Code de sortie\u{A0}: 0 si tout est traduit, 1 sinon, 2 si la commande est mal \
        écrite\u{A0}; sans --status, 0 quand le fichier est écrit.
        """,
      en: """
        Writes beside the questionnaire one file a language, such as pratiques.ar.jalon: each text to translate, and \
        below it a line whose quotation marks wait for the translation. Run again later, the command keeps what is \
        translated and the remarks, adds what is new, marks “to review” whatever has changed in the source, and puts \
        aside, at the end of the file, what is no longer asked, to take it back when the text returns. A file that cannot be read is not touched.

        With --status, nothing is written. Exit code: 0 when all is translated, 1 otherwise, 2 for wrong use; without \
        --status, 0 when the file is written.
        """),
    arguments: [
      ArgumentDescription(
        "file", placeholder: Phrase(fr: "QUESTIONNAIRE", en: "QUESTIONNAIRE"),
        help: Phrase(fr: "Le fichier .jalon à traduire.", en: "The .jalon file to translate."))
    ],
    options: [
      .value(
        "to", placeholder: Phrase(fr: "LANGUE", en: "LANGUAGE"),
        whenAbsent: .isDecided(
          Phrase(fr: "celles de sa ligne «\u{A0}traductions\u{A0}»", en: "those of its line “translations”")),
        help: Phrase(
          fr: "Code de la langue (ISO 639)\u{A0}: ar, en, uk…", en: "Code of the language (ISO 639): ar, en, uk…")),
      .flag(
        "status",
        help: Phrase(
          fr: "Ne rien écrire\u{A0}; dire ce qui reste à faire.", en: "Write nothing; tell what is left to do.")
      ),
    ],
    examples: CommandExample(
      "jalon translate Questionnaires/pratiques.jalon --to ar",
      Phrase(fr: "Prépare la traduction en arabe.", en: "Prepares the translation into Arabic.")),
    CommandExample(
      "jalon translate Questionnaires/atelier_court.jalon --status",
      Phrase(fr: "Dit ce qui reste à traduire.", en: "Tells what is left to translate.")))

  static func run(_ invocation: CommandInvocation, _ console: Console) throws(CommandFailure) -> Jalon.ExitCode {
    var path = invocation.value("file") ?? ""
    var language = invocation.value("to")
    // Who gives the translation itself means the questionnaire beside it.
    if let name = TranslationFileName(path), language ?? name.language == name.language {
      let original = SourceFile.besidePath(path, name.original)
      if SourceFile.exists(original) { (path, language) = (original, name.language) }
    }
    if let language { try TranslatedTexts.refuseUnknown(language) }
    let (questionnaire, _) = try SourceFile.compile(path, console)
    let languages = try languages(language, of: questionnaire, path)
    var (isComplete, hasFailed) = (true, false)
    for language in languages {
      let file = SourceFile.besidePath(path, TranslationFileName(of: path, language: language).name)
      do throws(CommandFailure) {
        let existing = SourceFile.exists(file) ? try TranslatedTexts.compile(file, console) : nil
        if invocation.flag("status") {
          let progress =
            existing?.translation.map { TranslationProgress(of: $0, for: questionnaire) } ?? .none(of: questionnaire)
          tell(progress, file, console)
          if progress.toTranslate + progress.toReview > 0 { isComplete = false }
        } else {
          let update = TranslationUpdate(of: questionnaire, named: path.lastPart, to: language, from: existing)
          let before = existing?.tree.source.bytes
          if update.bytes != before { try SourceFile.write(update.bytes, to: file, inPlaceOf: before) }
          tell(update, file, console)
          if !questionnaire.translations.contains(language) {
            console.print(TranslateWording.notExpected(language, path.harmless))
          }
        }
      } catch {
        // One translation that cannot be read does not keep the others from being refreshed.
        console.complain(error.phrase)
        hasFailed = true
      }
    }
    return hasFailed || !isComplete ? .failure : .success
  }

  private static func languages(
    _ language: String?, of questionnaire: Questionnaire, _ path: String
  ) throws(CommandFailure) -> [String] {
    let own = questionnaire.textLanguage.code
    if let language {
      guard language == own else { return [language] }
      throw CommandFailure(
        phrase: Phrase(
          fr: "le questionnaire «\u{A0}\(path)\u{A0}» est déjà dans cette langue (\(own)).",
          en: "the questionnaire “\(path)” is in that language (\(own)) already."), exitCode: .wrongUse)
    }
    var seen: Set<String> = [own]
    let expected = questionnaire.translations.filter { seen.insert($0).inserted }
    guard !expected.isEmpty else {
      throw CommandFailure(
        phrase: Phrase(
          fr: """
            dans quelle langue\u{A0}? Dites-le avec --to, par exemple --to ar, ou ajoutez une ligne «\u{A0}traductions \
            ar\u{A0}» au questionnaire.
            """,
          en: """
            into which language? Say it with --to, for example --to ar, or add a line “translations ar” to the \
            questionnaire.
            """), exitCode: .wrongUse)
    }
    return expected
  }

  private static func tell(_ progress: TranslationProgress, _ path: String, _ console: Console) {
    let words = TranslateWording.progress(progress)
    console.print(
      Phrase(fr: "\(path.harmless)\u{A0}: \(words.french)", en: "\(path.harmless): \(words.english)"))
  }

  private static func tell(_ update: TranslationUpdate, _ path: String, _ console: Console) {
    tell(update.progress, path, console)
    if update.reused > 0 { console.print(TranslateWording.reused(update.reused)) }
    if update.takenBack > 0 { console.print(TranslateWording.takenBack(update.takenBack)) }
    if !update.putAside.isEmpty { console.print(TranslateWording.putAside(update.putAside)) }
  }
}

extension String {
  /// What stands after the last slash.
  fileprivate var lastPart: String { split(separator: "/").last.map(String.init) ?? self }
}
