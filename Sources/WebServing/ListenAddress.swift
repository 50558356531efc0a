/// An address and a port as people write them: `0.0.0.0:8080`, `[::]:8080`, `:8080`, `8080`.
public struct ListenAddress: Sendable, Equatable {
  /// The address, `0.0.0.0` for all of IPv4.
  public let address: String
  /// The port; 0 for any free one.
  public let port: UInt16

  /// Reads an address; nil when it is none.
  public init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard let last = parts.last, !last.isEmpty, last.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let port = UInt16(last)
    else { return nil }
    var address = parts.dropLast().joined(separator: ":")
    if address.hasPrefix("["), address.hasSuffix("]") {
      address = String(address.dropFirst().dropLast())
    } else if address.contains(":") {
      return nil
    }
    self.address = address.isEmpty ? "0.0.0.0" : address
    self.port = port
  }

  /// Whether it stands for every address of the machine.
  public var isEverywhere: Bool { address == "0.0.0.0" || address == "::" }
}
