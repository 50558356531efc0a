import Foundation
import TableFiles
import Testing

@Test func aFileIsReadFromItsPath() throws {
  let folder = try TemporaryFolder()
  let path = try folder.file("réponses.csv", bytes("a;b\n1;2\n"))
  var reader = try TableReader(contentsOf: path)
  #expect(try reader.next()?.text(1) == "2")
}

@Test func aPipeIsReadAsAFileIs() throws {
  let folder = try TemporaryFolder()
  let path = try folder.file("pipe")
  #expect(mkfifo(path, 0o600) == 0)
  let table = bytes("a,b\n") + Array(repeating: bytes("12345678,87654321\n"), count: 20_000).joined()
  Thread.detachNewThread { try? Data(table).write(to: URL(fileURLWithPath: path), options: []) }
  var reader = try TableReader(contentsOf: path)
  var count = 0
  while try reader.next() != nil { count += 1 }
  #expect(count == 20_000)
}

@Test func whatCannotBeReadSaysWhy() throws {
  let folder = try TemporaryFolder()
  let missing = folder.path + "/absent.csv"
  #expect(throws: TableFileError.unreadable(path: missing, .notFound)) { try TableReader(contentsOf: missing) }
  #expect(throws: TableFileError.unreadable(path: folder.path, .isDirectory)) {
    try TableReader(contentsOf: folder.path)
  }
  #expect(throws: TableFileError.unreadable(path: "/dev/zero", .notAFile)) { try TableReader(contentsOf: "/dev/zero") }
  #expect(throws: TableFileError.unreadable(path: "a\u{0}b", .notFound)) { try TableReader(contentsOf: "a\u{0}b") }
}

@Test func aFileLargerThanTheLimitIsRefusedUnread() throws {
  let folder = try TemporaryFolder()
  let path = try folder.file("large.csv", bytes("a\n"))
  #expect(truncate(path, TableReader.maximumFileSize + 1) == 0)
  #expect(throws: TableFileError.unreadable(path: path, .tooLarge(limit: TableReader.maximumFileSize))) {
    try TableReader(contentsOf: path)
  }
}

@Test(.enabled(if: geteuid() != 0, "the superuser may read everything"))
func aForbiddenFileSaysSo() throws {
  let folder = try TemporaryFolder()
  let path = try folder.file("secret.csv", bytes("a\n"))
  chmod(path, 0)
  #expect(throws: TableFileError.unreadable(path: path, .permissionDenied)) { try TableReader(contentsOf: path) }
  #expect(throws: TableFileError.unwritable(path: path, .permissionDenied)) { try AtomicFile(replacing: path) }
}

@Test func aFileReplacesTheOldOneOnlyWhenCommitted() throws {
  let folder = try TemporaryFolder()
  let path = try folder.file("scores.csv", bytes("ancien\n"))
  chmod(path, 0o640)
  do {
    let file = try AtomicFile(replacing: path)
    var writer = try TableWriter(.plain, header: ["a"], to: file)
    try writer.write([.number(1)])
    try writer.finish()
    #expect(folder.contents.count == 2)
  }
  #expect(folder.contents == ["scores.csv"])
  #expect(FileManager.default.contents(atPath: path) == Data("ancien\n".utf8))

  let file = try AtomicFile(replacing: path)
  var writer = try TableWriter(.plain, header: ["a"], to: file)
  for number in 0..<50_000 { try writer.write([.number(Double(number))]) }
  try writer.finish()
  #expect(FileManager.default.contents(atPath: path) == Data("ancien\n".utf8))
  try file.commit()
  #expect(folder.contents == ["scores.csv"])
  var reader = try TableReader(contentsOf: path)
  var count = 0
  while try reader.next() != nil { count += 1 }
  #expect(count == 50_000)
  var status = stat()
  #expect(stat(path, &status) == 0 && status.st_mode & 0o777 == 0o640)
}

@Test func whatAnotherProgramHasSavedMeanwhileIsKept() throws {
  let folder = try TemporaryFolder()
  let path = try folder.file("q.jalon", bytes("ancien\n"))
  for other in ["ancieN\n", "ancien\nplus long\n", "", nil] {
    try Data("ancien\n".utf8).write(to: URL(fileURLWithPath: path))
    let file = try AtomicFile(replacing: path)
    try file.append(bytes("neuf\n"))
    if let other {
      try Data(other.utf8).write(to: URL(fileURLWithPath: path))
    } else {
      try FileManager.default.removeItem(atPath: path)
    }
    #expect(throws: TableFileError.unwritable(path: path, .changedMeanwhile)) {
      try file.commit(inPlaceOf: bytes("ancien\n"))
    }
    #expect(FileManager.default.contents(atPath: path) == other.map { Data($0.utf8) })
  }
  // A file that was not there and is now.
  let file = try AtomicFile(replacing: path)
  try file.append(bytes("neuf\n"))
  try Data("autre\n".utf8).write(to: URL(fileURLWithPath: path))
  #expect(throws: TableFileError.unwritable(path: path, .changedMeanwhile)) { try file.commit(inPlaceOf: nil) }
  let last = try AtomicFile(replacing: path)
  try last.append(bytes("neuf\n"))
  try last.commit(inPlaceOf: bytes("autre\n"))
  #expect(FileManager.default.contents(atPath: path) == Data("neuf\n".utf8))
}

@Test func aSymbolicLinkStaysALink() throws {
  let folder = try TemporaryFolder()
  let path = try folder.file("real.csv", bytes("ancien\n"))
  let link = folder.path + "/link.csv"
  #expect(symlink(path, link) == 0)
  let file = try AtomicFile(replacing: link)
  try file.append(bytes("a\n"))
  try file.commit()
  #expect(FileManager.default.contents(atPath: path) == Data("a\n".utf8))
  #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == path)
}

@Test func whatCannotBeWrittenSaysWhyAndLeavesNothingBehind() throws {
  let folder = try TemporaryFolder()
  func failure(_ path: String) -> TableFileError? {
    do {
      _ = try AtomicFile(replacing: path)
      return nil
    } catch {
      return error
    }
  }
  #expect(failure(folder.path) == .unwritable(path: folder.path, .isDirectory))
  #expect(failure(folder.path + "/absent/a.csv") == .unwritable(path: folder.path + "/absent/a.csv", .notFound))
  #expect(failure("/dev/full") == .unwritable(path: "/dev/full", .notAFile))
  #expect(failure("") == .unwritable(path: "", .notFound))
  #expect(folder.contents == [])
}

@Test func aLostFolderIsAnErrorOfTheCommit() throws {
  let folder = try TemporaryFolder()
  let inner = folder.path + "/inner"
  try FileManager.default.createDirectory(atPath: inner, withIntermediateDirectories: false)
  let file = try AtomicFile(replacing: inner + "/a.csv")
  try FileManager.default.removeItem(atPath: inner)
  #expect(throws: TableFileError.unwritable(path: inner + "/a.csv", .notFound)) { try file.commit() }
}

@Test func aFullDiskIsAClearError() throws {
  let device = open("/dev/full", O_WRONLY)
  defer { close(device) }
  var writer = try TableWriter(.plain, header: ["a"], toDescriptor: device, called: "scores.csv")
  #expect(throws: TableFileError.unwritable(path: "scores.csv", .diskFull)) { try writer.finish() }
}
