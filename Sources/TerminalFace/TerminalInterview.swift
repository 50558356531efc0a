import Interviewing
import Wording

/// Interviews a person with whichever face suits the terminal: full screen where it can be drawn, else line by line.
public struct TerminalInterview {
  /// The language and the way to resume.
  public var setting: InterviewSetting
  /// Whether the person asked for questions line by line even where a full screen is possible.
  public var prefersPlain: Bool
  /// The variables of the environment that say what the terminal can do: `TERM`, `NO_COLOR`.
  public var environment: [String: String]

  /// What was read of standard input beyond one interview belongs to the next of the same sitting.
  private let lines: LineReader

  /// Makes a face for standard input and output.
  public init(setting: InterviewSetting, prefersPlain: Bool = false, environment: [String: String]) {
    self.setting = setting
    self.prefersPlain = prefersPlain
    self.environment = environment
    lines = LineReader(descriptor: 0)
  }

  /// Asks the questions that remain.
  ///
  /// - Parameters:
  ///   - interview: where to begin or go on.
  ///   - save: called after every accepted answer and after going back, before the next question appears.
  ///   - complete: called when every question is answered, before the person is told that all is stored.
  /// - Returns: how the sitting ended.
  /// - Throws: what `save` and `complete` throw, once the terminal is back as it was.
  public func run(
    _ interview: Interview, save: (Interview) throws -> Void, complete: (Interview) throws -> Void = { _ in }
  ) throws -> InterviewEnd {
    if !prefersPlain && FullScreenInterview.isPossible(environment: environment) {
      let face = FullScreenInterview(setting: setting, usesColour: FullScreenInterview.wantsColour(environment))
      do {
        return try face.run(interview, save: save, complete: complete)
      } catch is TerminalFailure {
        // The terminal would not be put in raw mode, before anything was asked: lines still work.
      }
    }
    let output = LineWriter(descriptor: 1)
    let face = PlainInterview(setting: setting, read: lines.next, write: output.write)
    return try face.run(interview, save: save, complete: complete)
  }
}
