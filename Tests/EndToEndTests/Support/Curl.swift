import Foundation
import Glibc
import Testing

/// A client that is nobody's test code: Debian's curl.
enum Curl {
  struct Answer {
    let status: Int
    let head: String
    let body: String
    /// The exit code of curl: 0, 35 for no TLS, 60 for a certificate that it does not trust.
    let code: Int32
  }

  static func get(_ address: String, _ more: [String] = [], in workshop: Workshop) throws -> Answer {
    let arguments = ["-sS", "-i", "--max-time", "20", "--globoff"] + more + [address]
    let outcome = try Outcome.running(
      "/usr/bin/curl", arguments, environment: workshop.environment(), folder: workshop.folder)
    var code: Int32 = -1
    if case .code(let number) = outcome.end { code = number }
    let text = outcome.output.replacing("\r\n", with: "\n")
    let end = text.range(of: "\n\n") ?? text.endIndex..<text.endIndex
    let status = text.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    return Answer(
      status: status, head: String(text[..<end.lowerBound]), body: String(text[end.upperBound...]), code: code)
  }
}

enum Sockets {
  /// Whether this machine has an IPv6 loop; containers often have none.
  static let haveIPv6: Bool = {
    let socket = Glibc.socket(AF_INET6, CInt(SOCK_STREAM.rawValue), 0)
    guard socket >= 0 else { return false }
    defer { close(socket) }
    var address = sockaddr_in6()
    address.sin6_family = sa_family_t(AF_INET6)
    address.sin6_addr = in6addr_loopback
    return withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(socket, $0, socklen_t(MemoryLayout<sockaddr_in6>.size)) == 0
      }
    }
  }()
}
