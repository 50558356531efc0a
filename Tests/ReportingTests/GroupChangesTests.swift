import QuestionnaireModel
import ResponseStore
import Testing
import Wording

@testable import Reporting

/// What a group is told of its change.
@Suite struct GroupChangesTests {
  private func comparison(
    _ figures: GroupChanges.Figures, _ direction: ScoreDefinition.Direction = .higherIsBetter
  ) -> GroupChanges.Comparison {
    GroupChanges.Comparison(
      score: ScoreDefinition(
        name: "confiance", title: "Confiance", direction: direction, method: .mean, terms: [], minimumAnswers: 1),
      fromTitle: "Avant", toTitle: "Après", range: 1...5, figures: figures)
  }

  private func row(_ change: Double, _ low: Double?, _ high: Double?, better: Int, same: Int, worse: Int)
    -> CohortChangeRow
  {
    var row = CohortChangeRow(cohort: "", nFrom: 12, nTo: 12, nMatched: better + same + worse, method: "")
    (row.meanFrom, row.meanTo, row.meanChange) = (2.5, 2.5 + change, change)
    (row.ciLow, row.ciHigh) = (low, high)
    (row.nImproved, row.nUnchanged, row.nDeteriorated) = (better, same, worse)
    return row
  }

  private func french(_ comparison: GroupChanges.Comparison) -> String {
    GroupSentences(.french).sentences(comparison, threshold: 5).joined(separator: " ")
  }

  @Test func theMeanIsSaidFirstThenHowSureItIs() {
    let said = french(comparison(.shown(row(0.8, 0.3, 1.3, better: 7, same: 5, worse: 0))))
    #expect(said.hasPrefix("En moyenne, le score du groupe a augmenté, passant de 2,5 à 3,3 sur une échelle de 1 à 5."))
    #expect(said.contains("évolution favorable") && said.contains("[+0,30\u{A0}; +1,30]"))
    #expect(said.contains("Pour 7 c'est mieux, pour 5 c'est stable, pour personne c'est moins bien."))
  }

  @Test func aDifferenceThatMayBeChanceIsNotPraised() {
    let said = french(comparison(.shown(row(0.2, -0.3, 0.7, better: 6, same: 6, worse: 0))))
    #expect(said.contains("peut être due au hasard") && !said.contains("favorable"))
  }

  @Test func aRiseIsNotGoodWhereAFallIs() {
    let up = comparison(.shown(row(0.8, 0.3, 1.3, better: 0, same: 5, worse: 7)), .lowerIsBetter)
    #expect(french(up).contains("évolution défavorable"))
    let down = comparison(.shown(row(-0.8, -1.3, -0.3, better: 7, same: 5, worse: 0)), .lowerIsBetter)
    #expect(french(down).contains("évolution favorable") && french(down).contains("a baissé"))
    #expect(
      french(comparison(.shown(row(0.8, 0.3, 1.3, better: 0, same: 12, worse: 0)), .neutral)).contains(
        "C'est une évolution,"))
  }

  @Test func aCountThatCouldPointAtSomebodyIsNotTold() {
    let said = french(comparison(.shown(row(0.8, 0.3, 1.3, better: 10, same: 0, worse: 2))))
    #expect(!said.contains("moins bien") && said.contains("12 personnes"))
  }

  @Test func withoutAnIntervalNothingIsClaimed() {
    let said = french(comparison(.shown(row(0.8, nil, nil, better: 6, same: 6, worse: 0))))
    #expect(!said.contains("hasard"))
    #expect(french(comparison(.masked)).hasPrefix("Trop peu de personnes"))
    #expect(
      GroupSentences(.english).sentences(comparison(.nobody), threshold: 5) == [
        "Nobody has answered at both moments yet."
      ])
  }
}
