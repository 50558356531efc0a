import QuestionnaireLanguage
import QuestionnaireModel
import Testing

/// Computed questions, counts, calculations and rescaling.
@Suite struct OtherScoreFormComparisonTests {
  private static let source = """
    jalon 1 en
    questionnaire waste version 1.0 "Waste"
    wave before "Before"
    wave after "After"
    section s "Weighing"
      question kilos "How many kilos?" : decimal from 0 to 50
        unit "kg"
      question diners "How many people?" : integer from 1 to 500
      question meat "Was there meat?" : yes or no
      calculation grams "Grams a diner" = kilos * 1000 / diners
    score wasted "Wasted", lower is better
      value grams / 10
      computed if all answers
    score habits "Habits", higher is better
      one point if kilos < 5
      one point if meat among no
      computed if at least 1 answer
      rescaled to 100
      continuums SU
    change wasted from before to after
    change habits from before to after
    """

  private func edited(_ old: String, _ new: String) throws -> QuestionnaireComparison {
    try #require(Self.source.contains(old))
    return QuestionnaireComparison(
      old: try TwoVersions.compiled(Self.source), new: try TwoVersions.compiled(Self.source.replacing(old, with: new)))
  }

  @Test(arguments: [
    ("value grams / 10", "value grams / 20", "wasted rescored: formula"),
    ("value grams / 10", "mean of grams", "wasted rescored: method items"),
    ("kilos < 5", "kilos < 6", "habits rescored: formula"),
    ("  rescaled to 100\n", "", "habits rescored: rescaling"),
    ("continuums SU", "continuums SU, PR", "habits retuned: continuums"),
  ])
  func whatDecidesTheValueIsNamed(old: String, new: String, found: String) throws {
    #expect(try edited(old, new).changedScores == [found])
  }

  @Test func aScoreRestsOnWhatItsComputedItemsReadToo() throws {
    let comparison = try edited("unit \"kg\"", "unit \"g\"")
    #expect(comparison.scores.map(\.restructuredItems) == [["kilos"], ["kilos"]])
    #expect(comparison.verdicts == [.notComparable, .notComparable])
    let formula = try edited("kilos * 1000", "kilos * 100")
    #expect(formula.changedItems == ["grams restructured: formula"])
    #expect(formula.verdicts == [.notComparable, .comparable])
    #expect(try edited("How many people?", "How many diners?").verdicts == [.wordingOnly, .comparable])
  }

  @Test func theTitleOfWhatNobodyIsAskedIsNoWording() throws {
    let comparison = try edited("\"Grams a diner\"", "\"Grams for each diner\"")
    #expect(comparison.changedItems == ["grams reworded: text"])
    #expect(comparison.verdicts == [.comparable, .comparable])
  }
}
