import Foundation
import Glibc

/// Commands to a driver (W3C WebDriver, section 6): one request on a connection of its own, JSON there and back.
struct DriverConnection {
  let port: UInt16
  /// How long a command may take, in seconds; starting a browser on a busy machine is the longest.
  var patience = 120

  /// Sends a command.
  ///
  /// - Returns: the value that the driver answers.
  /// - Throws: ``BrowserTrouble`` with the driver's own words when it answers with an error.
  func send(_ method: String, _ path: String, _ parameters: [String: Any]? = nil) throws -> Any? {
    let body = try parameters.map { try JSONSerialization.data(withJSONObject: $0) } ?? Data()
    var head = "\(method) \(path) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\nConnection: close\r\n"
    if method == "POST" { head += "Content-Type: application/json\r\nContent-Length: \(body.count)\r\n" }
    let answer = try exchange(Data((head + "\r\n").utf8) + body)
    guard let object = try JSONSerialization.jsonObject(with: answer, options: .fragmentsAllowed) as? [String: Any]
    else { throw BrowserTrouble("the driver answered no object to \(method) \(path)") }
    let value = object["value"]
    if let trouble = value as? [String: Any], let name = trouble["error"] as? String {
      throw BrowserTrouble(name, (trouble["message"] as? String ?? "") + " (\(method) \(path))")
    }
    return value is NSNull ? nil : value
  }

  private func exchange(_ request: Data) throws -> Data {
    let socket = Glibc.socket(AF_INET, CInt(SOCK_STREAM.rawValue), 0)
    defer { close(socket) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let result = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard result == 0 else { throw BrowserTrouble("nobody listens on port \(port)") }
    var limit = timeval(tv_sec: patience, tv_usec: 0)
    setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    let sent = request.withUnsafeBytes { Glibc.send(socket, $0.baseAddress, $0.count, CInt(MSG_NOSIGNAL)) }
    guard sent == request.count else { throw BrowserTrouble("the driver takes no command") }
    return try body(of: socket)
  }

  /// Reads as many bytes as the answer says that it has.
  private func body(of socket: CInt) throws -> Data {
    var bytes = Data()
    var buffer = [UInt8](repeating: 0, count: 65_536)
    var end: (start: Int, length: Int)?
    while end.map({ bytes.count < $0.start + $0.length }) ?? true {
      let count = recv(socket, &buffer, buffer.count, 0)
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw BrowserTrouble("the driver did not answer in \(patience) s") }
      bytes.append(contentsOf: buffer[..<count])
      if end == nil, let blank = bytes.range(of: Data("\r\n\r\n".utf8)) {
        let head = String(decoding: bytes[..<blank.lowerBound], as: UTF8.self).lowercased()
        guard let found = head.firstMatch(of: #/content-length: *(\d+)/#), let length = Int(found.1) else {
          throw BrowserTrouble("the driver's answer has no length")
        }
        end = (blank.upperBound, length)
      }
    }
    return end.map { bytes[$0.start..<$0.start + $0.length] } ?? Data()
  }
}
