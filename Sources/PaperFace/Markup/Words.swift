import Wording

/// Words in the language of the questionnaire, laid out for its readers.
struct Words {
  let language: InterfaceLanguage
  let layout: PaperLayout

  subscript(_ phrase: Phrase) -> String { phrase.text(in: language) }

  /// A text of one or more sentences; easy to read, each has a line of its own.
  func lines(_ text: String) -> Markup {
    guard layout.isEasy else { return "\(text)" }
    let sentences = text.sentences
    if sentences.count == 1 { return "\(text)" }
    // The blank between the lines is for those who hear the page.
    return sentences.map { "<span class=\"line\">\($0)</span>" }.joined(separator: " ")
  }

  /// Sentences that stand beside each other, or one under the other where the page is easy to read.
  func paragraph(_ sentences: [String], class name: String) -> Markup {
    if sentences.isEmpty { return .none }
    guard layout.isEasy else { return "<p class=\"\(name)\">\(sentences.joined(separator: " "))</p>\n" }
    let lines = sentences.flatMap(\.sentences).map { "<span class=\"line\">\($0)</span>" as Markup }
    return "<p class=\"\(name)\">\(lines.joined(separator: " "))</p>\n"
  }

  /// A code for the person who types the answers in; nothing where it would be in the way.
  func code(_ code: String) -> Markup {
    layout.showsCodes ? " <small class=\"code\" aria-hidden=\"true\">\(code)</small>" : .none
  }
}
