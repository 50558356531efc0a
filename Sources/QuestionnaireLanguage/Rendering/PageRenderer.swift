import Wording

/// Shows the pages of the codes on a terminal or in a pipe.
///
/// ```
/// J0203  Une question qui n'existe pas
///
/// La ligne cite une question par son nom, et aucune question de ce fichier ne s'appelle ainsi. …
/// ```
public struct PageRenderer: Sendable {
  /// The narrowest and the widest lines that are written; longer ones are tiring to read.
  public static let widths = 40...100

  /// The language of the pages and of their examples.
  public let language: InterfaceLanguage
  /// The columns that no line of prose exceeds.
  public let width: Int
  /// Whether escape sequences may be written.
  public let usesColor: Bool

  /// Makes a renderer for a screen of `width` columns, brought between the bounds of ``widths``.
  public init(language: InterfaceLanguage, width: Int, usesColor: Bool = false) {
    self.language = language
    self.width = min(max(width, Self.widths.lowerBound), Self.widths.upperBound)
    self.usesColor = usesColor
  }

  /// A page, ending with a newline.
  public func render(_ page: DiagnosticPage) -> String {
    let title = LineBreaking.lines(of: page.title.text(in: language), width: width - 8)
    var lines = [strong("\(page.code)  ") + strong(title.first ?? "")]
    lines += title.dropFirst().map { "       " + strong($0) }
    lines += [""] + paragraph(page.meaning)
    lines += ["", strong(heading(fr: "À éviter\u{A0}:", en: "Not like this:")), ""]
    lines += example(page.badExample(in: language))
    lines += ["", strong(heading(fr: "À écrire\u{A0}:", en: "But like this:")), ""]
    lines += example(page.goodExample(in: language))
    lines += ["", strong(heading(fr: "Pour corriger\u{A0}:", en: "To mend it:")), ""]
    lines += paragraph(page.mend)
    return lines.joined(separator: "\n") + "\n"
  }

  /// All codes with their titles, by family; ending with a newline.
  public func list() -> String {
    var blocks: [String] = []
    for family in CodeFamily.all where !family.pages.isEmpty {
      var lines = [strong(family.title.text(in: language))]
      for page in family.pages {
        let title = LineBreaking.lines(of: page.title.text(in: language), width: width - 9).hanging(by: 9)
        lines.append("  \(page.code)  " + title.joined(separator: "\n"))
      }
      blocks.append(lines.joined(separator: "\n") + "\n")
    }
    return blocks.joined(separator: "\n")
  }

  private func heading(fr: String, en: String) -> String { Phrase(fr: fr, en: en).text(in: language) }

  private func paragraph(_ phrase: Phrase) -> [String] {
    LineBreaking.lines(of: phrase.text(in: language), width: width)
  }

  /// Lines of a file are never broken, for that would make other lines; the end of a very long one is left out.
  private func example(_ example: PageExample) -> [String] {
    example.shown.map { $0.isEmpty ? "" : "    " + $0.truncated(to: Self.widths.upperBound - 4) }
  }

  private func strong(_ text: String) -> String { usesColor ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
}
