import Evaluation
import Foundation
import QuestionnaireLanguage
import QuestionnaireModel
import ResponseStore
import Testing

/// A questionnaire of three items on one scale, a store, and the responses that a test gives.
private struct Study {
  static let source = """
    jalon 1 en
    questionnaire study version 1.0 "Study"
    wave before "Before"
    wave after "After"
    wave retro "Before, seen from today", retrospective of before
    scale five from 1 to 5
      dk "Do not know", missing
    section s "S"
      question a "A" : five
        waves before, after, retro
      question b "B" : five
      question c "C" : five
    score total "Total", higher is better
      sum of a, b, reversed c
      computed if at least 2 answers
      threshold 2
    score worry "Worry", lower is better
      mean of a, b
      computed if all answers
    change total from before to after
    change worry from before to after
    """

  let store: ResponseStore
  let id: QuestionnaireID

  init() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("evaluation-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    store = try ResponseStore(path: folder.appendingPathComponent("store.db").path)
    id = try Self.register(Self.source, in: store)
  }

  static func register(_ source: String, in store: ResponseStore) throws -> QuestionnaireID {
    let questionnaire = try #require(Compilation(SourceText(name: "study", source)).questionnaire)
    return try store.register(questionnaire, source: source)
  }

  func answer(_ participant: String, _ wave: String, _ answers: [Double?], group: String? = nil) throws {
    let cells = answers.map { $0.map(Answer.number) ?? .missing(.noAnswer) }
    try store.importing(into: id) { batch in
      _ = try batch.write(Response(participant: participant, group: group, wave: wave, answers: cells))
    }
  }

  func evaluate() throws -> ChangeEvaluation.Outcome {
    try #require(try ChangeEvaluation(store).run().first)
  }

  func cohort(_ score: String, _ name: String = "") throws -> CohortChangeRow {
    let comparison = ChangeDefinition(score: score, fromWave: "before", toWave: "after")
    return try #require(try store.cohortChanges(of: id, comparing: comparison).first { $0.cohort == name })
  }

  func changes(_ score: String) throws -> [ChangeRow] {
    try store.changes(of: id, comparing: ChangeDefinition(score: score, fromWave: "before", toWave: "after"))
  }
}

@Suite struct EvaluationTests {
  @Test func aSumIsReversedAndProratedAndItsChangeHasTheDeclaredStatus() throws {
    let study = try Study()
    try study.answer("P1", "before", [1, 2, 5])  // 1 + 2 + (6 − 5) = 4
    try study.answer("P1", "after", [3, nil, 3])  // (3 + 3) × 3 / 2 = 9
    try study.answer("P2", "before", [3, 3, 3])
    try study.answer("P2", "after", [3, 3, 2])  // +1, below the threshold of 2
    _ = try study.evaluate()
    let rows = try study.changes("total")
    #expect(rows.map(\.baseline) == [4, 9])
    #expect(rows.map(\.followup) == [9, 10])
    #expect(rows.map(\.status) == ["improved", "unchanged"])
  }

  @Test func aMissingScoreLeavesTheChangeEmptyAndIsNotCounted() throws {
    let study = try Study()
    try study.answer("P1", "before", [1, nil, 1])
    try study.answer("P1", "after", [2, 2, 2])
    _ = try study.evaluate()
    let row = try #require(try study.changes("worry").first)
    #expect(row.baseline == nil && row.followup == 2 && row.change == nil && row.status == nil)
    let cohort = try study.cohort("worry")
    #expect(cohort.nFrom == 0 && cohort.nTo == 1 && cohort.nMatched == 0)
    #expect(cohort.meanChange == nil && cohort.note == "too_few_pairs")
  }

  @Test func aLowerScoreIsBetterWhereTheScoreSaysSo() throws {
    let study = try Study()
    for (name, later) in [("P1", 1.0), ("P2", 5), ("P3", 3)] {
      try study.answer(name, "before", [3, 3, 3])
      try study.answer(name, "after", [later, later, 3])
    }
    _ = try study.evaluate()
    #expect(try study.changes("worry").map(\.status) == ["improved", "deteriorated", "unchanged"])
    let cohort = try study.cohort("worry")
    #expect(cohort.nImproved == 1 && cohort.nDeteriorated == 1 && cohort.nUnchanged == 1)
  }

  @Test func whoAnsweredOneWaveOnlyIsCountedAndNotPaired() throws {
    let study = try Study()
    try study.answer("P1", "before", [1, 1, 1])
    try study.answer("P2", "after", [1, 1, 1])
    _ = try study.evaluate()
    #expect(try study.changes("total").isEmpty)
    let cohort = try study.cohort("total")
    #expect(cohort.nFrom == 1 && cohort.nTo == 1 && cohort.nMatched == 0)
  }

  @Test func everyGroupIsACohortOfItsOwn() throws {
    let study = try Study()
    for (name, group) in [("P1", "east"), ("P2", "west"), ("P3", "west")] {
      try study.answer(name, "before", [1, 1, 1], group: group)
      try study.answer(name, "after", [2, 2, 1], group: group)
    }
    _ = try study.evaluate()
    #expect(try study.cohort("total").nMatched == 3)
    #expect(try study.cohort("total", "west").nMatched == 2)
    let east = try study.cohort("total", "east")
    #expect(east.nMatched == 1 && east.meanChange == 2 && east.sdChange == nil && east.ciLow == nil)
  }

  @Test func aWaveThatDoesNotAskAllItemsHasNoScore() throws {
    let study = try Study()
    let retro: [Answer] = [.number(1), .missing(.notAsked), .missing(.notAsked)]
    try study.store.importing(into: study.id) { batch in
      _ = try batch.write(Response(participant: "P1", wave: "retro", answers: retro))
    }
    let outcome = try study.evaluate()
    #expect(outcome.scored == 0)
    #expect(!(try study.store.reliabilities(of: study.id).contains { $0.wave == "retro" }))
  }

  @Test func evaluatingAgainChangesNothingAndOnlyNewResponsesAreScored() throws {
    let study = try Study()
    for number in 1...4 {
      let low = Double(number)
      try study.answer("P\(number)", "before", [low, 2, 3])
      try study.answer("P\(number)", "after", [5, low, 1])
    }
    let first = try study.evaluate()
    #expect(first.scored == 16)
    let second = try study.evaluate()
    #expect(second.scored == 0 && second.changedRows == 0)
    try study.answer("P5", "before", [1, 1, 1])
    let third = try study.evaluate()
    #expect(third.scored == 2)
    #expect(third.changedRows > 0)
  }

  @Test func anEditedScoreIsComputedAnewAndADroppedOneIsRemoved() throws {
    let study = try Study()
    try study.answer("P1", "before", [1, 2, 3])
    try study.answer("P1", "after", [2, 3, 4])
    _ = try study.evaluate()
    let edited = Study.source.replacingOccurrences(of: "sum of a, b, reversed c", with: "sum of a, b, c")
    _ = try Study.register(edited, in: study.store)
    let outcome = try study.evaluate()
    #expect(outcome.scored == 2)
    #expect(try study.changes("total").map(\.change) == [3])
    let lines = Study.source.split(separator: "\n", omittingEmptySubsequences: false)
    let without = lines.filter { !$0.contains("worry") && !$0.contains("mean of") && !$0.contains("all answers") }
    _ = try Study.register(without.joined(separator: "\n"), in: study.store)
    _ = try study.evaluate()
    #expect(try study.changes("worry").isEmpty)
    #expect(!(try study.store.reliabilities(of: study.id).contains { $0.score == "worry" }))
  }

  @Test func aReplacedResponseIsScoredAgain() throws {
    let study = try Study()
    try study.answer("P1", "before", [1, 1, 1])
    try study.answer("P1", "after", [2, 2, 1])
    _ = try study.evaluate()
    try study.store.importing(into: study.id, replace: true) { batch in
      let answers: [Answer] = [.number(5), .number(5), .number(1)]
      _ = try batch.write(Response(participant: "P1", wave: "after", answers: answers))
    }
    _ = try study.evaluate()
    #expect(try study.changes("total").map(\.followup) == [15])
  }

  @Test func anEditedScoreLeavesNoValueAtAWaveThatLacksOneOfItsItems() throws {
    let study = try Study()
    try study.answer("P1", "before", [1, 2, 3])
    try study.answer("P1", "after", [2, 3, 4])
    _ = try study.evaluate()
    // « retro » asks only a; a score over b as well has no value there any more.
    let onlyA = Study.source.replacingOccurrences(of: "mean of a, b", with: "mean of a")
      .replacingOccurrences(of: "change worry from before to after", with: "change worry from retro to after")
    _ = try Study.register(onlyA, in: study.store)
    try study.store.importing(into: study.id) { batch in
      let answers: [Answer] = [.number(4), .missing(.notAsked), .missing(.notAsked)]
      _ = try batch.write(Response(participant: "P1", wave: "retro", answers: answers))
    }
    _ = try study.evaluate()
    func waves() throws -> [String] {
      var waves: [String] = []
      try study.store.forEachScore("worry", of: study.id) { waves.append($0.wave) }
      return waves
    }
    #expect(try waves().contains("retro"))
    _ = try Study.register(Study.source, in: study.store)
    _ = try study.evaluate()
    #expect(try waves() == ["before", "after"])
  }

  @Test func alphaFollowsWhenAResponseGoes() throws {
    let study = try Study()
    for number in 1...5 { try study.answer("P\(number)", "before", [Double(number), Double(6 - number), 3]) }
    _ = try study.evaluate()
    try study.store.erase(participant: "P5")
    _ = try study.evaluate()
    let reliability = try study.store.reliabilities(of: study.id).first { $0.score == "total" && $0.wave == "before" }
    #expect(reliability?.n == 4)
  }

  @Test func countsValuesAndRescaledScoresFollowTheirDefinitions() throws {
    let study = try Study()
    let more = """
      score reached "Reached", higher is better
        one point if a >= 4
        one point if b >= 4
        one point if not (c < 4)
        computed if at least 2 answers
      score ratio "Ratio"
        value a / (b - c)
        computed if all answers
      score share "Share"
        mean of a, b, c
        rescaled to 100
        computed if at least 1 answer
      """
    _ = try Study.register(Study.source + "\n" + more + "\n", in: study.store)
    try study.answer("P1", "before", [4, 3, 5])  // two references; 4 / −2; mean 4 of 1 to 5
    try study.answer("P2", "before", [4, nil, 1])  // b unknown gives no point; no ratio; mean 2.5
    try study.answer("P3", "before", [5, 2, 2])  // division by zero
    try study.answer("P4", "before", [5, nil, nil])  // one condition known, two are needed
    _ = try study.evaluate()
    var values: [String: [Double?]] = [:]
    for score in ["reached", "ratio", "share"] {
      try study.store.forEachScore(score, of: study.id) { values[score, default: []].append($0.value) }
    }
    #expect(values["reached"] == [2, 1, 1, nil])
    #expect(values["ratio"] == [-2, nil, nil, nil])
    #expect(values["share"] == [75, 37.5, 50, 100])
    // Internal consistency is of items on one scale, which counts and values are not.
    #expect(Set(try study.store.reliabilities(of: study.id).map(\.score)) == ["total", "worry", "share"])
  }
}
