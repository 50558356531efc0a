import QuestionnaireModel
import Wording

/// The translations that stand as comments at the end of a file since their texts were taken out of the questionnaire,
/// for when such a text comes back.
struct TranslationsPutAside {
  /// One of them.
  struct Entry {
    /// The name of the text, as comments name it.
    let name: String
    /// The translation with its quotation marks.
    let quoted: String
    /// The fingerprint of what was translated.
    let fingerprint: String?
    /// The translator's remark at the end of the line.
    let end: String?
    /// The translator's remarks above it.
    let above: [TriviaLine]
    /// The comment in which it stands.
    let line: TriviaLine
  }

  /// Those that are still put aside, in their order.
  private(set) var entries: [Entry] = []
  /// The comments that are none of them: what stands before the heading, and remarks that belong to no entry.
  private(set) var before: [TriviaLine] = []
  private(set) var after: [TriviaLine] = []

  /// Reads what stands below the last line of a translation.
  init(below: [TriviaLine], _ edition: InterfaceLanguage) {
    guard let heading = below.firstIndex(where: { $0.comment == Self.heading.text(in: edition) }) else {
      before = below
      return
    }
    before = Array(below[..<heading])
    for line in below[(heading + 1)...] {
      if let entry = line.comment.flatMap({ Self.entry($0, line, above: after, edition) }) {
        entries.append(entry)
        after = []
      } else {
        after.append(line)
      }
    }
  }

  /// The line above the first of them.
  static let heading = Phrase(
    fr: "-- Traductions mises de côté\u{A0}: leurs textes ne sont plus dans le questionnaire.",
    en: "-- Translations put aside: their texts are no longer in the questionnaire.")

  /// The comment for a translation.
  static func comment(_ name: String, _ quoted: String, _ fingerprint: String?, _ edition: InterfaceLanguage) -> String
  {
    "-- \(name) \(quoted)" + (fingerprint.map { ", \(Keyword.source.canonical(in: edition)) \($0)" } ?? "")
  }

  /// Takes back the translation of exactly this text, that of the same name first.
  mutating func take(translating source: String, named name: String) -> Entry? {
    let mark = TextFingerprint.of(source)
    let fitting = entries.indices.filter { entries[$0].fingerprint == mark }
    return (fitting.first { entries[$0].name == name } ?? fitting.first).map { entries.remove(at: $0) }
  }

  /// Takes back what was put aside under this name, of which the text has changed meanwhile.
  mutating func take(named name: String) -> Entry? {
    entries.firstIndex { $0.name == name }.map { entries.remove(at: $0) }
  }

  /// Reads a comment by the rules of the language; nil for one of another kind.
  private static func entry(
    _ comment: String, _ line: TriviaLine, above: [TriviaLine], _ edition: InterfaceLanguage
  ) -> Entry? {
    let said = comment.drop { $0 == "-" || $0 == " " }
    guard let quote = said.firstIndex(where: { "\"«“”".contains($0) }) else { return nil }
    let name = said[..<quote].split(separator: " ").joined(separator: " ")
    let head = "\(Keyword.questionnaire.canonical(in: edition)) x \(Keyword.language.canonical(in: edition)) ar "
    let tree = Compilation(SourceText(name: "x.ar.jalon", "jalon 1 \(edition.rawValue)\n\n\(head)\(said[quote...])\n"))
      .tree
    let read = TranslationReader.read(tree)
    guard !name.isEmpty, read.diagnostics.isEmpty, let found = read.file?.lines.first, let text = found.text,
      !text.value.allSatisfy(\.isWhitespace)
    else { return nil }
    return Entry(
      name: name, quoted: tree.source.text(text.span), fingerprint: found.fingerprint?.text,
      end: TranslationNotes(of: tree).around[found.span.start]?.end, above: above, line: line)
  }
}

extension TriviaLine {
  /// The comment; nil for a blank line.
  var comment: String? { if case .comment(let text, _) = self { text } else { nil } }
}
