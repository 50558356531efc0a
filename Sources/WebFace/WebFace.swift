import ResponseStore
import WebServing

/// The face of Jalon in browsers: it answers requests, and knows nothing of sockets.
///
/// ```swift
/// let face = try WebFace(database: "ateliers.db", shelf: shelf)
/// let server = try WebServer(settings, handler: face.answer)
/// …
/// server.stop()
/// face.stop()
/// ```
public final class WebFace: Sendable {
  private let writer: StoreWriter
  private let participants: ParticipantRoutes

  /// Opens the database for reading and writing.
  ///
  /// - Throws: what opening the store throws.
  public init(database: String, shelf: QuestionnaireShelf) throws(StoreError) {
    writer = try StoreWriter(path: database)
    participants = ParticipantRoutes(shelf: shelf, readers: StoreReaders(path: database), writer: writer)
  }

  /// Answers a request, at once or when what it sent is on disk.
  public func answer(_ request: HTTPRequest, _ response: PendingResponse) {
    if let asset = Assets.response(request.path) { return response.send(asset) }
    if request.path == "/favicon.ico" {
      return response.send(HTTPResponse(status: 204, headers: PageHeaders.asset))
    }
    if participants.answer(request, response) { return }
    response.send(participants.notFound(request))
  }

  /// Writes what is still to be written. To be called when no request comes any more.
  public func stop() { writer.stop() }
}
