import Glibc

/// What a server has answered.
struct LoadAnswer {
  let status: Int
  /// Where it sends the client, without what follows a `#`.
  let location: String?
  /// The value of the cookie that it sets.
  let cookie: String?
  private let bytes: ArraySlice<UInt8>

  /// How many bytes the body has.
  var length: Int { bytes.count }
  var body: [UInt8] { Array(bytes) }

  fileprivate init(head: ArraySlice<UInt8>, body: ArraySlice<UInt8>) {
    status = Int(String(decoding: head.dropFirst(9).prefix(3), as: UTF8.self)) ?? 0
    bytes = body
    location =
      status == 303
      ? head.text(after: "\r\nlocation: ", upTo: "\r\n").map { String($0.prefix { $0 != "#" }) } : nil
    cookie = head.text(after: "\r\nset-cookie: jalon_place=", upTo: ";")
  }

  /// The value of the first hidden field of a name.
  func field(_ name: String) -> String? { bytes.text(after: "name=\"\(name)\" value=\"", upTo: "\"") }
}

/// One connection of a client, kept open from one request to the next.
final class LoadConnection {
  enum Failure: Error { case notConnected }

  /// The socket; -1 when it is closed.
  private(set) var socket: CInt
  private var outgoing: [UInt8] = []
  private var sent = 0
  private var incoming: [UInt8] = []
  /// Where the body begins and where the answer ends, once its head is there.
  private var extent: (body: Int, end: Int)?

  init(port: UInt16) throws(Failure) {
    socket = Glibc.socket(AF_INET, CInt(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let result = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard result == 0 else {
      close()
      throw .notConnected
    }
    var yes: CInt = 1
    setsockopt(socket, CInt(IPPROTO_TCP), TCP_NODELAY, &yes, socklen_t(MemoryLayout<CInt>.size))
    _ = fcntl(socket, F_SETFL, O_NONBLOCK)
  }

  deinit { close() }

  func close() {
    if socket >= 0 { _ = Glibc.close(socket) }
    socket = -1
  }

  /// Begins to send a request.
  func send(_ request: [UInt8]) {
    (outgoing, sent) = (request, 0)
    incoming.removeAll(keepingCapacity: true)
    extent = nil
    push()
  }

  var isSending: Bool { sent < outgoing.count }

  /// Sends as much as the socket takes; closes the connection when the server is gone.
  func push() {
    while isSending {
      let count = outgoing[sent...].withUnsafeBytes { Glibc.send(socket, $0.baseAddress, $0.count, CInt(MSG_NOSIGNAL)) }
      if count < 0 && errno == EAGAIN { return }
      guard count > 0 else { return close() }
      sent += count
    }
  }

  /// Reads what has come; the answer when it is whole. Closes the connection when the server is gone.
  func pull() -> LoadAnswer? {
    let count = withUnsafeTemporaryAllocation(byteCount: 65_536, alignment: 1) { room in
      let count = recv(socket, room.baseAddress, room.count, 0)
      if count > 0 { incoming.append(contentsOf: room.prefix(count)) }
      return count
    }
    if count == 0 || (count < 0 && errno != EAGAIN) { close() }
    if extent == nil, let head = incoming[...].end(of: "\r\n\r\n") {
      let length = incoming[..<head].text(after: "\r\ncontent-length: ", upTo: "\r\n").flatMap { Int($0) } ?? 0
      extent = (head, head + length)
    }
    guard let extent, incoming.count >= extent.end else { return nil }
    return LoadAnswer(head: incoming[..<extent.body], body: incoming[extent.body..<extent.end])
  }
}

extension ArraySlice<UInt8> {
  /// The place after the first occurrence of a text, in which small letters stand for both cases.
  fileprivate func end(of pattern: StaticString) -> Int? {
    pattern.withUTF8Buffer { end(of: $0) }
  }

  private func end(of pattern: UnsafeBufferPointer<UInt8>) -> Int? {
    withUnsafeBufferPointer { bytes in
      guard bytes.count >= pattern.count, let first = pattern.first else { return nil }
      let isLetter = (0x61...0x7A).contains(first)
      outer: for start in 0...(bytes.count - pattern.count)
      where bytes[start] == first || (isLetter && bytes[start] | 0x20 == first) {
        for offset in 1..<pattern.count {
          let byte = bytes[start + offset]
          guard byte == pattern[offset] || (0x41...0x5A).contains(byte) && byte | 0x20 == pattern[offset] else {
            continue outer
          }
        }
        return startIndex + start + pattern.count
      }
      return nil
    }
  }

  /// The text between two others; nil when they are not there.
  fileprivate func text(after pattern: String, upTo stop: StaticString) -> String? {
    var pattern = pattern
    guard let start = pattern.withUTF8({ end(of: $0) }), let end = self[start...].end(of: stop) else { return nil }
    return String(decoding: self[start..<(end - stop.utf8CodeUnitCount)], as: UTF8.self)
  }
}
