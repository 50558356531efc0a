import QuestionnaireModel
import Wording

/// What the lines of a translation file say, before they are held against the questionnaire that they translate.
public struct TranslationFile: Sendable {
  /// Where the line stands that names the questionnaire and the language.
  let head: SourceSpan
  /// The questionnaire that is translated, as it is named.
  let questionnaire: Name
  /// The language, as it is named.
  let language: Name
  /// One for each line with a text, in order.
  var lines: [TranslatedLine]

  /// The code of the language into which is translated.
  public var languageCode: String { language.text }
}

/// A line of a translation file.
struct TranslatedLine: Sendable {
  /// Which text it translates.
  var key: TextKey
  /// The name or code that it is found by; for a help, a unit or easy-to-read words the keyword.
  let name: Name
  /// The line as a statement of the tree, from its first word to its last.
  let span: SourceSpan
  /// The translation, empty when it has still to be written; nil when the line has no text, as a scale's own.
  let text: Spanned<String>?
  /// The fingerprint of the text that was translated.
  let fingerprint: Name?
  /// Where it is marked as to be reviewed.
  let mark: SourceSpan?
}
