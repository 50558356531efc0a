import Wording

/// The words of one edition, ready for looking up.
final class KeywordTable: Sendable {
  /// The keywords that begin a line.
  static let leading: [Keyword] = [
    .jalon, .questionnaire, .programme, .translations, .wave, .scale, .section, .question, .calculation, .score,
    .change, .shared, .reuse, .waves,
    .relevance, .softCheck, .hardCheck, .required, .help, .unit, .wording, .checkMessage, .meanOf, .sumOf, .pointIf,
    .value,
    .computedIf, .rescaled, .threshold,
    .reliability, .level, .continuums, .objectives, .indicator, .easy, .easyHelp, .grid, .unitOfAnalysis,
    .comparisonGroup, .comparisonGroupIf, .randomised, .family, .subgroups,
  ]
  /// The keywords that name a kind of answer.
  static let answerTypes: [Keyword] = [
    .choice, .multipleChoice, .stages, .yesNo, .integer, .decimal, .date, .text, .longText, .slider,
  ]

  static let french = KeywordTable(.french)
  static let english = KeywordTable(.english)

  static func of(_ edition: InterfaceLanguage) -> KeywordTable {
    switch edition {
    case .french: french
    case .english: english
    }
  }

  let edition: InterfaceLanguage
  /// For each keyword by its number, its forms as the numbers of their words, those of more words first.
  private let forms: [[[KeywordWords.Number]]]
  /// Leading keywords by the number of their first word, those of more words first.
  private let leadingByFirstWord: [[(words: [KeywordWords.Number], keyword: Keyword)]]
  /// The first words of the leading keywords, as they are written.
  private let firstWords: [(word: Suggestion.Candidate, keyword: Keyword)]
  /// Those under questions that a text follows.
  private let firstWordsBeforeText: [(word: Suggestion.Candidate, keyword: Keyword)]

  private init(_ edition: InterfaceLanguage) {
    self.edition = edition
    forms = Keyword.allCases.map { keyword in
      keyword.forms(in: edition).map { KeywordWords.all.numbers(of: $0) }.sorted { $0.count > $1.count }
    }
    var leading = [[(words: [KeywordWords.Number], keyword: Keyword)]](
      repeating: [], count: KeywordWords.all.count + 1)
    for keyword in Self.leading {
      for words in forms[Int(keyword.rawValue)] { leading[Int(words[0])].append((words, keyword)) }
    }
    leadingByFirstWord = leading.map { $0.sorted { $0.words.count > $1.words.count } }
    // The tool writes this one, and its first word is a good code.
    firstWords = Self.leading.filter { $0 != .checkMessage }.map { keyword in
      (Suggestion.Candidate(String(keyword.canonical(in: edition).prefix { $0 != " " })), keyword)
    }
    firstWordsBeforeText = firstWords.filter { word, keyword in
      [.help, .unit, .easy].contains(keyword) && keyword.canonical(in: edition) == word.name
    }
  }

  /// The leading keywords that begin with a word, those of more words first.
  func leadingKeywords(beginningWith word: KeywordWords.Number) -> [(words: [KeywordWords.Number], keyword: Keyword)] {
    leadingByFirstWord[Int(word)]
  }

  /// The leading keyword that the words begin with, and how many words it takes.
  func leadingKeyword(_ words: [KeywordWords.Number]) -> (keyword: Keyword, length: Int)? {
    guard let first = words.first else { return nil }
    let match = leadingByFirstWord[Int(first)].first { words.starts(with: $0.words) }
    return match.map { ($0.keyword, $0.words.count) }
  }

  /// The forms of a keyword as the numbers of their words, those of more words first.
  func forms(of keyword: Keyword) -> [[KeywordWords.Number]] { forms[Int(keyword.rawValue)] }

  /// The leading keyword that a word most likely stands for.
  func suggestion(for word: String) -> Keyword? { suggestion(for: word, among: firstWords) }

  /// The keyword that a word before a text most likely stands for, where both a line about a question and an option of
  /// it could stand.
  func suggestionBesideOptions(for word: String) -> Keyword? {
    suggestion(for: word, among: firstWordsBeforeText)
  }

  /// Whether a word is one slip of the keyboard away from a keyword and from no other, so that nothing else is meant.
  func isOneSlip(_ word: String, from keyword: Keyword) -> Bool {
    guard word.utf8.count >= 4, Suggestion.isOneSlip(word, from: keyword.canonical(in: edition)) else { return false }
    return !firstWords.contains { other in other.keyword != keyword && Suggestion.isOneSlip(word, from: other.word.name)
    }
  }

  private func suggestion(
    for word: String, among known: [(word: Suggestion.Candidate, keyword: Keyword)]
  ) -> Keyword? {
    guard word.utf8.count >= 3, let nearest = Suggestion.nearest(to: word, among: known.lazy.map(\.word)) else {
      return nil
    }
    return known.first { $0.word.name == nearest }?.keyword
  }
}
