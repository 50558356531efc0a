import Foundation
import Glibc
import Synchronization

/// A program that was started: its number, and the file descriptors at this end of its streams.
///
/// Foundation's `Process` is not used because the full screen needs a terminal of its own, and because the tests must
/// see by which signal a program ended.
struct ChildProcess {
  /// What the program's streams are joined to.
  enum Streams {
    case pipes
    /// A terminal, named by its device file. The program becomes its owner, as under a shell.
    case terminal(String)
  }

  /// How a program ended.
  enum End: Equatable, CustomStringConvertible {
    case code(Int32)
    case signal(Int32)

    var description: String {
      switch self {
      case .code(let code): "exit code \(code)"
      case .signal(let signal): "signal \(signal)"
      }
    }
  }

  struct CannotStart: Error {
    let program: String
    let reason: Int32
  }

  let number: pid_t
  /// Where to write what the program reads; nil with a terminal.
  let input: Int32?
  /// Where to read what the program writes; nil with a terminal.
  let output: Int32?
  let errors: Int32?

  init(
    _ program: String, _ arguments: [String], environment: [String: String], folder: String, streams: Streams
  ) throws {
    self = try Self.onlyOneAtATime.withLock { _ in
      // env(1) changes to the folder and then becomes the program.
      try ChildProcess(
        "/usr/bin/env", ["-C", folder, program] + arguments, environment: environment, streams: streams)
    }
  }

  /// While a program is being started, no other may inherit the ends of its pipes.
  private static let onlyOneAtATime = Mutex(())

  private init(
    _ program: String, _ arguments: [String], environment: [String: String], streams: Streams
  ) throws {
    // A program that has ended does not read any more; that must not end the tests.
    signal(SIGPIPE, SIG_IGN)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    var theirs: [Int32] = []
    defer { for descriptor in theirs { close(descriptor) } }
    switch streams {
    case .pipes:
      let (standardInput, standardOutput, standardError) = (try Pipe(), try Pipe(), try Pipe())
      theirs = [standardInput.reading, standardOutput.writing, standardError.writing]
      for (index, descriptor) in theirs.enumerated() {
        posix_spawn_file_actions_adddup2(&actions, descriptor, Int32(index))
      }
      (input, output, errors) = (standardInput.writing, standardOutput.reading, standardError.reading)
    case .terminal(let device):
      posix_spawn_file_actions_addopen(&actions, 0, device, O_RDWR, 0)
      posix_spawn_file_actions_adddup2(&actions, 0, 1)
      posix_spawn_file_actions_adddup2(&actions, 0, 2)
      (input, output, errors) = (nil, nil, nil)
    }

    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var defaults = sigset_t()
    sigemptyset(&defaults)
    var none = defaults
    sigaddset(&defaults, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &defaults)
    posix_spawnattr_setsigmask(&attributes, &none)
    // A new session has no terminal; the first one opened becomes its own (setsid(2)).
    let newSession: Int32 = 0x80
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK) | Int16(newSession))

    var words = ([program] + arguments).map { strdup($0) } + [nil]
    var settings = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in words + settings { free(text) } }
    var child: pid_t = 0
    let result = posix_spawn(&child, program, &actions, &attributes, &words, &settings)
    guard result == 0 else {
      for descriptor in [input, output, errors].compactMap({ $0 }) { close(descriptor) }
      throw CannotStart(program: program, reason: result)
    }
    number = child
  }

  /// Waits until the program has ended.
  func wait() -> End {
    var status: Int32 = 0
    while waitpid(number, &status, 0) < 0 && errno == EINTR {}
    // The low seven bits are the signal, the next eight the exit code (wait(2)).
    let signal = status & 0x7F
    return signal == 0 ? .code((status >> 8) & 0xFF) : .signal(signal)
  }

  /// Ends the program at once, as a power cut would.
  func kill() { _ = Glibc.kill(number, SIGKILL) }
}

/// Both ends of a pipe that programs do not inherit by themselves.
private struct Pipe {
  let reading: Int32
  let writing: Int32

  init() throws {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw ChildProcess.CannotStart(program: "pipe", reason: errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    (reading, writing) = (ends[0], ends[1])
  }
}
