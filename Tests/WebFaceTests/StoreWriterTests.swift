import Foundation
import ResponseStore
import Synchronization
import Testing

@testable import WebFace

@Suite struct StoreWriterTests {
  private let folder = NSTemporaryDirectory() + "jalon-writer-\(UUID().uuidString)"

  init() throws { try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true) }

  struct Objection: Error {}

  @Test func whatThrowsTakesNothingElseWithIt() throws {
    let writer = try StoreWriter(path: folder + "/a.db")
    let results = Mutex<[Int: Bool]>([:])
    for number in 1...500 {
      writer.write { store -> Void in
        _ = try store.participant(code: "A\(number)")
        if number.isMultiple(of: 3) { throw Objection() }
        // Known already: refused by the store itself.
        if number.isMultiple(of: 5) { _ = try store.participant(code: "a\(number)") }
      } done: { result in
        results.withLock { $0[number] = (try? result.get()) != nil }
      }
    }
    writer.stop()
    let found = results.withLock { $0 }
    let store = try ResponseStore(path: folder + "/a.db")
    for number in 1...500 {
      let isGood = !number.isMultiple(of: 3) && !number.isMultiple(of: 5)
      #expect(found[number] == isGood)
      #expect(try store.isKnown(participant: "A\(number)") == isGood, "\(number)")
    }
  }

  @Test func whatComesAfterTheEndIsRefused() throws {
    let writer = try StoreWriter(path: folder + "/b.db")
    writer.stop()
    writer.stop()
    let isRefused = Mutex(false)
    writer.write {
      try $0.participant(code: "A")
    } done: { result in
      if case .failure(is StoreWriterStopped) = result { isRefused.withLock { $0 = true } }
    }
    #expect(isRefused.withLock { $0 })
  }
}
