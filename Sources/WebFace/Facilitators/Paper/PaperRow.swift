import Interviewing
import QuestionnaireModel
import WebServing
import Wording

/// One paper form as it was typed in: the card's code, and a cell for each question that the wave asks.
struct PaperRow {
  /// The code as it was typed.
  let code: String
  /// What was typed, by the position of the question.
  private let cells: [Int: String]
  let plan: InterviewPlan

  init(_ form: FormFields, _ plan: InterviewPlan) {
    self.plan = plan
    code = (form["carte"] ?? "").trimmingBlanks
    var cells: [Int: String] = [:]
    for position in plan.askedPositions { cells[position] = form["q_" + plan.items[position].name] }
    self.cells = cells
  }

  /// What was typed into a cell.
  func text(_ position: Int) -> String { cells[position] ?? "" }

  /// The form put through the interpreter, as every other face does.
  var filled: FilledForm {
    FilledForm(plan) { position in Self.spelledOut(text(position), plan.items[position]) }
  }

  /// What the first letters of an option stand for, where only one option begins with them and the reader does not know
  /// them already; anything else stays as it is, to be accepted or refused by the reader.
  static func spelledOut(_ text: String, _ item: Item) -> String {
    let typed = text.trimmingBlanks
    if typed.isEmpty || (try? item.readAnswer(typed)) != nil { return text }
    if let code = option(beginningWith: typed, item.type) { return code }
    guard case .multipleChoice = item.type else { return text }
    let parts = typed.split { ",;+| ".contains($0) }.map(String.init)
    let codes = parts.map { part in
      (try? item.readAnswer(part)) == nil ? option(beginningWith: part, item.type) : part
    }
    return codes.contains(nil) ? text : codes.compactMap { $0 }.joined(separator: ";")
  }

  private static func option(beginningWith typed: String, _ type: AnswerType) -> String? {
    var named = type.options + type.missingCodes.filter { code in !type.options.contains { $0.code == code.code } }
    if case .scale(let scale) = type {
      named += scale.labels.map { Option(code: String($0.key), label: $0.value) }
    }
    let folded = typed.foldedForComparison
    let codes = named.filter { option in
      option.code.foldedForComparison.hasPrefix(folded) || option.label.foldedForComparison.hasPrefix(folded)
    }.map(\.code)
    return codes.count == 1 ? codes[0] : nil
  }

  /// The questions at which two entries of the same form differ.
  static func differences(_ first: [Answer], _ second: [Answer]) -> [Int] {
    zip(first, second).enumerated().filter { $1.0 != $1.1 }.map(\.offset)
  }
}

extension String {
  fileprivate var trimmingBlanks: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
