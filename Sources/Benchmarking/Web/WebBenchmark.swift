import Foundation
import Glibc
import QuestionnaireLanguage
import QuestionnaireModel
import ResponseStore

/// Measures `jalon serve` under the load of many phones, each figure beside something else that is measured in the same
/// run.
public struct WebBenchmark {
  /// One figure.
  public struct Measure: Sendable {
    /// What was measured.
    public let subject: Subject
    /// How much of it.
    public let value: Double
    /// The same of the yardstick; nil where it is not installed or there is none.
    public let peer: Double?
    /// How many things were done.
    public let count: Int
  }

  /// What is measured. Times are in seconds, rates in things a second, memory in bytes.
  public enum Subject: Sendable, CaseIterable {
    /// Processor time of the server for a complete submission: the page, 20 items, a look through the answers, the end,
    /// the thanks. Beside it what SQLite alone spends on the same rows.
    case submission
    /// Processor time of the server for a phone that joins: the page of the sitting, the seat, the first page.
    case joining
    /// Pages of 40 items that are acknowledged as durable in a second. Beside it what SQLite alone commits in a second with
    /// as many of them in each transaction as there are phones at once, and nothing else to do.
    case durable
    /// Pages of questions served in a second. Beside it nginx, with the same bytes from a file.
    case page
    /// Memory with many phones connected at once that have all answered.
    case memory
    /// Answers that were acknowledged and are not there, or are there twice, after the server was killed under load.
    case lost
  }

  /// What is aimed at.
  public static func isReached(_ measure: Measure) -> Bool? {
    switch measure.subject {
    case .submission: measure.value < 0.0002
    case .joining: nil
    case .durable, .page: measure.peer.map { measure.value >= 0.8 * $0 }
    case .memory: measure.value < 64 * 1024 * 1024
    case .lost: measure.count == 0 ? nil : measure.value == 0
    }
  }

  private let folder: String
  private let executable: String
  private let phones: Int
  private let kills: Int
  private let atOnce: Int
  /// How many connections there are at once.
  private static let connections = 64

  /// Prepares a run.
  ///
  /// - Parameters:
  ///   - folder: an empty folder.
  ///   - executable: the program `jalon`.
  ///   - phones: how many phones answer.
  ///   - kills: how often the server is killed.
  ///   - atOnce: how many phones are connected at once when memory is measured.
  public init(in folder: String, executable: String, phones: Int, kills: Int, atOnce: Int = 500) {
    self.folder = folder
    self.executable = executable
    self.phones = phones
    self.kills = kills
    self.atOnce = atOnce
  }

  /// Measures everything, handing over each figure as it is found.
  ///
  /// - Throws: ``Benchmark/Failure`` when the server does not start or does not answer as it should.
  public func run(_ onMeasure: (Measure) -> Void) throws {
    try submissions().forEach(onMeasure)
    onMeasure(try durable())
    onMeasure(try page())
    onMeasure(try memory())
    onMeasure(try kills(rounds: kills))
  }

  // MARK: Steps

  private func submissions() throws -> [Measure] {
    let (server, items) = try serve("submission", items: 20)
    var before = server.processorTime
    var run = try load(server, phones(server, items), Self.connections)
    let joining = (server.processorTime - before) / Double(phones)
    before = server.processorTime
    run = try load(server, run.clients.going(to: .thanked), Self.connections)
    let value = (server.processorTime - before) / Double(phones)
    server.stop()
    let direct = try direct("submission")
    return [
      Measure(subject: .submission, value: value, peer: direct.processor / Double(phones), count: phones),
      Measure(subject: .joining, value: joining, peer: nil, count: phones),
    ]
  }

  private func durable() throws -> Measure {
    let (server, items) = try serve("durable", items: 40)
    var run = try load(server, phones(server, items), Self.connections)
    run = try load(server, run.clients.going(to: .pageSent), Self.connections)
    server.stop()
    let direct = try direct("durable")
    return Measure(
      subject: .durable, value: Double(phones) / run.seconds, peer: Double(phones) / direct.seconds, count: phones)
  }

  private func page() throws -> Measure {
    let (server, items) = try serve("page", items: 20)
    let joined = try load(server, Array(phones(server, items).prefix(Self.connections)), Self.connections).clients
    let times = max(50, phones / 20)
    // Once to get to work, and once to be measured.
    var run = try load(server, joined.going(to: .looking(times / 4)), Self.connections)
    run = try load(server, joined.going(to: .looking(times)), Self.connections)
    server.stop()
    let rate = Double(run.answers) / run.seconds
    let bytes = run.clients.first?.lastBody ?? []
    try FileManager.default.createDirectory(atPath: folder + "/static", withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(fileURLWithPath: folder + "/static/page.html"))
    guard let peer = try StaticServer(in: folder + "/static") else {
      return Measure(subject: .page, value: rate, peer: nil, count: bytes.count)
    }
    defer { peer.stop() }
    let fetchers = (0..<Self.connections).map { _ in FileFetcher(times: times) }
    var fetching = LoadRun(port: peer.port, connections: Self.connections, fetchers)
    try fetching.run()
    guard fetching.clients.allSatisfy({ $0.bytes == bytes.count }) else { throw Benchmark.Failure.serverEnded }
    return Measure(subject: .page, value: rate, peer: Double(fetching.answers) / fetching.seconds, count: bytes.count)
  }

  /// All phones stay connected from the first to the last.
  private func memory() throws -> Measure {
    let (server, items) = try serve("memory", items: 40)
    let all = (0..<atOnce).map { LoadPhone(number: $0, joinCode: server.joinCode, items: items) }
    let joined = try load(server, all, atOnce).clients
    _ = try load(server, joined.going(to: .looking(3)), atOnce)
    _ = try load(server, joined.going(to: .thanked), atOnce)
    defer { server.stop() }
    return Measure(subject: .memory, value: Double(server.greatestMemory), peer: nil, count: atOnce)
  }

  private func kills(rounds: Int) throws -> Measure {
    let rounds = try (0..<rounds).map { try KilledRound(in: folder, executable: executable, number: $0).run() }
    let faults = rounds.reduce(0) { $0 + $1.lost + $1.twice }
    return Measure(
      subject: .lost, value: Double(faults), peer: nil, count: rounds.reduce(0) { $0 + $1.acknowledged })
  }

  // MARK: Pieces

  private func serve(_ name: String, items: Int) throws -> (ServedProgram, [String]) {
    try Self.serve(executable, in: folder, name, items: items)
  }

  static func serve(
    _ executable: String, in folder: String, _ name: String, items: Int
  ) throws -> (ServedProgram, [String]) {
    let text = GeneratedWorkload.page(items: items)
    try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(name).jalon"))
    let server = try ServedProgram(
      executable, questionnaire: "\(name).jalon", wave: "before", in: folder, database: "\(name).db")
    return (server, (0..<items).map { "q\($0)" })
  }

  private func phones(_ server: ServedProgram, _ items: [String]) -> [LoadPhone] {
    (0..<phones).map { LoadPhone(number: $0, joinCode: server.joinCode, items: items) }
  }

  private func load(
    _ server: ServedProgram, _ clients: [LoadPhone], _ connections: Int
  ) throws -> LoadRun<LoadPhone> {
    var run = LoadRun(port: server.port, connections: connections, clients)
    try run.run()
    guard run.cuts == 0, run.clients.allSatisfy({ $0.surprises == 0 }) else { throw Benchmark.Failure.unexpectedAnswer }
    return run
  }

  /// The same submissions without Jalon, on a database with the same people.
  private func direct(_ name: String) throws -> DirectSQLite.Cost {
    let copy = "\(folder)/\(name)-direct.db"
    try ResponseStore(path: "\(folder)/\(name).db").backUp(to: copy)
    return try DirectSQLite.write(path: copy, batch: Self.connections)
  }
}

extension [LoadPhone] {
  fileprivate func going(to stage: LoadPhone.Stage) -> [LoadPhone] {
    map { phone in
      var phone = phone
      phone.go(to: stage)
      return phone
    }
  }
}

/// Fetches one file again and again.
private struct FileFetcher: LoadClient {
  let times: Int
  private(set) var bytes = 0
  private var step = 0

  init(times: Int) { self.times = times }

  mutating func request(after answer: LoadAnswer?) -> [UInt8]? {
    if let answer {
      bytes = answer.status == 200 ? answer.length : 0
      step += 1
    }
    return step < times ? Array("GET /page.html HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n".utf8) : nil
  }
}
