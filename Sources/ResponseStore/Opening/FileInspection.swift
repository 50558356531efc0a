import Glibc

/// What stands at a path, found out without SQLite: SQLite may write beside or into a file that it opens, and another
/// program's file is to be left as it is.
enum FileInspection {
  /// The `application_id` of Jalon's files: « JALN » in ASCII, in the header of every one of them.
  static let applicationID: UInt32 = 0x4A41_4C4E

  /// Refuses a folder, a file that is not SQLite, and a database of another program.
  static func refuseForeignFile(at path: String) throws(StoreError) {
    guard !path.utf8.contains(0) else { throw .cannotOpen(path: path) }
    var status = stat()
    guard stat(path, &status) == 0 else { return }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw .isDirectory(path: path)
    default: throw .notADatabase(path: path)
    }
    // A new store is empty; one whose creation was cut short is mended by SQLite from its journal.
    if status.st_size == 0 || access(path + "-journal", F_OK) == 0 { return }
    guard let header = firstBytes(of: path) else { return }
    guard header.count == 100, header.starts(with: Array("SQLite format 3\0".utf8)) else {
      throw .notADatabase(path: path)
    }
    let identifier = header[68..<72].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    guard identifier == applicationID else { throw .foreignDatabase(path: path) }
  }

  /// The first hundred bytes, the length of SQLite's header; nil when the file cannot be read, which SQLite then
  /// reports better.
  private static func firstBytes(of path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    return [UInt8](unsafeUninitializedCapacity: 100) { buffer, count in
      count = max(0, read(descriptor, buffer.baseAddress, 100))
    }
  }
}
