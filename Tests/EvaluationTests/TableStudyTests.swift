import ChangeStatistics
import Evaluation
import Foundation
import Importing
import QuestionnaireLanguage
import QuestionnaireModel
import ResponseStore
import TableFiles
import Testing

/// A study of a table says what importing it and evaluating the store says.
@Suite struct TableStudyTests {
  private let folder: URL
  private let questionnaire: Questionnaire
  private let source = """
    jalon 1 en
    questionnaire q version 1 "Q"
    wave before "Before"
    wave after "After"
    scale agree from 1 to 5
      1 "No"
      5 "Yes"
      dk "I do not know", missing
    section s "S"
      question a "A" : agree
      question b "B" : agree
      question c "C" : integer from 1 to 5
      question d "D" : decimal from 0 to 9
        waves before
    score total "Total", higher is better
      sum of a, b, reversed c
      computed if at least 2 answers
      threshold 1
    score share "Share", lower is better
      mean of a, b
      computed if all answers
      rescaled to 100
    score high "High", higher is better
      one point if a >= 4
      one point if c > 3
      computed if at least 1 answer
    change total from before to after
    change share from before to after
    change high from before to after
    """

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("studies-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let compilation = Compilation(SourceText(name: "q.jalon", source))
    questionnaire = try #require(compilation.questionnaire, "\(compilation.diagnostics)")
  }

  private func near(_ found: Double?, _ expected: Double?) -> Bool {
    guard let found, let expected else { return found == nil && expected == nil }
    return abs(found - expected) <= 1e-11 * max(1, abs(expected))
  }

  /// A table with codes that are too much alike, rows given twice, answers that are refused, quotes and blanks.
  private func table(_ random: inout SplitMix, quotes: Bool) -> String {
    var text = "participant,wave,a,b,c,d\n"
    for row in 0..<(20 + random.below(60)) {
      let codes = [
        "P\(random.below(25))", "p\(random.below(25))", "é\(random.below(3))",
        "long-code-of-somebody-\(random.below(4))",
      ]
      let code = random.below(12) == 0 ? codes[1 + random.below(3)] : "P\(row / 2)"
      let wave = random.below(15) == 0 ? "2" : row.isMultiple(of: 2) ? "before" : "after"
      func scale() -> String {
        random.below(9) == 0 ? ["", "dk", "03", "6", "Yes"][random.below(5)] : "\(1 + random.below(5))"
      }
      let d = wave == "before" ? ["", "1.5", "7"][random.below(3)] : random.below(30) == 0 ? "3" : ""
      let b = quotes && random.below(4) == 0 ? "\"\(scale())\"" : scale()
      text += "\(code),\(wave),\(scale()),\(b),\(1 + random.below(5)),\(d)\n"
      if random.below(10) == 0 { text += (text.split(separator: "\n").last ?? "") + "\n" }
    }
    return text
  }

  @Test(arguments: 0..<40) func aStudySaysWhatTheStoreSays(_ seed: Int) throws {
    var random = SplitMix(state: UInt64(seed))
    let bytes = Array(table(&random, quotes: seed.isMultiple(of: 2)).utf8)
    let comparisons = try StudyRequest().comparisons(of: questionnaire)
    let study = try TableStudy(questionnaire, comparing: comparisons).run(TableReader(bytes: bytes))

    let store = try ResponseStore(path: folder.appendingPathComponent("\(seed).db").path)
    let id = try store.register(questionnaire, source: source)
    var imported: ImportReport?
    let request = ResponseImporter.Request(keepsValid: true)
    try ResponseImporter(questionnaire, request).run(TableReader(bytes: bytes), into: store, id) { imported = $0 }
    let report = try #require(imported)
    #expect(study.report.rows == report.rows)
    #expect(study.report.added == report.added)
    #expect(study.report.unchanged == report.unchanged)
    #expect(study.report.refused == report.refused)
    #expect(study.report.problems.first == report.problems.first)

    _ = try ChangeEvaluation(store).run()
    #expect(study.comparisons.count == 3)
    for result in study.comparisons {
      let row = try #require(try store.cohortChanges(of: id, comparing: result.change).first { $0.cohort.isEmpty })
      #expect(result.countFrom == row.nFrom && result.countTo == row.nTo && result.paired.count == row.nMatched)
      #expect(near(result.paired.baseline.mean.value, row.meanFrom))
      #expect(near(result.paired.change.standardDeviation.value, row.sdChange))
      #expect(near(result.paired.interval.value?.lower, row.ciLow))
      #expect(near(result.effects.dav.value?.value, row.dAv))
      #expect(result.statuses[.improved, default: 0] == row.nImproved)
      for (wave, alpha) in result.reliabilities {
        let stored = try #require(
          try store.reliabilities(of: id).first { $0.score == result.score.name && $0.wave == wave })
        #expect(alpha.count == stored.n && alpha.leftOutCount == stored.leftOut)
        #expect(near(alpha.alpha.value, stored.alpha))
        #expect(near(alpha.interval.value?.lower, stored.alphaLow))
      }
    }
  }
}

/// SplitMix64 (Steele, Lea and Flood 2014), so that a failure can be seen again.
private struct SplitMix {
  var state: UInt64

  mutating func below(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
  }
}
