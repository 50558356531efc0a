/// The response that a request waits for. It can be sent at once or later, from any thread; the connection waits without
/// holding a thread. A response that is dropped without being sent becomes « 500 ».
public final class PendingResponse: Sendable {
  private let request: OpenRequest

  init(_ request: OpenRequest) { self.request = request }

  /// Sends the response; only the first one counts.
  public func send(_ response: HTTPResponse) { request.answer(response) }

  deinit { request.answer(HTTPResponse(status: 500)) }
}
