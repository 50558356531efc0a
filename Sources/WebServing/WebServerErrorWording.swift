import Wording

extension WebServerError {
  /// The words for it.
  public var phrase: Phrase {
    switch self {
    case .unusableAddress(let address):
      Phrase(
        fr: "l'adresse «\u{A0}\(address)\u{A0}» n'est pas une adresse de cette machine. Pour toutes\u{A0}: 0.0.0.0",
        en: "the address “\(address)” is none of this machine's. For all of them: 0.0.0.0")
    case .portInUse(let port):
      Phrase(
        fr: "le port \(port) est déjà pris par un autre programme. Choisissez-en un autre, par exemple \(port &+ 1).",
        en: "port \(port) is already taken by another program. Choose another one, for example \(port &+ 1).")
    case .portNotPermitted(let port):
      Phrase(
        fr: "le port \(port) demande les droits d'administration. Choisissez-en un de 1024 à 65535.",
        en: "port \(port) asks for administration rights. Choose one from 1024 to 65535.")
    case .notStarted(true):
      Phrase(
        fr: "le serveur ne démarre pas\u{A0}: vérifiez que le certificat et sa clé, en PEM, vont ensemble.",
        en: "the server does not start: check that the certificate and its key, in PEM, go together.")
    case .notStarted(false):
      Phrase(
        fr: "le serveur ne démarre pas\u{A0}: trop de fichiers ouverts ou trop peu de mémoire.",
        en: "the server does not start: too many open files or too little memory.")
    }
  }
}
