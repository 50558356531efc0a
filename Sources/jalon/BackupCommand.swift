import CommandSyntax
import ResponseStore
import Wording

/// `jalon backup`: copies a database while it may be in use.
enum BackupCommand: Command {
  static let description = CommandDescription(
    name: "backup",
    summary: Phrase(fr: "copier la base de réponses", en: "copy the response database"),
    discussion: Phrase(
      fr: """
        Écrit une copie complète et vérifiable de la base, même pendant un entretien. Copier jalon.db à la main peut manquer \
        les dernières réponses, qui sont encore dans jalon.db-wal. Pour revenir à une copie : fermez les autres fenêtres, \
        effacez jalon.db, jalon.db-wal et jalon.db-shm, puis donnez à la copie le nom jalon.db.
        """,
      en: """
        Writes a whole copy of the database, even during an interview. Copying jalon.db by hand can miss the last answers, \
        which are still in jalon.db-wal. To go back to a copy: close the other windows, delete jalon.db, jalon.db-wal and \
        jalon.db-shm, then give the copy the name jalon.db.
        """),
    arguments: [
      ArgumentDescription(
        "copy", placeholder: Phrase(fr: "COPIE.db", en: "COPY.db"),
        help: Phrase(fr: "Fichier à écrire\u{A0}; il ne doit pas exister.", en: "File to write; it must not exist."))
    ],
    options: [CommonOptions.existingDatabase],
    examples: CommandExample(
      "jalon backup sauvegarde-2026-11-21.db",
      Phrase(fr: "Une copie datée de jalon.db.", en: "A dated copy of jalon.db.")))

  static func run(_ invocation: CommandInvocation, _ console: Console) throws(CommandFailure) -> Jalon.ExitCode {
    let path = invocation.value("copy") ?? ""
    let store = try CommonOptions.openExistingStore(invocation)
    try storing { try store.backUp(to: path) }
    console.print(Phrase(fr: "Copie écrite\u{A0}: \(path).", en: "Copy written: \(path)."))
    return .success
  }
}
