import Glibc

/// Opens the socket that a server listens on, so that what is wrong with the address can be told apart.
enum ListeningSocket {
  static func open(_ settings: WebServerSettings) throws(WebServerError) -> CInt {
    var hints = addrinfo()
    hints.ai_flags = AI_PASSIVE | AI_NUMERICHOST | AI_NUMERICSERV
    hints.ai_socktype = CInt(SOCK_STREAM.rawValue)
    var list: UnsafeMutablePointer<addrinfo>?
    guard getaddrinfo(settings.address, "\(settings.port)", &hints, &list) == 0, let first = list else {
      throw .unusableAddress(settings.address)
    }
    defer { freeaddrinfo(list) }
    let kind = first.pointee.ai_socktype | CInt(SOCK_NONBLOCK.rawValue) | CInt(SOCK_CLOEXEC.rawValue)
    let listening = socket(first.pointee.ai_family, kind, 0)
    guard listening >= 0 else { throw .notStarted(isEncrypted: false) }
    setOption(listening, SOL_SOCKET, SO_REUSEADDR, 1)
    // « :: » takes IPv4 as well.
    if first.pointee.ai_family == AF_INET6 { setOption(listening, CInt(IPPROTO_IPV6), IPV6_V6ONLY, 0) }
    guard bind(listening, first.pointee.ai_addr, first.pointee.ai_addrlen) == 0, listen(listening, 1024) == 0 else {
      let code = errno
      close(listening)
      switch code {
      case EADDRINUSE: throw .portInUse(settings.port)
      case EACCES: throw .portNotPermitted(settings.port)
      default: throw .unusableAddress(settings.address)
      }
    }
    return listening
  }

  private static func setOption(_ socket: CInt, _ level: CInt, _ option: CInt, _ value: CInt) {
    var value = value
    setsockopt(socket, level, option, &value, socklen_t(MemoryLayout<CInt>.size))
  }
}
