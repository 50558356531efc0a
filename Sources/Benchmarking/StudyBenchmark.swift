import Evaluation
import Foundation
import Importing
import QuestionnaireModel
import TableFiles

/// Measures the comparison of two waves straight from a table, beside the least that any program must do and beside
/// others that do the same.
struct StudyBenchmark {
  private let file: String
  private let questionnaire: Questionnaire

  init(_ file: String, _ questionnaire: Questionnaire) {
    self.file = file
    self.questionnaire = questionnaire
  }

  func run(_ onMeasure: (Benchmark.Measure) -> Void) throws {
    var sum = 0
    let floor = try Benchmark.seconds { sum = try Self.sumOfNumbers(in: file) }
    var outcome: TableStudy.Outcome?
    let seconds = try Benchmark.seconds {
      let study = TableStudy(questionnaire, comparing: questionnaire.changes)
      outcome = try study.run(try TableReader(contentsOf: file))
    }
    guard sum > 0, let outcome, let result = outcome.comparisons.first else { return }
    let rows = outcome.report.rows
    onMeasure(Benchmark.Measure(subject: .study, seconds: seconds, floor: floor, count: rows))
    for (subject, peer) in [
      (Benchmark.Subject.studyBesideDuckDB, StudyPeer.duckDB), (.studyBesidePolars, .polars),
      (.studyBesidePandas, .pandas),
    ] {
      let found = try peer.run(on: file)
      if let found, let mean = result.paired.change.mean.value, let ranks = result.signedRank.value {
        guard Self.agree(found.meanChange, mean), Self.agree(found.positiveRankSum, ranks.positiveRankSum) else {
          throw Benchmark.Failure.peerDisagrees(peer.rawValue)
        }
      }
      onMeasure(Benchmark.Measure(subject: subject, seconds: seconds, floor: found?.seconds, count: rows))
    }
  }

  /// What a program written for nothing else would do: all bytes of the file, and the sum of all whole numbers in it.
  private static func sumOfNumbers(in file: String) throws -> Int {
    let bytes = try Data(contentsOf: URL(fileURLWithPath: file))
    return bytes.withUnsafeBytes { buffer in
      var sum = 0
      var number = 0
      for byte in buffer {
        let digit = byte &- UInt8(ascii: "0")
        if digit < 10 {
          number = number &* 10 &+ Int(digit)
        } else {
          sum &+= number
          number = 0
        }
      }
      return sum &+ number
    }
  }

  private static func agree(_ found: Double, _ expected: Double) -> Bool {
    abs(found - expected) <= 1e-6 * max(1, abs(expected))
  }
}
