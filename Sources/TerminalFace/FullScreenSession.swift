import Interviewing
import QuestionnaireModel
import Wording

/// A whole sitting on the full screen as a pure state machine: keys in, frames and effects out. Only what the effects
/// ask for touches the terminal or the store.
struct FullScreenSession: Sendable {
  /// What the outside has to do after a key.
  enum Effect: Sendable, Equatable {
    case none
    /// Save the interview before anything is shown.
    case save
    /// The sitting is over.
    case end
    /// Stop the process until the shell takes it up again.
    case suspend
    /// Paint the whole screen anew.
    case repaint
  }

  private(set) var interview: Interview
  let language: ReaderLanguage
  private(set) var state: EditState?

  init(_ interview: Interview, language: ReaderLanguage) {
    self.interview = interview
    self.language = language
    turnToQuestion()
  }

  private mutating func turnToQuestion() {
    state = interview.question.map { EditState($0, language: language) }
  }

  /// Takes a key in.
  mutating func handle(_ key: Key) -> Effect {
    switch key {
    case .control("c"): return .end
    case .control("z"): return .suspend
    case .control("l"): return .repaint
    default: break
    }
    guard var state else { return handleAtEnd(key) }
    let action = state.handle(key)
    self.state = state
    switch action {
    case .none: return .none
    case .answer(let answer, let confirmed): return give(answer, confirmed: confirmed)
    case .back: return goBack()
    }
  }

  private mutating func handleAtEnd(_ key: Key) -> Effect {
    switch key {
    case .enter, .newLine: return .end
    case .escape, .left, .backTab, .pageUp, .backspace: return goBack()
    default: return .none
    }
  }

  private mutating func give(_ answer: Answer, confirmed: Bool) -> Effect {
    do throws(Refusal) {
      switch try interview.answer(answer, confirmed: confirmed) {
      case .accepted:
        turnToQuestion()
        return .save
      case .needsConfirmation(let messages):
        state?.doubt = EditState.Doubt(messages: messages, answer: answer)
      }
    } catch {
      state?.doubt = nil
      state?.notice = .refusal(error.phrase)
    }
    return .none
  }

  private mutating func goBack() -> Effect {
    guard interview.canGoBack else {
      state?.notice = .hint(TerminalFaceWording.firstQuestion)
      return .none
    }
    interview.goBack()
    turnToQuestion()
    return .save
  }

  /// What stands on the screen now. The width of the text field is remembered for moving up and down in it.
  mutating func frame(_ size: ScreenSize) -> Frame {
    let layout = PageLayout(size: size, language: language)
    guard let question = interview.question, let state else {
      return EndScreen(interview: interview, layout: layout).frame
    }
    let screen = QuestionScreen(
      question, state, title: interview.plan.questionnaire.title, wave: interview.plan.wave.title, size: size,
      language: language)
    self.state?.fieldWidth = screen.innerFieldWidth
    return screen.frame
  }
}
