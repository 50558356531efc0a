import Interviewing
import QuestionnaireModel
import Wording

/// What a line typed in the plain interview asks for.
enum PlainCommand: Equatable {
  case back, help, stop, clear

  /// Reads a command; nil when the line is an answer.
  ///
  /// Where texts are asked for, a word could be the answer itself: there only the signs and the words after a colon are
  /// commands. Where options are offered, an option of that name goes before.
  init?(_ line: String, for item: Item) {
    let folded = line.foldedForComparison
    switch folded {
    case "<", ":r", ":b", ":retour", ":back": self = .back
    case "?", ":?", ":aide", ":help": self = .help
    case ":q", ":quitter", ":quit": self = .stop
    case ":effacer", ":clear": self = .clear
    default:
      switch item.type {
      case .shortText, .longText: return nil
      default: break
      }
      let isAnswer = item.answerRows.contains { row in
        row.code.foldedForComparison == folded || row.label.foldedForComparison == folded
      }
      if isAnswer { return nil }
      switch folded {
      case "retour", "back": self = .back
      case "aide", "help": self = .help
      case "quitter", "quit": self = .stop
      case "effacer", "clear": self = .clear
      default: return nil
      }
    }
  }
}

extension Item {
  /// Reads a line typed in the plain interview: the keys shown before the answers, and all that ``readAnswer(_:)`` reads.
  ///
  /// - Throws: the reason why it is not an answer.
  func readTyped(_ line: String) throws(Refusal) -> Answer {
    let rows = answerRows
    if let row = rows.first(where: { $0.key == line }) {
      return row.answer
    }
    if case .yesNo = type {
      let folded = line.foldedForComparison
      let matching = rows.filter { !folded.isEmpty && $0.label.foldedForComparison.hasPrefix(folded) }
      if matching.count == 1 { return matching[0].answer }
    }
    guard case .multipleChoice = type else { return try readAnswer(line) }
    let parts = line.split { $0.isWhitespace || $0 == "," || $0 == ";" }.map(String.init)
    let codes = parts.compactMap { part in
      (rows.first { $0.key == part }
        ?? rows.first { $0.code.foldedForComparison == part.foldedForComparison })?.code
    }
    guard codes.count == parts.count, parts.count > 1 else { return try readAnswer(line) }
    return try readAnswer(codes.joined(separator: ";"))
  }
}
