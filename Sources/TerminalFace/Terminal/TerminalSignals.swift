import Glibc
import Synchronization

/// The end of the pipe into which the handler writes; -1 when nobody listens.
private let announcement = Atomic<Int32>(-1)

/// Signals turned into bytes on a pipe, so that the one loop that reads keys also deals with them. While it exists,
/// SIGINT, SIGTERM and SIGHUP do not end the process: the loop ends in order.
struct TerminalSignals {
  /// What can be waited on; one byte a signal.
  let descriptor: Int32
  private let writing: Int32
  private let previous: [(number: Int32, action: sigaction)]

  static let watched = [SIGINT, SIGTERM, SIGHUP, SIGTSTP, SIGCONT, SIGWINCH]

  /// Begins to watch; nil when there is no pipe to be had.
  init?() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    descriptor = ends[0]
    writing = ends[1]
    announcement.store(writing, ordering: .sequentiallyConsistent)
    var saved: [(number: Int32, action: sigaction)] = []
    for number in Self.watched {
      var old = sigaction()
      var action = Self.announcing
      if sigaction(number, &action, &old) == 0 { saved.append((number, old)) }
    }
    previous = saved
  }

  private static var announcing: sigaction {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { number in
      let saved = errno
      var byte = UInt8(truncatingIfNeeded: number)
      _ = write(announcement.load(ordering: .relaxed), &byte, 1)
      errno = saved
    }
    action.sa_flags = SA_RESTART
    return action
  }

  /// Stops watching: the signals do again what they did before.
  func end() {
    for (number, action) in previous {
      var action = action
      sigaction(number, &action, nil)
    }
    announcement.store(-1, ordering: .sequentiallyConsistent)
    close(descriptor)
    close(writing)
  }

  /// Stops the process as the terminal's Ctrl-Z does, until SIGCONT. The terminal must have been left before.
  ///
  /// - Parameter wholeJob: whether the other processes of the pipeline stop too.
  func suspend(wholeJob: Bool) {
    var standard = sigaction()
    standard.__sigaction_handler.sa_handler = SIG_DFL
    var announcing = sigaction()
    sigaction(SIGTSTP, &standard, &announcing)
    // The signal must reach this very thread before the call returns, or the handler would be back too early.
    var stop = sigset_t()
    var mask = sigset_t()
    sigemptyset(&stop)
    sigaddset(&stop, SIGTSTP)
    pthread_sigmask(SIG_UNBLOCK, &stop, &mask)
    if wholeJob { kill(0, SIGTSTP) } else { raise(SIGTSTP) }
    pthread_sigmask(SIG_SETMASK, &mask, nil)
    sigaction(SIGTSTP, &announcing, nil)
  }
}
