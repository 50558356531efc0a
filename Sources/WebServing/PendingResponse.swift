/// The response that a request waits for. It can be sent at once or later, from any thread; the connection waits without
/// holding a thread. A response that is dropped without being sent becomes « 500 ».
public final class PendingResponse: Sendable {
  private let answer: @Sendable (HTTPResponse) -> Void

  init(_ request: OpenRequest) { answer = { request.answer($0) } }

  private init(_ answer: @escaping @Sendable (HTTPResponse) -> Void) { self.answer = answer }

  /// Sends the response; only the first one counts.
  public func send(_ response: HTTPResponse) { answer(response) }

  /// The same response to be sent, changed on its way.
  public func changed(by change: @escaping @Sendable (HTTPResponse) -> HTTPResponse) -> PendingResponse {
    // It keeps this one, which would otherwise be sent as forgotten.
    PendingResponse { [self] in send(change($0)) }
  }

  deinit { answer(HTTPResponse(status: 500)) }
}
