/// How a server listens and what it takes.
public struct WebServerSettings: Sendable {
  /// The address: `0.0.0.0`, `127.0.0.1`, `::`.
  public var address: String
  /// The port; 0 for any free one.
  public var port: UInt16
  /// What the server shows itself with, for TLS; nil for none.
  public var identity: TLSIdentity?
  /// How many threads answer.
  public var threads: Int
  /// How many connections there can be at once, all together. There is no limit for one address: a whole room behind one
  /// hotspot is one address.
  public var connections: Int
  /// The longest body, in bytes.
  public var bodyLimit: Int
  /// How long a client may take to send the head of a request, counted from its connection or from the response before.
  public var headDeadline: Duration
  /// How long a client may take to send the body, and again to take the response.
  public var transferDeadline: Duration

  /// Makes settings.
  public init(
    address: String = "127.0.0.1", port: UInt16 = 0, identity: TLSIdentity? = nil,
    threads: Int = 2, connections: Int = 2_000, bodyLimit: Int = 256 * 1024,
    headDeadline: Duration = .seconds(30), transferDeadline: Duration = .seconds(60)
  ) {
    self.address = address
    self.port = port
    self.identity = identity
    self.threads = threads
    self.connections = connections
    self.bodyLimit = bodyLimit
    self.headDeadline = headDeadline
    self.transferDeadline = transferDeadline
  }
}
