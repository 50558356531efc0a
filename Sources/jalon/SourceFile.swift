import Foundation
import QuestionnaireLanguage
import QuestionnaireModel
import TableFiles
import Wording

/// Reading and compiling the `.jalon` files that commands are given.
enum SourceFile {
  /// The largest file read, in bytes; a questionnaire of thousands of items is far smaller.
  private static let sizeLimit = 16 << 20

  /// Whether there is something at a path.
  static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

  /// Refuses to write an export over a database, what belongs to one, or a questionnaire.
  ///
  /// To be called before a database is opened: a program that opens and closes a database's file by another way loses
  /// the locks that it has on it.
  static func refuseToReplace(_ path: String, suggesting ending: String = "csv") throws(CommandFailure) {
    let companions = ["-wal", "-shm", "-journal"]
    let isCompanion = companions.contains { path.hasSuffix($0) && exists(String(path.dropLast($0.count))) }
    let beginning = FileHandle(forReadingAtPath: path).flatMap { try? $0.read(upToCount: 16) }
    let isDatabase = beginning?.starts(with: Data("SQLite format 3".utf8)) ?? false
    guard isCompanion || isDatabase || (path.hasSuffix(".jalon") && exists(path)) else { return }
    throw CommandFailure(
      phrase: Phrase(
        fr: """
          «\u{A0}\(path)\u{A0}» est une base de réponses ou un questionnaire, et n'est pas remplacé. Donnez un autre nom au \
          fichier à écrire, par exemple \(path).\(ending).
          """,
        en: """
          “\(path)” is a response database or a questionnaire, and is not replaced. Give the file to write another name, \
          for example \(path).\(ending).
          """))
  }

  /// Whether a path is that of a plain file: a pipe or a device could keep a command waiting for ever.
  static func isPlainFile(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// Reads a file.
  static func read(_ path: String) throws(CommandFailure) -> SourceText {
    var isDirectory: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else {
      throw CommandFailure(
        phrase: Phrase(
          fr: "le fichier «\u{A0}\(path)\u{A0}» n'existe pas. Vérifiez son nom et le dossier où vous êtes.",
          en: "the file “\(path)” does not exist. Check its name and the folder where you are."))
    }
    if isDirectory.boolValue {
      throw CommandFailure(
        phrase: Phrase(
          fr: "«\u{A0}\(path)\u{A0}» est un dossier. Donnez des fichiers, par exemple \(path)/*.jalon.",
          en: "“\(path)” is a folder. Give files, for example \(path)/*.jalon."))
    }
    guard let handle = FileHandle(forReadingAtPath: path), let data = try? handle.read(upToCount: sizeLimit + 1) else {
      if FileManager.default.isReadableFile(atPath: path) { return SourceText(name: path, bytes: []) }
      throw CommandFailure(
        phrase: Phrase(
          fr: "le fichier «\u{A0}\(path)\u{A0}» ne peut pas être lu. Vérifiez que vous en avez le droit.",
          en: "the file “\(path)” cannot be read. Check that you are allowed to."))
    }
    guard data.count <= sizeLimit else {
      throw CommandFailure(
        phrase: Phrase(
          fr: "le fichier «\u{A0}\(path)\u{A0}» dépasse 16 Mo\u{A0}: ce n'est sans doute pas un questionnaire.",
          en: "the file “\(path)” is over 16 MB: it is probably not a questionnaire."))
    }
    return SourceText(name: path, bytes: Array(data))
  }

  /// Writes a file complete or not at all, provided that it still is as the command has read it: an edit that another
  /// program has saved meanwhile is not lost.
  ///
  /// - Parameter before: what the file held when it was read; nil when there was none.
  static func write(_ bytes: [UInt8], to path: String, inPlaceOf before: [UInt8]?) throws(CommandFailure) {
    do {
      let file = try AtomicFile(replacing: path)
      try file.append(bytes)
      try file.commit(inPlaceOf: before)
    } catch {
      throw CommandFailure(phrase: error.phrase)
    }
  }

  /// Reads and compiles a file that a command needs; what is wrong with it is shown on standard error.
  ///
  /// - Returns: the questionnaire and its text, in which pieces taken from other files stand in full, so that whoever
  ///   keeps it needs no other file.
  static func compile(_ path: String, _ console: Console) throws(CommandFailure) -> (Questionnaire, SourceText) {
    let source = try read(path)
    let compilation = Compilation(source, neighbours: neighbours(of: path))
    guard let questionnaire = compilation.questionnaire else {
      if compilation.translation != nil, !compilation.hasErrors { throw isTranslation(path) }
      if compilation.isShared && !compilation.hasErrors {
        throw CommandFailure(
          phrase: Phrase(
            fr: """
              «\u{A0}\(path)\u{A0}» est un fichier de morceaux partagés\u{A0}: il n'est pas posé lui-même. Donnez un \
              questionnaire qui en reprend.
              """,
            en: """
              “\(path)” is a file of shared pieces: it is not asked by itself. Give a questionnaire that takes from it.
              """))
      }
      let renderer = TerminalRenderer(language: console.language)
      for diagnostic in compilation.diagnostics where diagnostic.severity == .error {
        let text = renderer.render(diagnostic, in: source)
        console.remark(Phrase(fr: text, en: text))
      }
      throw CommandFailure(
        phrase: Phrase(
          fr: "le questionnaire «\u{A0}\(path)\u{A0}» contient des erreurs, expliquées ci-dessus. Rien n'a été fait.",
          en: "the questionnaire “\(path)” has errors, explained above. Nothing was done."))
    }
    return (questionnaire, compilation.standaloneText)
  }
}
