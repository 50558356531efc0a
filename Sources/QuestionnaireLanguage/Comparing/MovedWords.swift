import QuestionnaireModel
import Wording

/// Words that stood at one code in the earlier version and stand at another in the later one, such as the two ends of a
/// scale that change places: the same code then says something else, which is not another wording of the same thing.
///
/// Only words that are the same in both versions, typography and capitals apart, are recognised: that « Jamais » and
/// « Pas une seule fois » mean the same is for people to say.
struct MovedWords {
  /// The codes concerned, of both sides.
  let codes: [String]
  private let old, new: [String: String]

  /// Looks for words that have moved.
  init(from old: [String: String], to new: [String: String]) {
    (self.old, self.new) = (old, new)
    let (before, after) = (old.mapValues(\.bare), new.mapValues(\.bare))
    var found: Set<String> = []
    for (code, words) in after where !words.isEmpty && before[code] != words {
      for (other, same) in before where same == words && after[other] != words { found.formUnion([code, other]) }
    }
    codes = found.sortedAsCodes
  }

  /// What was read at the codes concerned and what is now; nil when nothing has moved.
  var shown: (old: Phrase, new: Phrase)? {
    codes.isEmpty ? nil : (Phrase(labels: old, at: codes), Phrase(labels: new, at: codes))
  }
}

extension AnswerType {
  /// Whether the same words, or the same faces, stand at other codes.
  func exchangesWords(with new: AnswerType) -> Bool {
    turnsFaces(to: new) || labelDifferences(to: new).contains { $0.property.isStructure }
  }

  /// Whether both are shown as faces, with the happy one at the other end.
  private func turnsFaces(to new: AnswerType) -> Bool {
    guard case .scale(let old) = self, case .scale(let new) = new else { return false }
    return old.turnsFaces(to: new)
  }

  /// What differs in the words of the answers, codes that only one version has left out.
  func labelDifferences(to new: AnswerType) -> [Difference<ItemProperty>] {
    func shared(_ words: [String: String]) -> [String: String] { words.filter { has($0.key) && new.has($0.key) } }
    let (old, now) = (shared(labels), shared(new.labels))
    let moved = MovedWords(from: old, to: now)
    var found: [Difference<ItemProperty>] = []
    if let shown = moved.shown { found.append(Difference(.movedLabels, old: shown.old, new: shown.new)) }
    let others = old.merging(now) { first, _ in first }.keys.filter { code in
      old[code] != now[code] && !moved.codes.contains(code)
    }.sortedAsCodes
    // Of a scale that is longer or shorter, the words at the points that only one version has.
    let (gone, added) = (endLabels(beyond: new), new.endLabels(beyond: self))
    if !others.isEmpty || !gone.isEmpty || !added.isEmpty {
      func shown(_ labels: [String: String], _ ends: [String: String]) -> Phrase? {
        let codes = (others + ends.keys).sortedAsCodes
        return codes.isEmpty ? nil : Phrase(labels: labels.merging(ends) { $1 }, at: codes)
      }
      found.append(Difference(.labels, old: shown(old, gone), new: shown(now, added)))
    }
    let (easy, easyNow) = (shared(easyLabels), shared(new.easyLabels))
    guard easy != easyNow else { return found }
    let read = (old.merging(easy) { _, easy in easy }, now.merging(easyNow) { _, easy in easy })
    if moved.codes.isEmpty, let shown = MovedWords(from: read.0, to: read.1).shown {
      return found + [Difference(.movedEasyTexts, old: shown.old, new: shown.new)]
    }
    return found + [Difference(.easyTexts)]
  }

  /// The words at points of a scale that another scale does not have.
  private func endLabels(beyond other: AnswerType) -> [String: String] {
    guard case .scale(let scale) = self, case .scale(let other) = other else { return [:] }
    return byCode(scale.labels.filter { !other.points.contains($0.key) }.map { (String($0), $1) })
  }

  /// Whether there is such an answer, with words or without.
  private func has(_ code: String) -> Bool {
    switch self {
    case .scale(let scale):
      Int(code).map(scale.points.contains) ?? missingCodes.contains { $0.code == code }
    case .visualAnalogue: code == "0" || code == "100"
    default: (options.isEmpty ? missingCodes : options).contains { $0.code == code }
    }
  }

  /// The words of the answers by code.
  private var labels: [String: String] {
    switch self {
    case .scale(let scale): byCode(missingCodes.map { ($0.code, $0.label) } + scale.labels.map { (String($0), $1) })
    case .visualAnalogue(let low, let high): ["0": low, "100": high]
    default: byCode((options.isEmpty ? missingCodes : options).map { ($0.code, $0.label) })
    }
  }

  /// The easy-to-read words of the answers that have some, by code.
  private var easyLabels: [String: String] {
    let easy = (options.isEmpty ? missingCodes : options).compactMap { option in
      option.easyLabel.map { (option.code, $0) }
    }
    guard case .scale(let scale) = self else { return byCode(easy) }
    return byCode(easy + scale.easyLabels.map { (String($0), $1) })
  }

  private func byCode(_ pairs: [(String, String)]) -> [String: String] { Dictionary(pairs) { first, _ in first } }
}

extension ResponseScale {
  /// Whether both are shown as faces, with the happy one at the other end.
  func turnsFaces(to new: ResponseScale) -> Bool {
    guard let faces, let turned = new.faces else { return false }
    return faces != turned
  }
}

extension Phrase {
  /// Labels with their codes: `1 "Never", 5 "Always"`.
  init(labels: [String: String], at codes: [String]) {
    let shown = codes.map { code in labels[code].map { "\(code) \"\($0)\"" } ?? "\(code) –" }
    self.init(verbatim: shown.joined(separator: ", "))
  }
}

extension Collection<String> {
  /// Points of a scale by their number, other codes by the alphabet.
  fileprivate var sortedAsCodes: [String] {
    sorted { one, other in
      switch (Int(one), Int(other)) {
      case (let one?, let other?): one < other
      case (nil, nil): one < other
      case (let number, _): number != nil
      }
    }
  }
}

extension String {
  /// The words alone.
  fileprivate var bare: String { withoutTypography.lowercased() }
}
