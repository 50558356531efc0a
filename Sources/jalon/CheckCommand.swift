import CommandSyntax
import QuestionnaireLanguage
import Wording

/// `jalon check`: compiles questionnaires and explains what is wrong with them.
enum CheckCommand: Command {
  static let description = CommandDescription(
    name: "check",
    summary: Phrase(
      fr: "vérifier des questionnaires et expliquer les erreurs", en: "check questionnaires and explain mistakes"),
    discussion: Phrase(
      fr: """
        Chaque erreur est montrée avec sa ligne, l'endroit exact, un code et, quand il existe, le remède. Toutes les \
        erreurs indépendantes d'un fichier sont données d'un coup. Code de sortie : 0 sans erreur, 1 avec, 2 si la \
        commande est mal écrite.
        """,
      en: """
        Each mistake is shown with its line, the exact place, a code and, where there is one, the mend. All independent \
        mistakes of a file are given in one run. Exit code: 0 without errors, 1 with some, 2 for wrong use.
        """),
    arguments: [
      ArgumentDescription(
        "files", placeholder: Phrase(fr: "FICHIER", en: "FILE"), count: .oneOrMore,
        help: Phrase(fr: "Questionnaires à vérifier.", en: "Questionnaires to check."))
    ],
    options: [
      .value(
        "format", placeholder: Phrase(fr: "FORME", en: "FORM"), allowedValues: ["terminal", "concise", "json"],
        whenAbsent: .means("terminal"),
        help: Phrase(
          fr: "Pour une personne (terminal), une ligne par erreur (concise) ou pour un programme (json).",
          en: "For a person (terminal), one line a mistake (concise) or for a program (json)."))
    ],
    examples: CommandExample(
      "jalon check Questionnaires/*.jalon",
      Phrase(fr: "Vérifie tous les questionnaires du dossier.", en: "Checks all questionnaires of the folder.")))

  static func run(_ invocation: CommandInvocation, _ console: Console) throws(CommandFailure) -> Jalon.ExitCode {
    var all: [(diagnostic: Diagnostic, source: SourceText)] = []
    let paths = invocation.values("files")
    var unreadable = 0
    for path in paths {
      do throws(CommandFailure) {
        let source = try SourceFile.read(path)
        all += Compilation(source).diagnostics.map { ($0, source) }
      } catch {
        // One file that cannot be read does not keep the others from being checked.
        console.complain(error.phrase)
        unreadable += 1
      }
    }
    show(all, files: paths.count - unreadable, format: invocation.value("format") ?? "terminal", console)
    return unreadable > 0 || all.contains { $0.diagnostic.severity == .error } ? .failure : .success
  }

  private static func show(
    _ all: [(diagnostic: Diagnostic, source: SourceText)], files: Int, format: String, _ console: Console
  ) {
    switch format {
    case "json":
      console.write(JSONRenderer.render(all, language: console.language))
    case "concise":
      for (diagnostic, source) in all {
        console.write(ConciseRenderer.render(diagnostic, in: source, language: console.language))
      }
    default:
      let renderer = TerminalRenderer(language: console.language, usesColor: console.usesColor)
      for (diagnostic, source) in all { console.print(renderer.render(diagnostic, in: source)) }
      guard files > 0 else { return }
      let errors = all.count { $0.diagnostic.severity == .error }
      console.write(renderer.summary(errors: errors, warnings: all.count - errors, files: files))
    }
  }
}
