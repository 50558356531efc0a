import Foundation
import Glibc
import Interviewing
import QuestionnaireModel
import Synchronization
import Testing

@testable import TerminalFace

/// The full screen on a real pseudo-terminal: what it does to the terminal, and that it undoes it.
@Suite(.serialized) struct PseudoTerminalTests {
  @Test func rawModeIsEnteredAndEverythingIsPutBackAtTheEnd() throws {
    let terminal = try PseudoTerminal()
    let before = terminal.settings
    let sitting = BackgroundSitting(Sample.interview(Sample.recette, Sample.plat), on: terminal)

    #expect(terminal.read(until: "Je sais cuisiner").contains("\u{1B}[?1049h"))
    #expect(terminal.settings.c_lflag & tcflag_t(ICANON | ECHO | ISIG) == 0)
    terminal.send("4\r")
    _ = terminal.read(until: "plat préféré")
    terminal.send("crêpes\r")
    _ = terminal.read(until: "Merci")
    terminal.send("\r")
    #expect(terminal.read(until: "\u{1B}[?1049l").contains("\u{1B}[?25h"))

    let end = try #require(sitting.wait())
    #expect(end.interview.submission == [.number(4), .text("crêpes")])
    #expect(sitting.saves == 2)
    #expect(terminal.settings == before)
  }

  @Test func ctrlCAndTheEscapeKeyArriveThroughTheTerminal() throws {
    let terminal = try PseudoTerminal()
    let before = terminal.settings
    let sitting = BackgroundSitting(Sample.interview(Sample.recette, Sample.plat), on: terminal)
    _ = terminal.read(until: "Je sais cuisiner")
    terminal.send("2\r")
    _ = terminal.read(until: "plat préféré")
    terminal.send("\u{1B}")
    _ = terminal.read(until: "Je sais cuisiner")
    terminal.send("\u{3}")
    let end = try #require(sitting.wait())
    guard case .interrupted(let interview) = end else {
      Issue.record("Ctrl-C did not interrupt")
      return
    }
    #expect(interview.answers == [.number(2), .missing(.notAsked)])
    #expect(terminal.settings == before)
  }

  @Test func aNewSizeOfTheWindowRedrawsTheQuestion() throws {
    let terminal = try PseudoTerminal()
    let sitting = BackgroundSitting(Sample.interview(Sample.recette), on: terminal)
    _ = terminal.read(until: "Ctrl-C")
    terminal.resize(columns: 40, rows: 20)
    kill(getpid(), SIGWINCH)
    #expect(terminal.read(until: "Ctrl-C").contains("( )   1  Pas du tout d'accord"))
    terminal.send("\u{3}")
    _ = sitting.wait()
  }

  @Test func aTerminalThatGoesAwayInterrupts() throws {
    let terminal = try PseudoTerminal()
    let sitting = BackgroundSitting(Sample.interview(Sample.recette), on: terminal)
    _ = terminal.read(until: "Ctrl-C")
    terminal.hangUp()
    let end = try #require(sitting.wait())
    #expect(!end.interview.isComplete)
  }

  @Test func aRequestToTerminateEndsInOrder() throws {
    let terminal = try PseudoTerminal()
    let before = terminal.settings
    let sitting = BackgroundSitting(Sample.interview(Sample.recette), on: terminal)
    // Before that, the signal would end the tests.
    try #require(terminal.read(until: "Ctrl-C").contains("Ctrl-C"))
    kill(getpid(), SIGTERM)
    #expect(sitting.wait() != nil)
    #expect(terminal.settings == before)
  }

  @Test func aFailureToSavePutsTheTerminalBackToo() throws {
    let terminal = try PseudoTerminal()
    let before = terminal.settings
    let sitting = BackgroundSitting(Sample.interview(Sample.recette, Sample.plat), on: terminal, failsToSave: true)
    _ = terminal.read(until: "Ctrl-C")
    terminal.send("2\r")
    #expect(sitting.wait() == nil)
    #expect(terminal.settings == before)
    #expect(terminal.read(until: "\u{1B}[?1049l").contains("\u{1B}[?1049l"))
  }

  @Test func aCrashPutsTheTerminalBackBeforeItTakesItsCourse() throws {
    let terminal = try PseudoTerminal()
    let before = terminal.settings
    // The course of this crash is to be ignored, so that the tests survive it.
    var ignored = sigaction()
    ignored.__sigaction_handler.sa_handler = SIG_IGN
    var usual = sigaction()
    sigaction(SIGTRAP, &ignored, &usual)
    defer { sigaction(SIGTRAP, &usual, nil) }

    let device = try TerminalDevice(input: terminal.slave, output: terminal.slave)
    try device.enter()
    #expect(terminal.settings != before)
    raise(SIGTRAP)
    #expect(terminal.settings == before)
    #expect(terminal.read(until: "\u{1B}[?1049l").hasSuffix("\u{1B}[?1049l"))
  }

  @Test func aPipeIsNoTerminal() {
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    #expect(!FullScreenInterview.isPossible(environment: ["TERM": "xterm"], input: ends[0], output: ends[1]))
    #expect(throws: TerminalFailure.self) { try TerminalDevice(input: ends[0], output: ends[1]) }
    for end in ends { close(end) }
  }

  @Test func aDumbTerminalAndOneWithoutANameGetThePlainFace() throws {
    let terminal = try PseudoTerminal()
    let slave = terminal.slave
    #expect(FullScreenInterview.isPossible(environment: ["TERM": "xterm"], input: slave, output: slave))
    #expect(!FullScreenInterview.isPossible(environment: ["TERM": "dumb"], input: slave, output: slave))
    #expect(!FullScreenInterview.isPossible(environment: [:], input: slave, output: slave))
  }

  @Test func linesAreReadWhateverTheirEndsAndLength() throws {
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    let (reading, writing) = (ends[0], ends[1])
    let long = String(repeating: "x", count: LineReader.longestLine + 100_000)
    Thread.detachNewThread {
      _ = writeAll("un\r\ndeux\n\n\(long)\n", to: writing)
      var latin: [UInt8] = [0xE9, 0x0A]
      _ = write(writing, &latin, 2)
      _ = writeAll("fin", to: writing)
      close(writing)
    }
    let reader = LineReader(descriptor: reading)
    var lines: [InputLine] = []
    while let line = reader.next() { lines.append(line) }
    #expect(lines == [.text("un"), .text("deux"), .text(""), .unreadable, .unreadable, .text("fin")])
    close(reading)
  }
}

/// A pseudo-terminal whose other end the test holds.
final class PseudoTerminal: Sendable {
  let slave: Int32
  private let master: Int32
  private let isHungUp = Atomic<Bool>(false)

  struct Unavailable: Error {}

  init() throws {
    // What posix_openpt, unlockpt and ptsname do on Linux (ioctl_tty(2)); Swift's Glibc module leaves them out.
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    var locked: Int32 = 0
    var number: UInt32 = 0
    let (unlock, getNumber): (UInt, UInt) = (0x4004_5431, 0x8004_5430)
    guard master >= 0, ioctl(master, unlock, &locked) == 0, ioctl(master, getNumber, &number) == 0 else {
      throw Unavailable()
    }
    let name = "/dev/pts/\(number)"
    slave = open(name, O_RDWR | O_NOCTTY)
    guard slave >= 0 else { throw Unavailable() }
    resize(columns: 80, rows: 24)
  }

  deinit {
    hangUp()
    close(slave)
  }

  var settings: termios {
    var settings = termios()
    tcgetattr(slave, &settings)
    return settings
  }

  func resize(columns: UInt16, rows: UInt16) {
    var window = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(slave, UInt(TIOCSWINSZ), &window)
  }

  func send(_ text: String) { _ = writeAll(text, to: master) }

  /// Reads what the program shows until a text appears, for ten seconds at most.
  func read(until wanted: String) -> String {
    var bytes: [UInt8] = []
    for _ in 0..<200 {
      var ready = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      guard poll(&ready, 1, 50) > 0 else { continue }
      var piece = [UInt8](repeating: 0, count: 4096)
      let count = Glibc.read(master, &piece, piece.count)
      if count <= 0 { break }
      bytes += piece.prefix(count)
      let text = String(decoding: bytes, as: UTF8.self)
      if text.contains(wanted) { return text }
    }
    Issue.record("« \(wanted) » did not appear")
    return String(decoding: bytes, as: UTF8.self)
  }

  func hangUp() {
    if !isHungUp.exchange(true, ordering: .relaxed) { close(master) }
  }
}

/// A full-screen interview running on a thread of its own.
final class BackgroundSitting: Sendable {
  private let outcome = Mutex<InterviewEnd?>(nil)
  private let saved = Atomic<Int>(0)
  private let finished = DispatchSemaphore(value: 0)

  struct DiskFull: Error {}

  init(_ interview: Interview, on terminal: PseudoTerminal, failsToSave: Bool = false) {
    let slave = terminal.slave
    Thread.detachNewThread { [self] in
      let face = FullScreenInterview(
        setting: InterviewSetting(language: .french), usesColour: false, input: slave, output: slave)
      let end = try? face.run(interview) { _ in
        if failsToSave { throw DiskFull() }
        saved.add(1, ordering: .relaxed)
      }
      outcome.withLock { $0 = end }
      finished.signal()
    }
  }

  var saves: Int { saved.load(ordering: .relaxed) }

  /// How the interview ended; nil when it failed, or did not end within ten seconds.
  func wait() -> InterviewEnd? {
    guard finished.wait(timeout: .now() + 10) == .success else {
      Issue.record("the interview did not end")
      return nil
    }
    return outcome.withLock { $0 }
  }
}

extension termios {
  static func == (left: termios, right: termios) -> Bool {
    left.c_iflag == right.c_iflag && left.c_oflag == right.c_oflag && left.c_cflag == right.c_cflag
      && left.c_lflag == right.c_lflag
  }

  static func != (left: termios, right: termios) -> Bool { !(left == right) }
}
