import ChangeStatistics
import QuestionnaireModel
import ResponseStore

/// From which answer to which other people went between two waves: what becomes of a closed item, whose answers have no
/// mean.
public struct TransitionStudy: Sendable {
  /// One of the answers.
  public struct Category: Sendable, Equatable {
    /// The code that is stored.
    public let code: String
    /// The words that people read.
    public let label: String
  }

  /// The item.
  public let item: Item
  /// The names of the two waves.
  public let waves: (from: String, to: String)
  /// The answers, in the order of the questionnaire.
  public let categories: [Category]
  /// How many people went from one answer to another.
  public let table: TransitionTable
  /// The people with a response at one of the waves who lack an answer at either.
  public let leftOut: Int

  /// Whether the answers are ordered, so that people can go up or down.
  public var isOrdered: Bool {
    switch item.type {
    case .scale, .stage: true
    default: false
    }
  }

  /// The test of two answers: how many say the first of them earlier and later; nil where there are more.
  public var mcNemar: McNemar? {
    guard categories.count == 2 else { return nil }
    let counts = table.counts
    return try? McNemar(yesYes: counts[0][0], yesNo: counts[0][1], noYes: counts[1][0], noNo: counts[1][1])
  }

  /// Why an item has no transitions.
  public enum Invalid: Error, Sendable, Equatable {
    /// The questionnaire has no such item; those of which one answer out of a few is given.
    case unknownItem(String, items: [String])
  }

  /// Reads the answers to one item.
  ///
  /// - Throws: ``Invalid`` or a `StoreError`.
  public init(
    _ store: ResponseStore, _ id: QuestionnaireID, _ questionnaire: Questionnaire, item name: String, from: String,
    to: String
  ) throws {
    guard let place = questionnaire.items.firstIndex(where: { $0.name == name }),
      questionnaire.items[place].type.hasFewAnswers
    else {
      throw Invalid.unknownItem(name, items: questionnaire.items.filter { $0.type.hasFewAnswers }.map(\.name))
    }
    let item = questionnaire.items[place]
    let categories = Self.categories(of: item.type)
    var answers: [ParticipantID: (from: Int?, to: Int?)] = [:]
    try store.forEachCompleteResponse(of: id) { response in
      guard response.wave == from || response.wave == to else { return }
      let category = categories.firstIndex { $0.code == Self.code(response.answers[place]) }
      var both = answers[response.participant] ?? (nil, nil)
      if response.wave == from { both.from = category } else { both.to = category }
      answers[response.participant] = both
    }
    var table = TransitionTable(categories: categories.count)
    for both in answers.values {
      if let earlier = both.from, let later = both.to { table.add(from: earlier, to: later) }
    }
    self.item = item
    waves = (from, to)
    self.categories = categories
    self.table = table
    leftOut = answers.count - table.total
  }

  private static func categories(of type: AnswerType) -> [Category] {
    if case .scale(let scale) = type {
      return scale.points.map { Category(code: String($0), label: scale.labels[$0] ?? String($0)) }
    }
    return type.options.filter { !$0.isMissing }.map { Category(code: $0.code, label: $0.label) }
  }

  private static func code(_ answer: Answer) -> String? {
    switch answer {
    case .code(let code): code
    case .number(let number): Int(exactly: number).map { String($0) }
    default: nil
    }
  }
}
