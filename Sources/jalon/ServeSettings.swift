import CommandSyntax
import Foundation
import WebServing
import Wording

/// The settings of `jalon serve`: from the command line, else from the environment, else as they are by themselves.
struct ServeSettings {
  let database: String
  let listen: String
  let certificate: String?
  let key: String?
  let group: String?
  let wave: String?

  init(_ invocation: CommandInvocation, _ environment: [String: String]) {
    func setting(_ option: String) -> String? {
      let variable = "JALON_" + option.uppercased().replacing("-", with: "_")
      return invocation.value(option) ?? environment[variable].flatMap { $0.isEmpty ? nil : $0 }
    }
    database = setting("db") ?? CommonOptions.defaultDatabase
    listen = setting("listen") ?? "0.0.0.0:8080"
    certificate = setting("tls-cert")
    key = setting("tls-key")
    group = setting("group")
    wave = setting("wave")
  }

  /// What the server is started with.
  func server() throws(CommandFailure) -> WebServerSettings {
    guard let address = ListenAddress(listen) else {
      throw CommandFailure(
        phrase: Phrase(
          fr:
            "«\u{A0}\(listen)\u{A0}» n'est pas une adresse. Écrivez par exemple 0.0.0.0:8080, ou 8080 pour le port seul.",
          en: "“\(listen)” is not an address. Write for example 0.0.0.0:8080, or 8080 for the port alone."),
        exitCode: .wrongUse)
    }
    var settings = WebServerSettings(address: address.address, port: address.port)
    settings.threads = max(2, ProcessInfo.processInfo.activeProcessorCount)
    switch (certificate, key) {
    case (nil, nil): break
    case (let certificate?, let key?): settings.identity = (try Self.text(certificate), try Self.text(key))
    default:
      throw CommandFailure(
        phrase: Phrase(
          fr: "--tls-cert et --tls-key vont ensemble. Donnez les deux, ou aucun.",
          en: "--tls-cert and --tls-key go together. Give both, or neither."),
        exitCode: .wrongUse)
    }
    return settings
  }

  private static func text(_ path: String) throws(CommandFailure) -> String {
    String(decoding: try SourceFile.read(path).bytes, as: UTF8.self)
  }
}
