/// One request, read to its end.
public struct HTTPRequest: Sendable {
  /// What is asked for.
  public enum Method: String, Sendable {
    case get = "GET"
    case head = "HEAD"
    case post = "POST"
  }

  /// What is asked for.
  public let method: Method
  /// The path, percent signs undone: `/rejoindre/K7PM`.
  public let path: String
  /// The fields after the question mark, in order.
  public let query: FormFields
  /// The names, in small letters, and values of the headers, in order.
  public let headers: [(name: String, value: String)]
  /// The body as it was sent.
  public let body: [UInt8]
  /// The address of the client in text, without its port; empty when it is not known.
  public let client: String
  /// Whether it came over TLS.
  public let isEncrypted: Bool

  /// Makes a request.
  public init(
    method: Method, path: String, query: FormFields = FormFields(), headers: [(name: String, value: String)] = [],
    body: [UInt8] = [], client: String = "", isEncrypted: Bool = false
  ) {
    self.method = method
    self.path = path
    self.query = query
    self.headers = headers
    self.body = body
    self.client = client
    self.isEncrypted = isEncrypted
  }

  /// The first value of a header, by its name in small letters.
  public func header(_ name: String) -> String? { headers.first { $0.name == name }?.value }

  /// The value of a cookie; nil when there is none.
  public func cookie(_ name: String) -> String? {
    for (header, value) in headers where header == "cookie" {
      for part in value.utf8.split(separator: UInt8(ascii: ";")) {
        let trimmed = part.drop { $0 == UInt8(ascii: " ") }
        guard let equal = trimmed.firstIndex(of: UInt8(ascii: "=")),
          trimmed[..<equal].elementsEqual(name.utf8)
        else { continue }
        return String(trimmed[trimmed.index(after: equal)...])
      }
    }
    return nil
  }

  /// The fields of a form sent as `application/x-www-form-urlencoded`; none for any other body.
  public var form: FormFields {
    guard let type = header("content-type"), type.hasPrefix("application/x-www-form-urlencoded") else {
      return FormFields()
    }
    return FormFields(urlEncoded: body)
  }
}
