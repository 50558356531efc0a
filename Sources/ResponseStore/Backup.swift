import Glibc

extension ResponseStore {
  /// Writes a copy of everything that is stored, one file without companions, while others may go on working.
  ///
  /// Copying the file by other means can miss what is still in the write-ahead log beside it.
  ///
  /// - Throws: `backupExists` when something stands at the path already; else what writing may throw.
  public func backUp(to path: String) throws(StoreError) {
    guard access(path, F_OK) != 0 else { throw .backupExists(path: path) }
    guard !path.isEmpty, !path.utf8.contains(0) else { throw .cannotOpen(path: path) }
    // Without « ./ », SQLite takes names like « file:… » for something else than a file.
    do {
      try connection.run("VACUUM INTO ?", path.hasPrefix("/") ? path : "./" + path)
    } catch {
      throw error.aboutCopy(at: path)
    }
  }
}

extension StoreError {
  /// What keeps a copy from being written is said of the copy: the store itself was open and sound.
  fileprivate func aboutCopy(at path: String) -> StoreError {
    switch self {
    case .readOnly, .cannotOpen, .folderMissing:
      access(FileInspection.folder(of: path), F_OK) == 0 ? .readOnly(path: path) : .folderMissing(path: path)
    case .diskFull: .diskFull(path: path)
    default: self
    }
  }
}
