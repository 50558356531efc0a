import QuestionnaireModel
import Wording

/// Words in the language of the questionnaire, laid out for its readers.
struct Words {
  /// The language of what the paper says by itself.
  let language: ReaderLanguage
  /// The language of the questionnaire's texts.
  let texts: TextLanguage
  let layout: PaperLayout

  init(_ questionnaire: Questionnaire, layout: PaperLayout) {
    language = questionnaire.paperLanguage
    texts = questionnaire.textLanguage
    self.layout = layout
  }

  /// What the paper says by itself, for attributes.
  subscript(_ phrase: Phrase) -> String { phrase.text(for: language) }

  /// What the paper says by itself, between tags.
  func own(_ phrase: Phrase) -> Markup { own("\(phrase.text(for: language))" as Markup) }

  /// Marks words as those of the paper where the texts around them are in a language that it does not speak.
  private func own(_ markup: Markup) -> Markup {
    ownLanguage == .none ? markup : "<span\(ownLanguage)>\(markup)</span>"
  }

  /// The attributes that say so.
  var ownLanguage: Markup {
    language.speaks(texts.code) ? .none : " lang=\"\(language.edition.rawValue)\" dir=\"ltr\""
  }

  /// Whether the page is read from right to left.
  var isMirrored: Bool { texts.direction == .rightToLeft }

  /// A text of one or more sentences; easy to read, each has a line of its own.
  func lines(_ text: String) -> Markup {
    guard layout.isEasy else { return "\(text)" }
    let sentences = text.sentences
    if sentences.count == 1 { return "\(text)" }
    // The blank between the lines is for those who hear the page.
    return sentences.map { "<span class=\"line\">\($0)</span>" }.joined(separator: " ")
  }

  /// Sentences of the paper that stand beside each other, or one under the other where the page is easy to read.
  func paragraph(_ sentences: [String], class name: String) -> Markup {
    if sentences.isEmpty { return .none }
    guard layout.isEasy else { return "<p class=\"\(name)\">\(own("\(sentences.joined(separator: " "))"))</p>\n" }
    let lines = sentences.flatMap(\.sentences).map { "<span class=\"line\">\($0)</span>" as Markup }
    return "<p class=\"\(name)\">\(own(lines.joined(separator: " ")))</p>\n"
  }

  /// A code for the person who types the answers in; nothing where it would be in the way.
  func code(_ code: String) -> Markup {
    layout.showsCodes ? " <small class=\"code\" aria-hidden=\"true\">\(code)</small>" : .none
  }
}

extension Questionnaire {
  /// The language of what the paper says by itself: that of the texts where it speaks it, else that of the edition.
  var paperLanguage: ReaderLanguage { textLanguage.reader(otherwise: language) }
}
