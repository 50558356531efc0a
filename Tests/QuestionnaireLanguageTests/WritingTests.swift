import QuestionnaireLanguage
import QuestionnaireModel
import Testing

/// What people's keyboards, habits and word processors make of a questionnaire, all read as the same.
@Suite struct WritingTests {
  private static let sound = compile(Samples.french).questionnaire

  private func expectSame(_ text: String, _ sourceLocation: SourceLocation = #_sourceLocation) {
    let compilation = compile(text)
    let isSame = compilation.questionnaire == Self.sound && Self.sound != nil
    #expect(isSame, explain(compilation), sourceLocation: sourceLocation)
  }

  @Test func keywordsAreReadWithoutTheirAccentsAndInCapitals() {
    expectSame(
      Samples.french.replacing("échelle accord", with: "ECHELLE accord")
        .replacing("rétrospective de", with: "retrospective de").replacing("posée avec", with: "posee avec")
        .replacing("calculé si", with: "calcule si").replacing("réponses\n", with: "reponses\n")
        .replacing("inversé", with: "inverse").replacing("75 à 105", with: "75 a 105"))
  }

  @Test func decomposedAccentsAreReadAsComposedOnes() {
    expectSame(
      Samples.french.replacing("échelle", with: "e\u{301}chelle").replacing("légumes", with: "le\u{301}gumes"))
  }

  @Test func agreementsAreReadSoThatTheSourceIsGoodFrench() {
    expectSame(
      Samples.french.replacing("manquant", with: "manquante").replacing("inversé temps", with: "inversée temps")
        .replacing("traductions", with: "traduction"))
  }

  @Test func quotationMarksOfWordProcessorsAreRead() {
    expectSame(Samples.french.replacing("\"Avant l'atelier\"", with: "« Avant l'atelier »"))
    expectSame(Samples.french.replacing("\"Avant l'atelier\"", with: "«\u{A0}Avant l'atelier\u{202F}»"))
    expectSame(Samples.french.replacing("\"Avant l'atelier\"", with: "“Avant l'atelier”"))
    expectSame(Samples.french.replacing("\"Avant l'atelier\"", with: "„Avant l'atelier“"))
    expectSame(Samples.french.replacing("\"Avant l'atelier\"", with: "”Avant l'atelier”"))
  }

  @Test func quotationMarksOfOneKindMayStandInsideThoseOfAnother() throws {
    let text = Samples.french.replacing("\"Je ne sais pas\"", with: "\"Je réponds « je ne sais pas »\"")
    let item = try #require(compile(text).questionnaire?.item(named: "recette"))
    #expect(item.type.missingCodes.map(\.label) == ["Je réponds « je ne sais pas »"])
  }

  @Test func elisionsAreGoodFrench() {
    expectSame(
      Samples.french.replacing("rétrospective de avant", with: "rétrospective d'avant")
        .replacing("de avant à suivi", with: "d’avant à suivi").replacing("de avant à apres", with: "d'avant à apres"))
  }

  @Test func aListGoesOnAfterAComma() {
    expectSame(Samples.french.replacing("recette, saison, ", with: "recette,\n    saison, -- la seconde\n\n    "))
    expectSame(Samples.french.replacing("à apres, de avant", with: "à apres,\n  de avant"))
  }

  @Test func indentationIsLooseAsLongAsItIsTheSame() {
    expectSame(Samples.french.replacing("\n    ", with: "\n      "))
  }

  @Test func theComparisonSignsOfMathematicsAreRead() throws {
    for (sign, comparison) in [("≠", Expression.Comparison.notEqual), ("≥", .greaterOrEqual), ("≤", .lessOrEqual)] {
      let item = compile(Samples.french.replacing("jours = 7", with: "jours \(sign) 7")).questionnaire?.item(
        named: "jours")
      #expect(item?.checks.first?.condition == .comparison(comparison, .answer("jours"), .number(7)))
    }
  }

  @Test func decimalsAreWrittenAsTheLanguageDoes() throws {
    #expect(compile(Samples.french).questionnaire?.scores.first?.threshold == 0.5)
    #expect(compile(Samples.english).questionnaire?.scores.first?.threshold == 0.5)
    #expect(codes(compile(Samples.french.replacing("0,5", with: "0.5"))) == ["J0107"])
    #expect(codes(compile(Samples.english.replacing("0.5", with: "0,5"))) == ["J0107"])
    // In a list the comma separates.
    #expect(compile(Samples.english.replacing("days = 7", with: "days among 6,7")).diagnostics == [])
  }

  @Test func operatorsBindAsOneReadsThemAloud() throws {
    let text = Samples.french.replacing(
      "jours = 7", with: "non jours + 1 * 2 > 6 et recette = 1 ou saison - 1 - 2 < -1")
    let condition = compile(text).questionnaire?.item(named: "jours")?.checks.first?.condition
    let first = Expression.comparison(
      .greater, .arithmetic(.plus, .answer("jours"), .arithmetic(.times, .number(1), .number(2))), .number(6))
    let third = Expression.comparison(
      .less, .arithmetic(.minus, .arithmetic(.minus, .answer("saison"), .number(1)), .number(2)), .negative(.number(1)))
    #expect(condition == .or(.and(.not(first), .comparison(.equal, .answer("recette"), .number(1))), third))
  }
}
