import Glibc

/// A file that comes into being complete or not at all.
///
/// The bytes go into a temporary file in the same folder; ``commit()`` brings them to the disk and gives the file its
/// name, replacing a file of that name in one step. Without a commit the temporary file is removed and what stood there
/// before is untouched.
public final class AtomicFile {
  /// The path that was asked for.
  public let path: String

  /// The path with its symbolic links resolved: a rename would put a file in the place of the link.
  private let target: String
  private let temporaryPath: String
  private var descriptor: Int32

  /// Prepares to write the file at `path`; a file that it replaces hands down its permissions.
  ///
  /// Throws ``TableFileError/unwritable(path:_:)`` when nothing can be written there.
  public init(replacing path: String) throws(TableFileError) {
    if path.utf8.contains(0) || path.isEmpty { throw .unwritable(path: path, .notFound) }
    if path.hasSuffix("/") { throw .unwritable(path: path, .isDirectory) }
    let target = Self.resolved(path)
    var status = stat()
    let exists = stat(target, &status) == 0
    if exists {
      // A rename would put a file in the place of a device.
      switch status.st_mode & S_IFMT {
      case S_IFREG: break
      case S_IFDIR: throw .unwritable(path: path, .isDirectory)
      default: throw .unwritable(path: path, .notAFile)
      }
      if access(target, W_OK) != 0 { throw .unwritable(path: path, FileFailure(code: errno)) }
    }
    let (folder, name) = Self.split(target)
    // Short enough for a name at the limit of 255 bytes to stay valid.
    let hint = String(decoding: name.utf8.prefix(64), as: UTF8.self)
    self.path = path
    self.target = target
    self.temporaryPath = "\(folder).\(hint).\(String(UInt64.random(in: 0...UInt64.max), radix: 36)).tmp"
    self.descriptor = open(temporaryPath, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    if descriptor < 0 { throw .unwritable(path: path, FileFailure(code: errno)) }
    if exists, fchmod(descriptor, status.st_mode & 0o777) != 0 {
      throw .unwritable(path: path, FileFailure(code: errno))
    }
  }

  deinit {
    discard()
  }

  /// Adds bytes at the end. Throws ``TableFileError/unwritable(path:_:)``, for instance when the disk is full.
  public func append(_ bytes: [UInt8]) throws(TableFileError) {
    do {
      try FileWriting.write(bytes, to: descriptor)
    } catch {
      throw .unwritable(path: path, error)
    }
  }

  /// Makes the file appear under its name, safe on disk. Throws ``TableFileError/unwritable(path:_:)``, and then the old
  /// file is still there. Nothing can be added after a commit.
  public func commit() throws(TableFileError) { try commit { () throws(TableFileError) in } }

  /// Makes the file appear as ``commit()`` does, provided that what stands there still is what it was made from: what
  /// another program has saved in the meantime is kept, and the failure says ``FileFailure/changedMeanwhile``.
  ///
  /// The file is read again after everything else is done, so that only a change in the microseconds before the file
  /// takes its name would be missed.
  ///
  /// - Parameter before: what the file held; nil when there was none.
  public func commit(inPlaceOf before: [UInt8]?) throws(TableFileError) {
    try commit { () throws(TableFileError) in
      let found: [UInt8]?
      do throws(FileFailure) {
        found = try FileReading.bytes(ofFileAt: target, limit: max(before?.count ?? 0, 1))
      } catch {
        switch error {
        case .notFound: found = nil
        case .tooLarge: throw .unwritable(path: path, .changedMeanwhile)
        default: throw .unwritable(path: path, error)
        }
      }
      if found != before { throw .unwritable(path: path, .changedMeanwhile) }
    }
  }

  private func commit(after check: () throws(TableFileError) -> Void) throws(TableFileError) {
    // Some file systems report a full disk only here.
    if fsync(descriptor) != 0 { throw .unwritable(path: path, FileFailure(code: errno)) }
    try check()
    let closed = close(descriptor)
    descriptor = -1
    if closed != 0 || rename(temporaryPath, target) != 0 {
      let failure = FileFailure(code: errno)
      unlink(temporaryPath)
      throw .unwritable(path: path, failure)
    }
    // The new name is kept through a power cut. A file system without this service has done all it can.
    let folder = open(Self.split(target).folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if folder >= 0 {
      fsync(folder)
      close(folder)
    }
  }

  private func discard() {
    if descriptor < 0 { return }
    close(descriptor)
    descriptor = -1
    unlink(temporaryPath)
  }

  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  /// The folder with its slash (`./` when the path names none) and the name.
  private static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return ("./", path) }
    return (String(path[...slash]), String(path[path.index(after: slash)...]))
  }
}
