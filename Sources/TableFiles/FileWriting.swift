import Glibc

/// Writes bytes with the operating system's calls.
enum FileWriting {
  /// Writes all of `bytes`, however many calls that takes.
  static func write(_ bytes: [UInt8], to descriptor: Int32) throws(FileFailure) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress.map { $0 + written }, $0.count - written)
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw FileFailure(code: errno)
      }
      if count == 0 { throw .other(code: EIO) }
      written += count
    }
  }
}
