import Glibc

/// The terminal itself: raw mode and the alternate screen, its size, its bytes.
///
/// While it is entered, signals and crashes put it back as it was; see ``TerminalSignals`` and ``CrashRestoration``.
struct TerminalDevice {
  let input: Int32
  let output: Int32
  private let original: termios

  /// Alternate screen, no automatic wrapping at the right edge, bracketed paste (xterm's control sequences).
  private static let entering = "\u{1B}[?1049h\u{1B}[?7l\u{1B}[?2004h\u{1B}[?25l\u{1B}[0m\u{1B}[2J"
  static let leaving = "\u{1B}[?2026l\u{1B}[?2004l\u{1B}[?7h\u{1B}[0m\u{1B}[?25h\u{1B}[?1049l"

  /// Opens the terminal behind two descriptors, without changing it yet.
  init(input: Int32, output: Int32) throws(TerminalFailure) {
    var settings = termios()
    guard isatty(output) == 1, tcgetattr(input, &settings) == 0 else { throw .notATerminal(errno) }
    self.input = input
    self.output = output
    original = settings
  }

  /// Turns to raw mode and the alternate screen.
  func enter() throws(TerminalFailure) {
    var raw = original
    cfmakeraw(&raw)
    CrashRestoration.arm(input: input, output: output, settings: original, sequence: Self.leaving)
    guard tcsetattr(input, TCSAFLUSH, &raw) == 0 else {
      let reason = errno
      CrashRestoration.disarm()
      throw .notATerminal(reason)
    }
    _ = write(Self.entering)
  }

  /// Puts everything back as it was before ``enter()``.
  func leave() {
    _ = write(Self.leaving)
    var settings = original
    // Draining could wait for ever on a terminal that is gone.
    _ = tcsetattr(input, TCSANOW, &settings)
    CrashRestoration.disarm()
  }

  /// The present size; 80 × 24 where the terminal does not say.
  var size: ScreenSize {
    var window = winsize()
    guard ioctl(output, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0, window.ws_row > 0 else {
      return ScreenSize(columns: 80, rows: 24)
    }
    return ScreenSize(columns: Int(window.ws_col), rows: Int(window.ws_row))
  }

  /// Writes a text whole.
  ///
  /// - Returns: false when the terminal is gone.
  func write(_ text: String) -> Bool { writeAll(text, to: output) }

  /// What happened while waiting.
  enum Event {
    case bytes([UInt8])
    case signal(Int32)
    case timeout
    /// The terminal is gone.
    case closed
  }

  /// Waits for input or a signal.
  ///
  /// - Parameters:
  ///   - milliseconds: how long; nil for as long as it takes.
  ///   - signals: the descriptor on which signals are announced, one byte each.
  func wait(milliseconds: Int32?, signals: Int32) -> Event {
    var descriptors = [
      pollfd(fd: signals, events: Int16(POLLIN), revents: 0), pollfd(fd: input, events: Int16(POLLIN), revents: 0),
    ]
    while true {
      let ready = poll(&descriptors, 2, milliseconds ?? -1)
      if ready == 0 { return .timeout }
      if ready < 0 {
        if errno == EINTR { continue }
        return .closed
      }
      if descriptors[0].revents != 0 {
        var number: UInt8 = 0
        if read(signals, &number, 1) == 1 { return .signal(Int32(number)) }
      }
      guard descriptors[1].revents != 0 else { continue }
      var buffer = [UInt8](repeating: 0, count: 4096)
      let count = read(input, &buffer, buffer.count)
      if count > 0 { return .bytes(Array(buffer.prefix(count))) }
      if count < 0 && (errno == EINTR || errno == EAGAIN) { continue }
      return .closed
    }
  }
}

/// Writes a text whole to a descriptor.
///
/// - Returns: false when it cannot be written.
func writeAll(_ text: String, to descriptor: Int32) -> Bool {
  var text = text
  return text.withUTF8 { bytes in
    var offset = 0
    while offset < bytes.count {
      let count = write(descriptor, bytes.baseAddress?.advanced(by: offset), bytes.count - offset)
      if count > 0 {
        offset += count
      } else if count < 0 && errno == EAGAIN {
        var ready = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = poll(&ready, 1, 1000)
      } else if !(count < 0 && errno == EINTR) {
        return false
      }
    }
    return true
  }
}
