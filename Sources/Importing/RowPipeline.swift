import Dispatch
import Synchronization

/// Hands packed rows from a thread that reads a table to one that stores them, a few batches ahead at most.
final class RowPipeline: Sendable {
  private struct State {
    var batches: [PackedRows] = []
    var isAbandoned = false
    var report: ImportReport?
  }

  private let state = Mutex(State())
  /// How many batches may wait.
  private static let places = 8
  private let free = DispatchSemaphore(value: 0)
  private let filled = DispatchSemaphore(value: 0)

  /// Begins to read a table on another thread.
  init(_ table: AnswerTable, waves: [String]) {
    for _ in 0..<Self.places { free.signal() }
    DispatchQueue.global().async { self.read(table, waves) }
  }

  /// The next batch; nil at the end of the table.
  func next() -> PackedRows? {
    filled.wait()
    let batch = state.withLock { $0.batches.isEmpty ? nil : $0.batches.removeFirst() }
    free.signal()
    return batch
  }

  /// What was read, once ``next()`` has returned nil.
  var report: ImportReport? { state.withLock { $0.report } }

  /// Says that nobody wants the rest; what is read further is let go.
  func abandon() {
    state.withLock { $0.isAbandoned = true }
    free.signal()
  }

  private func read(_ table: AnswerTable, _ waves: [String]) {
    for index in 0..<table.stretchCount {
      let stretch = table.stretch(index)
      var batch = PackedRows()
      stretch.forEachRow { row in
        batch.append(row, of: stretch, waves: waves)
        if batch.isFull {
          put(batch)
          batch = PackedRows()
        }
      }
      if !batch.rows.isEmpty { put(batch) }
      state.withLock { state in
        if state.report == nil { state.report = stretch.report } else { state.report?.merge(stretch.report) }
      }
    }
    filled.signal()
  }

  private func put(_ batch: PackedRows) {
    guard !state.withLock({ $0.isAbandoned }) else { return }
    free.wait()
    let isWanted = state.withLock { state in
      if !state.isAbandoned { state.batches.append(batch) }
      return !state.isAbandoned
    }
    if isWanted { filled.signal() } else { free.signal() }
  }
}
