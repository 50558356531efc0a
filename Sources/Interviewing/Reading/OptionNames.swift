import QuestionnaireModel
import Wording

/// The codes and words by which the options of a question can be named, missing codes and labelled points of a scale
/// included.
struct OptionNames: Sendable {
  /// Something that can be chosen.
  struct Named: Sendable {
    let code: String
    let label: String
    /// The easy-to-read words, under which the option stands on an easy-to-read page.
    let easyLabel: String?
    let answer: Answer
  }

  private let named: [Named]
  private var byCode: [String: Int] = [:]
  private var byLabel: [String: [Int]] = [:]
  /// Codes and labels alike, without regard to case and accents.
  private var byFoldedName: [String: [Int]] = [:]
  /// Easy-to-read words, without regard to case and accents.
  private var byEasyName: [String: [Int]] = [:]

  init(_ type: AnswerType) {
    var named = type.missingCodes.map {
      Named(code: $0.code, label: $0.label, easyLabel: $0.easyLabel, answer: .missing(.declared($0.code)))
    }
    named += type.options.filter { !$0.isMissing }.map {
      Named(code: $0.code, label: $0.label, easyLabel: $0.easyLabel, answer: .code($0.code))
    }
    if case .scale(let scale) = type {
      named += scale.labels.sorted { $0.key < $1.key }.map {
        Named(
          code: String($0.key), label: $0.value, easyLabel: scale.easyLabels[$0.key], answer: .number(Double($0.key)))
      }
    }
    self.named = named
    for (index, option) in named.enumerated() {
      byCode[option.code] = byCode[option.code] ?? index
      let label = option.label.trimmedOfBlanks
      if !label.isEmpty { byLabel[label, default: []].append(index) }
      for name in Set([option.code.foldedForComparison, label.foldedForComparison]) where !name.isEmpty {
        byFoldedName[name, default: []].append(index)
      }
      let easy = option.easyLabel?.trimmedOfBlanks.foldedForComparison ?? ""
      if !easy.isEmpty { byEasyName[easy, default: []].append(index) }
    }
  }

  /// What a text names: a code, else the exact words of an option, else a code or words without regard to case and
  /// accents, else its easy-to-read words; nil when it names nothing.
  ///
  /// - Throws: ``Refusal/ambiguousOption(_:)`` when it names several.
  func option(named text: String) throws(Refusal) -> Named? {
    if let index = byCode[text] { return named[index] }
    let folded = text.foldedForComparison
    guard let found = byLabel[text] ?? byFoldedName[folded] ?? byEasyName[folded] else { return nil }
    guard found.count == 1 else { throw .ambiguousOption(found.map { named[$0].code }) }
    return named[found[0]]
  }

  /// What a list of options names; nil when a part of it names nothing.
  ///
  /// Words can hold the separator themselves (« Oui, souvent »), so neighbouring parts are joined as long as they
  /// name an option together, the longest first.
  ///
  /// - Throws: ``Refusal/ambiguousOption(_:)`` when a part names several.
  func options(listedIn text: String, separatedBy isSeparator: (Character) -> Bool) throws(Refusal) -> [Named]? {
    let parts = text.split(whereSeparator: isSeparator)
    guard parts.count > 1 else { return nil }
    let labels = named.flatMap { [$0.label, $0.easyLabel ?? ""] }
    let longest = labels.map { $0.split(whereSeparator: isSeparator).count }.max() ?? 1
    var options: [Named] = []
    var start = 0
    while start < parts.count {
      var end = min(start + max(1, longest), parts.count)
      var found: Named?
      while end > start {
        let joined = String(text[parts[start].startIndex..<parts[end - 1].endIndex]).trimmedOfBlanks
        found = try option(named: joined)
        if found != nil || joined.isEmpty { break }
        end -= 1
      }
      if let found { options.append(found) } else if end == start { return nil }
      start = max(end, start + 1)
    }
    return options
  }
}
