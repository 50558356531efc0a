import Glibc

/// A line of input as it was found.
public enum InputLine: Sendable, Equatable {
  /// A line, without its end.
  case text(String)
  /// A line that is not UTF-8, or longer than anything a question takes.
  case unreadable
}

/// Reads lines from a descriptor.
public final class LineReader {
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var start = 0
  private var isAtEnd = false

  /// A longer line is read to its end but not kept, in bytes.
  public static let longestLine = 1 << 18

  /// Makes a reader for an open descriptor.
  public init(descriptor: Int32) { self.descriptor = descriptor }

  /// The next line, ended by LF or CR LF or the end of input; nil at the end of input.
  public func next() -> InputLine? {
    var isTooLong = false
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: 0x0A) {
        defer { start = end + 1 }
        return isTooLong ? .unreadable : Self.decoded(buffer[start..<end])
      }
      if buffer.count - start > Self.longestLine {
        isTooLong = true
        buffer = []
        start = 0
      }
      buffer.removeSubrange(0..<start)
      start = 0
      searched = buffer.count
      if isAtEnd || !fill() {
        isAtEnd = true
        defer { buffer = [] }
        if isTooLong { return .unreadable }
        return buffer.isEmpty ? nil : Self.decoded(buffer[...])
      }
    }
  }

  private static func decoded(_ bytes: ArraySlice<UInt8>) -> InputLine {
    let line = bytes.last == 0x0D ? bytes.dropLast() : bytes
    return String(validating: line, as: UTF8.self).map { .text($0) } ?? .unreadable
  }

  private func fill() -> Bool {
    var piece = [UInt8](repeating: 0, count: 8192)
    while true {
      let count = read(descriptor, &piece, piece.count)
      if count > 0 {
        buffer += piece.prefix(count)
        return true
      }
      if count < 0 && errno == EINTR { continue }
      if count < 0 && errno == EAGAIN {
        var ready = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        _ = poll(&ready, 1, -1)
        continue
      }
      return false
    }
  }
}

/// Writes text to a descriptor.
public struct LineWriter: Sendable {
  private let descriptor: Int32

  /// Makes a writer for an open descriptor.
  public init(descriptor: Int32) { self.descriptor = descriptor }

  /// Writes a text at once.
  ///
  /// - Returns: false when nobody reads it any more.
  public func write(_ text: String) -> Bool { writeAll(text, to: descriptor) }
}
