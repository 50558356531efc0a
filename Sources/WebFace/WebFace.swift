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
  private let facilitators: FacilitatorFace
  private let kiosk: Kiosk

  /// Opens the database for reading and writing.
  ///
  /// - Parameter kioskIdle: after how many seconds without a touch a kiosk asks whether somebody is still there.
  /// - Throws: what opening the store throws.
  public init(
    database: String, shelf: QuestionnaireShelf, facilitators: FacilitatorFace.Settings = FacilitatorFace.Settings(),
    kioskIdle: Int = 180
  ) throws(StoreError) {
    writer = try StoreWriter(path: database)
    self.facilitators = try FacilitatorFace(path: database, shelf: shelf, facilitators)
    let readers = StoreReaders(path: database)
    participants = ParticipantRoutes(shelf: shelf, readers: readers, writer: writer)
    kiosk = Kiosk(shelf: shelf, readers: readers, idle: kioskIdle)
  }

  /// Answers a request, at once or when what it sent is on disk.
  public func answer(_ request: HTTPRequest, _ response: PendingResponse) {
    if let asset = Assets.response(request) { return response.send(asset) }
    if request.path == "/favicon.ico" {
      return response.send(HTTPResponse(status: 204, headers: PageHeaders.asset))
    }
    if FacilitatorFace.owns(request.path) { return facilitators.answer(request, response) }
    if let answer = kiosk.answer(request) { return response.send(answer) }
    let response = kiosk.response(to: request, response)
    if participants.answer(request, response) { return }
    response.send(participants.notFound(request))
  }

  /// Takes note of the address under which phones reach this machine, such as `http://192.168.1.20:8080`; it is put into
  /// QR codes.
  public func announce(address: String) { facilitators.publicAddress.withLock { $0 = address } }

  /// Writes what is still to be written. To be called when no request comes any more.
  public func stop() { writer.stop() }
}
