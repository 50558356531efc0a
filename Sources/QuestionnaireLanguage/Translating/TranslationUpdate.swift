import QuestionnaireModel
import Wording

/// A translation file made or refreshed after its questionnaire: what is translated stays, what is new is added with
/// nothing between the quotation marks, what has changed is marked, and what is no more is put aside at the end.
///
/// ```swift
/// let update = TranslationUpdate(of: questionnaire, named: "pratiques.jalon", to: "ar", from: existing)
/// ```
public struct TranslationUpdate: Sendable {
  /// The file, in its canonical form; with the ends of lines and the byte order mark that it had.
  public let bytes: [UInt8]
  /// How far the translation is.
  public private(set) var progress = TranslationProgress()
  /// How many of those that fit were taken from the same text elsewhere in the file.
  public private(set) var reused = 0
  /// How many of all were taken back from those put aside earlier, since their texts have come back.
  public private(set) var takenBack = 0
  /// The translations that were put aside, by the names of their texts.
  public private(set) var putAside: [String] = []

  /// Makes or refreshes a translation.
  ///
  /// - Parameters:
  ///   - fileName: the name of the questionnaire's file, for the words at the top of a new translation.
  ///   - language: the code of the language, where there is no translation yet.
  ///   - existing: the translation as it is, which must have no errors; nil to make a new one.
  public init(
    of questionnaire: Questionnaire, named fileName: String, to language: String, from existing: Compilation? = nil
  ) {
    let edition = existing?.tree.edition ?? questionnaire.language
    var writer = TranslationWriter(questionnaire, edition, existing)
    writer.writeHead(fileName, language)
    var owner: TextKey.Owner?
    for text in writer.wanted {
      if text.key.owner != owner {
        owner = text.key.owner
        if text.key.part != .text { writer.writeOwner(text.key.owner) }
      }
      switch writer.write(text, language) {
      case .upToDate: progress.upToDate += 1
      case .reused:
        progress.upToDate += 1
        reused += 1
      case .takenBack:
        progress.upToDate += 1
        takenBack += 1
      case .toReview: progress.toReview += 1
      case .toTranslate: progress.toTranslate += 1
      case .nothingToDo: break
      }
    }
    putAside = writer.writeEnd()
    let source = SourceText(
      name: TranslationFileName(of: fileName, language: language).name, writer.lines.joined(separator: "\n") + "\n")
    let written = Compilation(source).canonicalBytes
    bytes = existing.map { $0.tree.source.withOwnEncoding(written) } ?? written
  }
}
