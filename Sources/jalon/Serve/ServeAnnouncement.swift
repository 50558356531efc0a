import QRCodes
import ResponseStore
import WebServing
import Wording

/// What `jalon serve` says when it is ready: the addresses, and the code of the sitting that was opened.
struct ServeAnnouncement {
  let settings: WebServerSettings
  let port: UInt16
  let sitting: Sitting?
  /// The address that was given, without a slash at its end.
  let publicAddress: String?

  func show(on console: Console) {
    console.print(
      Phrase(
        fr: "Prêt. Ouvrez sur un téléphone du même réseau\u{A0}:", en: "Ready. Open on a phone of the same network:"))
    for address in addresses { console.print("  " + address) }
    if let sitting {
      console.print("")
      console.print(
        Phrase(
          fr: "Code de la passation («\u{A0}\(sitting.wave)\u{A0}»)\u{A0}: \(sitting.joinCode)",
          en: "Code of the sitting (“\(sitting.wave)”): \(sitting.joinCode)"))
      for address in addresses { console.print("  \(address)r/\(sitting.joinCode)") }
    }
    showCode(on: console)
    console.print("")
    console.print(
      Phrase(
        fr: "Pour animer, sur cette machine\u{A0}: \(ownAddress)animer (compte\u{A0}: jalon account add NOM)",
        en: "To run a workshop, on this machine: \(ownAddress)animer (account: jalon account add NAME)"))
    console.print("")
    console.print(Phrase(fr: "Ctrl-C pour arrêter.", en: "Ctrl-C to stop."))
  }

  /// The first address of the network, without a slash at its end; nil when the machine has none, and phones cannot reach
  /// it.
  var addressOfPhones: String? {
    if let publicAddress { return publicAddress }
    guard let address = addresses.first, !address.contains("//127."), !address.contains("//[::1]") else { return nil }
    return String(address.dropLast())
  }

  /// The QR code of the sitting, or of the first page, where somebody sees the terminal.
  private func showCode(on console: Console) {
    guard console.isTerminal, let address = addressOfPhones,
      let code = try? QRCode(sitting.map { "\(address)/r/\($0.joinCode)" } ?? "\(address)/"),
      code.side <= console.width
    else { return }
    console.print("")
    for line in code.terminalLines(isColoured: console.usesColor) { console.print(line) }
  }

  private var ownAddress: String {
    isEverywhere
      ? "\(scheme)://localhost:\(port)/" : localAddresses.first ?? ""
  }

  private var addresses: [String] { publicAddress.map { [$0 + "/"] } ?? localAddresses }

  /// The machine's addresses on the network; its own when it has no other or listens nowhere else.
  private var localAddresses: [String] {
    let found = isEverywhere ? LocalAddresses.all(withIPv6: settings.address == "::") : [settings.address]
    return (found.isEmpty ? ["127.0.0.1"] : found).map { address in
      "\(scheme)://\(address.contains(":") ? "[\(address)]" : address):\(port)/"
    }
  }

  private var isEverywhere: Bool { settings.address == "0.0.0.0" || settings.address == "::" }

  private var scheme: String { settings.identity == nil ? "http" : "https" }
}
