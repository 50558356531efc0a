import Interviewing
import QuestionnaireModel
import Wording

/// What a person has done so far with the question on the screen, before the answer is given.
///
/// Nothing is chosen beforehand, not even the first option: a default answer would bias the results.
struct EditState: Sendable, Equatable {
  enum Kind: Sendable, Equatable {
    case single
    case multiple
    case field(isMultiline: Bool)
    case slider
  }

  /// Something to be told below the question.
  enum Notice: Sendable, Equatable {
    case refusal(Phrase)
    case hint(Phrase)
  }

  /// A soft check that objects.
  struct Doubt: Sendable, Equatable {
    var messages: [String]
    var answer: Answer
    /// Whether the cursor is on « keep my answer ».
    var keeps = false
  }

  let item: Item
  let rows: [AnswerRow]
  let kind: Kind
  /// The answer given on an earlier visit.
  let earlier: Answer
  let language: ReaderLanguage

  /// The row under the cursor; nil when there is none yet, or when the field has the cursor.
  var cursor: Int?
  /// The rows ticked in a multiple choice.
  var ticked: Set<Int> = []
  var field = TextBuffer()
  /// The place of the mark on a visual analogue scale.
  var mark: Int?
  var notice: Notice?
  var doubt: Doubt?
  /// The digits or letters typed in a row to reach an answer by its key.
  var typed = ""
  /// Whether Enter was pressed with nothing chosen, so that once more leaves the question blank.
  var hasOfferedBlank = false
  /// The width of the text field, which the screen sets for moving up and down in a text.
  var fieldWidth = 60

  init(_ question: Question, language: ReaderLanguage) {
    let item = question.item
    self.item = item
    self.language = language
    rows = item.answerRows
    earlier = question.answer
    switch item.type {
    case .visualAnalogue: kind = .slider
    case .multipleChoice: kind = .multiple
    case .longText: kind = .field(isMultiline: true)
    default: kind = item.isTyped ? .field(isMultiline: false) : .single
    }
    show(question.answer)
  }

  private mutating func show(_ answer: Answer) {
    switch answer {
    case .codes(let codes):
      ticked = Set(rows.indices.filter { codes.contains(rows[$0].code) })
      cursor = ticked.min()
    case .text(let text): field = TextBuffer(text)
    case .date(let date): field = TextBuffer(date.written(in: language.edition))
    case .number(let number) where kind == .slider: mark = Int(exactly: number)
    case .number(let number) where item.isTyped: field = TextBuffer(number.written(in: language.edition))
    default:
      cursor = rows.firstIndex { $0.answer == answer }
      if kind == .multiple, let cursor { ticked = [cursor] }
    }
    if kind == .multiple && cursor == nil && !rows.isEmpty { cursor = 0 }
  }

  /// What follows from a key.
  enum Action: Sendable, Equatable {
    case none
    case answer(Answer, confirmed: Bool)
    case back
  }

  /// Takes a key in.
  mutating func handle(_ key: Key) -> Action {
    if doubt != nil { return handleDoubt(key) }
    let wasOffered = hasOfferedBlank
    hasOfferedBlank = false
    notice = nil
    switch key {
    case .escape, .backTab, .pageUp: return .back
    case .enter: return give(offeredBlank: wasOffered)
    case .newLine where kind != .field(isMultiline: true): return give(offeredBlank: wasOffered)
    case .unreadable:
      notice = .refusal(TerminalFaceWording.unreadable)
      return .none
    default: break
    }
    switch kind {
    case .single, .multiple: return handleRows(key)
    case .field(let isMultiline): return handleField(key, isMultiline: isMultiline)
    case .slider: return handleSlider(key)
    }
  }

  private mutating func give(offeredBlank: Bool) -> Action {
    typed = ""
    do throws(Refusal) {
      let answer = try currentAnswer()
      if answer == .missing(.noAnswer), !item.isRequired, !offeredBlank, earlier != .missing(.noAnswer) {
        hasOfferedBlank = true
        notice = .hint(TerminalFaceWording.offerBlank(kind))
        return .none
      }
      return .answer(answer, confirmed: false)
    } catch {
      notice = .refusal(error.phrase)
      return .none
    }
  }

  private func currentAnswer() throws(Refusal) -> Answer {
    switch kind {
    case .single: return cursor.map { rows[$0].answer } ?? .missing(.noAnswer)
    case .slider: return mark.map { .number(Double($0)) } ?? .missing(.noAnswer)
    case .field:
      if let cursor { return rows[cursor].answer }
      return try item.readAnswer(field.text)
    case .multiple:
      if let missing = ticked.first(where: { rows[$0].isMissing }) { return rows[missing].answer }
      return ticked.isEmpty ? .missing(.noAnswer) : .codes(codesTicked)
    }
  }

  /// The codes ticked, in the order of the questionnaire.
  private var codesTicked: [String] {
    let codes = Set(ticked.map { rows[$0].code })
    return item.type.options.map(\.code).filter(codes.contains)
  }

  private mutating func handleDoubt(_ key: Key) -> Action {
    guard var open = doubt else { return .none }
    switch key {
    case .character("o"), .character("O"), .character("y"), .character("Y"):
      return .answer(open.answer, confirmed: true)
    case .enter where open.keeps, .newLine where open.keeps: return .answer(open.answer, confirmed: true)
    case .character("n"), .character("N"), .escape, .enter, .newLine, .backTab, .pageUp:
      doubt = nil
      return .none
    case .left, .right, .up, .down, .tab: open.keeps.toggle()
    default: break
    }
    doubt = open
    return .none
  }
}
