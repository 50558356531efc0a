import Glibc

/// The addresses under which other machines of the local network may reach this one.
public enum LocalAddresses {
  /// The addresses of the network interfaces that are up, in text, those of IPv4 first. This machine's own loop is left
  /// out, and so are addresses that hold for one link only, which browsers do not take.
  ///
  /// - Parameter withIPv6: whether IPv6 is listened on as well.
  public static func all(withIPv6: Bool) -> [String] {
    var list: UnsafeMutablePointer<ifaddrs>?
    guard getifaddrs(&list) == 0 else { return [] }
    defer { freeifaddrs(list) }
    var (four, six): ([String], [String]) = ([], [])
    var next = list
    while let interface = next?.pointee {
      next = interface.ifa_next
      let flags = interface.ifa_flags
      guard let address = interface.ifa_addr, flags & UInt32(IFF_UP) != 0, flags & UInt32(IFF_LOOPBACK) == 0 else {
        continue
      }
      switch address.pointee.sa_family {
      case sa_family_t(AF_INET): four.append(text(address, MemoryLayout<sockaddr_in>.size))
      case sa_family_t(AF_INET6): six.append(text(address, MemoryLayout<sockaddr_in6>.size))
      default: break
      }
    }
    let reachable = six.filter { !$0.contains("%") }
    return (four + (withIPv6 ? reachable : [])).filter { !$0.isEmpty }
  }

  private static func text(_ address: UnsafePointer<sockaddr>, _ length: Int) -> String {
    var text = [CChar](repeating: 0, count: Int(NI_MAXHOST))
    guard getnameinfo(address, socklen_t(length), &text, socklen_t(text.count), nil, 0, NI_NUMERICHOST) == 0 else {
      return ""
    }
    return text.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
  }
}
