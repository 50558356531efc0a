import Foundation
import QuestionnaireModel
import Testing

@testable import ResponseStore

@Suite struct ConcurrencyTests {
  let folder: TemporaryFolder
  let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file()
  }

  @Test func aWriterWaitsForAnother() throws {
    let path = path
    let store = try ResponseStore(path: path)
    let questionnaire = try store.register(Workshop.questionnaire(), source: "source")
    let participant = try store.participant(code: "A1")
    let response = try store.openResponse(questionnaire, of: participant, at: "avant")
    let (holding, mayFinish, finished) = (
      DispatchSemaphore(value: 0), DispatchSemaphore(value: 0), DispatchSemaphore(value: 0)
    )
    Thread.detachNewThread {
      defer { finished.signal() }
      do {
        let other = try ResponseStore(path: path)
        try other.inOneTransaction {
          _ = try other.participant(code: "A2")
          holding.signal()
          mayFinish.wait()
          Thread.sleep(forTimeInterval: 0.5)
        }
      } catch { Issue.record(error) }
    }
    holding.wait()
    // Reading does not wait, and does not see what is not finished.
    #expect(try sqliteShell(path, "SELECT count(*) FROM participant") == "1\n")
    mayFinish.signal()
    let waited = try ContinuousClock().measure { try store.complete(response.id, answers: Workshop.answers) }
    finished.wait()
    #expect(waited > .milliseconds(300))
    #expect(try sqliteShell(path, "SELECT count(*) FROM participant") == "2\n")
  }

  /// Opening once looked at the file in a way that dropped the locks of the stores already open in the same program: the
  /// next program to close the file then took itself for the last, and removed the log that others were writing to.
  @Test func openingAStoreAgainLeavesTheLocksOfTheFirstInPlace() throws {
    let first = try ResponseStore(path: path)
    _ = try first.participant(code: "A0")
    let second = try ResponseStore(path: path)
    #expect(try sqliteShell(path, "SELECT count(*) FROM participant") == "1\n")
    for number in 1...3 {
      _ = try first.participant(code: "A\(number)")
      _ = try second.participant(code: "B\(number)")
      #expect(try sqliteShell(path, "SELECT count(*) FROM participant") == "\(2 * number + 1)\n")
    }
    #expect(FileManager.default.fileExists(atPath: path + "-wal"))
  }

  @Test func manyWritersAtOnceAllSucceed() async throws {
    let path = path
    let questionnaire = try ResponseStore(path: path).register(Workshop.questionnaire(), source: "source")
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<4 {
        group.addTask {
          let store = try ResponseStore(path: path)
          for number in 0..<25 {
            let participant = try store.participant(code: "A\(writer)-\(number)")
            let response = try store.openResponse(questionnaire, of: participant, at: "avant")
            try store.complete(response.id, answers: Workshop.answers)
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try sqliteShell(path, "SELECT count(*) FROM response WHERE state = 'complete'") == "100\n")
  }

  @Test func manyProgramsMayOpenANewFileTogether() async throws {
    let path = path
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<8 {
        group.addTask { _ = try ResponseStore(path: path).participant(code: "A\(number)") }
      }
      try await group.waitForAll()
    }
    #expect(try sqliteShell(path, "SELECT count(*) FROM migration; SELECT count(*) FROM participant") == "5\n8\n")
  }

  @Test func aReaderUnderWaySeesOneMomentOnly() throws {
    let store = try ResponseStore(path: path)
    let questionnaire = try store.register(Workshop.questionnaire(), source: "source")
    try store.importing(into: questionnaire) { batch in
      for number in 1...10 { _ = try batch.write(Workshop.response("A\(number)", at: "avant")) }
    }
    let other = try ResponseStore(path: path)
    var seen = 0
    try store.forEachCompleteResponse(of: questionnaire) { _ in
      seen += 1
      try other.importing(into: questionnaire) { batch in
        _ = try batch.write(Workshop.response("B\(seen)", at: "avant"))
      }
    }
    #expect(seen == 10)
  }
}
