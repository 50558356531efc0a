import CommandSyntax
import PaperFace
import QuestionnaireModel
import TableFiles
import Wording

/// `jalon print`: a questionnaire for people without a screen.
enum PrintCommand: Command {
  static let description = CommandDescription(
    name: "print",
    summary: Phrase(fr: "préparer un questionnaire à imprimer", en: "make a questionnaire to print"),
    discussion: Phrase(
      fr: """
        Écrit une page HTML. Ouvrez-la dans un navigateur, puis choisissez Imprimer, ou Enregistrer en PDF, à 100 %. Une \
        vague posée dans la même séance (rétrospective) suit sur ses propres pages. Les petites lettres grises dans la \
        marge sont les colonnes du tableau à importer, et celles près des réponses ce qu'on y écrit.
        """,
      en: """
        Writes an HTML page. Open it in a browser, then choose Print, or Save as PDF, at 100%. A wave asked in the \
        same sitting (retrospective) follows on pages of its own. The small grey letters in the margin are the columns \
        of the table to import, and those beside the answers what is written there.
        """),
    arguments: [
      ArgumentDescription(
        "file", placeholder: Phrase(fr: "QUESTIONNAIRE", en: "QUESTIONNAIRE"),
        help: Phrase(fr: "Le fichier .jalon à imprimer.", en: "The .jalon file to print."))
    ],
    options: [
      .value(
        "wave", placeholder: Phrase(fr: "VAGUE", en: "WAVE"),
        whenAbsent: .isDecided(Phrase(fr: "la première", en: "the first one")),
        help: Phrase(fr: "Vague à imprimer, par exemple apres.", en: "Wave to print, for example after.")),
      CommonOptions.textLanguage,
      .flag(
        "large", help: Phrase(fr: "En grands caractères, 18 points et plus.", en: "In large print, 18 points and more.")
      ),
      .flag(
        "easy",
        help: Phrase(
          fr: "Facile à lire (FALC)\u{A0}: les textes falc, une idée par ligne, pas de codes.",
          en: "Easy to read: the easy-read texts, one idea a line, no codes.")),
      .value(
        "output", letter: "o", placeholder: Phrase(fr: "FICHIER", en: "FILE"),
        whenAbsent: .isDecided(Phrase(fr: "la sortie standard", en: "standard output")),
        help: Phrase(
          fr: "Fichier à écrire\u{A0}; il n'est remplacé qu'une fois complet.",
          en: "File to write; replaced only when complete.")),
    ],
    examples: CommandExample(
      "jalon print Questionnaires/pratiques.jalon --wave avant --output avant.html",
      Phrase(
        fr: "La vague «\u{A0}avant\u{A0}», à ouvrir dans un navigateur et à imprimer.",
        en: "The wave “avant”, to open in a browser and print.")))

  static func run(_ invocation: CommandInvocation, _ console: Console) throws(CommandFailure) -> Jalon.ExitCode {
    let (original, _) = try SourceFile.compile(invocation.value("file") ?? "", console)
    let questionnaire = try TranslatedTexts.questionnaire(
      original, in: invocation.value("in"), besideFile: invocation.value("file") ?? "", console)
    var wave = questionnaire.waves.first
    if let name = invocation.value("wave") { wave = try CommonOptions.wave(named: name, of: questionnaire) }
    let layout = PaperLayout(isLarge: invocation.flag("large"), isEasy: invocation.flag("easy"))
    let form = PaperForm(questionnaire, at: wave, layout: layout)
    guard form.questionCount > 0 else {
      throw CommandFailure(
        phrase: Phrase(
          fr: "aucune question n'est posée à cette vague\u{A0}: il n'y a rien à imprimer.",
          en: "no question is asked at this wave: there is nothing to print."))
    }
    guard let path = invocation.value("output") else {
      console.write(form.html)
      return .success
    }
    try SourceFile.refuseToReplace(path, suggesting: "html")
    try storing {
      let file = try AtomicFile(replacing: path)
      try file.append(Array(form.html.utf8))
      try file.commit()
    }
    remark(on: form, path, console)
    return .success
  }

  private static func remark(on form: PaperForm, _ path: String, _ console: Console) {
    let count = form.questionCount
    let waves = form.waves.map(\.title)
    let french = waves.map { "«\u{A0}\($0)\u{A0}»" }.joined(separator: ", ")
    let english = waves.map { "“\($0)”" }.joined(separator: ", ")
    console.remark(
      Phrase(
        fr: """
          \(path)\u{A0}: \(french)\(french.isEmpty ? "" : ", ")\(count) \(count > 1 ? "questions" : "question"). \
          Ouvrez-le dans un navigateur pour l'imprimer.
          """,
        en: """
          \(path): \(english)\(english.isEmpty ? "" : ", ")\(count) \(count == 1 ? "question" : "questions"). \
          Open it in a browser to print it.
          """))
  }
}
