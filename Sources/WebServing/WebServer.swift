import CMicroHTTPD
import Foundation
import Synchronization

/// An HTTP/1.1 server on GNU libmicrohttpd: requests in, responses out.
///
/// ```swift
/// let server = try WebServer(WebServerSettings(port: 8080)) { request, response in
///   response.send(HTTPResponse(type: "text/plain", "Bonjour"))
/// }
/// …
/// server.stop()
/// ```
public final class WebServer: Sendable {
  /// Answers a request, at once or later.
  public typealias Handler = @Sendable (HTTPRequest, PendingResponse) -> Void

  /// The port that is listened on.
  public let port: UInt16

  private let exchange: Exchange
  private let daemon: Mutex<Daemon?>

  /// What has to be given back when the server stops.
  private struct Daemon: @unchecked Sendable {
    let handle: OpaquePointer
    let socket: CInt
    /// The texts that the library reads as long as it runs.
    let texts: [UnsafeMutablePointer<CChar>]
  }

  /// Begins to listen and to answer.
  ///
  /// - Throws: ``WebServerError`` when the address or the certificate cannot be used.
  public init(_ settings: WebServerSettings, handler: @escaping Handler) throws(WebServerError) {
    let socket = try ListeningSocket.open(settings)
    exchange = Exchange(settings, handler)
    var flags = MHD_USE_EPOLL_INTERNAL_THREAD.rawValue | MHD_ALLOW_SUSPEND_RESUME.rawValue
    let context = Unmanaged.passUnretained(exchange).toOpaque()
    var options = [
      Self.option(.LISTEN_SOCKET, Int(socket)),
      Self.option(.THREAD_POOL_SIZE, settings.threads > 1 ? settings.threads : 0),
      Self.option(.CONNECTION_LIMIT, OpenFileLimit.makeRoom(forConnections: settings.connections)),
      Self.option(.CONNECTION_MEMORY_LIMIT, 16 * 1024),
      Self.option(.CONNECTION_TIMEOUT, Int(settings.headDeadline.components.seconds) + 1),
      Self.option(.STRICT_FOR_CLIENT, 1),
      Self.option(.NOTIFY_COMPLETED, cmicrohttpd_completed_option(requestCompleted), context),
      Self.option(.NOTIFY_CONNECTION, cmicrohttpd_connection_option(connectionChanged), context),
    ]
    var texts: [UnsafeMutablePointer<CChar>] = []
    if let identity = settings.identity {
      flags |= MHD_USE_TLS.rawValue
      // TLS 1.2 is what the phones of the last ten years can do; what is older is broken (RFC 8996).
      let files: [(MHD_OPTION, [UInt8])] = [
        (.HTTPS_MEM_CERT, identity.certificate), (.HTTPS_MEM_KEY, identity.key),
        (.HTTPS_PRIORITIES, Array("NORMAL:-VERS-ALL:+VERS-TLS1.3:+VERS-TLS1.2".utf8)),
      ]
      for (option, text) in files {
        guard let copy = strdup(String(decoding: text, as: UTF8.self)) else { continue }
        texts.append(copy)
        options.append(Self.option(option, 0, copy))
      }
    }
    options.append(Self.option(.END, 0))
    guard let handle = cmicrohttpd_start(flags, requestArrived, context, &options) else {
      close(socket)
      texts.forEach { free($0) }
      throw .notStarted(isEncrypted: settings.identity != nil)
    }
    port = cmicrohttpd_port(handle) == 0 ? Self.port(of: socket) : cmicrohttpd_port(handle)
    daemon = Mutex(Daemon(handle: handle, socket: socket, texts: texts))
    exchange.startSweeping()
  }

  private static func option(
    _ option: MHD_OPTION, _ value: Int, _ pointer: UnsafeMutableRawPointer? = nil
  ) -> MHD_OptionItem {
    MHD_OptionItem(option: option, value: value, ptr_value: pointer)
  }

  private static func port(of socket: CInt) -> UInt16 {
    var address = sockaddr_storage()
    var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
    return withUnsafeMutablePointer(to: &address) { storage in
      storage.withMemoryRebound(to: sockaddr.self, capacity: 1) { _ = getsockname(socket, $0, &length) }
      // The port stands at the same place in the addresses of both kinds.
      return storage.withMemoryRebound(to: sockaddr_in.self, capacity: 1) { UInt16(bigEndian: $0.pointee.sin_port) }
    }
  }

  /// How many connections are open.
  public var connectionCount: Int { exchange.deadlines.count }

  /// Stops: no new connection is taken, new requests are told to come back later, those under way are answered, and
  /// everything is given back. Returns when all of it is done.
  ///
  /// - Parameter patience: how long requests under way are waited for; then they are answered « 503 ».
  public func stop(patience: Duration = .seconds(10)) {
    guard let daemon = daemon.withLock({ $0.take() }) else { return }
    exchange.isStopping.store(true, ordering: .releasing)
    MHD_quiesce_daemon(daemon.handle)
    let end = ContinuousClock.now + patience
    while exchange.waitingCount > 0 && ContinuousClock.now < end { usleep(5_000) }
    exchange.refuseWaiting()
    // Stopping cuts what is not sent yet; a client that does not take its response is not waited for.
    let cut = ContinuousClock.now + .seconds(1)
    while exchange.underWay.load(ordering: .relaxed) > 0 && ContinuousClock.now < cut { usleep(1_000) }
    exchange.stopSweeping()
    MHD_stop_daemon(daemon.handle)
    close(daemon.socket)
    daemon.texts.forEach { free($0) }
  }

  deinit { stop() }
}
