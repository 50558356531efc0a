import Glibc
import Interviewing
import Wording

/// Interviews a person one question a screen, on a terminal.
public struct FullScreenInterview: Sendable {
  /// The language and the way to resume.
  public var setting: InterviewSetting
  /// Whether colours are used; bold and reverse always are.
  public var usesColour: Bool
  private let input: Int32
  private let output: Int32

  /// Makes a face for the terminal behind two descriptors, standard input and output by default.
  public init(setting: InterviewSetting, usesColour: Bool = true, input: Int32 = 0, output: Int32 = 1) {
    self.setting = setting
    self.usesColour = usesColour
    self.input = input
    self.output = output
  }

  /// Whether a full screen can be drawn: both descriptors are terminals, and the terminal is not a dumb one.
  public static func isPossible(environment: [String: String], input: Int32 = 0, output: Int32 = 1) -> Bool {
    let kind = environment["TERM"] ?? ""
    return !kind.isEmpty && kind != "dumb" && isatty(input) == 1 && isatty(output) == 1
  }

  /// Whether the environment allows colours: `NO_COLOR` is unset or empty (no-color.org).
  public static func wantsColour(_ environment: [String: String]) -> Bool {
    environment["NO_COLOR"]?.isEmpty ?? true
  }

  /// Asks the questions that remain. The terminal is as it was when this returns or throws.
  ///
  /// - Parameters:
  ///   - interview: where to begin or go on.
  ///   - save: called after every accepted answer and after going back, before the next question appears.
  ///   - complete: called when every question is answered and the person has left the last screen, before the
  ///     farewell.
  /// - Returns: `completed` when every question is answered, even if the window was closed on the last screen.
  /// - Throws: ``TerminalFailure`` before anything is asked; else what `save` and `complete` throw.
  public func run(
    _ interview: Interview, save: (Interview) throws -> Void, complete: (Interview) throws -> Void = { _ in }
  ) throws -> InterviewEnd {
    let device = try TerminalDevice(input: input, output: output)
    guard let signals = TerminalSignals() else { throw TerminalFailure.notATerminal(errno) }
    defer { signals.end() }
    let end = try converse(interview, device, signals, save: save)
    if case .completed(let interview) = end { try complete(interview) }
    _ = device.write(farewell(end))
    return end
  }

  /// The lines that stay in the window when the full screen is gone.
  private func farewell(_ end: InterviewEnd) -> String {
    switch end {
    case .completed(let interview):
      "\(setting.text(TerminalFaceWording.thanks))\n\(setting.text(interview.countPhrase))\n"
    case .interrupted:
      "\(setting.text(TerminalFaceWording.stopped))\n\(setting.text(setting.resumption))\n"
    }
  }

  private func converse(
    _ interview: Interview, _ device: TerminalDevice, _ signals: TerminalSignals, save: (Interview) throws -> Void
  ) throws -> InterviewEnd {
    try device.enter()
    defer { device.leave() }
    var session = FullScreenSession(interview, language: setting.language)
    var screen = Screen(usesColour: usesColour)
    var decoder = KeyDecoder()
    var keys: [Key] = []
    while true {
      for key in keys {
        switch session.handle(key) {
        case .none: break
        case .save: try save(session.interview)
        case .end: return InterviewEnd(session.interview)
        case .suspend:
          guard suspend(device, signals, wholeJob: true, &screen) else { return InterviewEnd(session.interview) }
        case .repaint: screen.invalidate()
        }
      }
      keys = []
      let size = device.size
      let bytes = screen.paint(session.frame(size), size: size)
      if !bytes.isEmpty, !device.write(bytes) { return InterviewEnd(session.interview) }

      switch device.wait(milliseconds: decoder.patience, signals: signals.descriptor) {
      case .bytes(let bytes): keys = decoder.feed(bytes)
      case .timeout: keys = decoder.flush()
      case .closed: return InterviewEnd(session.interview)
      case .signal(SIGWINCH): break
      case .signal(SIGTSTP):
        guard suspend(device, signals, wholeJob: false, &screen) else { return InterviewEnd(session.interview) }
      case .signal(SIGCONT):
        // Stopped by SIGSTOP, without a chance to leave: the shell has changed the terminal meanwhile.
        guard resume(device, &screen) else { return InterviewEnd(session.interview) }
      case .signal: return InterviewEnd(session.interview)
      }
    }
  }

  private func suspend(
    _ device: TerminalDevice, _ signals: TerminalSignals, wholeJob: Bool, _ screen: inout Screen
  ) -> Bool {
    device.leave()
    signals.suspend(wholeJob: wholeJob)
    return resume(device, &screen)
  }

  /// Takes the terminal up again; false when it cannot be had any more.
  private func resume(_ device: TerminalDevice, _ screen: inout Screen) -> Bool {
    screen.invalidate()
    return (try? device.enter()) != nil
  }
}
