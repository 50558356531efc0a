import QuestionnaireModel
import Testing

@testable import QuestionnaireLanguage

/// The ways in which a score can be put together, in both editions.
@Suite struct ScoreFormTests {
  private func score(_ lines: String, edition: String = "fr") throws -> ScoreDefinition {
    let french = edition == "fr"
    let source = """
      jalon 1 \(edition)
      questionnaire q version 1.0 "Q"
      \(french ? "vague" : "wave") avant "A"
      section s "S"
        question legumes "L" : \(french ? "entier de 0 à 10" : "integer from 0 to 10")
        question kilos "K" : \(french ? "décimal de 0 à 50" : "decimal from 0 to 50")
        question viande "V" : \(french ? "choix" : "choice")
          souvent "S"
          jamais "J"
      score x "X", \(french ? "hausse favorable" : "higher is better")
      \(lines)
      """
    let compilation = Compilation(SourceText(name: "q.jalon", source))
    #expect(compilation.diagnostics.isEmpty, "\(compilation.diagnostics)")
    return try #require(compilation.questionnaire?.scores.first)
  }

  @Test func aCountGivesOnePointForEachConditionThatIsTrue() throws {
    let french = try score(
      """
        un point si legumes >= 5
        un point si viande parmi jamais
        calculé si au moins 1 réponse
      """)
    let expected = ScoreDefinition.Method.count([
      .comparison(.greaterOrEqual, .answer("legumes"), .number(5)), .isOneOf(.answer("viande"), [.code("jamais")]),
    ])
    #expect(french.method == expected)
    #expect(french.items == ["legumes", "viande"])
    #expect(french.minimumAnswers == 1)
    let english = try score(
      """
        one point if legumes >= 5
        one point if viande among jamais
        computed if at least 1 answer
      """, edition: "en")
    #expect(english.method == expected)
  }

  @Test func aValueIsACalculation() throws {
    let score = try score("  valeur kilos * 1000 / (legumes + 1)\n  calculé si toutes les réponses")
    #expect(
      score.method
        == .expression(
          .arithmetic(
            .divided, .arithmetic(.times, .answer("kilos"), .number(1000)),
            .arithmetic(.plus, .answer("legumes"), .number(1)))))
  }

  @Test func aScoreIsRescaledFromItsTheoreticalRange() throws {
    let score = try score("  moyenne de legumes\n  ramené à 100\n  calculé si toutes les réponses\n  continuums SU, PR")
    #expect(score.isRescaled)
    #expect(score.continuums == ["SU", "PR"])
    let questionnaire = Questionnaire(
      name: "q", version: "1", title: "Q", language: .french,
      sections: [
        Section(
          name: "s", title: "S", items: [Item(name: "legumes", text: "L", type: .integer(NumberBounds(range: 0...10)))])
      ])
    #expect(score.unscaledRange(in: questionnaire) == 0...10)
    #expect(score.theoreticalRange(in: questionnaire) == 0...100)
  }

  @Test func aCalculationIsAnItemWithAUnitThatScoresCanRead() throws {
    let source = """
      jalon 1 en
      questionnaire q version 1.0 "Q"
      wave before "B"
      section s "S"
        question kilos "K" : decimal
        calculation grams "G" = kilos * 1000
          unit "g"
          if answered kilos
      score waste "W", lower is better
        sum of grams
        computed if all answers
      """
    let questionnaire = try #require(Compilation(SourceText(name: "q.jalon", source)).questionnaire)
    let grams = try #require(questionnaire.item(named: "grams"))
    #expect(grams.type == .computed(.arithmetic(.times, .answer("kilos"), .number(1000))))
    #expect(grams.unit == "g")
    #expect(grams.relevance == .isAnswered("kilos"))
    #expect(questionnaire.scores.first?.terms == [ScoreDefinition.Term(item: "grams")])
  }

  @Test(arguments: [
    ("grams \"G\" = later * 2", "J0207"), ("grams \"G\" = meat + 1", "J0312"), ("grams \"G\" kilos", "J0113"),
    ("grams \"G\" = grams + 1", "J0208"), ("grams \"G\" = kilo + 1", "J0203"),
  ])
  func aCalculationReadsNumbersThatAreKnownBeforeIt(_ line: String, _ code: String) {
    let source = """
      jalon 1 en
      questionnaire q version 1.0 "Q"
      wave before "B"
      section s "S"
        question kilos "K" : decimal
        question meat "M" : yes or no
        calculation \(line)
        question later "L" : decimal
      """
    #expect(Compilation(SourceText(name: "q.jalon", source)).diagnostics.map(\.problem.code) == [code])
  }
}
