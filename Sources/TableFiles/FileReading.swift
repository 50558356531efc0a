import Glibc

/// Reads whole files with the operating system's calls.
enum FileReading {
  /// The bytes of a regular file, pipe or socket, at most `limit` of them.
  static func bytes(ofFileAt path: String, limit: Int) throws(FileFailure) -> [UInt8] {
    // A NUL would cut the path short and open another file.
    if path.utf8.contains(0) { throw .notFound }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    if descriptor < 0 { throw FileFailure(code: errno) }
    defer { close(descriptor) }
    var status = stat()
    if fstat(descriptor, &status) != 0 { throw FileFailure(code: errno) }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: throw .isDirectory
    case S_IFREG, S_IFIFO, S_IFSOCK: break
    default: throw .notAFile
    }
    if status.st_size > limit { throw .tooLarge(limit: limit) }
    return try readAll(descriptor, expected: Int(status.st_size), limit: limit)
  }

  /// A file may grow while it is read, and the size of a pipe is unknown: `expected` is only where to begin.
  private static func readAll(_ descriptor: Int32, expected: Int, limit: Int) throws(FileFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    var room = max(expected + 1, 1 << 16)
    while true {
      var count = 0
      let chunk = [UInt8](unsafeUninitializedCapacity: room) { buffer, initialized in
        count = read(descriptor, buffer.baseAddress, room)
        initialized = max(0, count)
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw FileFailure(code: errno)
      }
      if count == 0 { return bytes }
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
      if bytes.count > limit { throw .tooLarge(limit: limit) }
      room = 1 << 20
    }
  }
}

extension FileFailure {
  /// The failure that an `errno` stands for.
  init(code: Int32) {
    self =
      switch code {
      case ENOENT, ENOTDIR: .notFound
      case EACCES, EPERM: .permissionDenied
      case EISDIR: .isDirectory
      case ENOSPC, EDQUOT: .diskFull
      case EROFS: .readOnly
      default: .other(code: code)
      }
  }
}
