import CMicroHTTPD
import Foundation
import Synchronization

/// What the library's threads and those that answer share while a server runs.
final class Exchange: Sendable {
  let settings: WebServerSettings
  let handler: WebServer.Handler
  let deadlines = ConnectionDeadlines()
  let isStopping = Atomic(false)
  private let isSweeping = Atomic(true)
  /// The requests that were passed on and have no answer yet.
  private let waiting = Mutex<[ObjectIdentifier: OpenRequest]>([:])

  init(_ settings: WebServerSettings, _ handler: @escaping WebServer.Handler) {
    self.settings = settings
    self.handler = handler
  }

  var waitingCount: Int { waiting.withLock { $0.count } }

  /// How many requests are between the end of their head and the last byte of the response.
  let underWay = Atomic(0)

  /// A request of which the head was read.
  func open(_ connection: OpaquePointer) -> OpenRequest {
    underWay.add(1, ordering: .relaxed)
    return OpenRequest(connection, bodyLimit: settings.bodyLimit) { [weak self] request in
      self?.waiting.withLock { _ = $0.removeValue(forKey: ObjectIdentifier(request)) }
    }
  }

  /// Passes a request on to be answered.
  func dispatch(_ request: HTTPRequest, _ open: OpenRequest) {
    waiting.withLock { $0[ObjectIdentifier(open)] = open }
    handler(request, PendingResponse(open))
  }

  /// Tells those who still wait to come back later.
  func refuseWaiting() {
    let left = waiting.withLock { Array($0.values) }
    for request in left { request.answer(.stopping) }
  }

  // MARK: Slow clients

  func startSweeping() {
    Thread.detachNewThread { [self] in
      while isSweeping.load(ordering: .relaxed) {
        deadlines.cutOverdue(limit: settings.connections)
        usleep(250_000)
      }
    }
  }

  func stopSweeping() { isSweeping.store(false, ordering: .relaxed) }
}

extension HTTPResponse {
  static let stopping = HTTPResponse(status: 503, headers: [("Connection", "close"), ("Retry-After", "5")])
}
