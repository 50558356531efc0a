import Dispatch
import Synchronization

/// Computes so many parts of something on as many threads as there are processors, and gives them in order.
func inParallel<Part: Sendable>(_ count: Int, _ part: @Sendable (Int) -> Part) -> [Part] {
  guard count > 1 else { return (0..<count).map(part) }
  let parts = Mutex<[Int: Part]>([:])
  DispatchQueue.concurrentPerform(iterations: count) { index in
    let found = part(index)
    parts.withLock { $0[index] = found }
  }
  return parts.withLock { parts in (0..<count).compactMap { parts[$0] } }
}
