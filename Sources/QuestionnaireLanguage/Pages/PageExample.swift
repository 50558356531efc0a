import Wording

/// Some lines of a questionnaire as a page shows them, and the whole file that they stand in.
public struct PageExample: Sendable {
  let lines: String
  let frame: ExampleFrame
  let edition: InterfaceLanguage
  let hasMistake: Bool

  /// The lines to show. What cannot be seen is made visible: a tabulation is an arrow, a byte that is not UTF-8 the
  /// replacement character.
  public var shown: [String] {
    let text = frame == .savedOutsideUTF8 && hasMistake ? String(decoding: latin1, as: UTF8.self) : lines
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0).replacing("\t", with: "→ ") }
  }

  /// The bytes of a complete file that holds the lines.
  public var file: [UInt8] {
    let (before, after) = frame.surroundings(in: edition)
    let text = frame == .savedOutsideUTF8 && hasMistake ? latin1 : Array(lines.utf8)
    return Array(before.utf8) + text + Array("\n\(after)".utf8)
  }

  /// The name of the file, which for some examples says what it is.
  public var fileName: String { frame.translation(in: edition)?.fileName ?? "essai.jalon" }

  /// The files beside it; nil for an example that stands alone.
  public var siblings: SiblingFiles? {
    guard let (_, name, text) = frame.translation(in: edition) else { return nil }
    return { $0 == name ? Compilation(SourceText(name: name, text)) : nil }
  }

  /// The lines in the encoding of an old Windows.
  private var latin1: [UInt8] {
    lines.unicodeScalars.flatMap { $0.value < 0x100 ? [UInt8($0.value)] : Array(String($0).utf8) }
  }
}

/// What stands around the lines of an example, so that a page shows only those that matter.
enum ExampleFrame: Sendable {
  /// Nothing: the example is a whole file.
  case wholeFile
  /// After the first two lines and two waves.
  case afterWaves
  /// Between the first two lines and a section.
  case betweenHeadAndSection
  /// Under a section, after two waves.
  case inSection
  /// The same, in a file whose bad example is saved in an old encoding.
  case savedOutsideUTF8
  /// After a section with three questions.
  case afterQuestions
  /// After a score over these questions.
  case afterScore
  /// Under the questionnaire's first line, beside a translation into one language.
  case underTranslatedHead
  /// In the section of a questionnaire, beside its translation.
  case inTranslatedSection
  /// The first line of a translation, beside the questionnaire that its file is named after.
  case translationHead
  /// The same, in a file that is not named after its questionnaire.
  case unnamedTranslationHead
  /// In a translation, beside its questionnaire.
  case inTranslation

  /// The text before the example and the text after it.
  func surroundings(in edition: InterfaceLanguage) -> (before: String, after: String) {
    let parts = edition.example(fr: Parts.french, en: Parts.english)
    return switch self {
    case .wholeFile: ("", "")
    case .afterWaves: (parts.head + parts.waves, "")
    case .betweenHeadAndSection: (parts.head, parts.section + parts.questions)
    case .inSection, .savedOutsideUTF8: (parts.head + parts.waves + parts.section, "")
    case .afterQuestions: (parts.head + parts.waves + parts.section + parts.questions, "")
    case .afterScore: (parts.head + parts.waves + parts.section + parts.questions + parts.score, "")
    case .underTranslatedHead, .inTranslatedSection, .translationHead, .unnamedTranslationHead, .inTranslation:
      edition.example(fr: TranslationExample.french, en: TranslationExample.english).surroundings(of: self)
    }
  }

  private struct Parts {
    let head, waves, section, questions, score: String

    static let french = Parts(
      head: "jalon 1 fr\n\nquestionnaire pratiques version 1.0 \"Mes pratiques\"\n\n",
      waves: "vague avant \"Avant l'atelier\"\nvague apres \"À la fin de l'atelier\"\n\n",
      section: "section cuisine \"Cuisiner chez vous\"\n",
      questions: """
          question recette "Je sais cuisiner un repas." : entier de 1 à 5
          question saison "Je reconnais les légumes." : entier de 1 à 5
          question temps "J'ai le temps de cuisiner." : entier de 1 à 5


        """,
      score: """
        score confiance "Confiance en cuisine", hausse favorable
          moyenne de recette, saison
          calculé si toutes les réponses


        """)

    static let english = Parts(
      head: "jalon 1 en\n\nquestionnaire practices version 1.0 \"My practices\"\n\n",
      waves: "wave before \"Before the workshop\"\nwave end \"At the end of the workshop\"\n\n",
      section: "section cooking \"Cooking at home\"\n",
      questions: """
          question recipe "I can cook a meal." : integer from 1 to 5
          question season "I recognise vegetables." : integer from 1 to 5
          question time "I have time to cook." : integer from 1 to 5


        """,
      score: """
        score confidence "Confidence in cooking", higher is better
          mean of recipe, season
          computed if all answers


        """)
  }
}
