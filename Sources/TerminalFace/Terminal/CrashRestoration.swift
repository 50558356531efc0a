import Glibc
import Synchronization

/// What a crash handler needs to put the terminal back. It lives outside Swift's own memory management and is never
/// freed, because a handler may run at any moment.
private struct Restoration {
  var input: Int32
  var output: Int32
  var settings: termios
  var sequence: UnsafeMutablePointer<UInt8>
  var length: Int
  /// What a crash did before, in the order of the fatal signals.
  var previous: UnsafeMutablePointer<sigaction>
}

/// The address of what is needed; 0 when no full screen is shown.
private let armed = Atomic<UInt>(0)

private func takeArmed() -> UnsafeMutablePointer<Restoration>? {
  UnsafeMutablePointer(bitPattern: armed.exchange(0, ordering: .sequentiallyConsistent))
}

private let fatalSignals = [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT]

/// Puts the terminal back when the process crashes, by system calls that are safe in a signal handler (POSIX.1-2017,
/// 2.4.3: `write`, `tcsetattr`, `sigaction`, `raise`), then lets the crash go its way. Swift's traps arrive as SIGILL or
/// SIGTRAP.
enum CrashRestoration {
  /// Makes ready for a crash; a second time changes nothing.
  static func arm(input: Int32, output: Int32, settings: termios, sequence: String) {
    guard armed.load(ordering: .sequentiallyConsistent) == 0 else { return }
    let bytes = Array(sequence.utf8)
    let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: bytes.count)
    copy.initialize(from: bytes, count: bytes.count)
    let previous = UnsafeMutablePointer<sigaction>.allocate(capacity: fatalSignals.count)
    previous.initialize(repeating: sigaction(), count: fatalSignals.count)
    let restoration = UnsafeMutablePointer<Restoration>.allocate(capacity: 1)
    restoration.initialize(
      to: Restoration(
        input: input, output: output, settings: settings, sequence: copy, length: bytes.count, previous: previous))
    for (index, number) in fatalSignals.enumerated() {
      var action = sigaction()
      action.__sigaction_handler.sa_handler = restoreAndCrash
      action.sa_flags = SA_ONSTACK
      sigaction(number, &action, previous + index)
    }
    armed.store(UInt(bitPattern: restoration), ordering: .sequentiallyConsistent)
  }

  /// Crashes do again what they did before.
  static func disarm() {
    guard let restoration = takeArmed() else { return }
    for (index, number) in fatalSignals.enumerated() {
      sigaction(number, restoration.pointee.previous + index, nil)
    }
  }
}

private func restoreAndCrash(_ number: Int32) {
  guard let restoration = takeArmed() else {
    signal(number, SIG_DFL)
    raise(number)
    return
  }
  _ = write(restoration.pointee.output, restoration.pointee.sequence, restoration.pointee.length)
  tcsetattr(restoration.pointee.input, TCSANOW, &restoration.pointee.settings)
  signal(number, SIG_DFL)
  for index in 0..<fatalSignals.count where fatalSignals[index] == number {
    sigaction(number, restoration.pointee.previous + index, nil)
  }
  // The signal is held back until the handler returns, then takes its former course.
  raise(number)
}
