import Foundation
import Glibc
import QuestionnaireModel
import ResponseStore

/// A server that is killed while many phones answer, and what is found in its database afterwards.
struct KilledRound {
  /// What was found.
  struct Outcome: Sendable {
    /// How many pages were acknowledged.
    let acknowledged: Int
    /// How many phones of those that were told that their page is stored have older answers in the database, or none.
    let lost: Int
    /// How many responses there are more than people.
    let twice: Int
  }

  let folder: String
  let executable: String
  let number: Int
  private static let phones = 32

  init(in folder: String, executable: String, number: Int) {
    self.folder = folder
    self.executable = executable
    self.number = number
  }

  func run() throws -> Outcome {
    let name = "killed-\(number)"
    let (server, items) = try WebBenchmark.serve(executable, in: folder, name, items: 20)
    let phones = (0..<Self.phones).map { LoadPhone(number: $0, joinCode: server.joinCode, items: items) }
    var joining = LoadRun(port: server.port, connections: Self.phones, phones)
    try joining.run()
    var run = LoadRun(
      port: server.port, connections: Self.phones, joining.clients.map { EndlessPhone(phone: $0) })
    // At another moment each time: after so many answers, whatever the server is doing then.
    let moment = 200 + number * 37
    try run.run { if $0 == moment { server.kill() } }
    return try found(run.clients.map(\.phone), "\(folder)/\(name).db")
  }

  private func found(_ phones: [LoadPhone], _ path: String) throws -> Outcome {
    let store = try ResponseStore(path: path)
    guard let questionnaire = try store.questionnaires().first?.id else { throw Benchmark.Failure.serverEnded }
    var lost = 0
    for phone in phones {
      guard let acknowledged = phone.acknowledged else { continue }
      let participant = try store.participant(code: phone.participant)
      let stored = try store.response(questionnaire, of: participant, at: "before")?.answers.first
      // The page after may be stored without having been acknowledged.
      let after = acknowledged.value % 5 + 1
      if stored != .number(Double(acknowledged.value)) && stored != .number(Double(after)) { lost += 1 }
    }
    let counts = try DirectSQLite.responseCounts(path: path)
    return Outcome(
      acknowledged: phones.reduce(0) { $0 + ($1.acknowledged?.sends ?? 0) }, lost: lost,
      twice: counts.responses - counts.people)
  }
}

/// A phone that sends its page anew as soon as it was acknowledged.
private struct EndlessPhone: LoadClient {
  private(set) var phone: LoadPhone

  init(phone: LoadPhone) { self.phone = phone }

  mutating func request(after answer: LoadAnswer?) -> [UInt8]? {
    if let answer {
      _ = phone.request(after: answer)
      guard phone.surprises == 0 else { return nil }
    }
    phone.go(to: .pageSent)
    return phone.request(after: nil)
  }
}
