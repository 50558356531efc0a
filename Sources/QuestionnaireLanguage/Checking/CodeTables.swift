import QuestionnaireModel

/// The codes of closed questions, for looking up: a condition may name hundreds of the thousands that a question has.
final class CodeTables {
  /// Up to so many codes are looked through faster than a table is made.
  private static let shortLimit = 16

  /// By the position of the question, whether a code says why there is no answer, by code.
  private var tables: [Int: [String: Bool]] = [:]
  /// How many codes may still be compared in looking for those that were meant, so that a file full of unknown codes
  /// takes no time that grows with its square.
  private var comparisonsLeft = 100_000

  /// What a code is to a question: false for an answer, true for one that says why there is none, nil for neither.
  ///
  /// - Parameters:
  ///   - position: the place of the question among all of them.
  ///   - type: its kind of answer.
  func saysMissing(_ code: String, at position: Int, _ type: AnswerType) -> Bool? {
    let options = type.options
    if options.isEmpty { return type.missingCodes.contains { $0.code == code } ? true : nil }
    if options.count <= Self.shortLimit { return options.first { $0.code == code }?.isMissing }
    if let table = tables[position] { return table[code] }
    let table = Dictionary(options.map { ($0.code, $0.isMissing) }, uniquingKeysWith: { first, _ in first })
    tables[position] = table
    return table[code]
  }

  /// Whether so many codes may be compared once more.
  func mayCompare(_ count: Int) -> Bool {
    comparisonsLeft -= count
    return comparisonsLeft >= 0
  }
}
