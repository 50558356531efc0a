import Wording

/// Codes that speak of the same part of a questionnaire begin alike.
public struct CodeFamily: Sendable {
  /// How its codes begin: `J02`.
  public let prefix: String
  /// What they are about.
  public let title: Phrase

  /// Every family, in the order of the codes.
  public static let all = [
    CodeFamily(prefix: "J01", title: Phrase(fr: "Caractères, mots et lignes", en: "Characters, words and lines")),
    CodeFamily(prefix: "J02", title: Phrase(fr: "Noms", en: "Names")),
    CodeFamily(prefix: "J03", title: Phrase(fr: "Réponses et conditions", en: "Answers and conditions")),
    CodeFamily(prefix: "J04", title: Phrase(fr: "Scores", en: "Scores")),
    CodeFamily(prefix: "J05", title: Phrase(fr: "Vagues et changements", en: "Waves and changes")),
    CodeFamily(
      prefix: "J06", title: Phrase(fr: "Ce qui ne sert pas ou n'est pas là", en: "What is not used or not there")),
    CodeFamily(prefix: "J07", title: Phrase(fr: "Traductions", en: "Translations")),
    CodeFamily(prefix: "J08", title: Phrase(fr: "Morceaux partagés", en: "Shared pieces")),
    CodeFamily(
      prefix: "J09",
      title: Phrase(fr: "Présentation et sens d'un score", en: "Presentation and what a score stands for")),
  ]

  /// The pages of the family, in the order of the codes.
  public var pages: [DiagnosticPage] { DiagnosticPage.all.filter { $0.code.hasPrefix(prefix) } }
}
