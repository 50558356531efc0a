import Glibc
import Synchronization

/// The time by which each connection has to have sent or taken what is due. The library's own time limit starts anew with
/// every byte, so that a client which sends one byte now and then would hold its connection for ever.
final class ConnectionDeadlines: Sendable {
  /// The deadline of one connection.
  final class Deadline: Sendable {
    fileprivate let socket: CInt
    fileprivate let state: Mutex<State>

    fileprivate struct State {
      var time: ContinuousClock.Instant?
      /// Since when no request is under way; nil while one is.
      var idleSince: ContinuousClock.Instant?
    }

    fileprivate init(_ socket: CInt, _ duration: Duration) {
      self.socket = socket
      state = Mutex(State(time: .now + duration, idleSince: .now))
    }

    /// Sets the time from now on; nil while it is not the client that is waited for.
    ///
    /// - Parameter isIdle: whether it is the head of a next request that is waited for.
    func set(_ duration: Duration?, isIdle: Bool = false) {
      state.withLock { $0 = State(time: duration.map { .now + $0 }, idleSince: isIdle ? .now : nil) }
    }
  }

  private let open = Mutex<[ObjectIdentifier: Deadline]>([:])

  /// How many connections are open.
  var count: Int { open.withLock { $0.count } }

  func add(_ socket: CInt, _ duration: Duration) -> Deadline {
    let deadline = Deadline(socket, duration)
    open.withLock { $0[ObjectIdentifier(deadline)] = deadline }
    return deadline
  }

  /// Forgets a connection, before its socket is closed and its number given to another.
  func remove(_ deadline: Deadline) {
    open.withLock { _ = $0.removeValue(forKey: ObjectIdentifier(deadline)) }
  }

  /// For how long a connection may do nothing when there is hardly a free one: a browser opens another one when it needs
  /// it.
  private static let idleInCrowd = Duration.seconds(2)

  /// Cuts the connections whose time is over; the library then sees them end.
  ///
  /// - Parameter limit: how many there can be. Close to it, those on which nothing happens are cut as well, so that
  ///   whoever opens many and says nothing does not keep the others out.
  func cutOverdue(limit: Int) {
    open.withLock { open in
      let now = ContinuousClock.now
      let isCrowded = open.count > limit - limit / 4
      for deadline in open.values {
        let isOver = deadline.state.withLock { state in
          if let time = state.time, time < now { return true }
          return isCrowded && (state.idleSince.map { now - $0 > Self.idleInCrowd } ?? false)
        }
        guard isOver else { continue }
        shutdown(deadline.socket, CInt(SHUT_RDWR))
        deadline.set(nil)
      }
    }
  }
}
