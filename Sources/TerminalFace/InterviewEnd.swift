import Interviewing
import Wording

/// How a sitting in the terminal ended. Whichever it is, every answer that was accepted has been saved.
public enum InterviewEnd: Sendable {
  /// Every question on the route is answered.
  case completed(Interview)
  /// The person stopped, the terminal went away or the input ended; the interview can be taken up again.
  case interrupted(Interview)

  /// The interview as it stood at the end.
  public var interview: Interview {
    switch self {
    case .completed(let interview), .interrupted(let interview): interview
    }
  }

  init(_ interview: Interview) {
    self = interview.isComplete ? .completed(interview) : .interrupted(interview)
  }
}

/// What the faces need to know beyond the interview itself.
public struct InterviewSetting: Sendable {
  /// The language in which the face speaks; the texts of the questionnaire are shown as they are.
  public var language: ReaderLanguage
  /// The sentence that tells how to take the interview up again after a stop.
  public var resumption: Phrase

  /// Makes a setting.
  ///
  /// - Parameters:
  ///   - resumption: how to take up the interview again; by default, run the same command.
  public init(language: ReaderLanguage, resumption: Phrase? = nil) {
    self.language = language
    self.resumption = resumption ?? TerminalFaceWording.resumption
  }

  func text(_ phrase: Phrase) -> String { phrase.text(for: language) }
}
