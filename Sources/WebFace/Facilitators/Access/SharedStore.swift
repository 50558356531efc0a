import ResponseStore
import Synchronization

/// A store that several threads use, one at a time.
final class SharedStore: Sendable {
  private let store: Mutex<ResponseStore>

  init(path: String) throws(StoreError) { store = Mutex(try ResponseStore(path: path)) }

  func use<Result: Sendable, Failure: Error>(
    _ body: (ResponseStore) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try store.withLock { store throws(Failure) in try body(store) }
  }
}
