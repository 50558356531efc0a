import QuestionnaireModel
import Wording

/// Holds a translation against the questionnaire that it translates.
struct TranslationChecker {
  let file: TranslationFile
  let questionnaire: Questionnaire
  private let names: TextNames
  /// Every text of the questionnaire.
  private let known: [TextKey]
  /// How many more unknown names are compared with the known ones; in a file full of them nobody reads the proposals.
  private var suggestionsLeft = 100
  private var diagnostics: [Diagnostic] = []

  /// What there is to say about a translation.
  ///
  /// - Parameter edition: the edition of the translation file, in whose words its texts are named.
  static func check(
    _ file: TranslationFile, of questionnaire: Questionnaire, edition: InterfaceLanguage
  ) -> [Diagnostic] {
    var checker = TranslationChecker(file, questionnaire, edition)
    checker.run()
    return checker.diagnostics
  }

  private init(_ file: TranslationFile, _ questionnaire: Questionnaire, _ edition: InterfaceLanguage) {
    self.file = file
    self.questionnaire = questionnaire
    known = questionnaire.texts.map(\.key)
    names = TextNames(questionnaire, in: edition)
  }

  private mutating func run() {
    guard file.questionnaire.text == questionnaire.name else {
      let fix = Diagnostic.Fix(
        span: file.questionnaire.span, replacement: questionnaire.name, applicability: .likely)
      return report(
        .otherHead(.questionnaire, expected: questionnaire.name, found: file.questionnaire.text),
        at: file.questionnaire.span, fix: fix)
    }
    let status = TranslationStatus(of: file, for: questionnaire)
    let lines = Dictionary(
      file.matched(to: questionnaire).lines.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    let owners = Set(known.map(\.owner))
    // A name that has its own line was not meant by another one.
    let free = known.filter { lines[$0] == nil }
    var meant: Set<TextKey> = []
    for line in status.unknown {
      meant.formUnion(reportUnknown(line, isOwnerKnown: owners.contains(line.key.owner), among: free))
    }
    var absent: [String] = []
    for (text, state) in status.texts {
      let name = names.name(of: text.key)
      switch state {
      case .upToDate: break
      // What stands under another name is not missed as well.
      case .absent: if !meant.contains(text.key) { absent.append(name) }
      case .empty: report(.missingText(of: name), at: lines[text.key]?.text?.span ?? file.head)
      case .toReview(let reason):
        guard let line = lines[text.key] else { break }
        report(.staleText(reason, of: name), at: line.mark ?? line.text?.span ?? line.span)
      }
    }
    if !absent.isEmpty { report(.missingLines(absent), at: file.head) }
  }

  /// Objects to a text that is not there; what stands under a line that was reported follows from it.
  ///
  /// - Returns: the texts that were probably meant.
  private mutating func reportUnknown(
    _ line: TranslatedLine, isOwnerKnown: Bool, among free: [TextKey]
  ) -> [TextKey] {
    guard isOwnerKnown || line.key.part == .text else { return [] }
    suggestionsLeft -= 1
    func name(_ key: TextKey) -> String? {
      isOwnerKnown
        ? key.owner == line.key.owner ? key.part.name(like: line.key.part) : nil
        : key.part == .text ? key.owner.name(like: line.key.owner) : nil
    }
    let suggestion =
      suggestionsLeft < 0 ? nil : Suggestion.nearest(to: line.name.text, among: free.lazy.compactMap(name))
    report(
      .unknownText(names.name(of: line.key), suggestion: suggestion), at: line.name.span,
      fix: suggestion.map { .init(span: line.name.span, replacement: $0, applicability: .likely) })
    guard let suggestion, let meant = free.first(where: { name($0) == suggestion }) else { return [] }
    return isOwnerKnown ? [meant] : free.filter { $0.owner == meant.owner }
  }

  private mutating func report(_ problem: TranslationProblem, at span: SourceSpan, fix: Diagnostic.Fix? = nil) {
    diagnostics.append(Diagnostic(.translation(problem), at: span, fix: fix))
  }
}

extension TextKey.Owner {
  /// The name, when it names a thing of the same kind.
  fileprivate func name(like other: TextKey.Owner) -> String? {
    switch (self, other) {
    case (.wave(let name), .wave), (.scale(let name), .scale), (.section(let name), .section),
      (.item(let name), .item), (.score(let name), .score):
      name
    default: nil
    }
  }
}

extension TextKey.Part {
  /// The name, when it names a text of the same kind.
  fileprivate func name(like other: TextKey.Part) -> String? {
    switch (self, other) {
    case (.option(let name), .option), (.wording(let name), .wording), (.easyOption(let name), .easyOption),
      (.easyWording(let name), .easyWording):
      name
    default: nil
    }
  }
}
