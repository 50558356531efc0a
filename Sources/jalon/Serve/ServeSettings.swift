import CommandSyntax
import Foundation
import WebServing
import Wording

/// The settings of `jalon serve`: from the command line, else from the environment, else from the settings file, else as
/// they are by themselves.
struct ServeSettings {
  /// Where a value was given, so that what is wrong with it can be found.
  private enum Origin {
    case option(String)
    case variable(String)
    case line(String, Int)

    var phrase: Phrase {
      switch self {
      case .option(let name): Phrase(fr: "--\(name)\u{A0}: ", en: "--\(name): ")
      case .variable(let name): Phrase(fr: "\(name)\u{A0}: ", en: "\(name): ")
      case .line(let path, let line): SettingsFile.place(path, line)
      }
    }
  }

  private let invocation: CommandInvocation
  private let environment: [String: String]
  private let file: SettingsFile

  init(_ invocation: CommandInvocation, _ environment: [String: String]) throws(CommandFailure) {
    self.invocation = invocation
    self.environment = environment
    let named = invocation.value(ServeSetting.file.name) ?? environment[ServeSetting.file.variable]?.nonEmpty
    file = try named.map { path throws(CommandFailure) in try SettingsFile(path: path) } ?? .none
  }

  var database: String { value(.database) ?? CommonOptions.defaultDatabase }
  var group: String? { value(.group) }
  var wave: String? { value(.wave) }

  /// The questionnaires to offer.
  var questionnaires: [String] {
    let given = invocation.values("files")
    if !given.isEmpty { return given }
    // As in other lists of paths, a colon stands between them.
    if let listed = environment[ServeSetting.questionnaires.variable]?.nonEmpty {
      return listed.split(separator: ":").map(String.init)
    }
    return file.values(.questionnaires).map { file.resolved($0.value) }
  }

  /// What the server is started with.
  func server() throws(CommandFailure) -> WebServerSettings {
    let listen = value(.listen) ?? "0.0.0.0:8080"
    guard let address = ListenAddress(listen) else {
      throw wrong(
        .listen,
        Phrase(
          fr:
            "«\u{A0}\(listen)\u{A0}» n'est pas une adresse. Écrivez par exemple 0.0.0.0:8080, [::]:8080, ou 8080 pour le port seul.",
          en: "“\(listen)” is not an address. Write for example 0.0.0.0:8080, [::]:8080, or 8080 for the port alone."))
    }
    var settings = WebServerSettings(address: address.address, port: address.port)
    settings.threads = max(2, ProcessInfo.processInfo.activeProcessorCount)
    if let connections = try number(.connections) { settings.connections = connections }
    settings.identity = try identity()
    return settings
  }

  /// After how many seconds without a touch a kiosk asks whether somebody is still there.
  func kioskIdle() throws(CommandFailure) -> Int { try number(.kioskIdle) ?? 180 }

  /// The address of the server as phones see it, without a slash at its end; nil to show those of the network.
  func publicAddress() throws(CommandFailure) -> String? {
    guard let address = value(.address) else { return nil }
    let trimmed = address.hasSuffix("/") ? String(address.dropLast()) : address
    guard let parts = URLComponents(string: trimmed), ["http", "https"].contains(parts.scheme),
      let host = parts.host, !host.isEmpty, parts.path.isEmpty, parts.query == nil, parts.fragment == nil,
      parts.user == nil
    else {
      throw wrong(
        .address,
        Phrase(
          fr: """
            «\u{A0}\(address)\u{A0}» n'est pas l'adresse d'un serveur. Écrivez par exemple https://atelier.example, sans chemin.
            """,
          en: "“\(address)” is not the address of a server. Write for example https://atelier.example, without a path.")
      )
    }
    return trimmed
  }

  // MARK: Values

  private func given(_ setting: ServeSetting) -> (value: String, origin: Origin)? {
    if let value = invocation.value(setting.name) { return (value, .option(setting.name)) }
    if let value = environment[setting.variable]?.nonEmpty { return (value, .variable(setting.variable)) }
    guard let entry = file.values(setting).first else { return nil }
    let isPath = if case .path = setting.kind { true } else { false }
    return (isPath ? file.resolved(entry.value) : entry.value, .line(file.path, entry.line))
  }

  private func value(_ setting: ServeSetting) -> String? { given(setting)?.value }

  private func number(_ setting: ServeSetting) throws(CommandFailure) -> Int? {
    guard let text = value(setting), case .number(let bounds) = setting.kind else { return nil }
    guard let number = Int(text), bounds.contains(number) else {
      throw wrong(
        setting,
        Phrase(
          fr: "«\u{A0}\(text)\u{A0}» n'est pas un nombre entier de \(bounds.lowerBound) à \(bounds.upperBound).",
          en: "“\(text)” is not a whole number from \(bounds.lowerBound) to \(bounds.upperBound)."))
    }
    return number
  }

  private func wrong(_ setting: ServeSetting, _ phrase: Phrase) -> CommandFailure {
    CommandFailure(phrase: (given(setting)?.origin.phrase ?? Phrase(fr: "", en: "")) + phrase, exitCode: .wrongUse)
  }

  // MARK: TLS

  private func identity() throws(CommandFailure) -> TLSIdentity? {
    switch (value(.certificate), value(.key)) {
    case (nil, nil): return nil
    case (let certificate?, let key?):
      let texts = (certificate: try bytes(certificate, .certificate), key: try bytes(key, .key))
      do throws(TLSIdentityError) {
        return try TLSIdentity(certificate: texts.certificate, key: texts.key)
      } catch {
        throw CommandFailure(phrase: error.phrase(certificate: certificate, key: key))
      }
    default:
      throw CommandFailure(
        phrase: Phrase(
          fr: "--tls-cert et --tls-key vont ensemble. Donnez les deux, ou aucun.",
          en: "--tls-cert and --tls-key go together. Give both, or neither."),
        exitCode: .wrongUse)
    }
  }

  private func bytes(_ path: String, _ setting: ServeSetting) throws(CommandFailure) -> [UInt8] {
    do throws(CommandFailure) {
      return Array(try SourceFile.read(path).bytes)
    } catch {
      throw wrong(setting, error.phrase)
    }
  }
}

extension String {
  fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
