import Dispatch
import Passwords
import ResponseStore
import Synchronization
import Wording

/// Decides who may log in. Wrong passwords and unknown names get the same answer after the same time.
final class LoginDesk: Sendable {
  /// What somebody typed, and where.
  struct Credentials: Sendable {
    let name: String
    let password: String
    let place: LoginThrottle.Place
  }

  /// What became of a try.
  enum Verdict: Sendable {
    case accepted(FacilitatorAccount)
    case wrong
    /// Too many wrong passwords: a further one has to wait so many seconds.
    case wait(Int)
    /// Too many people try at once.
    case busy
  }

  /// How many tries from unknown browsers may wait to be checked; each takes some fifty milliseconds of a processor.
  private static let waitingLimit = 20

  private let store: SharedStore
  private let now: @Sendable () -> Int
  private let throttle = Mutex(LoginThrottle())
  private let waiting = Mutex(0)
  /// The machine itself and known browsers do not queue behind a room full of guesses.
  private let trusted = DispatchQueue(label: "log-in of known browsers")
  private let others = DispatchQueue(label: "log-in")
  private let lastUnknown = Mutex(Int.min)

  init(_ store: SharedStore, now: @escaping @Sendable () -> Int) {
    self.store = store
    self.now = now
    // Made once, before anybody could measure how long it takes.
    _ = PasswordHash.ofNobody
  }

  /// Checks what was typed and hands on the verdict, from another thread.
  func check(_ credentials: Credentials, then answer: @escaping @Sendable (Verdict) -> Void) {
    let isTrusted = credentials.place != .elsewhere
    guard isTrusted || takePlace() else { return answer(.busy) }
    (isTrusted ? trusted : others).async { [self] in
      defer { if !isTrusted { waiting.withLock { $0 -= 1 } } }
      // Folded as the store does: another spelling of the name must be no further account to guess at.
      let folded = FacilitatorAccount.folded(credentials.name)
      let wait = throttle.withLock { $0.wait(folded, from: credentials.place, now: now()) }
      guard wait == 0 else { return answer(.wait(wait)) }
      let known = try? store.use { store throws(StoreError) in try store.account(named: credentials.name) }
      let hash = known.map { PasswordHash(stored: $0.passwordHash) } ?? .ofNobody
      let isRight = hash.matches(credentials.password)
      guard isRight, let known else {
        answer(.wrong)
        // After the answer, so that its time does not tell whether there is such an account.
        return recordFailure(of: known?.account)
      }
      throttle.withLock { $0.succeeded(folded, from: credentials.place) }
      answer(.accepted(known.account))
    }
  }

  /// Takes one of the places of those who wait; false when there is none.
  private func takePlace() -> Bool {
    waiting.withLock { waiting in
      guard waiting < Self.waitingLimit else { return false }
      waiting += 1
      return true
    }
  }

  /// A name that nobody has is not kept: it may be a password that was typed into the wrong field.
  private func recordFailure(of account: FacilitatorAccount?) {
    if account == nil {
      let isNew = lastUnknown.withLock { last in
        let time = now()
        guard time - 10 >= last else { return false }
        last = time
        return true
      }
      guard isNew else { return }
    }
    try? store.use { store throws(StoreError) in
      try store.record(.loginFailed, by: account?.name ?? AuditEntry.unknownAccount)
    }
  }
}
