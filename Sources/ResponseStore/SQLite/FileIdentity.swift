import Glibc

/// Which file stands at a path: its device and its number there.
struct FileIdentity: Equatable {
  private let device: dev_t
  private let number: ino_t

  /// Looks up a path; nil when nothing stands there.
  init?(path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    device = status.st_dev
    number = status.st_ino
  }
}
