import Wording

/// The words of one edition, ready for looking up.
struct KeywordTable: Sendable {
  /// The keywords that begin a line.
  static let leading: [Keyword] = [
    .jalon, .questionnaire, .programme, .translations, .wave, .scale, .section, .question, .calculation, .score,
    .change, .waves,
    .relevance, .softCheck, .hardCheck, .required, .help, .unit, .wording, .meanOf, .sumOf, .pointIf, .value,
    .computedIf, .rescaled, .threshold,
    .reliability, .level, .continuums, .objectives, .indicator,
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
  /// For each keyword by its number, its forms as folded words, those of more words first.
  private let forms: [[[String]]]
  /// Leading keywords by their first folded word, those of more words first.
  private let leadingByFirstWord: [String: [(words: [String], keyword: Keyword)]]
  /// The first words of the leading keywords, as they are written.
  private let firstWords: [(word: String, keyword: Keyword)]
  /// Those under questions that a text follows.
  private let firstWordsBeforeText: [(word: String, keyword: Keyword)]

  private init(_ edition: InterfaceLanguage) {
    self.edition = edition
    forms = Keyword.allCases.map { keyword in
      let forms = keyword.forms(in: edition).map { form in
        form.split(separator: " ").map { String($0).foldedForComparison }
      }
      return forms.sorted { $0.count > $1.count }
    }
    var leading: [String: [(words: [String], keyword: Keyword)]] = [:]
    for keyword in Self.leading {
      for words in forms[Int(keyword.rawValue)] { leading[words[0], default: []].append((words, keyword)) }
    }
    leadingByFirstWord = leading.mapValues { $0.sorted { $0.words.count > $1.words.count } }
    firstWords = Self.leading.map { keyword in
      (String(keyword.canonical(in: edition).prefix { $0 != " " }), keyword)
    }
    firstWordsBeforeText = firstWords.filter { $0.keyword == .help || $0.keyword == .unit }
  }

  /// The leading keyword that the words begin with, and how many words it takes.
  func leadingKeyword(_ words: [String]) -> (keyword: Keyword, length: Int)? {
    guard let first = words.first, let candidates = leadingByFirstWord[first] else { return nil }
    let match = candidates.first { words.starts(with: $0.words) }
    return match.map { ($0.keyword, $0.words.count) }
  }

  /// How many of the words the keyword takes, the longest form first; nil when they do not begin with it.
  func length(of keyword: Keyword, in words: ArraySlice<String>) -> Int? {
    guard let first = words.first else { return nil }
    for form in forms[Int(keyword.rawValue)] where form[0] == first {
      if form.count == 1 || words.starts(with: form) { return form.count }
    }
    return nil
  }

  /// The leading keyword that a word most likely stands for.
  func suggestion(for word: String) -> Keyword? { suggestion(for: word, among: firstWords) }

  /// The keyword that a word before a text most likely stands for, where both a line about a question and an option of
  /// it could stand.
  func suggestionBesideOptions(for word: String) -> Keyword? {
    suggestion(for: word, among: firstWordsBeforeText)
  }

  private func suggestion(for word: String, among known: [(word: String, keyword: Keyword)]) -> Keyword? {
    guard word.utf8.count >= 3, let nearest = Suggestion.nearest(to: word, among: known.lazy.map(\.word)) else {
      return nil
    }
    return known.first { $0.word == nearest }?.keyword
  }
}
