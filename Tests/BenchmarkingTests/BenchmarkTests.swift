import Foundation
import QuestionnaireLanguage
import Testing

@testable import Benchmarking

@Test func theMeasuredWorkIsRealWork() throws {
  let sixty = Compilation(SourceText(name: "measured", GeneratedWorkload.questionnaire(items: 60)))
  #expect(sixty.diagnostics.isEmpty)
  #expect(sixty.questionnaire?.items.count == 60)
  #expect(sixty.questionnaire?.items.contains { $0.relevance != nil } == true)
  let table = String(decoding: GeneratedWorkload.table(rows: 10, items: 40), as: UTF8.self)
  #expect(table.split(separator: "\n").count == 11)
}

@Test func everySubjectIsMeasured() throws {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("benchmark-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  var subjects: [Benchmark.Subject] = []
  try Benchmark(in: folder.path, rows: 100).run { measure in
    subjects.append(measure.subject)
    #expect(measure.seconds > 0 && measure.floor > 0)
  }
  #expect(subjects == Benchmark.Subject.allCases)
}
