import QuestionnaireLanguage
import QuestionnaireModel
import Testing

/// What becomes of a question when only how it is shown changes, and when its easy-to-read words do.
@Suite struct PresentationComparisonTests {
  private func compare(
    _ old: String, _ new: String, in sample: String = Samples.shown
  ) throws -> QuestionnaireComparison {
    let before = try #require(compile(sample).questionnaire)
    let text = sample.replacing(old, with: new)
    #expect(text != sample)
    let compilation = compile(text)
    return QuestionnaireComparison(
      old: before, new: try #require(compilation.questionnaire, explain(compilation)))
  }

  private func item(_ name: String, _ comparison: QuestionnaireComparison) throws
    -> QuestionnaireComparison.ItemComparison
  {
    try #require(comparison.items.first { $0.name == name })
  }

  @Test(arguments: [
    (", pictogramme \"🍎\"", "", "fruit", ItemProperty.pictograms),
    (", manquant, pictogramme \"❓\"", ", manquant", "gouter", ItemProperty.pictograms),
    ("pictogramme \"👎\"", "pictogramme \"✗\"", "encore", .pictograms),
    ("de 1 à 3, visages", "de 1 à 3", "gouter", .faces),
    ("  grille\n", "", "gouter", .grid),
  ])
  func howAQuestionIsShownLeavesItTheSame(
    _ old: String, _ new: String, _ name: String, _ property: ItemProperty
  ) throws {
    let found = try item(name, try compare(old, new))
    #expect(found.verdict == .same)
    #expect(found.differences.map(\.property) == [property])
  }

  @Test(arguments: [
    ("falc \"J'aime goûter.\"", "falc \"Goûter, j'aime.\"", "gouter"),
    ("falc \"Goûter\"", "falc \"Le goût\"", "legumes"),
    (", falc \"Triste\"", "", "legumes"), ("falc \"Grillé\"", "falc \"Au feu\"", "fruit"),
    ("aide falc \"Un fruit, par exemple.\"", "aide falc \"Une poire.\"", "gouter"),
    ("falc apres \"J'ai aimé goûter.\"", "falc apres \"J'ai goûté.\"", "gouter"),
  ])
  func otherEasyWordsAreARewording(_ old: String, _ new: String, _ name: String) throws {
    let found = try item(name, try compare(old, new))
    #expect(found.verdict == .reworded)
    #expect(found.differences.map(\.property) == [.easyTexts])
  }

  /// Who answers by the faces gives the opposite answer once they are turned round.
  @Test func turnedFacesChangeTheMeaning() throws {
    let found = try item("noise", try compare(", faces reversed", ", faces", in: Samples.shownInEnglish))
    #expect(found.verdict == .restructured)
    #expect(found.differences.map(\.property) == [.turnedFaces])
  }

  /// Faces that appear at the unusual end change what people read beside each point.
  @Test func facesTheOtherWayRoundAreARewording() throws {
    let found = try item("noise", try compare(", faces reversed", "", in: Samples.shownInEnglish))
    #expect(found.verdict == .reworded)
    #expect(found.differences.map(\.property) == [.happyEnd])
  }

  @Test func anotherUnitOfAnalysisIsAnotherScore() throws {
    let comparison = try compare("  unité d'analyse jour de site\n", "")
    #expect(comparison.scores.map(\.verdict) == [.rescored])
    #expect(comparison.scores[0].differences.map(\.property) == [.unitOfAnalysis])
    #expect(comparison.scores[0].differences[0].old?.french == "jour de site")
  }

  @Test func whatNeverReadsEasyWordsHasTheWordingThatItHad() throws {
    let plain = try #require(compile(Samples.french).questionnaire)
    #expect(plain.items.allSatisfy { !$0.wording().contains { $0.hasPrefix("easy") || $0.hasPrefix("happy") } })
    #expect(plain.sections.allSatisfy { $0.wording == [$0.title] })
  }
}
