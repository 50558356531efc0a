import WebServing
import Wording

/// In which language a page speaks: the questionnaire's texts in one, the tool's own few words in another where it does
/// not know the first.
struct Tongue {
  /// The language chosen, an ISO 639 code.
  let choice: String
  /// The language of the questionnaire's texts.
  let texts: String
  let isRightToLeft: Bool
  /// The language of the tool's own words.
  let words: InterfaceLanguage

  init(_ choice: String, _ book: QuestionnaireShelf.Book) {
    let edition = book.edition(choice)
    self.choice = choice
    texts = edition.language
    isRightToLeft = edition.isRightToLeft
    words =
      InterfaceLanguage(rawValue: choice) ?? InterfaceLanguage(rawValue: edition.language)
      ?? edition.questionnaire.language
  }

  /// Where no questionnaire is known yet.
  init(_ words: InterfaceLanguage) {
    choice = words.rawValue
    texts = words.rawValue
    isRightToLeft = false
    self.words = words
  }

  /// The tool's own words; marked with their language where it is not the page's.
  func callAsFunction(_ phrase: Phrase) -> HTML {
    if words.rawValue == language { return "\(phrase.text(in: words))" }
    return "<span lang=\"\(words.rawValue)\" dir=\"ltr\">\(phrase.text(in: words))</span>"
  }

  /// The same where no element can stand: in an attribute, in a title.
  func plain(_ phrase: Phrase) -> String { phrase.text(in: words) }

  /// The language of the page as a whole: that of the tool's words, unless the questionnaire is written the other way.
  var language: String { isRightToLeft ? texts : words.rawValue }

  /// What marks the questionnaire's texts with their language where it is not the page's.
  var textMark: HTML { texts == language ? .none : " lang=\"\(texts)\"" }
}

extension HTTPRequest {
  /// Which of these languages the browser prefers (RFC 9110, 12.5.4, quality values aside: browsers send the best first).
  func preferred(among languages: [String]) -> String? {
    guard let accepted = header("accept-language") else { return nil }
    for part in accepted.split(separator: ",").prefix(20) {
      let code = part.prefix { $0 != ";" && $0 != "-" }.filter { $0 != " " }.lowercased()
      if languages.contains(code) { return code }
    }
    return nil
  }

  /// The language of the tool's own words, where nothing else is known.
  var interfaceLanguage: InterfaceLanguage {
    preferred(among: InterfaceLanguage.allCases.map(\.rawValue)).flatMap(InterfaceLanguage.init) ?? .french
  }
}
