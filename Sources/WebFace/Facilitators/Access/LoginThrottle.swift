/// Makes guessing passwords slow: after a few wrong ones, each further try has to wait twice as long as the one before.
///
/// What is counted is the account together with where the try comes from. The address does not matter: a whole room is
/// behind one, and sixty phones that guess must not keep out the facilitator. So the machine on which Jalon runs and each
/// browser that has logged in to the account before are counted on their own; all others are counted together.
struct LoginThrottle {
  /// Where a try to log in comes from.
  enum Place: Hashable {
    /// The machine on which Jalon runs.
    case machine
    /// A browser that has logged in to this account before, by the mark that it was given.
    case knownBrowser(String)
    /// Anywhere else.
    case elsewhere
  }

  /// How many wrong passwords cost nothing.
  static let freeTries = 4
  /// The longest time to wait, in seconds.
  static let longestWait = 900
  /// After how many seconds without a try all is forgotten.
  static let memory = 3600
  /// How many accounts and places are kept in mind; names that nobody has count too, so that they cannot be told apart.
  static let limit = 10_000

  private struct Key: Hashable {
    let account: String
    let place: Place
  }

  private struct Tries {
    var failures = 0
    var last = 0
    var free = 0
  }

  private var tries: [Key: Tries] = [:]

  /// Asks whether a password may be tried now. A try that may be made counts as a failure until it is known to be right,
  /// so that many at once are no way round.
  ///
  /// - Parameters:
  ///   - account: the name as it was typed, folded.
  ///   - now: the time, in seconds since 1970.
  /// - Returns: how many seconds to wait first; 0 when the try may be made.
  mutating func wait(_ account: String, from place: Place, now: Int) -> Int {
    let key = Key(account: account, place: place)
    var known = tries[key] ?? Tries()
    if now - known.last > Self.memory { known = Tries() }
    if now < known.free { return known.free - now }
    known.failures += 1
    known.last = now
    let excess = known.failures - Self.freeTries
    if excess > 0 { known.free = now + min(Self.longestWait, 1 << min(excess, 20)) }
    if tries[key] == nil && tries.count >= Self.limit { forget(now) }
    tries[key] = known
    return 0
  }

  /// Takes note that the password was right.
  mutating func succeeded(_ account: String, from place: Place) { tries[Key(account: account, place: place)] = nil }

  private mutating func forget(_ now: Int) {
    tries = tries.filter { now - $0.value.last <= Self.memory }
    guard tries.count >= Self.limit else { return }
    // Those that were tried least are the least dangerous to forget.
    let kept = tries.sorted { ($0.value.failures, $0.value.last) > ($1.value.failures, $1.value.last) }
    tries = Dictionary(uniqueKeysWithValues: kept.prefix(Self.limit / 2).map { ($0.key, $0.value) })
  }
}
