import Wording

extension Questionnaire {
  /// The wave that a person means: by its name, by its title without regard to case and accents, or by its number in the
  /// order of declaration, from 1.
  public func waveMeant(by text: String) -> Wave? {
    if let wave = wave(named: text) { return wave }
    let folded = text.foldedForComparison
    if let wave = waves.first(where: { $0.name == folded || $0.title.foldedForComparison == folded }) { return wave }
    guard let number = Int(text), waves.indices.contains(number - 1) else { return nil }
    return waves[number - 1]
  }
}
