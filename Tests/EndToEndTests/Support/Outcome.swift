import Foundation
import Glibc
import Testing

/// What came of a program that was run to its end.
struct Outcome {
  let end: ChildProcess.End
  /// What it wrote to standard output, byte for byte.
  let bytes: [UInt8]
  /// What it wrote to standard error.
  let errors: String

  /// What it wrote to standard output.
  var output: String { String(decoding: bytes, as: UTF8.self) }
  /// Everything that a person sees.
  var everything: String { output + errors }

  /// Whether it ended like a program that knows what it does: with a code from 0 to 2, and without a trace of a trap.
  var isOrderly: Bool {
    let codes: [ChildProcess.End] = [.code(0), .code(1), .code(2)]
    return codes.contains(end) && !everything.contains("Fatal error") && !everything.contains("Current stack trace")
  }

  /// Whether it refused in one paragraph on standard error, with exit code 1 or 2.
  var isClearRefusal: Bool {
    let paragraphs = errors.split(separator: "\n").filter { $0.hasPrefix("jalon: ") }
    return isOrderly && end != .code(0) && paragraphs.count == 1 && paragraphs[0].count < 2000
  }

  /// Runs a program to its end, feeding it some input.
  static func running(
    _ program: String, _ arguments: [String], input: [UInt8] = [], environment: [String: String], folder: String,
    limit: Duration = .seconds(60)
  ) throws -> Outcome {
    let child = try ChildProcess(program, arguments, environment: environment, folder: folder, streams: .pipes)
    var exchange = Exchange(child, input: input)
    let ended = exchange.run(until: ContinuousClock.now + limit)
    if !ended {
      child.kill()
      Issue.record("\(program) \(arguments.joined(separator: " ")) did not end within \(limit)")
    }
    return Outcome(
      end: child.wait(), bytes: exchange.output, errors: String(decoding: exchange.errors, as: UTF8.self))
  }
}

/// Writes to a program and reads from it at once, so that neither waits for the other for ever.
private struct Exchange {
  private(set) var output: [UInt8] = []
  private(set) var errors: [UInt8] = []
  private var input: ArraySlice<UInt8>
  private var descriptors: [pollfd]

  init(_ child: ChildProcess, input: [UInt8]) {
    self.input = input[...]
    descriptors = [
      pollfd(fd: child.input ?? -1, events: Int16(POLLOUT), revents: 0),
      pollfd(fd: child.output ?? -1, events: Int16(POLLIN), revents: 0),
      pollfd(fd: child.errors ?? -1, events: Int16(POLLIN), revents: 0),
    ]
    // A pipe that is full must not keep the tests from reading.
    _ = fcntl(descriptors[0].fd, F_SETFL, O_NONBLOCK)
    if input.isEmpty { end(0) }
  }

  /// Goes on until the program has closed both its outputs; false when the time is over before.
  mutating func run(until deadline: ContinuousClock.Instant) -> Bool {
    defer { for index in descriptors.indices { end(index) } }
    while descriptors[1].fd >= 0 || descriptors[2].fd >= 0 {
      let left = ContinuousClock.now.duration(to: deadline) / .milliseconds(1)
      guard left > 0 else { return false }
      guard poll(&descriptors, 3, Int32(min(left + 1, 60_000))) > 0 else { continue }
      if descriptors[0].revents != 0 { write() }
      if descriptors[1].revents != 0 { Self.read(&output, from: descriptors[1].fd).map { end(1) } ?? () }
      if descriptors[2].revents != 0 { Self.read(&errors, from: descriptors[2].fd).map { end(2) } ?? () }
    }
    return true
  }

  private mutating func write() {
    let count = input.withUnsafeBytes { Glibc.write(descriptors[0].fd, $0.baseAddress, min($0.count, 65_536)) }
    if count < 0 && (errno == EAGAIN || errno == EINTR) { return }
    input = input.dropFirst(max(0, count))
    if count < 0 || input.isEmpty { end(0) }
  }

  private mutating func end(_ index: Int) {
    if descriptors[index].fd >= 0 { close(descriptors[index].fd) }
    descriptors[index].fd = -1
  }

  /// Reads a piece; not nil at the end of the stream.
  private static func read(_ bytes: inout [UInt8], from descriptor: Int32) -> Void? {
    var piece = [UInt8](repeating: 0, count: 65_536)
    let count = Glibc.read(descriptor, &piece, piece.count)
    if count > 0 { bytes += piece.prefix(count) }
    return count > 0 || (count < 0 && errno == EINTR) ? nil : ()
  }
}
