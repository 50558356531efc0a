import CommandSyntax
import QuestionnaireLanguage
import Wording

/// `jalon check`: compiles questionnaires, explains what is wrong with them, and mends what is mechanical.
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

        Une traduction (pratiques.ar.jalon) est comparée au questionnaire d'à côté, et un questionnaire aux traductions \
        que sa ligne «\u{A0}traductions\u{A0}» demande.

        Avec --fix, les fautes de frappe dont le remède est certain sont corrigées dans le fichier, puis il est vérifié : \
        une lettre de trop ou de moins dans un mot du langage, espaces et tabulations au début des lignes, guillemets, \
        tirets, virgule ou point des décimales, mots de l'autre langue. Les noms que vous avez choisis et les autres \
        remèdes probables attendent --fix-likely. Un fichier qui n'est pas en UTF-8 n'est pas touché.
        """,
      en: """
        Each mistake is shown with its line, the exact place, a code and, where there is one, the mend. All independent \
        mistakes of a file are given in one run. Exit code: 0 without errors, 1 with some, 2 for wrong use.

        A translation (pratiques.ar.jalon) is held against the questionnaire beside it, and a questionnaire against the \
        translations that its line “translations” asks for.

        With --fix, slips of the keyboard whose mend is certain are mended in the file, and then it is checked: a letter \
        too many or too few in a word of the language, blanks and tabs at the beginning of lines, quotation marks, \
        dashes, comma or point of decimals, words of the other language. The names that you chose and other likely mends \
        wait for --fix-likely. A file that is not UTF-8 is not touched.
        """),
    arguments: [
      ArgumentDescription(
        "files", placeholder: Phrase(fr: "FICHIER", en: "FILE"), count: .oneOrMore,
        help: Phrase(fr: "Questionnaires à vérifier.", en: "Questionnaires to check."))
    ],
    options: [
      .value(
        "format", placeholder: Phrase(fr: "FORME", en: "FORM"),
        allowedValues: ["terminal", "concise", "json", "sarif"],
        whenAbsent: .means("terminal"),
        help: Phrase(
          fr: "Pour une personne (terminal), une ligne par erreur (concise) ou pour un programme (json, sarif).",
          en: "For a person (terminal), one line a mistake (concise) or for a program (json, sarif).")),
      .flag(
        "fix",
        help: Phrase(
          fr: "Corrige dans les fichiers ce dont le remède est certain.",
          en: "Mends in the files whatever has a certain mend.")),
      .flag(
        "fix-likely",
        help: Phrase(
          fr: "Corrige aussi ce dont le remède est seulement probable, comme un nom mal écrit ; relisez ensuite.",
          en: "Mends whatever has a likely mend as well, such as a misspelt name; read it over afterwards.")),
    ],
    examples: CommandExample(
      "jalon check Questionnaires/*.jalon",
      Phrase(fr: "Vérifie tous les questionnaires du dossier.", en: "Checks all questionnaires of the folder.")),
    CommandExample(
      "jalon check --fix mine.jalon",
      Phrase(fr: "Corrige les fautes de frappe, puis vérifie.", en: "Mends slips of the keyboard, then checks.")))

  /// What was found in one file.
  private typealias Checked = (source: SourceText, diagnostics: [Diagnostic])

  static func run(_ invocation: CommandInvocation, _ console: Console) throws(CommandFailure) -> Jalon.ExitCode {
    let format = invocation.value("format") ?? "terminal"
    let isFixing = invocation.flag("fix") || invocation.flag("fix-likely")
    var files: [Checked] = []
    var hasFailed = false
    for path in invocation.values("files") {
      do throws(CommandFailure) {
        let source = try SourceFile.read(path)
        let neighbours = SourceFile.neighbours(of: path)
        guard isFixing else {
          files.append(
            (source, Compilation(source, neighbours: neighbours, siblings: SourceFile.siblings(of: path)).diagnostics))
          continue
        }
        let mending = Mending(
          source, includingLikely: invocation.flag("fix-likely"), neighbours: neighbours,
          siblings: SourceFile.siblings(of: path))
        do throws(CommandFailure) {
          if !mending.steps.isEmpty {
            try SourceFile.write(mending.source.bytes, to: path, inPlaceOf: source.bytes)
          }
          tell(mending, format, console)
          files.append(
            (mending.source, mending.remaining))
        } catch {
          // What is shown is what stands in the file.
          files.append(
            (source, Compilation(source, neighbours: neighbours, siblings: SourceFile.siblings(of: path)).diagnostics))
          throw error
        }
      } catch {
        // One file that cannot be read or written does not keep the others from being checked.
        console.complain(error.phrase)
        hasFailed = true
      }
    }
    show(files, format, console)
    let hasErrors = files.contains { $0.diagnostics.contains { $0.severity == .error } }
    return hasFailed || hasErrors ? .failure : .success
  }

  // MARK: Mending

  /// Says what was mended; beside the result when that is for a program.
  private static func tell(_ mending: Mending, _ format: String, _ console: Console) {
    let text = MendingRenderer(language: console.language).render(mending)
    guard !text.isEmpty else { return }
    if format == "terminal" {
      console.print(text)
    } else {
      let lines = String(text.dropLast())
      console.remark(Phrase(fr: lines, en: lines))
    }
  }

  // MARK: Showing

  private static func show(_ files: [Checked], _ format: String, _ console: Console) {
    let all = files.flatMap { file in file.diagnostics.map { (diagnostic: $0, source: file.source) } }
    switch format {
    case "json":
      console.write(JSONRenderer.render(all, language: console.language))
    case "sarif":
      console.write(SARIFRenderer(language: console.language, version: Jalon.version).render(all))
    case "concise":
      for (diagnostic, source) in all {
        console.write(ConciseRenderer.render(diagnostic, in: source, language: console.language))
      }
    default:
      let renderer = TerminalRenderer(language: console.language, usesColor: console.usesColor)
      for (source, diagnostics) in files { console.write(renderer.render(diagnostics, in: source)) }
      guard !files.isEmpty else { return }
      let errors = all.count { $0.diagnostic.severity == .error }
      console.write(renderer.summary(errors: errors, warnings: all.count - errors, files: files.count))
      // Whoever reads a report in a file or a pipe has not asked for advice.
      guard console.isTerminal, let first = all.first(where: { $0.diagnostic.severity == .error }) ?? all.first else {
        return
      }
      console.write(renderer.whereToReadMore(about: first.diagnostic))
    }
  }
}
