import Wording

/// What is said, kindly, where a code looks like a person's name; the code itself is never repeated.
enum NameLikeCodes {
  static let one = Phrase(
    fr: """
      Ce code ressemble à un prénom et un nom. Jalon garde des codes, jamais de noms\u{A0}: si c'en est un, arrêtez ici et \
      donnez un numéro de carte ou un code choisi.
      """,
    en: """
      This code looks like a first and a last name. Jalon keeps codes, never names: if it is one, stop here and give a \
      card number or a code of their own.
      """)

  static func phrase(rows: Int) -> Phrase {
    Phrase(
      fr: """
        \(rows) \(rows > 1 ? "lignes ont" : "ligne a") un code qui ressemble à un prénom et un nom. Jalon garde des codes, \
        jamais de noms\u{A0}: si c'en sont, remplacez-les avant d'importer.
        """,
      en: """
        \(rows) \(rows == 1 ? "row has" : "rows have") a code that looks like a first and a last name. Jalon keeps codes, \
        never names: if they are, replace them before importing.
        """)
  }
}
