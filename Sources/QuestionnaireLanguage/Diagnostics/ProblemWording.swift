import Wording

/// The words for a problem: what is wrong, what stands under the caret, and what to do.
struct ProblemWording {
  /// What is wrong, in one sentence without a capital or full stop.
  let message: Phrase
  /// A few words under the caret.
  var label: Phrase?
  /// What to do.
  var help: Phrase?
}

extension InterfaceLanguage {
  /// What suits a file written in this edition. A person whose screen is in English may be reading a French file, and
  /// is told the French words that go into it.
  func example<Value>(fr: Value, en: Value) -> Value {
    switch self {
    case .french: fr
    case .english: en
    }
  }
}

/// « vouliez-vous dire … ? », when there is something to propose.
func didYouMean(_ suggestion: String?) -> Phrase? {
  suggestion.map { Phrase(fr: "vouliez-vous dire «\u{A0}\($0)\u{A0}»\u{A0}?", en: "did you mean “\($0)”?") }
}

/// A list with the word « ou » before its last part.
func alternatives(_ parts: [String]) -> Phrase {
  func joined(_ word: String, _ open: String, _ close: String) -> String {
    let quoted = parts.map { open + $0 + close }
    guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "" }
    return quoted.dropLast().joined(separator: ", ") + " \(word) " + last
  }
  return Phrase(fr: joined("ou", "«\u{A0}", "\u{A0}»"), en: joined("or", "“", "”"))
}

extension Problem.NameKind {
  var phrase: Phrase {
    switch self {
    case .questionnaire: Phrase(fr: "un questionnaire", en: "a questionnaire")
    case .programme: Phrase(fr: "un programme", en: "a programme")
    case .wave: Phrase(fr: "une vague", en: "a wave")
    case .scale: Phrase(fr: "une échelle", en: "a scale")
    case .section: Phrase(fr: "une section", en: "a section")
    case .question: Phrase(fr: "une question", en: "a question")
    case .calculation: Phrase(fr: "un calcul", en: "a calculation")
    case .score: Phrase(fr: "un score", en: "a score")
    case .code: Phrase(fr: "un code", en: "a code")
    case .shared: Phrase(fr: "un partage", en: "a file of shared pieces")
    case .file: Phrase(fr: "un fichier", en: "a file")
    }
  }

  /// « d'une question », « of a question ».
  var genitive: Phrase { Phrase(fr: "d'\(phrase.french)", en: phrase.english) }
}

extension Problem.ValueKind {
  var phrase: Phrase {
    switch self {
    case .number: Phrase(fr: "un nombre", en: "a number")
    case .text: Phrase(fr: "un texte", en: "a text")
    case .date: Phrase(fr: "une date", en: "a date")
    case .truth: Phrase(fr: "une condition", en: "a condition")
    case .code: Phrase(fr: "un choix", en: "a choice")
    case .codes: Phrase(fr: "un choix multiple", en: "a multiple choice")
    }
  }
}
