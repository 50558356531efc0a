import QuestionnaireModel

/// The questions that a file declares, the first of each name, by name and in order.
struct KnownQuestions {
  /// What is known of one question before its conditions are checked.
  struct Entry {
    /// Where it is declared.
    let span: SourceSpan
    /// The waves that it names; nil when it names none.
    let waves: [Name]?
    /// The kind of answer; nil when its declaration is wrong.
    var type: AnswerType?
  }

  private var positions: [String: Int] = [:]
  private(set) var entries: [Entry] = []

  init(capacity: Int) {
    positions.reserveCapacity(capacity)
    entries.reserveCapacity(capacity)
  }

  var count: Int { entries.count }
  var names: Dictionary<String, Int>.Keys { positions.keys }

  /// Adds a question.
  ///
  /// - Returns: the earlier question of that name, when there is one; nothing is added then.
  mutating func add(_ question: QuestionDeclaration) -> Entry? {
    let position = positions[question.name.text, default: entries.count]
    if position < entries.count { return entries[position] }
    positions[question.name.text] = position
    entries.append(Entry(span: question.name.span, waves: question.waves, type: nil))
    return nil
  }

  /// The place of a question among all of them; nil when there is none of that name.
  func position(of name: String) -> Int? { positions[name] }

  /// What is known of a question; nil when there is none of that name.
  subscript(name: String) -> Entry? { positions[name].map { entries[$0] } }

  /// The kind of answer that a question takes; nil when there is none of that name or its declaration is wrong.
  func type(of name: String) -> AnswerType? { positions[name].flatMap { entries[$0].type } }

  mutating func setType(_ type: AnswerType?, at position: Int) { entries[position].type = type }
}
