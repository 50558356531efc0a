import Wording

/// A small questionnaire and its translation, in which the examples of pages about translations stand.
struct TranslationExample {
  /// The file names of both.
  let original, translation: String
  /// The questionnaire: its first lines, the line that expects the translation, what follows, and the question.
  let head, expecting, body, question: String
  /// The translation: its first line, and the lines after it.
  let translatedHead, translatedWave, translatedSection: String
  let header: String

  static let french = TranslationExample(
    original: "pratiques.jalon", translation: "pratiques.en.jalon",
    head: "questionnaire pratiques version 1.0 \"Mes pratiques\"\n", expecting: "  traductions en\n",
    body: "\nvague avant \"Avant l'atelier\"\n\nsection cuisine \"Cuisiner chez vous\"\n",
    question: "  question recette \"Je sais cuisiner un repas.\" : entier de 1 à 5\n",
    translatedHead: "questionnaire pratiques langue en \"My practices\", source 450777\n",
    translatedWave: "vague avant \"Before the workshop\", source 3916cd\n\n",
    translatedSection: """
      section cuisine "Cooking at home", source a62a4c
        question recette "I can cook a meal.", source aafb49

      """,
    header: "jalon 1 fr\n\n")

  static let english = TranslationExample(
    original: "practices.jalon", translation: "practices.fr.jalon",
    head: "questionnaire practices version 1.0 \"My practices\"\n", expecting: "  translations fr\n",
    body: "\nwave before \"Before the workshop\"\n\nsection cooking \"Cooking at home\"\n",
    question: "  question recipe \"I can cook a meal.\" : integer from 1 to 5\n",
    translatedHead: "questionnaire practices language fr \"Mes pratiques\", source 15f621\n",
    translatedWave: "wave before \"Avant l'atelier\", source 956ef1\n\n",
    translatedSection: """
      section cooking "Cuisiner chez vous", source f77215
        question recipe "Je sais cuisiner un repas.", source 588e2b

      """,
    header: "jalon 1 en\n\n")

  /// The text before an example and the text after it.
  func surroundings(of frame: ExampleFrame) -> (before: String, after: String) {
    switch frame {
    case .underTranslatedHead: (header + head, body + question)
    case .inTranslatedSection: (header + head + expecting + body, "")
    case .translationHead, .unnamedTranslationHead: (header, translatedWave + translatedSection)
    case .inTranslation: (header + translatedHead + translatedWave, "")
    default: ("", "")
    }
  }

  var wholeOriginal: String { header + head + body + question }
  var wholeTranslation: String { header + translatedHead + translatedWave + translatedSection }
}

extension ExampleFrame {
  /// The name of the example's file, and the file beside it; nil for an example that stands alone.
  func translation(in edition: InterfaceLanguage) -> (fileName: String, sibling: String, text: String)? {
    let example = edition.example(fr: TranslationExample.french, en: TranslationExample.english)
    return switch self {
    case .underTranslatedHead, .inTranslatedSection:
      (example.original, example.translation, example.wholeTranslation)
    case .translationHead, .inTranslation: (example.translation, example.original, example.wholeOriginal)
    case .unnamedTranslationHead: ("essai.jalon", example.original, example.wholeOriginal)
    default: nil
    }
  }
}
