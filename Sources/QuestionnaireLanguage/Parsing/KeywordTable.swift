import Wording

/// The words of one edition, ready for looking up.
struct KeywordTable: Sendable {
  /// The keywords that begin a line.
  static let leading: [Keyword] = [
    .jalon, .questionnaire, .programme, .translations, .wave, .scale, .section, .question, .score, .change, .waves,
    .relevance, .softCheck, .hardCheck, .required, .help, .unit, .wording, .meanOf, .sumOf, .computedIf, .threshold,
    .reliability, .level, .objectives, .indicator,
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
  /// For each keyword, its forms as folded words.
  private let forms: [Keyword: [[String]]]
  /// Leading keywords by their first folded word, those of more words first.
  private let leadingByFirstWord: [String: [(words: [String], keyword: Keyword)]]

  private init(_ edition: InterfaceLanguage) {
    self.edition = edition
    var forms: [Keyword: [[String]]] = [:]
    for keyword in Keyword.allCases {
      forms[keyword] = keyword.forms(in: edition).map { form in
        form.split(separator: " ").map { String($0).foldedForComparison }
      }
    }
    self.forms = forms
    var leading: [String: [(words: [String], keyword: Keyword)]] = [:]
    for keyword in Self.leading {
      for words in forms[keyword] ?? [] { leading[words[0], default: []].append((words, keyword)) }
    }
    leadingByFirstWord = leading.mapValues { $0.sorted { $0.words.count > $1.words.count } }
  }

  /// The leading keyword that the words begin with, and how many words it takes.
  func leadingKeyword(_ words: [String]) -> (keyword: Keyword, length: Int)? {
    guard let first = words.first, let candidates = leadingByFirstWord[first] else { return nil }
    let match = candidates.first { words.starts(with: $0.words) }
    return match.map { ($0.keyword, $0.words.count) }
  }

  /// How many of the words the keyword takes, the longest form first; nil when they do not begin with it.
  func length(of keyword: Keyword, in words: [String]) -> Int? {
    (forms[keyword] ?? []).filter { words.starts(with: $0) }.map(\.count).max()
  }

  /// Whether a word alone begins a line of its own meaning, and so cannot be a code.
  func beginsLine(_ word: String) -> Bool { leadingByFirstWord[word] != nil }
}
