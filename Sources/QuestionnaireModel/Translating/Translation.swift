/// The texts of a questionnaire in another language.
public struct Translation: Sendable, Equatable {
  /// The language.
  public var language: TextLanguage
  /// The texts that are translated; one that is not here is read in the language of the source.
  public var texts: [TextKey: String]

  /// Makes a translation.
  public init(language: TextLanguage, texts: [TextKey: String]) {
    self.language = language
    self.texts = texts
  }
}

extension Questionnaire {
  /// The same questionnaire with its texts in another language. Names, codes and conditions are untouched, so that the
  /// answers are the same; a text without translation stays as it is. Easy-to-read words without translation are left
  /// out, so that the translated ordinary words are read and not the easy ones of another language.
  public func translated(by translation: Translation) -> Questionnaire {
    var questionnaire = self
    questionnaire.textLanguage = translation.language
    questionnaire.visitTexts { key, text in
      if let translated = translation.texts[key], !translated.isEmpty {
        text = translated
      } else if key.part.isEasy, KeyedText(key: key, text: text).isTranslatable {
        text = ""
      }
    }
    return questionnaire
  }
}
