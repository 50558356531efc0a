import CMicroHTTPD
import Glibc

/// Reads the head of a request from the library.
enum RequestHead {
  /// The refusal of a head that two readers could understand in two ways, which is how requests are smuggled past a
  /// proxy (RFC 9112, sections 3.2 and 6.3); nil when the head is sound. The library lets these through.
  static func refusal(of connection: OpaquePointer, bodyLimit: Int) -> HTTPResponse? {
    var count = (length: 0, encoding: 0, host: 0)
    var length: String?
    // A name that is no token, such as one with a blank before its colon, and a value with a control character are read
    // otherwise by others (RFC 9110, sections 5.1 and 5.5).
    if cmicrohttpd_has_doubtful_header(connection) != 0 {
      return HTTPResponse(status: 400, headers: [("Connection", "close")])
    }
    var isOtherEncoding = false
    forEach(.HEADER_KIND, of: connection) { name, value in
      switch name {
      case "content-length":
        count.length += 1
        length = value
      case "transfer-encoding":
        count.encoding += 1
        isOtherEncoding = value.lowercased() != "chunked"
      case "host": count.host += 1
      // What follows on a line of its own (RFC 9112, section 5.2) the library adds to the name.
      case _ where name.hasPrefix("transfer-encoding") || name.hasPrefix("content-length"): isOtherEncoding = true
      default: break
      }
    }
    let isMalformed =
      count.length > 1 || count.host > 1 || count.encoding > 1 || isOtherEncoding
      || (count.length > 0 && count.encoding > 0)
    if isMalformed { return HTTPResponse(status: 400, headers: [("Connection", "close")]) }
    guard let length else { return nil }
    guard let bytes = Int(length), bytes >= 0 else {
      return HTTPResponse(status: 400, headers: [("Connection", "close")])
    }
    return bytes > bodyLimit ? HTTPResponse(status: 413, headers: [("Connection", "close")]) : nil
  }

  static func request(
    _ method: HTTPRequest.Method, _ path: String, body: [UInt8], of connection: OpaquePointer, isEncrypted: Bool
  ) -> HTTPRequest {
    var headers: [(name: String, value: String)] = []
    forEach(.HEADER_KIND, of: connection) { headers.append(($0, $1)) }
    var query: [(name: String, value: String)] = []
    forEach(.GET_ARGUMENT_KIND, of: connection, inSmallLetters: false) { query.append(($0, $1)) }
    return HTTPRequest(
      method: method, path: path, query: FormFields(query), headers: headers, body: body,
      client: client(of: connection),
      isEncrypted: isEncrypted)
  }

  /// Goes through the names, in small letters where it is said, and values of one kind.
  private static func forEach(
    _ kind: MHD_ValueKind, of connection: OpaquePointer, inSmallLetters: Bool = true,
    _ body: (String, String) -> Void
  ) {
    withoutActuallyEscaping(body) { body in
      var visitor = Visitor(inSmallLetters: inSmallLetters, visit: body)
      _ = withUnsafeMutablePointer(to: &visitor) { visitor in
        MHD_get_connection_values(
          connection, kind,
          { context, _, name, value in
            guard let visitor = context?.assumingMemoryBound(to: Visitor.self), let name else { return .YES }
            let written = String(cString: name)
            let value = value.map { String(cString: $0) } ?? ""
            visitor.pointee.visit(visitor.pointee.inSmallLetters ? written.lowercased() : written, value)
            return .YES
          }, visitor)
      }
    }
  }

  private struct Visitor {
    let inSmallLetters: Bool
    let visit: (String, String) -> Void
  }

  /// The client's address in text.
  private static func client(of connection: OpaquePointer) -> String {
    guard let address = cmicrohttpd_client(connection) else { return "" }
    let family = CInt(address.pointee.sa_family)
    return withUnsafeTemporaryAllocation(of: CChar.self, capacity: Int(INET6_ADDRSTRLEN)) { text in
      let place = UnsafeRawPointer(address)
      let number =
        family == AF_INET6
        ? place + (MemoryLayout<sockaddr_in6>.offset(of: \.sin6_addr) ?? 0)
        : place + (MemoryLayout<sockaddr_in>.offset(of: \.sin_addr) ?? 0)
      guard let written = inet_ntop(family, number, text.baseAddress, socklen_t(text.count)) else { return "" }
      return String(cString: written)
    }
  }
}
