import Wording

/// Why something cannot be given another name.
enum RenameProblem: Error, Equatable {
  /// There is no name at the place that a file of the folder declares.
  case nothingHere
  /// The new name is not one.
  case notAName(String, nearest: String)
  /// Something else has the name; in another file of the folder when one is named.
  case taken(String, file: String?)
  /// The file, or another one of the folder when one is named, would have a mistake that it has not now.
  case breaks(Phrase, file: String?)
  /// A line would be read as something else.
  case changesMeaning(String)

  var phrase: Phrase {
    switch self {
    case .nothingHere:
      Phrase(
        fr:
          "Placez le curseur sur un nom que ce fichier ou un fichier du dossier déclare\u{A0}: une question, un score…",
        en: "Put the cursor on a name that this file or one of its folder declares: a question, a score …")
    case .notAName(let name, let nearest):
      Phrase(
        fr: "«\u{A0}\(name)\u{A0}» ne peut pas être un nom\u{A0}: de petites lettres sans accent, des chiffres et _, "
          + "32 caractères au plus. Par exemple «\u{A0}\(nearest)\u{A0}».",
        en: "“\(name)” cannot be a name: small letters without accents, digits and _, at most 32 characters. "
          + "For example “\(nearest)”.")
    case .taken(let name, let file):
      Phrase(
        fr: "Le nom «\u{A0}\(name)\u{A0}» est déjà pris dans \(file ?? "ce fichier").",
        en: "The name “\(name)” is already taken in \(file ?? "this file").")
    case .breaks(let message, let file):
      Phrase(
        fr: "Avec ce nom, \(file ?? "le fichier") aurait une erreur\u{A0}: \(message.french)",
        en: "With this name \(file ?? "the file") would have a mistake: \(message.english)")
    case .changesMeaning(let name):
      Phrase(
        fr: "Avec le nom «\u{A0}\(name)\u{A0}», une ligne voudrait dire autre chose.",
        en: "With the name “\(name)” a line would mean something else.")
    }
  }
}
