import QuestionnaireModel

extension Questionnaire {
  /// The questionnaire with the texts of an earlier version wherever the two differ in typography alone, so that what
  /// is left to be found is other words.
  func withTypography(of old: Questionnaire) -> Questionnaire {
    // Texts of scales come once for each question; the first is as good as the others.
    let texts = Dictionary(old.texts.map { ($0.key, $0.text) }) { first, _ in first }
    var result = self
    result.visitTexts { key, text in
      guard let before = texts[key], before != text, before.withoutTypography == text.withoutTypography else { return }
      text = before
    }
    return result
  }
}
