import QuestionnaireModel
import ResponseStore
import Synchronization

/// Pieces of markup that were made before and are the same for everybody who gives the same answer.
final class MarkupMemory: Sendable {
  struct Key: Hashable {
    let position: Int
    let answer: Answer
    let language: String
    let mode: Seat.Mode
  }

  /// How many pieces are kept; then it begins anew.
  private static let limit = 2_000

  private let pieces = Mutex<[Key: HTML]>([:])

  /// The piece of a key. What somebody has written in their own words is made anew each time and never kept.
  func html(_ key: Key, make: () -> HTML) -> HTML {
    switch key.answer {
    case .text, .date: return make()
    default: break
    }
    if let known = pieces.withLock({ $0[key] }) { return known }
    let piece = make()
    pieces.withLock { pieces in
      if pieces.count >= Self.limit { pieces.removeAll() }
      pieces[key] = piece
    }
    return piece
  }
}
