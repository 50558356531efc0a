import Wording

extension PasswordRefusal {
  /// The words for it.
  public var phrase: Phrase {
    switch self {
    case .tooShort(let limit):
      Phrase(
        fr: """
          ce mot de passe est trop court pour bien protéger les réponses\u{A0}: il en faut au moins \(limit) caractères. \
          Une petite phrase convient très bien, par exemple quatre mots sans rapport entre eux.
          """,
        en: """
          this password is too short to protect the answers well: it takes at least \(limit) characters. A short phrase \
          does very well, for example four words that have nothing to do with each other.
          """)
    case .tooLong(let limit):
      Phrase(
        fr: "ce mot de passe est trop long\u{A0}: \(limit) octets au plus.",
        en: "this password is too long: \(limit) bytes at most.")
    case .tooEasy:
      Phrase(
        fr: """
          ce mot de passe serait deviné trop vite\u{A0}: il répète le nom du compte ou quelques caractères. Une petite \
          phrase convient très bien.
          """,
        en: """
          this password would be guessed too soon: it repeats the name of the account or a few characters. A short phrase \
          does very well.
          """)
    case .unprintable:
      Phrase(
        fr: "ce mot de passe contient un caractère invisible. Tapez-le au clavier, sans copier-coller.",
        en: "this password contains an invisible character. Type it on the keyboard, without pasting.")
    case .notHashed:
      Phrase(
        fr: "cette machine ne sait pas protéger un mot de passe (libcrypt sans yescrypt).",
        en: "this machine cannot protect a password (libcrypt without yescrypt).")
    }
  }
}
