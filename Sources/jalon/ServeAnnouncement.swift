import ResponseStore
import WebServing
import Wording

/// What `jalon serve` says when it is ready: the addresses, and the code of the sitting that was opened.
struct ServeAnnouncement {
  let settings: WebServerSettings
  let port: UInt16
  let sitting: Sitting?

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
    console.print("")
    console.print(Phrase(fr: "Ctrl-C pour arrêter.", en: "Ctrl-C to stop."))
  }

  /// The machine's addresses on the network; its own when it has no other or listens nowhere else.
  private var addresses: [String] {
    let isEverywhere = settings.address == "0.0.0.0" || settings.address == "::"
    let found = isEverywhere ? LocalAddresses.all : [settings.address]
    let scheme = settings.identity == nil ? "http" : "https"
    return (found.isEmpty ? ["127.0.0.1"] : found).map { address in
      "\(scheme)://\(address.contains(":") ? "[\(address)]" : address):\(port)/"
    }
  }
}
