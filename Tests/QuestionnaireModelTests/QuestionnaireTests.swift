import QuestionnaireModel
import Testing

@Suite struct QuestionnaireTests {
  private let item = Item(name: "recette", text: "…", type: .integer(NumberBounds()))
  private let before = Wave(name: "avant", title: "Avant")
  private let lookBack = Wave(name: "retro", title: "Avant, vu d'aujourd'hui", retrospectiveOf: "avant")

  private func questionnaire(_ item: Item) -> Questionnaire {
    Questionnaire(
      name: "q", version: "1", title: "Q", language: .french, waves: [before, lookBack],
      sections: [Section(name: "s", title: "S", items: [item])])
  }

  @Test func anItemIsAskedAtEveryWaveButTheRetrospectiveOnes() {
    let questionnaire = questionnaire(item)
    #expect(questionnaire.asks(item, at: before))
    #expect(!questionnaire.asks(item, at: lookBack))
  }

  @Test func anItemThatNamesItsWavesIsAskedAtThoseOnly() {
    var item = item
    item.waves = ["retro"]
    let questionnaire = questionnaire(item)
    #expect(!questionnaire.asks(item, at: before))
    #expect(questionnaire.asks(item, at: lookBack))
  }

  @Test func anExpressionNamesTheItemsThatItReads() {
    let expression = Expression.and(
      .isOneOf(.answer("a"), [.code("x"), .answer("b")]), .not(.comparison(.less, .answer("c"), .isAnswered("d"))))
    #expect(expression.items == ["a", "b", "c", "d"])
  }
}
