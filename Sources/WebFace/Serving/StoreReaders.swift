import ResponseStore
import Synchronization
import Workshops

/// Stores for reading, one for each thread that reads at the same time, kept for the next.
final class StoreReaders: Sendable {
  private let path: String
  private let idle = Mutex<[Reader]>([])

  init(path: String) { self.path = path }

  /// Reads with a store that nobody else uses meanwhile.
  func read<Value>(_ work: (ResponseStore) throws -> Value) throws -> Value {
    let reader = try take()
    defer { giveBack(reader) }
    return try reader.store.inOneReading { try work(reader.store) }
  }

  /// Where the holder of a secret is. As long as nobody has changed the database it is not looked up anew.
  ///
  /// - Throws: `Place.Absence`, `StoreError`.
  func place(of token: SecretToken, _ shelf: QuestionnaireShelf) throws -> Place {
    let reader = try take()
    defer { giveBack(reader) }
    return try reader.place(of: token, shelf)
  }

  private func take() throws -> Reader {
    try idle.withLock { $0.popLast() } ?? Reader(store: ResponseStore(path: path))
  }

  private func giveBack(_ reader: Reader) { idle.withLock { $0.append(reader) } }
}

/// A store, and the places that were read with it since the database last changed.
private final class Reader: @unchecked Sendable {
  let store: ResponseStore
  private var places: [SecretToken: Place] = [:]
  private var mark: Int?
  /// How many places are kept: those of a large room.
  private static let limit = 200

  init(store: ResponseStore) { self.store = store }

  func place(of token: SecretToken, _ shelf: QuestionnaireShelf) throws -> Place {
    // Read before the place: a change in between is then noticed the next time.
    let mark = try store.changeMark()
    if mark != self.mark || places.count >= Self.limit { places.removeAll(keepingCapacity: true) }
    self.mark = mark
    if let known = places[token] { return known }
    let place = try store.inOneReading { try Place(token, store, shelf) }
    places[token] = place
    return place
  }
}
