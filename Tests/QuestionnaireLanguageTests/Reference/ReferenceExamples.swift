import Foundation
import QuestionnaireLanguage
import Testing
import Wording

/// An example of the reference: a block that begins with ```` ```jalon ````, then the frame that completes it, then the
/// code of its mistake when it is a wrong one.
struct ReferenceExample: CustomTestStringConvertible, Sendable {
  /// What stands around an example.
  enum Frame: String, Sendable {
    /// Nothing: the example is a whole file.
    case file
    /// The first line above, everything else below.
    case head
    /// The first lines above, a section below whose question is asked at every wave of the example.
    case waves
    /// Two waves above, a section below with a question on every scale of the example.
    case scales
    /// A section above that the lines of the example belong to.
    case questions
    /// The questions above.
    case end
    /// The questions and a score above.
    case changes
  }

  let edition: InterfaceLanguage
  let page: String
  let line: Int
  let frame: Frame
  /// The code of the mistake; nil for a right example.
  let code: String?
  /// Whether the example shows what is read, in another form than the one that the formatter writes.
  let isAsWritten: Bool
  let content: [String]
  let neighbourhood: String
  /// What the screen shows of questions of the example: the blocks `text screen` that follow it.
  var screens: [[String]] = []

  var testDescription: String { "\(page):\(line)" }

  static let all: [ReferenceExample] = ReferencePage.all.flatMap { examples(of: $0) }

  static let right = all.filter { $0.code == nil }
  static let wrong = all.filter { $0.code != nil }

  private static func examples(of page: ReferencePage) -> [ReferenceExample] {
    var examples: [ReferenceExample] = []
    for block in page.blocks {
      if block.info == ["text", "screen"], !examples.isEmpty {
        examples[examples.count - 1].screens.append(block.content)
      }
      guard block.info.first == "jalon" else { continue }
      let words = block.info.dropFirst()
      let frame = words.compactMap(Frame.init).first ?? .file
      examples.append(
        ReferenceExample(
          edition: page.edition, page: page.file.lastPathComponent, line: block.line, frame: frame,
          code: words.first { $0.hasPrefix("J") }, isAsWritten: words.contains("as-is"), content: block.content,
          neighbourhood: block.neighbourhood))
    }
    return examples
  }

  // MARK: Whole files

  /// The parts of the file that the first page shows, between blank lines: first line, questionnaire, waves, scale,
  /// section, score, change.
  static func parts(in edition: InterfaceLanguage) -> [[String]] {
    let whole = ReferencePage.page("00", in: edition)?.blocks.first { $0.info == ["jalon"] }
    let parts: [[String]] = (whole?.content ?? []).split { $0.isEmpty }.map { Array($0) }
    // Fewer parts are reported by the tests and not by a crash.
    return parts + Array(repeating: [], count: max(0, 7 - parts.count))
  }

  /// The whole file that the example stands in.
  var file: String {
    let parts = Self.parts(in: edition)
    let words = edition == .french ? Words.french : Words.english
    let groups: [[String]] =
      switch frame {
      case .file: [content]
      case .head: [parts[0], content] + parts[2...]
      case .waves: parts[..<2] + [content, words.section(atWaves: names(after: words.wave))]
      case .scales: parts[..<2] + [Array(parts[2].prefix(2)), content, words.section(on: names(after: words.scale))]
      case .questions: parts[..<4] + [parts[4] + indented]
      case .end: parts[..<5] + [content]
      case .changes: parts[..<6] + [content]
      }
    return groups.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  /// The lines of the example, moved under a section.
  private var indented: [String] { content.map { $0.isEmpty ? "" : "  " + $0 } }

  /// The names that follow a word at the beginning of lines.
  private func names(after word: String) -> [String] {
    content.compactMap { line in
      line.hasPrefix(word + " ") ? line.split(separator: " ").dropFirst().first.map(String.init) : nil
    }
  }

  /// The words of an edition for what frames are made of.
  private struct Words {
    let wave, scale, section, question, waves: String

    static let french = Words(
      wave: "vague", scale: "échelle", section: "section essai \"Essai\"",
      question: "question essai_1 \"Essai ?\" : entier de 1 à 5", waves: "vagues")
    static let english = Words(
      wave: "wave", scale: "scale", section: "section trial \"Trial\"",
      question: "question trial_1 \"Trial?\" : integer from 1 to 5", waves: "waves")

    func section(atWaves names: [String]) -> [String] {
      [section, "  " + question, "    \(waves) " + names.joined(separator: ", ")]
    }

    /// A section with a question on each scale: the first has the text that screens of scales show.
    func section(on scales: [String]) -> [String] {
      let isFrench = wave == "vague"
      let text = isFrench ? "Je sais cuisiner un repas." : "I can cook a meal."
      let name = isFrench ? "essai" : "trial"
      return [section] + scales.map { "  question \(name)_\($0) \"\(text)\" : \($0)" }
    }
  }

  // MARK: Compiling

  /// The example, compiled beside the shared files that the reference shows.
  var compilation: Compilation {
    // Elsewhere a questionnaire may expect translations that no page shows.
    let others: SiblingFiles = { fileName in sibling(fileName) }
    return Compilation(
      source, neighbours: Self.neighbours(in: edition), siblings: page.hasPrefix("11") ? others : nil)
  }

  var source: SourceText { SourceText(name: fileName, file) }

  /// `gouts.jalon`, or `gouts.en.jalon` for a translation.
  private var fileName: String {
    let line = content.first { $0.hasPrefix("questionnaire ") }?.split(separator: " ") ?? []
    guard frame == .file, line.count > 3 else { return "essai.jalon" }
    return ["langue", "language"].contains(line[2]) ? "\(line[1]).\(line[3]).jalon" : "\(line[1]).jalon"
  }

  /// The whole files of the same page, by name.
  private func sibling(_ fileName: String) -> Compilation? {
    let found = Self.right.first { $0.page == page && $0.fileName == fileName && $0.frame == .file }
    return found.map { Compilation($0.source) }
  }

  /// The whole files of the pages that say what is shared, by name.
  private static func neighbours(in edition: InterfaceLanguage) -> Neighbours {
    let word = edition == .french ? "partage" : "shared"
    var files: [String: String] = [:]
    for example in right where example.edition == edition && example.frame == .file {
      if let name = example.names(after: word).first { files[name] = example.file }
    }
    let found = files
    return Neighbours { name in
      if let text = found[name] { return .text(SourceText(name: name + ".jalon", text)) }
      return .missing(others: found.keys.sorted())
    }
  }
}
