import Wording

/// What there is to say about a code beyond one line: what it means, an example with its mend, and what to do. Written
/// for somebody who has never programmed.
///
/// To add a page, add a value to the list of its family, in the file named after what it is about. Tests compile the
/// examples: the bad one gives exactly this code, the good one nothing.
public struct DiagnosticPage: Sendable {
  /// The code: `J0203`.
  public let code: String
  private let frame: ExampleFrame
  private let french: Text
  private let english: Text

  /// The page in one language; its examples are in the same edition of the questionnaire language.
  struct Text: Sendable {
    /// The name of the mistake, without a full stop.
    let title: String
    /// Two to four sentences.
    let meaning: String
    /// The lines that matter of a file that has the mistake.
    let bad: String
    /// The same lines without it.
    let good: String
    /// What to do.
    let mend: String
  }

  init(_ code: String, _ frame: ExampleFrame, french: Text, english: Text) {
    self.code = code
    self.frame = frame
    self.french = french
    self.english = english
  }

  private func text(in language: InterfaceLanguage) -> Text { language.example(fr: french, en: english) }

  /// The name of the mistake, without a full stop.
  public var title: Phrase {
    Phrase(fr: LineBreaking.oneLine(french.title), en: LineBreaking.oneLine(english.title))
  }

  /// What the code means, one paragraph on one line.
  public var meaning: Phrase {
    Phrase(fr: LineBreaking.oneLine(french.meaning), en: LineBreaking.oneLine(english.meaning))
  }

  /// What to do, one paragraph on one line.
  public var mend: Phrase {
    Phrase(fr: LineBreaking.oneLine(french.mend), en: LineBreaking.oneLine(english.mend))
  }

  /// An example with the mistake, in the edition of a language.
  public func badExample(in language: InterfaceLanguage) -> PageExample {
    PageExample(lines: text(in: language).bad, frame: frame, edition: language, hasMistake: true)
  }

  /// The same example without the mistake.
  public func goodExample(in language: InterfaceLanguage) -> PageExample {
    PageExample(lines: text(in: language).good, frame: frame, edition: language, hasMistake: false)
  }

  // MARK: All pages

  /// Every page, in the order of the codes.
  public static let all: [DiagnosticPage] = [
    characters, linePlaces, lineParts, names, nameUses, choices, choiceLines, scales, conditions, comparisons, scores,
    scoreDetails, scoreForms, waves, waveOrder, studyPlan, usefulness, translations, translationHeads, reuse,
    sharedFiles, presentation,
  ].flatMap { $0 }.sorted { $0.code < $1.code }

  private static let byCode = Dictionary(all.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })

  /// The page of a code as a person types it: `J0203`, `j0203`, `203`. Nil when no code is written like that.
  public static func page(for typed: String) -> DiagnosticPage? { byCode[canonical(typed)] }

  /// The code that was probably meant by one that does not exist; nil when none is near.
  public static func nearestCode(to typed: String) -> String? {
    Suggestion.nearest(to: canonical(typed), among: all.map(\.code))
  }

  /// The code in capitals, with the letter and the zero that people leave out.
  private static func canonical(_ typed: String) -> String {
    let digits = typed.uppercased().drop { $0 == "J" }
    guard !digits.isEmpty, digits.count <= 4, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return typed.uppercased()
    }
    return "J" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
