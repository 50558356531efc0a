import ResponseStore
import Synchronization

/// Stores for reading, one for each thread that reads at the same time, kept for the next.
final class StoreReaders: Sendable {
  private struct Reader: @unchecked Sendable {
    let store: ResponseStore
  }

  private let path: String
  private let idle = Mutex<[Reader]>([])

  init(path: String) { self.path = path }

  /// Reads with a store that nobody else uses meanwhile.
  func read<Value>(_ work: (ResponseStore) throws -> Value) throws -> Value {
    let reader = try idle.withLock { $0.popLast() } ?? Reader(store: ResponseStore(path: path))
    defer { idle.withLock { $0.append(reader) } }
    return try work(reader.store)
  }
}
