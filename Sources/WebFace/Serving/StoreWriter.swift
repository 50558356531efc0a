import Foundation
import ResponseStore
import Synchronization

/// The one thread that writes. What arrives together is committed together, and an answer is sent when what it
/// acknowledges is on disk.
public final class StoreWriter: Sendable {
  /// A piece of work: what is run in a transaction, and what is done when it is on disk, or when it failed.
  private struct Job: Sendable {
    /// Runs in a transaction; what it returns is run when that is on disk.
    let work: @Sendable (ResponseStore) throws -> @Sendable () -> Void
    let fail: @Sendable (any Error) -> Void
  }

  /// How many pieces of work are committed together.
  public static let batchLimit = 64

  private struct Queue {
    var jobs: [Job] = []
    var isOver = false
  }

  private let queue = Mutex(Queue())
  private let wake = DispatchSemaphore(value: 0)
  private let ended = DispatchSemaphore(value: 0)

  /// Starts the thread, with a store of its own on the file.
  ///
  /// - Throws: what opening the store throws.
  public init(path: String) throws(StoreError) {
    // Opened here so that what is wrong is known at once, and used on the other thread only from then on.
    let store = SendableStore(store: try ResponseStore(path: path))
    Thread.detachNewThread { [self] in run(store.store) }
  }

  private struct SendableStore: @unchecked Sendable {
    let store: ResponseStore
  }

  /// Queues work. It runs in a transaction of its own or one shared with others; when it throws, nothing of it is kept.
  ///
  /// - Parameter done: called on the writing thread when the result is on disk, or with what the work or the storage threw.
  public func write<Value: Sendable>(
    _ work: @escaping @Sendable (ResponseStore) throws -> Value,
    done: @escaping @Sendable (Result<Value, any Error>) -> Void
  ) {
    let job = Job(
      work: { store in
        let value = try work(store)
        return { done(.success(value)) }
      },
      fail: { done(.failure($0)) })
    let isTaken = queue.withLock { queue in
      if queue.isOver { return false }
      queue.jobs.append(job)
      return true
    }
    if isTaken { wake.signal() } else { job.fail(StoreWriterStopped()) }
  }

  /// Writes all that is queued, then ends. Returns when everything is on disk.
  public func stop() {
    let isFirst = queue.withLock { queue in
      defer { queue.isOver = true }
      return !queue.isOver
    }
    guard isFirst else { return }
    wake.signal()
    ended.wait()
  }

  private func run(_ store: ResponseStore) {
    while true {
      wake.wait()
      let (batch, isOver) = queue.withLock { queue in
        let batch = Array(queue.jobs.prefix(Self.batchLimit))
        queue.jobs.removeFirst(batch.count)
        return (batch, queue.isOver && queue.jobs.isEmpty)
      }
      // Each piece of work has woken the thread once; those taken in advance leave it waking to an empty queue.
      if !batch.isEmpty { commit(batch, store) }
      if isOver { break }
    }
    ended.signal()
  }

  private func commit(_ batch: [Job], _ store: ResponseStore) {
    do {
      let ends = try store.inOneTransaction {
        try batch.map { job in
          do {
            return try store.inOneTransaction { try job.work(store) }
          } catch let error as StoreError where error.isOfStorage {
            throw error
          } catch {
            return { job.fail(error) }
          }
        }
      }
      for end in ends { end() }
    } catch {
      guard batch.count > 1 else { return batch.forEach { $0.fail(error) } }
      // One of them does not fit on the disk; the others may.
      for job in batch { commit([job], store) }
    }
  }
}

/// The program is ending, and takes nothing more to write.
public struct StoreWriterStopped: Error {}
