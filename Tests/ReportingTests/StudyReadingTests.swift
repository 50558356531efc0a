import Evaluation
import QuestionnaireLanguage
import QuestionnaireModel
import Testing
import Wording

@testable import Reporting

/// What the figures of a study are said to mean.
@Suite struct StudyReadingTests {
  private func study(
    _ scores: [[Double?]], direction: String = "higher is better", group: String = "", comparison: Set<Int> = []
  ) throws -> StoredStudy {
    let source = """
      jalon 1 en
      questionnaire q version 1.0 "Q"
      wave before "Before"
      wave after "After"
      section s "S"
        question a "A?" : integer from 0 to 60
      score level "Level", \(direction)
        mean of a
        computed if all answers
        threshold 2
      change level from before to after
      """
    let questionnaire = try #require(Compilation(SourceText(name: "q.jalon", source)).questionnaire)
    var change = try #require(questionnaire.changes.first)
    if !comparison.isEmpty { change.plan.comparisonGroup = .groups(["control"]) }
    if group == "randomised" { change.plan.isRandomised = true }
    return StoredStudy(
      questionnaire: questionnaire, score: try #require(questionnaire.scores.first), change: change,
      waves: ["before", "after"],
      people: scores.enumerated().map {
        StoredStudy.Person(isComparison: comparison.contains($0.offset), scores: $0.element)
      })
  }

  /// Thirty people who gain two points, give or take.
  private let gains: [[Double?]] = (0..<30).map { person in
    let before = Double(20 + person * 7 % 11)
    let change = Double(person % 5)
    return [before, before + change]
  }

  private func said(
    _ study: StoredStudy, _ language: InterfaceLanguage = .french, _ methods: [StudyMethod] = StudyMethod.allCases
  ) -> [String] {
    StudyFigures(study, methods: Set(methods)).readings.flatMap { $0.sentences.map { $0.text(in: language) } }
  }

  @Test func theSizeIsSaidFirstWithItsIntervalInWords() throws {
    let sentences = said(try study(gains))
    #expect(
      sentences[0] == """
        En moyenne, le score gagne 2,0 points (de 25,1 à 27,1)\u{A0}; l'intervalle de confiance à 95\u{A0}% va de 1,5 à 2,5.
        """, "\(sentences)")
    #expect(sentences.last == "Sans groupe témoin\u{A0}: évolution, pas effet.")
    let english = said(try study(gains), .english)
    #expect(
      english[0]
        == "On average the score gains 2.0 points (from 25.1 to 27.1); the 95% confidence interval runs from 1.5 to 2.5.",
      "\(english)")
    #expect(english.last == "Without a comparison group: change, not effect.")
  }

  @Test func noSentenceProvesAnythingNorGivesPWithoutASize() throws {
    let studies = [
      try study(gains), try study(gains.map { [$0[1], $0[0]] }, direction: "lower is better"),
      try study(gains, comparison: Set(0..<15)), try study(gains, group: "randomised", comparison: Set(0..<15)),
      try study(gains.map { [$0[0], $0[0]] }), try study([[1, nil], [2, nil]]), try study([[1, 2], [2, 3]]),
      try study(gains + [[30, nil], [12, nil], [40, nil]]),
    ]
    for study in studies {
      for language in InterfaceLanguage.allCases {
        for method in StudyMethod.allCases {
          for sentence in said(study, language, [method]) {
            for word in ["prouv", "démontr", "prove", "significati", "NaN", "inf"] {
              #expect(!sentence.lowercased().contains(word), "\(sentence)")
            }
            if sentence.contains("p = ") || sentence.contains("p < ") {
              #expect(sentence.contains("balance"), "\(sentence)")
            }
          }
        }
      }
    }
  }

  @Test func withoutAComparisonGroupNothingIsCalledAnEffect() throws {
    for sentence in said(try study(gains)) {
      #expect(!sentence.contains("effet") || sentence.hasSuffix("évolution, pas effet."), "\(sentence)")
    }
  }

  @Test func aComparisonSaysHowGroupsWereMade() throws {
    // The second half gains three points more.
    var scores = gains
    for person in 15..<30 { scores[person][1] = scores[person][1].map { $0 + 3 } }
    let observed = said(try study(scores, comparison: Set(0..<15))).last ?? ""
    #expect(observed.contains("de plus que celui du groupe témoin"), "\(observed)")
    #expect(observed.contains("Sans tirage au sort"))
    let drawn = said(try study(scores, group: "randomised", comparison: Set(0..<15))).last ?? ""
    #expect(drawn.contains("Le tirage au sort permet d'y voir un effet, à cette incertitude près."))
    let alone = said(try study(gains, comparison: Set(0..<30))).last ?? ""
    #expect(alone.hasPrefix("Pas de comparaison avec le groupe témoin"))
  }

  @Test func whatMayBeNothingIsSaidToBePossiblyNothing() throws {
    let still: [[Double?]] = (0..<20).map { person in
      let before = Double(20 + person)
      return [before, person % 2 == 0 ? before + 1 : before - 1]
    }
    #expect(said(try study(still))[0].contains("ne bouge pas"))
    #expect(said(try study(still))[0].contains("Une absence d'évolution reste compatible"))
    let same = said(try study(gains.map { [$0[0], $0[0]] }))
    #expect(same[0].contains("sans intervalle de confiance"))
    #expect(said(try study([[1, nil]]), .french, [.paired]).isEmpty)
  }

  @Test func smallGroupsAreMaskedWithTheirFigures() throws {
    let figures = StudyFigures(try study([[1, 2], [2, 4], [3, 3], [4, 7]]))
    #expect(figures.masked == [""])
    #expect(figures.figures.isEmpty && figures.readings.isEmpty)
  }

  @Test func aLowerScoreIsSaidToBeGoodWhereItIs() throws {
    let falling = gains.map { [$0[1], $0[0]] }
    let sentence = said(try study(falling, direction: "lower is better"))[0]
    #expect(sentence.hasPrefix("En moyenne, le score perd 2,0 points"))
    #expect(sentence.hasSuffix("Une baisse est favorable."))
  }

  @Test func aStartJudgedAgainIsReadBesideTheChange() throws {
    let source = """
      jalon 1 en
      questionnaire q version 1.0 "Q"
      wave before "Before"
      wave after "After"
      wave then "Before, seen from today", retrospective of before, asked with after
      section s "S"
        question a "A?" : integer from 0 to 60
          waves before, after, then
      score level "Level", higher is better
        mean of a
        computed if all answers
      change level from before to after
      """
    let questionnaire = try #require(Compilation(SourceText(name: "q.jalon", source)).questionnaire)
    let study = StoredStudy(
      questionnaire: questionnaire, score: try #require(questionnaire.scores.first),
      change: try #require(questionnaire.changes.first), waves: ["before", "after", "then"],
      people: gains.map { StoredStudy.Person(scores: $0 + [$0[0].map { $0 - 3 }]) })
    let sentence = said(study, .french, [.shift])[0]
    #expect(sentence.contains("l'évolution mesurée est de +2,00, l'évolution ressentie de +5,00"), "\(sentence)")
    #expect(sentence.contains("le départ est rejugé de −3,00"))
  }

  @Test func recruitingIsPlannedFromTheAnswers() throws {
    let reading = try PowerReading(try study(gains + [[20, nil], [25, nil], [30, nil]]), change: 1)
    let text = reading.sentences.map(\.french).joined(separator: " ")
    #expect(text.contains("D'après 30 personnes"), "\(text)")
    #expect(text.contains("si 9\u{A0}% manquent la seconde, comme jusqu'ici"), "\(text)")
    #expect(throws: PowerReading.Failure.self) { try PowerReading(try study([[1, nil]]), change: 1) }
    #expect(throws: PowerReading.Failure.self) { try PowerReading(try study(gains), change: 0) }
  }
}
