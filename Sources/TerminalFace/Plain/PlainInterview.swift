import Interviewing
import QuestionnaireModel
import Wording

/// Interviews a person line by line, for screen readers, pipes and simple terminals.
///
/// ```text
/// Question 3 sur 25.
/// Je sais cuisiner un repas sans viande.
///   1  Pas du tout d'accord
///   2
///   3  Tout à fait d'accord
/// Votre réponse : 3
/// ```
public struct PlainInterview {
  /// The language and the way to resume.
  public var setting: InterviewSetting
  private let read: () -> InputLine?
  private let write: (String) -> Bool

  /// Makes a face from any input and output.
  ///
  /// - Parameters:
  ///   - read: gives the next line; nil at the end of input.
  ///   - write: shows a text; false when nobody reads any more, which interrupts the interview.
  public init(setting: InterviewSetting, read: @escaping () -> InputLine?, write: @escaping (String) -> Bool) {
    self.setting = setting
    self.read = read
    self.write = write
  }

  /// What a person did with one question.
  private enum Turn {
    case answer(Answer)
    case back
    case again
    case stop
    case inputEnded
  }

  /// Asks the questions that remain.
  ///
  /// - Parameters:
  ///   - interview: where to begin or go on.
  ///   - save: called after every accepted answer and after going back, before the next question appears.
  ///   - complete: called when every question is answered, before the person is told that all is stored.
  /// - Returns: how the sitting ended.
  /// - Throws: what `save` and `complete` throw.
  public func run(
    _ interview: Interview, save: (Interview) throws -> Void, complete: (Interview) throws -> Void = { _ in }
  ) throws -> InterviewEnd {
    var interview = interview
    let plan = interview.plan
    guard say("\(plan.questionnaire.title)\n\(plan.wave.title)\n".harmless) else { return InterviewEnd(interview) }
    if !interview.isComplete { _ = say(setting.text(PlainWording.introduction) + "\n") }
    var section: String?
    while let question = interview.question {
      if section != question.section.name {
        section = question.section.name
        _ = say("\n" + setting.text(PlainWording.section(question.section.title)).harmless + "\n")
      }
      let lines = PlainQuestion(question: question, language: setting.language).lines
      guard say("\n" + lines.joined(separator: "\n") + "\n") else { return .interrupted(interview) }

      switch try ask(question, &interview) {
      case .answer: try save(interview)
      case .again: break
      case .back:
        interview.goBack()
        try save(interview)
      case .stop: return stop(interview, TerminalFaceWording.stopped)
      case .inputEnded: return stop(interview, TerminalFaceWording.inputEnded)
      }
    }
    try complete(interview)
    _ = say("\n\(setting.text(TerminalFaceWording.thanks))\n\(setting.text(interview.countPhrase))\n")
    _ = say(setting.text(TerminalFaceWording.everythingKept) + "\n")
    return .completed(interview)
  }

  private func say(_ text: String) -> Bool { write(text) }

  private func stop(_ interview: Interview, _ reason: Phrase) -> InterviewEnd {
    _ = say("\n\(setting.text(reason))\n\(setting.text(setting.resumption))\n")
    return .interrupted(interview)
  }

  /// Asks until there is an answer that the interview takes, or a command.
  private func ask(_ question: Question, _ interview: inout Interview) throws -> Turn {
    while true {
      guard say(setting.text(PlainWording.prompt)) else { return .inputEnded }
      do throws(Refusal) {
        let turn = try readTurn(question)
        switch turn {
        case .back where !interview.canGoBack:
          _ = say(setting.text(TerminalFaceWording.firstQuestion) + "\n")
        case .answer(let answer):
          switch try interview.answer(answer) {
          case .accepted: return turn
          case .needsConfirmation(let messages):
            guard let keeps = confirm(messages) else { return .inputEnded }
            if keeps, try interview.answer(answer, confirmed: true) == .accepted { return turn }
            _ = say(setting.text(PlainWording.answerAgain) + "\n")
          }
        default: return turn
        }
      } catch {
        guard say(setting.text(error.phrase).harmless + "\n") else { return .inputEnded }
      }
    }
  }

  private func readTurn(_ question: Question) throws(Refusal) -> Turn {
    while true {
      switch read() {
      case nil: return .inputEnded
      case .unreadable:
        guard say("\(setting.text(TerminalFaceWording.unreadable))\n\(setting.text(PlainWording.prompt))") else {
          return .inputEnded
        }
      case .text(let line):
        let typed = line.withoutOuterBlanks
        switch PlainCommand(typed, for: question.item) {
        case .back: return .back
        case .stop: return .stop
        case .clear: return .answer(.missing(.noAnswer))
        case .help:
          _ = say(setting.text(PlainWording.help) + "\n")
          return .again
        case nil: break
        }
        if typed.isEmpty {
          let isNew = question.answer == .missing(.notAsked)
          return .answer(isNew ? .missing(.noAnswer) : question.answer)
        }
        guard case .longText = question.item.type else { return .answer(try question.item.readTyped(typed)) }
        return try readLongText(question.item, first: line)
      }
    }
  }

  private func readLongText(_ item: Item, first: String) throws(Refusal) -> Turn {
    var text = first
    var isReadable = true
    if first.withoutOuterBlanks == "." { return .answer(.missing(.noAnswer)) }
    while true {
      switch read() {
      case nil: return .inputEnded
      case .unreadable: isReadable = false
      case .text(let line):
        if line.withoutOuterBlanks == "." {
          guard isReadable else { throw .unprintable }
          return .answer(try item.readAnswer(text))
        }
        // A text beyond the limit is refused at its end: what more it says need not be kept.
        if text.utf8.count < LineReader.longestLine { text += "\n" + line }
      }
    }
  }

  /// Asks whether an answer to which soft checks object is kept; nil at the end of input.
  private func confirm(_ messages: [String]) -> Bool? {
    _ = say(messages.joined(separator: "\n").harmless + "\n")
    while true {
      guard say(setting.text(PlainWording.confirm)) else { return nil }
      switch read() {
      case nil: return nil
      case .unreadable: break
      case .text(let line):
        switch line.withoutOuterBlanks.foldedForComparison {
        case "o", "oui", "y", "yes", "نعم", "ن": return true
        case "n", "non", "no", "لا", "ل": return false
        default: break
        }
      }
      _ = say(setting.text(PlainWording.confirmAgain) + "\n")
    }
  }
}

extension String {
  /// The text without blanks, non-breaking ones included, at its ends.
  fileprivate var withoutOuterBlanks: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
