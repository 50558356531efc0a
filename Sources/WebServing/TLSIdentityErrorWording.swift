import Foundation
import Wording

extension TLSIdentityError {
  /// The words for it, with the names of the files.
  public func phrase(certificate: String, key: String) -> Phrase {
    switch self {
    case .notACertificate:
      Phrase(
        fr:
          "«\u{A0}\(certificate)\u{A0}» n'est pas un certificat en PEM (il commence par -----BEGIN CERTIFICATE-----).",
        en: "“\(certificate)” is no certificate in PEM (it begins with -----BEGIN CERTIFICATE-----).")
    case .notAKey:
      Phrase(
        fr: "«\u{A0}\(key)\u{A0}» n'est pas une clé privée en PEM (elle commence par -----BEGIN PRIVATE KEY-----).",
        en: "“\(key)” is no private key in PEM (it begins with -----BEGIN PRIVATE KEY-----).")
    case .keyHasPassword:
      Phrase(
        fr: """
          la clé «\u{A0}\(key)\u{A0}» est protégée par un mot de passe. Donnez-en une copie qui ne l'est pas\u{A0}: openssl pkey \
          -in \(key) -out cle.pem
          """,
        en: """
          the key “\(key)” is protected by a password. Give a copy that is not: openssl pkey -in \(key) -out key.pem
          """)
    case .mismatch:
      Phrase(
        fr: "la clé «\u{A0}\(key)\u{A0}» n'est pas celle du certificat «\u{A0}\(certificate)\u{A0}».",
        en: "the key “\(key)” is not that of the certificate “\(certificate)”.")
    case .notYetValid(let start):
      Phrase(
        fr: """
          le certificat «\u{A0}\(certificate)\u{A0}» n'est valable qu'à partir du \(Self.day(start)). Vérifiez l'heure de cette \
          machine.
          """,
        en: "the certificate “\(certificate)” is only valid from \(Self.day(start)). Check the clock of this machine.")
    case .expired(let end):
      Phrase(
        fr: """
          le certificat «\u{A0}\(certificate)\u{A0}» a expiré le \(Self.day(end))\u{A0}: les téléphones le refuseraient. \
          Renouvelez-le, ou vérifiez l'heure de cette machine.
          """,
        en: """
          the certificate “\(certificate)” expired on \(Self.day(end)): phones would refuse it. Renew it, or check the clock \
          of this machine.
          """)
    }
  }

  private static func day(_ date: Date) -> String { date.formatted(.iso8601.year().month().day()) }
}
