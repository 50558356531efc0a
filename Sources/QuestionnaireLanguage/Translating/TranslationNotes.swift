import QuestionnaireModel
import Wording

/// The comments of a translation file: those in which the tool shows the source texts, and those of the translator,
/// which are kept.
struct TranslationNotes {
  /// What stands around one line.
  struct Around {
    /// The comments and blank lines above it, without the tool's.
    var above: [TriviaLine] = []
    /// The comment at its end.
    var end: String?
    /// The source text that the tool showed above it.
    var source: String?
    /// The source text from before it changed, that the tool showed above it.
    var earlierSource: String?
  }

  /// By the first byte of the line's first word.
  private(set) var around: [Int: Around] = [:]
  /// What stands below the last line.
  private(set) var below: [TriviaLine] = []

  init(of tree: SyntaxTree) {
    for statement in tree.statements { read(statement, of: tree) }
    below = TriviaLine.lines(in: tree.trailing, of: tree)
  }

  private mutating func read(_ statement: Statement, of tree: SyntaxTree) {
    let first = tree.tokens[statement.tokens].firstIndex { !$0.isTrivia } ?? statement.tokens.upperBound
    var notes = Around()
    for line in TriviaLine.lines(in: statement.tokens.lowerBound..<first, of: tree) {
      guard case .comment(let text, _) = line, let shown = SourceNote(text) else {
        notes.above.append(line)
        continue
      }
      if shown.isEarlier { notes.earlierSource = shown.text } else { notes.source = shown.text }
    }
    let ends = WrittenLine.lines(from: first, of: statement, in: tree).compactMap(\.comment)
    notes.end = ends.isEmpty ? nil : ends.joined(separator: " ")
    around[statement.keyword.start] = notes
    for child in statement.children { read(child, of: tree) }
  }
}

/// A comment in which the tool shows a source text: `-- fr > Je sais cuisiner.`, and after a change
/// `-- fr (avant) > Je cuisine.` above it.
struct SourceNote {
  let text: String
  /// Whether it is the text from before it changed.
  let isEarlier: Bool

  /// Reads a comment; nil when it is one of the translator's.
  init?(_ comment: String) {
    let said = comment.drop { $0 == "-" || $0 == " " || $0 == "\u{A0}" }
    guard let mark = said.firstRange(of: " > ") ?? said.firstRange(of: " >") else { return nil }
    let words = said[..<mark.lowerBound].split(separator: " ").map(String.init)
    // Questionnaires are written in the two languages of the editions; « nb > … » is a remark.
    guard let code = words.first, InterfaceLanguage(rawValue: code) != nil, words.count <= 2 else { return nil }
    if words.count == 2, !Self.earlier.contains(words[1]) { return nil }
    isEarlier = words.count == 2
    text = String(said[mark.upperBound...])
  }

  private static let earlier = InterfaceLanguage.allCases.map { word(in: $0) }

  private static func word(in edition: InterfaceLanguage) -> String { edition.example(fr: "(avant)", en: "(before)") }

  /// The comment for a source text.
  static func comment(
    _ text: String, in language: TextLanguage, isEarlier: Bool = false, _ edition: InterfaceLanguage
  ) -> String {
    "-- \(language.code)\(isEarlier ? " " + word(in: edition) : "") > \(text)"
  }
}
