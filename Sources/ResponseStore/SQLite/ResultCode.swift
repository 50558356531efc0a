import CSQLite
import Glibc

extension StoreError {
  /// The error for a result code of SQLite.
  init(sqliteCode extendedCode: Int32, handle: OpaquePointer?, path: String) {
    switch extendedCode & 0xFF {
    case SQLITE_NOTADB: self = .notADatabase(path: path)
    case SQLITE_CORRUPT: self = .corrupted(path: path)
    case SQLITE_FULL: self = .diskFull(path: path)
    case SQLITE_BUSY, SQLITE_LOCKED: self = .busy(path: path)
    case SQLITE_READONLY: self = .readOnly(path: path)
    case SQLITE_TOOBIG: self = .tooLarge
    case SQLITE_CANTOPEN: self = Self.cannotOpen(path: path, systemError: handle.map(sqlite3_system_errno) ?? 0)
    case SQLITE_IOERR: self = Self.inputOutput(extendedCode, handle: handle, path: path)
    case SQLITE_CONSTRAINT where extendedCode == foreignKeyFailure: self = .unknownReference
    default:
      let message = handle.flatMap(sqlite3_errmsg).map { String(cString: $0) } ?? ""
      self = .unexpected(code: Int(extendedCode), message: message)
    }
  }

  private static func cannotOpen(path: String, systemError: Int32) -> StoreError {
    switch systemError {
    // A folder that is there and takes no new file: SQLite has tried once more, read-only, and found no file.
    case ENOENT: access(FileInspection.folder(of: path), F_OK) == 0 ? .readOnly(path: path) : .folderMissing(path: path)
    case ENOTDIR: .folderMissing(path: path)
    case EACCES, EPERM, EROFS: .readOnly(path: path)
    case ENOSPC, EDQUOT: .diskFull(path: path)
    default: .cannotOpen(path: path)
    }
  }

  private static func inputOutput(_ code: Int32, handle: OpaquePointer?, path: String) -> StoreError {
    let systemError = handle.map(sqlite3_system_errno) ?? 0
    let isFull = systemError == ENOSPC || systemError == EDQUOT
    return isFull ? .diskFull(path: path) : .inputOutput(path: path, code: Int(code))
  }
}

/// `SQLITE_CONSTRAINT_FOREIGNKEY`, a macro that Swift does not import.
private let foreignKeyFailure: Int32 = SQLITE_CONSTRAINT | (3 << 8)
