import Foundation
import QuestionnaireLanguage
import Testing

@testable import Benchmarking

@Test func theMeasuredWorkIsRealWork() throws {
  let sixty = Compilation(SourceText(name: "measured", GeneratedWorkload.questionnaire(items: 60)))
  #expect(sixty.diagnostics.isEmpty)
  #expect(sixty.questionnaire?.items.count == 60)
  #expect(sixty.questionnaire?.items.contains { $0.relevance != nil } == true)
  let table = String(decoding: GeneratedWorkload.table(participants: 20, items: 40), as: UTF8.self)
  #expect(table.split(separator: "\n").count == 1 + GeneratedWorkload.rows(participants: 20))
}

@Test func everySubjectIsMeasured() throws {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("benchmark-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  var subjects: [Benchmark.Subject] = []
  try Benchmark(in: folder.path, participants: 100).run { measure in
    subjects.append(measure.subject)
    // A peer may not be installed.
    #expect(measure.seconds > 0 && measure.floor ?? 1 > 0)
  }
  #expect(subjects == Benchmark.Subject.allCases)
}

/// The load of phones on the real program, in small: what is measured is real, and what was acknowledged is there after the
/// program was killed.
@Test func theLoadOfPhonesIsMeasuredAndNothingIsLost() throws {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("benchmark-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  let tests = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
  let program = tests.deletingLastPathComponent().appendingPathComponent("jalon").path
  var measures: [WebBenchmark.Measure] = []
  try WebBenchmark(in: folder.path, executable: program, phones: 80, kills: 2, atOnce: 40).run { measures.append($0) }
  #expect(measures.map(\.subject) == WebBenchmark.Subject.allCases)
  for measure in measures where measure.subject != .lost { #expect(measure.value > 0, "\(measure)") }
  let killed = try #require(measures.last)
  #expect(killed.value == 0 && killed.count > 100, "\(killed)")
  #expect(WebBenchmark.isReached(killed) == true)
}
