import QuestionnaireModel
import Wording

/// A property in which two versions of a score can differ.
public enum ScoreProperty: String, Sendable, Equatable, CaseIterable {
  // What decides the value
  case method, formula, items, reversal, missingRule, rescaling, unitOfAnalysis
  /// Something else that can decide the value.
  case other
  // How the value is read: values stay comparable
  case title, direction, threshold, reliability, level, continuums, objectives, indicators

  /// Whether values computed before and after cannot be compared any more.
  public var decidesValue: Bool {
    switch self {
    case .method, .formula, .items, .reversal, .missingRule, .rescaling, .unitOfAnalysis, .other: true
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
    // Two counts or two calculations differ in what they count and calculate.
    search.look(at: \.method, for: method.phrase == new.method.phrase ? .formula : .method) {
      method.phrase == new.method.phrase ? nil : $0.phrase
    }
    search.explain(\.terms, by: termDifferences(to: new))
    search.look(at: \.minimumAnswers, for: .missingRule) { Phrase(verbatim: String($0)) }
    search.look(at: \.threshold, for: .threshold) { $0.map { Phrase(number: $0) } }
    search.look(at: \.reliability, for: .reliability) { $0.map { Phrase(number: $0.coefficient) } }
    search.look(at: \.isRescaled, for: .rescaling)
    search.look(at: \.unitOfAnalysis, for: .unitOfAnalysis) { $0.singular }
    search.look(at: \.level, for: .level) { $0.map { Phrase(verbatim: $0.rawValue) } }
    search.look(at: \.continuums, for: .continuums) { Phrase(verbatim: $0.joined(separator: ", ")) }
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
  fileprivate var phrase: Phrase {
    switch self {
    case .mean: Phrase(fr: "moyenne", en: "mean")
    case .sum: Phrase(fr: "somme", en: "sum")
    case .count: Phrase(fr: "nombre de conditions vraies", en: "count of true conditions")
    case .expression: Phrase(fr: "calcul", en: "calculation")
    }
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
