import Foundation
import Wording

/// The files that come with Jalon: questionnaires and sample data.
enum ShippedFiles {
  /// The folder that holds `Questionnaires` and `Fixtures`: the current one, or the nearest above the executable.
  static func root() throws(CommandFailure) -> String {
    let executable = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    var candidates = [FileManager.default.currentDirectoryPath]
    var folder = executable.deletingLastPathComponent()
    while folder.path.count > 1 {
      candidates.append(folder.path)
      folder.deleteLastPathComponent()
    }
    if let root = candidates.first(where: { SourceFile.exists($0 + "/Fixtures/demo/avant.csv") }) { return root }
    throw CommandFailure(
      phrase: Phrase(
        fr: "les données d'exemple sont introuvables. Lancez la commande depuis le dossier de Jalon.",
        en: "the sample data cannot be found. Run the command from the folder of Jalon."))
  }
}
