import Wording

/// What the editor is told when a message cannot be dealt with; most editors show it in a log.
enum SessionWording {
  static let unreadable = Phrase(
    fr: "un message de l'éditeur ne peut pas être lu, il est ignoré",
    en: "a message of the editor cannot be read, it is ignored")
  static let noMessage = Phrase(
    fr: "ce n'est pas un message du protocole", en: "this is not a message of the protocol")
  static let notInitialized = Phrase(
    fr: "l'éditeur doit d'abord envoyer initialize", en: "the editor has to send initialize first")
  static let alreadyInitialized = Phrase(
    fr: "initialize a déjà été envoyé", en: "initialize was sent before")
  static let shutDown = Phrase(
    fr: "après shutdown, il ne reste que exit", en: "after shutdown there is only exit")
  static let invalidParameters = Phrase(
    fr: "les paramètres du message ne sont pas ceux du protocole",
    en: "the parameters of the message are not those of the protocol")
  static let notOpen = Phrase(
    fr: "ce document n'est pas ouvert", en: "this document is not open")

  static func unknownMethod(_ method: String) -> Phrase {
    let shown = method.shortened.harmless
    return Phrase(fr: "jalon lsp ne connaît pas «\u{A0}\(shown)\u{A0}»", en: "jalon lsp does not know “\(shown)”")
  }
}
