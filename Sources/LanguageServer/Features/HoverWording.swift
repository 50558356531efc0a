import Wording

/// The labels of what is shown under the pointer.
enum HoverWording {
  static let type = Phrase(fr: "Réponse\u{A0}:", en: "Answer:")
  static let formula = Phrase(fr: "Calcul\u{A0}:", en: "Calculation:")
  static let waves = Phrase(fr: "Vagues\u{A0}:", en: "Waves:")
  static let relevance = Phrase(fr: "Posée si", en: "Asked if")
  static let feeds = Phrase(fr: "Compte dans", en: "Counts in")
  static let reversed = Phrase(fr: "inversé", en: "reversed")
  static let missing = Phrase(fr: "manquant", en: "missing")
  static let range = Phrase(fr: "Étendue\u{A0}:", en: "Range:")
  static let retrospective = Phrase(fr: "Rétrospective de", en: "Retrospective of")
  static let itemsAsked = Phrase(fr: "Questions posées\u{A0}:", en: "Items asked:")
}
