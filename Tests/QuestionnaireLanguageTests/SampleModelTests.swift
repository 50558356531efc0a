import QuestionnaireLanguage
import QuestionnaireModel
import Testing
import Wording

/// The sample of the design, in both editions, as the values that the other modules work with.
@Suite struct SampleModelTests {
  private static let french: Questionnaire? = compile(Samples.french).questionnaire
  private static let english: Questionnaire? = compile(Samples.english).questionnaire

  @Test func theHeadOfTheQuestionnaireIsRead() throws {
    let questionnaire = try #require(Self.french)
    #expect(questionnaire.name == "pratiques")
    #expect(questionnaire.version == "1.2")
    #expect(questionnaire.title == "Mes pratiques alimentaires")
    #expect(questionnaire.language == .french)
    #expect(questionnaire.programme == "soli_dome")
    #expect(questionnaire.translations == ["en", "ar"])
  }

  @Test func wavesKeepTheirOrderWindowsAndTies() throws {
    let questionnaire = try #require(Self.french)
    #expect(
      questionnaire.waves == [
        Wave(name: "avant", title: "Avant l'atelier"),
        Wave(name: "apres", title: "À la fin de l'atelier"),
        Wave(name: "suivi", title: "Trois mois après", window: .init(days: 75...105, after: "avant")),
        Wave(
          name: "retro", title: "Avant l'atelier, vu d'aujourd'hui", retrospectiveOf: "avant", askedWith: "apres"),
      ])
  }

  @Test func questionsShareTheScaleThatTheyName() throws {
    let questionnaire = try #require(Self.french)
    let accord = ResponseScale(
      name: "accord", points: 1...5,
      labels: [1: "Pas du tout d'accord", 3: "Ni d'accord ni pas d'accord", 5: "Tout à fait d'accord"],
      missingCodes: [Option(code: "nsp", label: "Je ne sais pas", isMissing: true)])
    #expect(questionnaire.sections.map(\.name) == ["cuisine"])
    #expect(questionnaire.sections.first?.title == "Cuisiner chez vous")
    #expect(questionnaire.items.map(\.name) == ["recette", "saison", "temps", "viande", "jours"])
    #expect(questionnaire.items.prefix(3).allSatisfy { $0.type == .scale(accord) })
    #expect(questionnaire.item(named: "recette")?.waves == ["avant", "apres", "suivi", "retro"])
    #expect(questionnaire.item(named: "saison")?.waves == nil)
  }

  @Test func aRetrospectiveWaveAsksOnlyTheQuestionsThatNameIt() throws {
    let questionnaire = try #require(Self.french)
    let retro = try #require(questionnaire.wave(named: "retro"))
    let before = try #require(questionnaire.wave(named: "avant"))
    #expect(questionnaire.items.filter { questionnaire.asks($0, at: retro) }.map(\.name) == ["recette"])
    #expect(questionnaire.items.allSatisfy { questionnaire.asks($0, at: before) })
  }

  @Test func conditionsAndChecksAreTyped() throws {
    let jours = try #require(Self.french?.item(named: "jours"))
    #expect(jours.type == .integer(NumberBounds(range: 1...7)))
    #expect(jours.relevance == .isOneOf(.answer("viande"), [.code("souvent"), .code("parfois")]))
    #expect(
      jours.checks == [
        Check(
          severity: .soft, condition: .comparison(.equal, .answer("jours"), .number(7)),
          message: "Tous les jours, vraiment ?")
      ])
  }

  @Test func scoresSayHowTheyAreComputedAndWhatTheySpeakTo() throws {
    let questionnaire = try #require(Self.french)
    #expect(
      questionnaire.scores == [
        ScoreDefinition(
          name: "confiance", title: "Confiance en cuisine", direction: .higherIsBetter, method: .mean,
          terms: [.init(item: "recette"), .init(item: "saison"), .init(item: "temps", isReversed: true)],
          minimumAnswers: 2, threshold: 0.5, level: .micro, objectives: ["PSP2", "PSP3", "ODD3"],
          indicators: ["Evolution des compétences psychosociales associées"])
      ])
    #expect(
      questionnaire.changes == [
        ChangeDefinition(score: "confiance", fromWave: "avant", toWave: "apres"),
        ChangeDefinition(score: "confiance", fromWave: "avant", toWave: "suivi"),
      ])
  }

  /// The two editions differ in their words, never in their grammar.
  @Test func theEnglishSampleHasTheSameShape() throws {
    let french = try #require(Self.french)
    let english = try #require(Self.english)
    #expect(english.language == .english)
    #expect(english.waves.map(\.window?.days) == french.waves.map(\.window?.days))
    #expect(english.waves.last?.retrospectiveOf == "before")
    #expect(english.waves.last?.askedWith == "end")
    #expect(english.items.count == french.items.count)
    #expect(english.items.map(\.type.numericRange) == french.items.map(\.type.numericRange))
    #expect(english.items.map(\.type.options.count) == french.items.map(\.type.options.count))
    #expect(english.item(named: "recipe")?.waves == ["before", "end", "later", "retro"])
    #expect(english.item(named: "days")?.relevance == .isOneOf(.answer("meat"), [.code("often"), .code("sometimes")]))
    #expect(english.item(named: "days")?.checks.first?.severity == .soft)
    let score = try #require(english.score(named: "confidence"))
    #expect(score.direction == .higherIsBetter)
    #expect(score.terms.map(\.isReversed) == [false, false, true])
    #expect(score.minimumAnswers == 2)
    #expect(score.threshold == 0.5)
    #expect(english.changes.map(\.toWave) == ["end", "later"])
  }
}
