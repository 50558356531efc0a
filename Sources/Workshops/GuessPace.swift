/// Slows down whoever guesses the codes of cards, without locking out a room: sixty phones behind one address are as
/// normal as sixty addresses, so that nothing is counted by address.
///
/// As long as few unknown codes come, nobody waits. After many in a short time, all codes that look like a card's are tried
/// one after the other at a steady pace, the right ones too: at ten a second, finding one of a thousand cards takes
/// 23⁸ ÷ 1000 ÷ 10 seconds, which is three months.
public struct GuessPace: Sendable {
  /// How many unknown codes there may be before the pace is held.
  public static let patience = 60.0
  /// How many of them are forgotten in a second.
  public static let forgottenPerSecond = 0.5
  /// The time between two codes while the pace is held.
  public static let interval = Duration.milliseconds(100)
  /// Nobody waits longer; who would is asked to come back.
  public static let longestWait = Duration.seconds(15)

  private var unknown = 0.0
  private var counted: ContinuousClock.Instant?
  private var nextTurn: ContinuousClock.Instant?

  /// A pace at which nobody waits.
  public init() {}

  /// Takes note of a code that no card has.
  public mutating func noteUnknownCode(at now: ContinuousClock.Instant) {
    forget(until: now)
    unknown += 1
  }

  /// How long to wait before a code is tried; nil when too many wait already.
  public mutating func wait(at now: ContinuousClock.Instant) -> Duration? {
    forget(until: now)
    guard unknown > Self.patience else { return .zero }
    let turn = max(nextTurn ?? now, now)
    guard now.duration(to: turn) <= Self.longestWait else { return nil }
    nextTurn = turn + Self.interval
    return now.duration(to: turn)
  }

  private mutating func forget(until now: ContinuousClock.Instant) {
    if let counted {
      let seconds = counted.duration(to: now) / .seconds(1)
      unknown = max(0, unknown - max(0, seconds) * Self.forgottenPerSecond)
    }
    counted = now
  }
}
