import QuestionnaireModel
import Wording

/// A property in which two versions of a score can differ.
public enum ScoreProperty: String, Sendable, Equatable, CaseIterable {
  // What decides the value
  case method, items, reversal, missingRule
  /// Something else that can decide the value.
  case other
  // How the value is read: values stay comparable
  case title, direction, threshold, reliability, level, objectives, indicators

  /// Whether values computed before and after cannot be compared any more.
  public var decidesValue: Bool {
    switch self {
    case .method, .items, .reversal, .missingRule, .other: true
    default: false
    }
  }
}

extension ScoreDefinition {
  /// What differs, each property once.
  func differences(to new: ScoreDefinition) -> [Difference<ScoreProperty>] {
    var search = DifferenceSearch<ScoreDefinition, ScoreProperty>(from: self, to: new)
    search.explain(\.name, by: [])
    search.look(at: \.title, for: .title) { Phrase(verbatim: $0) }
    search.look(at: \.direction, for: .direction) { $0.phrase }
    search.look(at: \.method, for: .method) { $0.phrase }
    search.explain(\.terms, by: termDifferences(to: new))
    search.look(at: \.minimumAnswers, for: .missingRule) { Phrase(verbatim: String($0)) }
    search.look(at: \.threshold, for: .threshold) { $0.map { Phrase(number: $0) } }
    search.look(at: \.reliability, for: .reliability) { $0.map { Phrase(number: $0.coefficient) } }
    search.look(at: \.level, for: .level) { $0.map { Phrase(verbatim: $0.rawValue) } }
    search.look(at: \.objectives, for: .objectives) { Phrase(verbatim: $0.joined(separator: ", ")) }
    search.look(at: \.indicators, for: .indicators)
    return search.all(otherwise: .other)
  }

  private func termDifferences(to new: ScoreDefinition) -> [Difference<ScoreProperty>] {
    let (before, after) = (withoutInterpretation.terms, new.withoutInterpretation.terms)
    guard before != after else { return [] }
    func names(_ terms: [Term]) -> String { terms.map(\.item).joined(separator: ", ") }
    guard before.map(\.item) == after.map(\.item) else {
      return [Difference(.items, old: names(terms), new: names(new.terms))]
    }
    let turned = (terms.filter(\.isReversed), new.terms.filter(\.isReversed))
    // A term that differs in neither item nor reversal has a property that is not known here.
    guard turned.0 != turned.1 else { return [Difference(.other)] }
    return [Difference(.reversal, old: names(turned.0), new: names(turned.1))]
  }
}

extension ScoreDefinition.Method {
  fileprivate var phrase: Phrase? {
    if self == .mean { return Phrase(fr: "moyenne", en: "mean") }
    if self == .sum { return Phrase(fr: "somme", en: "sum") }
    return nil
  }
}

extension ScoreDefinition.Direction {
  fileprivate var phrase: Phrase? {
    switch self {
    case .higherIsBetter: Phrase(fr: "hausse favorable", en: "higher is better")
    case .lowerIsBetter: Phrase(fr: "baisse favorable", en: "lower is better")
    case .neutral: Phrase(fr: "sans sens favorable", en: "no good direction")
    }
  }
}
