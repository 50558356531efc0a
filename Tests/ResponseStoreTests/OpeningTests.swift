import Foundation
import Testing

@testable import ResponseStore

@Suite struct OpeningTests {
  let folder: TemporaryFolder
  let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file()
  }

  func opening(_ path: String) -> StoreError? { failure { _ = try ResponseStore(path: path) } }

  func bytes() throws -> Data { try Data(contentsOf: URL(fileURLWithPath: path)) }

  @Test func aNewStoreIsMarkedAsJalonsAndKeepsItsPromises() throws {
    let store = try ResponseStore(path: path)
    #expect(opening(path) == nil)
    #expect(try sqliteShell(path, "PRAGMA application_id; PRAGMA journal_mode") == "1245793358\nwal\n")
    let settings = try ["PRAGMA foreign_keys", "PRAGMA synchronous", "PRAGMA busy_timeout"].map { sql in
      try #require(try setting(sql, of: store))
    }
    #expect(settings == [1, 2, 10_000])
  }

  func setting(_ sql: String, of store: ResponseStore) throws -> Int? {
    switch sql {
    case "PRAGMA foreign_keys": try store.connection.prepare("PRAGMA foreign_keys").first { $0.int(0) }
    case "PRAGMA synchronous": try store.connection.prepare("PRAGMA synchronous").first { $0.int(0) }
    default: try store.connection.prepare("PRAGMA busy_timeout").first { $0.int(0) }
    }
  }

  @Test func everyTableIsStrict() throws {
    _ = try ResponseStore(path: path)
    let loose = "SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND NOT strict"
    #expect(try sqliteShell(path, loose + " AND name NOT LIKE 'sqlite_%'") == "0\n")
  }

  @Test func aFolderIsNotAStore() {
    #expect(opening(folder.path) == .isDirectory(path: folder.path))
    #expect(opening(folder.path + "/") == .isDirectory(path: folder.path + "/"))
    #expect(opening("/dev/null") == .notADatabase(path: "/dev/null"))
  }

  @Test func theFolderOfAStoreMustExist() {
    let path = folder.path + "/absent/reponses.db"
    #expect(opening(path) == .folderMissing(path: path))
  }

  @Test(arguments: ["", "\0", "a\0b"])
  func aPathThatNamesNothingIsRefused(path: String) {
    #expect(opening(path) == .cannotOpen(path: path))
  }

  @Test(arguments: [":memory:", "file:x?mode=memory", "?", "%41", "-", "a b.db", "é'\".db"])
  func whateverItsNameAFileIsAFile(name: String) throws {
    let before = FileManager.default.currentDirectoryPath
    _ = try ResponseStore(path: folder.path + "/" + name)
    #expect(FileManager.default.fileExists(atPath: folder.path + "/" + name))
    #expect(FileManager.default.currentDirectoryPath == before)
  }

  @Test func aFileSystemThatRefusesWritingIsNamedAsSuch() {
    let path = "/sys/reponses.db"
    #expect(opening(path) == .readOnly(path: path))
  }

  @Test(arguments: ["nom;age\nA1;12\n", "SQLite format 3\0", String(repeating: "\0", count: 5000)])
  func anotherKindOfFileIsLeftAsItIs(content: String) throws {
    try Data(content.utf8).write(to: URL(fileURLWithPath: path))
    #expect(opening(path) == .notADatabase(path: path))
    #expect(try bytes() == Data(content.utf8))
  }

  @Test(arguments: ["", "PRAGMA journal_mode = WAL;", "PRAGMA application_id = 42;"])
  func theDatabaseOfAnotherProgramIsLeftAsItIs(preparation: String) throws {
    _ = try sqliteShell(path, preparation + "CREATE TABLE photo (name); INSERT INTO photo VALUES ('a')")
    let before = try bytes()
    #expect(opening(path) == .foreignDatabase(path: path))
    #expect(try bytes() == before)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["reponses.db"])
  }

  @Test func theUnfinishedTransactionOfAnotherProgramIsLeftToIt() throws {
    _ = try sqliteShell(path, "CREATE TABLE photo (name)")
    let journal = Data(repeating: 7, count: 2000)
    try journal.write(to: URL(fileURLWithPath: path + "-journal"))
    let before = try bytes()
    #expect(opening(path) == .foreignDatabase(path: path))
    #expect(try bytes() == before)
    #expect(try Data(contentsOf: URL(fileURLWithPath: path + "-journal")) == journal)
  }

  @Test func anEmptyFileBecomesAStore() throws {
    try Data().write(to: URL(fileURLWithPath: path))
    #expect(opening(path) == nil)
    #expect(try sqliteShell(path, "SELECT count(*) FROM migration") == "5\n")
  }

  @Test func aDamagedFileIsNamedAsSuch() throws {
    let path = path
    try fill()
    let file = try FileHandle(forUpdating: URL(fileURLWithPath: path))
    let size = try file.seekToEnd()
    for page in stride(from: UInt64(2 * 4096), to: size, by: 4096) {
      try file.seek(toOffset: page)
      try file.write(contentsOf: Data(repeating: 0xA5, count: 4096))
    }
    try file.close()
    #expect(
      failure {
        let store = try ResponseStore(path: path)
        for stored in try store.questionnaires() { try store.forEachCompleteResponse(of: stored.id) { _ in } }
      } == .corrupted(path: path))
  }

  @Test func aTruncatedFileIsNamedAsSuch() throws {
    try fill()
    let whole = try bytes()
    for length in [100, 4096, 3 * 4096, whole.count / 2] {
      try whole.prefix(length).write(to: URL(fileURLWithPath: path))
      let error = failure {
        let store = try ResponseStore(path: path)
        for stored in try store.questionnaires() { try store.forEachCompleteResponse(of: stored.id) { _ in } }
      }
      #expect(error == .corrupted(path: path))
    }
  }

  /// A closed store with a thousand responses.
  private func fill() throws {
    let store = try ResponseStore(path: path)
    let questionnaire = try store.register(Workshop.questionnaire(), source: "source")
    try store.importing(into: questionnaire) { batch in
      for number in 1...1000 { _ = try batch.write(Workshop.response("A\(number)", at: "avant")) }
    }
  }

  @Test func aResponseChangedByAnotherProgramIsNamedByItsIdentifierOnly() throws {
    try fill()
    _ = try sqliteShell(path, "UPDATE response SET answers = '[\"secret\", 1]', uuid = 'U7' WHERE id = 7")
    let store = try ResponseStore(path: path)
    let questionnaire = try store.questionnaires()[0].id
    var count = 0
    let error = failure { try store.forEachCompleteResponse(of: questionnaire) { _ in count += 1 } }
    #expect(error == .corruptedResponse(uuid: "U7"))
    #expect(count == 6)
    #expect(error?.phrase.french.contains("secret") == false)
    #expect(failure { try store.forEachExportedResponse(of: questionnaire) { _ in } } == error)
  }
}
