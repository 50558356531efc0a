import CSQLite
import Glibc

/// What stands at a path, found out before SQLite reads it as a database: SQLite may then write into the file or
/// beside it, and another program's file is to be left as it is.
enum FileInspection {
  /// The `application_id` of Jalon's files: « JALN » in ASCII, in the header of every one of them.
  static let applicationID: UInt32 = 0x4A41_4C4E

  /// Refuses a folder, and what is neither a folder nor a file, such as a device.
  static func refuseWhatIsNoFile(at path: String) throws(StoreError) {
    guard !path.utf8.contains(0) else { throw .cannotOpen(path: path) }
    var status = stat()
    guard stat(path, &status) == 0 else { return }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw .isDirectory(path: path)
    default: throw .notADatabase(path: path)
    }
  }

  /// Refuses a file that is not SQLite, and the database of another program.
  static func refuseForeignContent(of connection: Connection) throws(StoreError) {
    let header = try connection.fileHeader()
    // A new store is empty. One whose creation was cut short may begin with nothing, and SQLite mends it from its journal.
    let isBlank = header.allSatisfy { $0 == 0 }
    if header.isEmpty || (isBlank && access(connection.path + "-journal", F_OK) == 0) { return }
    guard header.count == 100, header.starts(with: Array("SQLite format 3\0".utf8)) else {
      throw .notADatabase(path: connection.path)
    }
    let identifier = header[68..<72].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    guard identifier == applicationID else { throw .foreignDatabase(path: connection.path) }
  }

  /// The folder in which a path's last part stands.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return String(path[...slash])
  }
}

extension Connection {
  /// The first bytes of the file, at most the hundred of SQLite's header, without any lock.
  ///
  /// They are read through SQLite's own file: on POSIX systems, opening and closing the file in any other way would
  /// drop the locks that other connections of this program hold on it, and lose what they write.
  fileprivate func fileHeader() throws(StoreError) -> [UInt8] {
    var file: UnsafeMutablePointer<sqlite3_file>?
    let code = withUnsafeMutablePointer(to: &file) {
      sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, $0)
    }
    guard code == SQLITE_OK, let file, let methods = file.pointee.pMethods?.pointee else { throw failure(code) }
    var size: sqlite3_int64 = 0
    guard let fileSize = methods.xFileSize, let read = methods.xRead else { throw .cannotOpen(path: path) }
    let sized = fileSize(file, &size)
    guard sized == SQLITE_OK else { throw failure(sized) }
    var bytes = [UInt8](repeating: 0, count: Int(min(size, 100)))
    guard !bytes.isEmpty else { return [] }
    let done = read(file, &bytes, Int32(bytes.count), 0)
    guard done == SQLITE_OK else { throw failure(done) }
    return bytes
  }
}
