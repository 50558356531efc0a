import Evaluation
import Foundation
import QuestionnaireLanguage
import QuestionnaireModel
import ResponseStore
import Testing

/// Two or more versions of one questionnaire in a store, and people who answered in one or the other.
private struct Versions {
  static let source = """
    jalon 1 en
    questionnaire study version 1.0 "Study"
    wave before "Before"
    wave after "After"
    scale five from 1 to 5
    section s "S"
      question a "A" : five
      question b "B" : five
    score total "Total", higher is better
      sum of a, b
      computed if all answers
      threshold 2
    score other "Other", higher is better
      mean of b
      computed if all answers
    change total from before to after
    change other from before to after
    """

  static let total = ChangeDefinition(score: "total", fromWave: "before", toWave: "after")
  static let other = ChangeDefinition(score: "other", fromWave: "before", toWave: "after")

  let store: ResponseStore

  init() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("versions-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    store = try ResponseStore(path: folder.appendingPathComponent("store.db").path)
  }

  /// Registers a version in which texts are replaced.
  func register(_ version: String, _ edits: (String, String)...) throws -> QuestionnaireID {
    let source = try ([("1.0", version)] + edits).reduce(Self.source) { text, edit in
      try #require(text.contains(edit.0))
      return text.replacing(edit.0, with: edit.1)
    }
    let questionnaire = try #require(Compilation(SourceText(name: "study", source)).questionnaire)
    return try store.register(questionnaire, source: source)
  }

  func answer(_ participant: String, _ wave: String, _ answers: [Double], in id: QuestionnaireID, group: String? = nil)
    throws
  {
    try store.importing(into: id) { batch in
      _ = try batch.write(
        Response(participant: participant, group: group, wave: wave, answers: answers.map { .number($0) }))
    }
  }

  /// Two people who answered before in one version and after in the other, and one who stayed in the newer one.
  func answer(_ old: QuestionnaireID, _ new: QuestionnaireID) throws {
    try answer("P1", "before", [1, 1], in: old, group: "east")
    try answer("P2", "before", [2, 3], in: old)
    try answer("P1", "after", [4, 3], in: new, group: "east")
    try answer("P2", "after", [2, 3], in: new)
    try answer("P3", "before", [1, 1], in: new)
    try answer("P3", "after", [5, 5], in: new)
  }

  @discardableResult
  func evaluate(acceptsReworded: Bool = false) throws -> [ChangeEvaluation.Outcome] {
    try ChangeEvaluation(store, acceptsReworded: acceptsReworded).run()
  }

  func cohort(_ id: QuestionnaireID, _ change: ChangeDefinition = total, _ name: String = "") throws -> CohortChangeRow
  {
    try #require(try store.cohortChanges(of: id, comparing: change).first { $0.cohort == name })
  }

  func changes(_ id: QuestionnaireID, _ change: ChangeDefinition = total) throws -> [Double?] {
    try store.changes(of: id, comparing: change).map(\.change)
  }
}

@Suite struct VersionTests {
  private let versions: Versions
  private let old: QuestionnaireID

  init() throws {
    versions = try Versions()
    old = try versions.register("1.0")
  }

  @Test func aPersonIsPairedAcrossVersionsOfTheSameScore() throws {
    let new = try versions.register("2.0", ("threshold 2", "threshold 6"), ("\"Total\"", "\"The total\""))
    try versions.answer(old, new)
    let outcomes = try versions.evaluate()
    #expect(try versions.changes(new) == [5, 0, 8])
    #expect(try versions.changes(old) == [])
    let row = try versions.cohort(new)
    #expect(row.nFrom == 3 && row.nTo == 3 && row.nMatched == 3 && row.nOtherVersion == 0)
    #expect(row.method.hasSuffix("; 2 across versions"))
    // The newer version's threshold decides.
    #expect(row.nImproved == 1 && row.nUnchanged == 2)
    #expect(try versions.cohort(new, Versions.total, "east").nMatched == 1)
    #expect(try versions.cohort(old).nFrom == 2 && versions.cohort(old).nMatched == 0)
    #expect(outcomes[0].pairings.isEmpty)
    #expect(outcomes[1].pairings.map(\.people) == [2, 2])
    #expect(outcomes[1].pairings.allSatisfy { $0.isPaired && $0.olderVersion == "1.0" && $0.newerVersion == "2.0" })
  }

  @Test func otherWordsAreAcceptedOnRequestOnly() throws {
    let new = try versions.register("2.0", ("\"A\"", "\"Aa\""))
    try versions.answer(old, new)
    let refused = try versions.evaluate()[1].pairings
    #expect(refused.map(\.isPaired) == [false, true])
    #expect(refused[0].people == 2 && refused[0].comparison.verdict == .wordingOnly)
    #expect(try versions.changes(new) == [8])
    #expect(try versions.changes(new, Versions.other) == [2, 0, 4])
    let without = try versions.cohort(new)
    #expect(without.nFrom == 1 && without.nTo == 3 && without.nMatched == 1 && without.nOtherVersion == 2)
    #expect(try versions.cohort(new, Versions.total, "east").nOtherVersion == 1)

    let accepted = try versions.evaluate(acceptsReworded: true)[1]
    #expect(accepted.pairings.map(\.isPaired) == [true, true])
    #expect(try versions.changes(new) == [5, 0, 8])
    let with = try versions.cohort(new)
    #expect(with.nMatched == 3 && with.nOtherVersion == 0 && with.method.hasSuffix("; 2 across reworded versions"))

    try versions.evaluate()
    #expect(try versions.changes(new) == [8])
    #expect(try versions.cohort(new) == without)
  }

  @Test(arguments: [
    ("sum of a, b", "sum of a, reversed b"), ("question a \"A\" : five", "question a \"A\" : integer from 1 to 5"),
  ])
  func anotherScoreOrAnotherQuestionIsNeverPaired(edit: (String, String)) throws {
    let new = try versions.register("2.0", edit)
    try versions.answer(old, new)
    let pairing = try #require(try versions.evaluate(acceptsReworded: true)[1].pairings.first)
    #expect(!pairing.isPaired && pairing.people == 2)
    #expect(pairing.comparison.verdict == .notComparable && pairing.comparison.reasons.count == 1)
    // Only the person who stayed in the newer version has a change.
    #expect(try versions.changes(new) == [edit.1.contains("reversed") ? 0 : 8])
    #expect(try versions.cohort(new).nOtherVersion == 2)
  }

  /// Words that change places are other words to a fingerprint, and another meaning to the comparison, which decides.
  @Test func labelsThatChangePlacesAreNeverPaired() throws {
    let labels = "scale five from 1 to 5\n      1 \"No\"\n      5 \"Yes\"".replacing("\n      ", with: "\n  ")
    let first = try versions.register("1.1", ("scale five from 1 to 5", labels))
    let turned = labels.replacing("\"No\"", with: "\"?\"").replacing("\"Yes\"", with: "\"No\"").replacing(
      "\"?\"", with: "\"Yes\"")
    let second = try versions.register("1.2", ("scale five from 1 to 5", turned))
    try versions.answer(first, second)
    let pairing = try #require(try versions.evaluate(acceptsReworded: true)[2].pairings.first)
    #expect(!pairing.isPaired && pairing.comparison.verdict == .notComparable)
    #expect(try versions.changes(second) == [8])
    let marks = try [first, second].map { try versions.store.scoreFingerprints(of: $0)["total"] }
    #expect(marks[0]?.structure == marks[1]?.structure && marks[0]?.wording != marks[1]?.wording)
  }

  @Test func textsPastedThroughAWordProcessorArePaired() throws {
    let new = try versions.register("2.0", ("section s \"S\"", "section s \" S\u{202F}\""), ("\"A\"", "\"\u{A0}A\""))
    try versions.answer(old, new)
    #expect(try versions.evaluate()[1].pairings.map(\.isPaired) == [true, true])
    let marks = try [old, new].map { try versions.store.scoreFingerprints(of: $0) }
    #expect(marks[0] == marks[1])
  }

  @Test func aScoreThatTheOlderVersionLacksIsPairedOnceItHasIt() throws {
    let lines: [(String, String)] = [
      ("score other \"Other\", higher is better\n  mean of b\n  computed if all answers\n", ""),
      ("\nchange other from before to after", ""),
    ]
    let earlier = try versions.register("0.9", lines[0], lines[1])
    try versions.answer(earlier, old)
    let pairings = try versions.evaluate()[1].pairings
    #expect(pairings.map(\.comparison.verdict) == [.comparable, .added])
    #expect(try versions.cohort(old, Versions.other).nOtherVersion == 2)
    #expect(try versions.register("0.9") == earlier)
    try versions.evaluate()
    #expect(try versions.changes(old, Versions.other) == [2, 0, 4])
  }

  @Test func theNewerVersionIsTheOneOfTheHigherNumber() throws {
    // Paper answers to an earlier version are typed in after the later one was registered.
    let tenth = try versions.register("1.10")
    let second = try versions.register("1.2")
    try versions.answer(second, tenth)
    try versions.answer("P4", "before", [1, 1], in: tenth)
    try versions.answer("P4", "after", [2, 2], in: second)
    #expect(try versions.evaluate().map(\.stored.version) == ["1.0", "1.2", "1.10"])
    #expect(try versions.changes(tenth) == [5, 0, 8, 2])
    #expect(try versions.changes(second) == [])
  }

  @Test func evaluatingAgainChangesNothingAndTheOlderVersionsAnswersCount() throws {
    let new = try versions.register("2.0")
    try versions.answer(old, new)
    #expect(try versions.evaluate().reduce(0) { $0 + $1.changedRows } > 0)
    #expect(try versions.evaluate().allSatisfy { $0.scored == 0 && $0.changedRows == 0 })
    try versions.answer("P4", "after", [5, 5], in: new)
    try versions.evaluate()
    #expect(try versions.changes(new) == [5, 0, 8])
    try versions.answer("P4", "before", [1, 2], in: old)
    try versions.evaluate()
    #expect(try versions.changes(new) == [5, 0, 8, 7])
    try versions.store.importing(into: old, replace: true) { batch in
      _ = try batch.write(Response(participant: "P4", wave: "before", answers: [.number(5), .number(5)]))
    }
    try versions.evaluate()
    #expect(try versions.changes(new) == [5, 0, 8, 0])
  }

  @Test func aPersonWithoutAScoreInTheOlderVersionHasAnEmptyChange() throws {
    let new = try versions.register("2.0")
    try versions.store.importing(into: old) { batch in
      _ = try batch.write(Response(participant: "P1", wave: "before", answers: [.number(1), .missing(.noAnswer)]))
    }
    try versions.answer("P1", "after", [2, 2], in: new)
    let pairing = try #require(try versions.evaluate()[1].pairings.first)
    #expect(pairing.isPaired)
    #expect(try versions.changes(new) == [nil])
    let row = try versions.cohort(new)
    #expect(row.nFrom == 0 && row.nTo == 1 && row.nMatched == 0 && row.nOtherVersion == 0)
  }
}

/// The fingerprints that everybody can read in the database say the same as the comparison.
@Suite struct StoredComparisonTests {
  @Test(arguments: [
    ("threshold 2", "threshold 3"), ("\"A\"", "\"Aa\""), ("section s \"S\"", "section s \"T\""),
    ("five from 1 to 5", "five from 0 to 5"), ("\"A\" : five", "\"A\" : integer from 1 to 5"),
    ("sum of a, b", "mean of a, b"), ("sum of a, b", "sum of b, a"),
    ("scale five from 1 to 5", "scale five from 1 to 5\n  1 \"No\""),
    ("\"A\" : five", "\"A\" : five\n    required"), ("\"A\" : five", "\"A\" : five\n    help \"H\""),
    ("question b \"B\" : five", "question b \"B\" : five\n    if a > 2"), ("\"A\"", "\"A\u{A0}\""),
    ("section s \"S\"", "section s \"S\"\n  question z \"Z\" : five"),
  ])
  func equalFingerprintsMeanComparable(edit: (String, String)) throws {
    let versions = try Versions()
    _ = try versions.register("1.0")
    _ = try versions.register("2.0", edit)
    try versions.evaluate()
    let stored = try versions.store.questionnaires()
    let both = try stored.map { try #require(Compilation(SourceText(name: "study", $0.source)).questionnaire) }
    for change in [Versions.total, Versions.other] {
      let marks = try stored.map { try #require(try versions.store.scoreFingerprints(of: $0.id)[change.score]) }
      let verdict = ChangeComparison(change, old: both[0], new: both[1]).verdict
      if marks[0] == marks[1] {
        #expect(verdict == .comparable)
      } else if marks[0].computation == marks[1].computation && marks[0].structure == marks[1].structure {
        #expect(verdict == .wordingOnly)
      } else {
        #expect(verdict == .notComparable)
      }
    }
  }
}
