import CommandSyntax
import QuestionnaireLanguage
import Wording

/// `jalon format`: puts questionnaires in the one form in which everybody's files look alike.
enum FormatCommand: Command {
  static let description = CommandDescription(
    name: "format",
    summary: Phrase(
      fr: "mettre des questionnaires en forme, sans changer ce qu'ils disent",
      en: "lay out questionnaires, without changing what they say"),
    discussion: Phrase(
      fr: """
        Accents des mots du langage, blancs, retraits, guillemets et longueur des lignes deviennent les mêmes dans tous \
        les fichiers\u{A0}; les textes et les commentaires restent comme ils sont, les fins de ligne (Windows ou Unix) \
        aussi. Un fichier dont une ligne ne peut pas être lue n'est pas touché. Code de sortie : 0 si tout est en forme, 1 sinon, 2 si la commande est mal écrite.
        """,
      en: """
        Spelling of the words of the language, blanks, indentation, quotation marks and length of lines become the same \
        in all files; texts and comments stay as they are, and so do the ends of lines (Windows or Unix). A file of which \
        a line cannot be read is not touched. \
        Exit code: 0 when all is laid out, 1 otherwise, 2 for wrong use.
        """),
    arguments: [
      ArgumentDescription(
        "files", placeholder: Phrase(fr: "FICHIER", en: "FILE"), count: .oneOrMore,
        help: Phrase(fr: "Questionnaires à mettre en forme.", en: "Questionnaires to lay out."))
    ],
    options: [
      .flag(
        "check",
        help: Phrase(
          fr: "Ne rien changer\u{A0}; nommer les fichiers qui ne sont pas en forme.",
          en: "Change nothing; name the files that are not laid out."))
    ],
    examples: CommandExample(
      "jalon format Questionnaires/*.jalon",
      Phrase(fr: "Met en forme tous les questionnaires du dossier.", en: "Lays out all questionnaires of the folder.")))

  static func run(_ invocation: CommandInvocation, _ console: Console) throws(CommandFailure) -> Jalon.ExitCode {
    let isCheck = invocation.flag("check")
    var (isAllWell, isSilent) = (true, true)
    for path in invocation.values("files") {
      do throws(CommandFailure) {
        let source = try SourceFile.read(path)
        guard let formatted = try canonicalForm(of: source, path) else { continue }
        if isCheck { isAllWell = false } else { try SourceFile.write(formatted, to: path, inPlaceOf: source.bytes) }
        isSilent = false
        console.print(notice(path, isCheck: isCheck))
      } catch {
        // One file that cannot be laid out does not keep the others from being.
        console.complain(error.phrase)
        isAllWell = false
      }
    }
    if isAllWell && isSilent { console.print(Phrase(fr: "tout est déjà en forme", en: "all is laid out already")) }
    return isAllWell ? .success : .failure
  }

  private static func notice(_ path: String, isCheck: Bool) -> Phrase {
    let name = path.harmless
    return isCheck
      ? Phrase(fr: "\(name)\u{A0}: n'est pas en forme", en: "\(name): not laid out")
      : Phrase(fr: "\(name)\u{A0}: mis en forme", en: "\(name): laid out")
  }

  /// The canonical form of a file; nil when it has it already.
  private static func canonicalForm(of source: SourceText, _ path: String) throws(CommandFailure) -> [UInt8]? {
    let compilation = Compilation(source)
    switch compilation.formatting {
    case .canonical(let bytes) where bytes == source.bytes: return nil
    case .canonical(let bytes): return bytes
    case .unreadable(let errors):
      let line = errors.first.map { source.lineNumber(of: $0.span.start) } ?? 1
      throw CommandFailure(
        phrase: Phrase(
          fr: """
            le fichier «\u{A0}\(path)\u{A0}» n'a pas été touché\u{A0}: sa ligne \(line) ne peut pas être lue. \
            jalon check \(path) dit pourquoi.
            """,
          en: """
            the file “\(path)” was not touched: its line \(line) cannot be read. jalon check \(path) says why.
            """))
    }
  }
}
