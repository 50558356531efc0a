import Glibc
import Synchronization

/// The time by which each connection has to have sent or taken what is due. The library's own time limit starts anew with
/// every byte, so that a client which sends one byte now and then would hold its connection for ever.
final class ConnectionDeadlines: Sendable {
  /// The deadline of one connection.
  final class Deadline: Sendable {
    fileprivate let socket: CInt
    fileprivate let time: Mutex<ContinuousClock.Instant?>

    fileprivate init(_ socket: CInt, _ time: ContinuousClock.Instant) {
      self.socket = socket
      self.time = Mutex(time)
    }

    /// Sets the time from now on; nil while it is not the client that is waited for.
    func set(_ duration: Duration?) {
      time.withLock { $0 = duration.map { .now + $0 } }
    }
  }

  private let open = Mutex<[ObjectIdentifier: Deadline]>([:])

  /// How many connections are open.
  var count: Int { open.withLock { $0.count } }

  func add(_ socket: CInt, _ duration: Duration) -> Deadline {
    let deadline = Deadline(socket, .now + duration)
    open.withLock { $0[ObjectIdentifier(deadline)] = deadline }
    return deadline
  }

  /// Forgets a connection, before its socket is closed and its number given to another.
  func remove(_ deadline: Deadline) {
    open.withLock { _ = $0.removeValue(forKey: ObjectIdentifier(deadline)) }
  }

  /// Cuts the connections whose time is over; the library then sees them end.
  func cutOverdue() {
    open.withLock { open in
      let now = ContinuousClock.now
      for deadline in open.values where deadline.time.withLock({ $0.map { $0 < now } ?? false }) {
        shutdown(deadline.socket, CInt(SHUT_RDWR))
        deadline.set(nil)
      }
    }
  }
}
