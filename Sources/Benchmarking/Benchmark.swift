import Evaluation
import Foundation
import Importing
import QuestionnaireLanguage
import QuestionnaireModel
import ResponseStore
import TableFiles

/// Measures what people wait for, each beside a floor in the same run: the least work that any program would have to do.
public struct Benchmark {
  /// One figure.
  public struct Measure: Sendable {
    /// What was measured, and its floor.
    public let subject: Subject
    /// The time that Jalon takes, in seconds.
    public let seconds: Double
    /// The time of the floor or the peer, in seconds; nil for a peer that is not installed.
    public let floor: Double?
    /// How many things were done: items, rows, bytes.
    public let count: Int

    /// How many times the floor it takes.
    public var ratio: Double? { floor.map { seconds / $0 } }

    /// How many millions of bytes a second, where bytes are counted.
    public var megabytesPerSecond: Double? {
      switch subject {
      case .lexing, .compileLarge: Double(count) / seconds / 1_000_000
      default: nil
      }
    }
  }

  /// What is measured.
  public enum Subject: Sendable, CaseIterable {
    /// Compiling a questionnaire of 60 items; the floor reads its characters one by one.
    case compile
    /// In a questionnaire of 500 items, from a keystroke to the diagnostics, as an editor sends and receives them; the
    /// floor compiles the text and does nothing else.
    case keystroke
    /// In the same file, from the request for completion in a score to the list of items, right after a keystroke; the
    /// floor is the same.
    case completion
    /// Cutting a large questionnaire into tokens; the floor sums its bytes.
    case lexing
    /// Compiling a large questionnaire to a checked one; the floor is the same.
    case compileLarge
    /// Comparing two waves straight from a table: α, change, paired t, Wilcoxon, effect sizes. The floor reads the file and
    /// sums its numbers.
    case study
    /// The same beside DuckDB, polars and pandas, which are given the same computations and their own clock, without
    /// their start.
    case studyBesideDuckDB
    case studyBesidePolars
    case studyBesidePandas
    /// Importing a table, every row through the interpreter; the peer is `.import` of the sqlite3 shell, which checks
    /// nothing.
    case importing
    /// Scoring, pairing and storing the changes; the floor steps over the same responses.
    case change
    /// Computing again when nothing is new; the floor is the same.
    case changeAgain
    /// Computing again after one new response; the floor is the same.
    case changeByOne
  }

  private let folder: String
  private let participants: Int
  private static let items = 40

  /// Prepares a run.
  ///
  /// - Parameters:
  ///   - folder: an empty folder for the database that is measured.
  ///   - participants: how many people answer 40 items; every tenth of them once, the others twice.
  public init(in folder: String, participants: Int) {
    self.folder = folder
    self.participants = participants
  }

  /// Measures everything, handing over each figure as it is found.
  ///
  /// - Throws: what the measured modules throw.
  public func run(_ onMeasure: (Measure) -> Void) throws {
    onMeasure(compile())
    try EditingBenchmark().run().forEach(onMeasure)
    compileLarge().forEach(onMeasure)
    let text = GeneratedWorkload.questionnaire(items: Self.items)
    guard let questionnaire = Compilation(SourceText(name: "measured", text)).questionnaire else { return }
    let file = folder + "/measured.csv"
    let rows = GeneratedWorkload.rows(participants: participants)
    try Data(GeneratedWorkload.table(participants: participants, items: Self.items))
      .write(to: URL(fileURLWithPath: file))
    try StudyBenchmark(file, questionnaire).run(onMeasure)

    let store = try ResponseStore(path: folder + "/measured.db")
    let id = try store.register(questionnaire, source: text)
    let peer = try Self.seconds { try importWithShell(file) }
    let importing = try Self.seconds {
      let importer = ResponseImporter(questionnaire, ResponseImporter.Request())
      try importer.run(try TableReader(contentsOf: file), into: store, id) { _ in }
    }
    onMeasure(Measure(subject: .importing, seconds: importing, floor: peer, count: rows))

    let scan = try Self.seconds { _ = try store.stepOverCompleteResponses(of: id) }
    let change = try Self.seconds { _ = try ChangeEvaluation(store).run() }
    onMeasure(Measure(subject: .change, seconds: change, floor: scan, count: rows))
    let again = try Self.seconds { _ = try ChangeEvaluation(store).run() }
    onMeasure(Measure(subject: .changeAgain, seconds: again, floor: scan, count: rows))
    let response = try store.openResponse(id, of: try store.participant(code: "9"), at: "after")
    try store.complete(response.id, answers: [Answer](repeating: .number(3), count: Self.items))
    let byOne = try Self.seconds { _ = try ChangeEvaluation(store).run() }
    onMeasure(Measure(subject: .changeByOne, seconds: byOne, floor: scan, count: rows))
  }

  /// What a person would do without Jalon: the sqlite3 shell reads the same file into a table of texts.
  private func importWithShell(_ file: String) throws {
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    shell.arguments = ["sqlite3", folder + "/peer.db", ".import --csv \(file) answers"]
    try shell.run()
    shell.waitUntilExit()
    guard shell.terminationStatus == 0 else { throw Failure.noShell }
  }

  /// Why nothing could be measured.
  public enum Failure: Error, Sendable {
    /// The sqlite3 shell is not installed.
    case noShell
    /// A peer found something else on the same table.
    case peerDisagrees(String)
    /// A server ended before its time, or what it left cannot be read.
    case serverEnded
    /// A server answered something else than it should.
    case unexpectedAnswer
  }

  /// The median of many compilations, since one is too short to time.
  private func compile() -> Measure {
    let source = SourceText(name: "measured", GeneratedWorkload.questionnaire(items: 60))
    var times: [Double] = []
    var floors: [Double] = []
    for _ in 0..<201 {
      times.append(Self.seconds { if Compilation(source).questionnaire == nil { times.removeAll() } })
      floors.append(Self.seconds { _ = source.text.count })
    }
    return Measure(subject: .compile, seconds: Self.median(times), floor: Self.median(floors), count: 60)
  }

  /// A file far larger than people write, so that a time that grows faster than the size is seen.
  private func compileLarge() -> [Measure] {
    let bytes = Array(GeneratedWorkload.largeQuestionnaire(bytes: 10_000_000).utf8)
    var sum = 0
    let floor = Self.seconds { for byte in bytes { sum &+= Int(byte) } }
    var tokens = 0
    let lexing = Self.seconds { tokens = Compilation.tokens(of: SourceText(name: "measured", bytes: bytes)).count }
    var isSound = false
    let compiling = Self.seconds {
      isSound = Compilation(SourceText(name: "measured", bytes: bytes)).questionnaire != nil
    }
    guard sum > 0, tokens > 0, isSound else { return [] }
    return [
      Measure(subject: .lexing, seconds: lexing, floor: floor, count: bytes.count),
      Measure(subject: .compileLarge, seconds: compiling, floor: floor, count: bytes.count),
    ]
  }

  static func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

  static func seconds(_ work: () throws -> Void) rethrows -> Double {
    let duration = try ContinuousClock().measure(work)
    return Double(duration.components.seconds) + Double(duration.components.attoseconds) * 1e-18
  }
}
