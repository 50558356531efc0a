import Wording

extension StoreError {
  /// What a person is told about the account that they named.
  var accountPhrase: Phrase {
    switch self {
    case .invalidAccountName:
      Phrase(
        fr: "Un nom de compte a de 1 à \(AccountName.limit) lettres, chiffres ou signes . _ - @, sans espace.",
        en: "The name of an account has 1 to \(AccountName.limit) letters, digits or signs . _ - @, without blanks.")
    case .accountExists:
      Phrase(
        fr: "Un compte de ce nom existe déjà. Choisissez un autre nom, ou changez son mot de passe.",
        en: "There is an account of this name already. Choose another name, or change its password.")
    default:
      Phrase(
        fr: "Aucun compte n'a ce nom. La liste des comptes est donnée par «\u{A0}jalon account list\u{A0}».",
        en: "No account has this name. The accounts are listed by “jalon account list”.")
    }
  }
}
