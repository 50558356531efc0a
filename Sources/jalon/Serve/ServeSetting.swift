import CommandSyntax
import Wording

/// One setting of `jalon serve`: an option of the command line, an environment variable and a name in a settings file.
struct ServeSetting: Sendable {
  /// What kind of value it has.
  enum Kind: Sendable {
    case text
    /// A file; a path in a settings file is meant from the folder of that file.
    case path
    /// A whole number within bounds.
    case number(ClosedRange<Int>)
  }

  /// Its name: `tls-cert` for `--tls-cert`, `JALON_TLS_CERT` and `tls-cert = …`.
  let name: String
  let kind: Kind
  private let placeholder: Phrase
  /// What holds without it.
  private let otherwise: Phrase
  let help: Phrase

  /// The environment variable.
  var variable: String { "JALON_" + name.uppercased().replacing("-", with: "_") }

  /// The option of the command line.
  var option: OptionDescription {
    .value(
      name, placeholder: placeholder,
      whenAbsent: .isDecided(
        Phrase(fr: "\(variable), sinon \(otherwise.french)", en: "\(variable), else \(otherwise.english)")),
      help: help)
  }

  /// All of them, in the order in which help shows them. The questionnaires are one setting more: on the command line they
  /// stand without a name.
  static let all = [
    database, listen, address, certificate, key, wave, group, connections, kioskIdle,
  ]

  static let database = ServeSetting(
    name: "db", kind: .path, placeholder: Phrase(fr: "BASE", en: "FILE"),
    otherwise: Phrase(fr: CommonOptions.defaultDatabase, en: CommonOptions.defaultDatabase),
    help: CommonOptions.database.help)

  static let listen = ServeSetting(
    name: "listen", kind: .text, placeholder: Phrase(fr: "ADRESSE:PORT", en: "ADDRESS:PORT"),
    otherwise: Phrase(fr: "0.0.0.0:8080", en: "0.0.0.0:8080"),
    help: Phrase(
      fr: "Où écouter\u{A0}; 127.0.0.1:8080 pour cette machine seulement, [::]:8080 pour IPv6 aussi.",
      en: "Where to listen; 127.0.0.1:8080 for this machine only, [::]:8080 for IPv6 as well."))

  static let address = ServeSetting(
    name: "address", kind: .text, placeholder: Phrase(fr: "URL", en: "URL"),
    otherwise: Phrase(fr: "celle du réseau", en: "that of the network"),
    help: Phrase(
      fr: "Adresse affichée et mise dans les QR codes, par exemple https://atelier.example.",
      en: "Address shown and put into QR codes, for example https://atelier.example."))

  static let certificate = ServeSetting(
    name: "tls-cert", kind: .path, placeholder: Phrase(fr: "FICHIER", en: "FILE"), otherwise: .unencrypted,
    help: Phrase(fr: "Certificat en PEM, pour https.", en: "Certificate in PEM, for https."))

  static let key = ServeSetting(
    name: "tls-key", kind: .path, placeholder: Phrase(fr: "FICHIER", en: "FILE"), otherwise: .unencrypted,
    help: Phrase(fr: "Clé du certificat, en PEM.", en: "Key of the certificate, in PEM."))

  static let wave = ServeSetting(
    name: "wave", kind: .text, placeholder: Phrase(fr: "VAGUE", en: "WAVE"),
    otherwise: Phrase(fr: "aucune", en: "none"),
    help: Phrase(
      fr: "Ouvrir aussitôt une passation de cette vague, avec un seul questionnaire.",
      en: "Open a sitting of this wave at once, with a single questionnaire."))

  static let group = ServeSetting(
    name: "group", kind: .text, placeholder: Phrase(fr: "GROUPE", en: "GROUP"),
    otherwise: Phrase(fr: "aucun", en: "none"),
    help: Phrase(fr: "Groupe de cette passation.", en: "Group of this sitting."))

  static let connections = ServeSetting(
    name: "connections", kind: .number(10...100_000), placeholder: Phrase(fr: "NOMBRE", en: "NUMBER"),
    otherwise: Phrase(fr: "2000", en: "2000"),
    help: Phrase(
      fr: "Connexions ouvertes à la fois, au plus\u{A0}; un téléphone en ouvre jusqu'à six.",
      en: "Connections open at once, at most; a phone opens up to six."))

  static let kioskIdle = ServeSetting(
    name: "kiosk-idle", kind: .number(10...3_600), placeholder: Phrase(fr: "SECONDES", en: "SECONDS"),
    otherwise: Phrase(fr: "180", en: "180"),
    help: Phrase(
      fr: "Temps sans toucher l'écran après lequel une borne demande si quelqu'un est encore là.",
      en: "Time without a touch after which a kiosk asks whether somebody is still there."))

  /// The questionnaires in the environment and in a settings file.
  static let questionnaires = ServeSetting(
    name: "questionnaires", kind: .path, placeholder: Phrase(fr: "FICHIERS", en: "FILES"),
    otherwise: Phrase(fr: "ceux de la base", en: "those of the database"),
    help: Phrase(
      fr: "Fichiers .jalon à proposer, outre ceux que la base connaît.",
      en: ".jalon files to offer, beside those that the database knows."))

  /// The settings file itself, which no settings file can name.
  static let file = ServeSetting(
    name: "settings", kind: .path, placeholder: Phrase(fr: "FICHIER", en: "FILE"),
    otherwise: Phrase(fr: "aucun", en: "none"),
    help: Phrase(
      fr: "Fichier de réglages\u{A0}: une ligne «\u{A0}nom = valeur\u{A0}» pour chacun.",
      en: "Settings file: a line “name = value” for each of them."))
}

extension Phrase {
  fileprivate static let unencrypted = Phrase(fr: "sans chiffrement", en: "unencrypted")
}
