import Foundation
import Glibc
import Testing

/// A program that is talked to while it runs, through pipes or on a terminal of its own.
final class Conversation {
  private let child: ChildProcess
  /// Where to write; nil once the input has ended.
  private var input: Int32?
  private let output: Int32
  /// What was written and not yet looked at, escape sequences removed.
  private var unread = ""
  private var bytes: [UInt8] = []
  private var isOver = false
  private var isClosed = false

  struct Unexpected: Error, CustomStringConvertible {
    let description: String
  }

  /// Talks through pipes.
  init(
    pipes program: String, _ arguments: [String], environment: [String: String], folder: String
  ) throws {
    child = try ChildProcess(program, arguments, environment: environment, folder: folder, streams: .pipes)
    guard let output = child.output else { throw Unexpected(description: "there is no pipe to read") }
    (input, self.output) = (child.input, output)
  }

  /// Talks on a terminal of 100 columns and 40 rows.
  init(
    terminal program: String, _ arguments: [String], environment: [String: String], folder: String
  ) throws {
    let terminal = try Terminal(columns: 100, rows: 40)
    child = try ChildProcess(
      program, arguments, environment: environment, folder: folder, streams: .terminal(terminal.device))
    (input, output) = (terminal.user, terminal.user)
  }

  deinit {
    if !isOver {
      child.kill()
      _ = child.wait()
    }
    endInput()
    if !isClosed { Glibc.close(output) }
    if let errors = child.errors { Glibc.close(errors) }
  }

  /// All that has been shown so far.
  private(set) var shown = ""

  /// Types characters or keys.
  func type(_ text: String) { type(Array(text.utf8)) }

  /// Types bytes that need not be text.
  func type(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while let input, !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(input, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  /// Types a line.
  func say(_ line: String) { type(line + "\n") }

  /// Makes the window of the terminal another size, of which the system tells the program.
  func resize(columns: UInt16, rows: UInt16) {
    var window = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(output, UInt(TIOCSWINSZ), &window)
  }

  /// Waits until a text is shown; what stands before it is not looked at again.
  func wait(for text: String, limit: Duration = .seconds(20)) throws {
    let deadline = ContinuousClock.now + limit
    while true {
      if let found = unread.range(of: text) {
        unread = String(unread[found.upperBound...])
        return
      }
      guard read(until: deadline) else {
        throw Unexpected(description: "« \(text) » was not shown; at last there was:\n\(shown.suffix(1500))")
      }
    }
  }

  /// Ends the program at once, as a power cut would.
  func kill() {
    child.kill()
    _ = end()
  }

  /// Asks the program to end, as whoever manages it would (`SIGTERM`).
  func terminate() { _ = Glibc.kill(child.number, SIGTERM) }

  /// The number of the program.
  var number: pid_t { child.number }

  /// What was written to standard error, once the program has ended; with a terminal it is shown instead.
  var complaints: String {
    guard let errors = child.errors, isOver else { return "" }
    var piece = [UInt8](repeating: 0, count: 65_536)
    let count = Glibc.read(errors, &piece, piece.count)
    return String(decoding: piece.prefix(max(0, count)), as: UTF8.self)
  }

  /// Closes the window: the terminal is gone.
  func close() {
    endInput()
    Glibc.close(output)
    isClosed = true
    isOver = true
    _ = child.wait()
  }

  /// Reads to the end and says how the program ended; with pipes, its input ends here.
  func end(limit: Duration = .seconds(20)) -> ChildProcess.End {
    if child.input != nil { endInput() }
    let deadline = ContinuousClock.now + limit
    while read(until: deadline) {}
    if ContinuousClock.now >= deadline {
      Issue.record("the program did not end; at last there was:\n\(shown.suffix(1500))")
      child.kill()
    }
    isOver = true
    return child.wait()
  }

  private func endInput() {
    if let input, input != output { Glibc.close(input) }
    input = nil
  }

  /// Reads a piece; false at the end, or when the time is over.
  private func read(until deadline: ContinuousClock.Instant) -> Bool {
    while true {
      let left = ContinuousClock.now.duration(to: deadline) / .milliseconds(1)
      guard left > 0 else { return false }
      var ready = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
      guard poll(&ready, 1, Int32(min(left + 1, 60_000))) > 0 else { continue }
      var piece = [UInt8](repeating: 0, count: 16_384)
      let count = Glibc.read(output, &piece, piece.count)
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return false }
      bytes += piece.prefix(count)
      let complete = Self.lengthOfWholeCharacters(bytes)
      let text = String(decoding: bytes.prefix(complete), as: UTF8.self)
      bytes.removeFirst(complete)
      shown += text
      unread = Self.withoutEscapeSequences(unread + text)
      return true
    }
  }

  /// How many bytes there are up to the last whole character and the last whole escape sequence.
  private static func lengthOfWholeCharacters(_ bytes: [UInt8]) -> Int {
    var end = bytes.count
    if let start = bytes.lastIndex(where: { $0 & 0xC0 != 0x80 }) {
      let length = bytes[start] < 0x80 ? 1 : bytes[start] < 0xE0 ? 2 : bytes[start] < 0xF0 ? 3 : 4
      if start + length > bytes.count { end = start }
    }
    if let escape = bytes[..<end].lastIndex(of: 0x1B) {
      let rest = bytes[escape..<end]
      let isShort = rest.count > 1 && rest[escape + 1] != UInt8(ascii: "[")
      let isWhole = isShort || rest.dropFirst(2).contains { (0x40...0x7E).contains($0) }
      if !isWhole { end = escape }
    }
    return end
  }

  private static func withoutEscapeSequences(_ text: String) -> String {
    text.replacing(#/\u{1B}\[[0-?]*[ -\/]*[@-~]/#, with: "")
  }
}
