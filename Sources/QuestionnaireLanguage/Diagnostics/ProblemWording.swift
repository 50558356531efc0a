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

extension Problem.Expectation {
  var phrase: Phrase {
    switch self {
    case .name(let kind): Phrase(fr: "le nom \(kind.genitive.french)", en: "the name of \(kind.genitive.english)")
    case .text: Phrase(fr: "un texte entre guillemets", en: "a text between quotation marks")
    case .number: Phrase(fr: "un nombre", en: "a number")
    case .wholeNumber: Phrase(fr: "un nombre entier", en: "a whole number")
    case .version: Phrase(fr: "le numéro de version", en: "the version number")
    case .colonAndType: Phrase(fr: "le genre de la réponse, après «\u{A0}:\u{A0}»", en: "the kind of answer, after “:”")
    case .answerType: Phrase(fr: "le genre de la réponse", en: "the kind of answer")
    case .word(let word): Phrase(fr: "le mot «\u{A0}\(word)\u{A0}»", en: "the word “\(word)”")
    case .oneOf(let words): alternatives(words)
    case .value: Phrase(fr: "une question, un nombre ou un code", en: "a question, a number or a code")
    case .closingParenthesis: Phrase(fr: "la parenthèse fermante", en: "the closing parenthesis")
    case .languageCode: Phrase(fr: "un code de langue, comme en ou ar", en: "a language code, such as en or ar")
    }
  }

  var help: Phrase? {
    switch self {
    case .colonAndType, .answerType:
      Phrase(
        fr:
          "par exemple «\u{A0}: choix\u{A0}», «\u{A0}: entier de 0 à 7\u{A0}», «\u{A0}: texte\u{A0}» ou le nom d'une échelle",
        en: "for example “: choice”, “: integer from 0 to 7”, “: text” or the name of a scale")
    case .text: Phrase(fr: "par exemple \"Avant l'atelier\"", en: "for example \"Before the workshop\"")
    case .version: Phrase(fr: "par exemple «\u{A0}version 1.0\u{A0}»", en: "for example “version 1.0”")
    default: nil
    }
  }
}

extension Problem.Found {
  var phrase: Phrase {
    switch self {
    case .endOfLine: Phrase(fr: "la ligne s'arrête ici", en: "the line ends here")
    case .text: Phrase(fr: "ici il y a un texte", en: "here is a text")
    case .word(let word): Phrase(fr: "ici il y a «\u{A0}\(word)\u{A0}»", en: "here is “\(word)”")
    case .symbol(let symbol): Phrase(fr: "ici il y a «\u{A0}\(symbol)\u{A0}»", en: "here is “\(symbol)”")
    }
  }
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
    case .score: Phrase(fr: "un score", en: "a score")
    case .code: Phrase(fr: "un code", en: "a code")
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
