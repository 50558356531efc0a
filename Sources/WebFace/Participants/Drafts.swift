import ResponseStore
import Synchronization

/// What was typed and could not be stored as an answer yet, so that it is still there when the person comes back to the
/// page. It is kept in memory only: it is no answer.
final class Drafts: Sendable {
  private struct Key: Hashable {
    let seat: SeatID
    let wave: String
  }

  /// Seats beyond this number lose their drafts, the least recent first.
  private static let seatLimit = 2_000
  /// A longer text is not kept as a draft, in bytes.
  private static let lengthLimit = 20_000

  private struct Content {
    var drafts: [Key: [Int: [String]]] = [:]
    var order: [Key] = []
  }

  private let content = Mutex(Content())

  /// Replaces the drafts of the items that a page showed.
  func keep(_ typed: [Int: [String]], of shown: [Int], seat: SeatID, wave: String) {
    let key = Key(seat: seat, wave: wave)
    content.withLock { content in
      if typed.isEmpty && content.drafts[key] == nil { return }
      var drafts = content.drafts[key] ?? [:]
      for position in shown { drafts[position] = nil }
      for (position, values) in typed where values.reduce(0, { $0 + $1.utf8.count }) <= Self.lengthLimit {
        drafts[position] = values
      }
      if content.drafts[key] == nil { content.order.append(key) }
      content.drafts[key] = drafts
      if content.order.count > Self.seatLimit { content.drafts[content.order.removeFirst()] = nil }
    }
  }

  /// The drafts of a seat, by item position.
  func all(seat: SeatID, wave: String) -> [Int: [String]] {
    content.withLock { $0.drafts[Key(seat: seat, wave: wave)] ?? [:] }
  }
}
