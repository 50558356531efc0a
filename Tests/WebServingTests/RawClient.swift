import Glibc

/// A client that sends exactly the bytes that it is told to, and says what came back.
struct RawClient: ~Copyable {
  private let socket: CInt

  init(port: UInt16) throws {
    socket = try Self.open(port: port)
    // A server that leaves the client waiting fails the test instead of stopping it.
    var patience = timeval(tv_sec: 20, tv_usec: 0)
    setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
  }

  /// A connection on which nothing was sent.
  static func open(port: UInt16) throws -> CInt {
    let socket = Glibc.socket(AF_INET, CInt(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let result = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard result == 0 else { throw Failure.noConnection }
    return socket
  }

  deinit { close(socket) }

  enum Failure: Error { case noConnection }

  /// False when the server has cut the connection.
  func send(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return Glibc.send(socket, bytes, bytes.count, CInt(MSG_NOSIGNAL)) == bytes.count
  }

  /// All that comes until the server closes the connection or says nothing more for a while.
  func readToEnd() -> String {
    var text: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = recv(socket, &buffer, buffer.count, 0)
      guard count > 0 else { return String(decoding: text, as: UTF8.self) }
      text += buffer[..<count]
    }
  }

  /// One request on a connection of its own, and what came back.
  static func exchange(_ request: String, port: UInt16) throws -> String {
    let client = try RawClient(port: port)
    _ = client.send(request)
    return client.readToEnd()
  }
}
