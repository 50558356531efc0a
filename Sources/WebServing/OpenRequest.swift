import CMicroHTTPD
import Synchronization

/// A request between its first byte and the end of its response. The library's thread owns the body; the answer can come
/// from any thread.
final class OpenRequest: @unchecked Sendable {
  private enum Answer {
    /// Nobody has answered yet, and the library's thread is still with the request.
    case awaited
    /// The library has put the connection aside until there is an answer.
    case suspended
    /// There is an answer to send.
    case ready(HTTPResponse)
    /// It was handed to the library.
    case handedOver
  }

  private let connection: OpaquePointer
  private let bodyLimit: Int
  private let answer = Mutex(Answer.awaited)
  /// Called once, when there is an answer.
  private let onAnswer: @Sendable (OpenRequest) -> Void

  private(set) var body: [UInt8] = []
  private(set) var isTooLarge = false
  /// Whether it was passed on to be answered.
  var isDispatched = false

  init(_ connection: OpaquePointer, bodyLimit: Int, onAnswer: @escaping @Sendable (OpenRequest) -> Void) {
    self.connection = connection
    self.bodyLimit = bodyLimit
    self.onAnswer = onAnswer
  }

  /// Adds a piece of the body; beyond the limit it is read and forgotten.
  func add(_ piece: UnsafeBufferPointer<UInt8>) {
    if isTooLarge || body.count + piece.count > bodyLimit {
      isTooLarge = true
      body = []
    } else {
      body.append(contentsOf: piece)
    }
  }

  /// Gives the answer; only the first one counts.
  func answer(_ response: HTTPResponse) {
    let isFirst = answer.withLock { answer in
      switch answer {
      case .awaited:
        answer = .ready(response)
        return true
      case .suspended:
        answer = .ready(response)
        MHD_resume_connection(connection)
        return true
      case .ready, .handedOver: return false
      }
    }
    if isFirst { onAnswer(self) }
  }

  /// The answer to hand to the library now; when there is none yet, the connection is put aside until there is.
  func takeAnswer() -> HTTPResponse? {
    answer.withLock { answer in
      switch answer {
      case .ready(let response):
        answer = .handedOver
        return response
      case .awaited:
        MHD_suspend_connection(connection)
        answer = .suspended
        return nil
      case .suspended, .handedOver: return nil
      }
    }
  }
}
