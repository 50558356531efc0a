import QuestionnaireLanguage
import Wording

extension SourceFile {
  /// The other files of the folder in which a file is.
  static func siblings(of path: String) -> SiblingFiles {
    { fileName in
      let sibling = besidePath(path, fileName)
      guard isPlainFile(sibling) else { return nil }
      return (try? read(sibling)).map { Compilation($0, neighbours: neighbours(of: path)) }
    }
  }

  /// The path of another file of the same folder.
  static func besidePath(_ path: String, _ fileName: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return fileName }
    return path[...slash] + fileName
  }

  /// What to say when a translation is given where a questionnaire is needed.
  static func isTranslation(_ path: String) -> CommandFailure {
    let name = TranslationFileName(path)
    let original = name.map { besidePath(path, $0.original) } ?? path
    let language = name?.language ?? "ar"
    return CommandFailure(
      phrase: Phrase(
        fr: """
          «\u{A0}\(path)\u{A0}» est une traduction. Donnez le questionnaire qu'elle traduit, \(original), et pour la \
          langue --in \(language) avec jalon run ou jalon print.
          """,
        en: """
          “\(path)” is a translation. Give the questionnaire that it translates, \(original), and for the language \
          --in \(language) with jalon run or jalon print.
          """))
  }
}
