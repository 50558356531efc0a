import Foundation
import Glibc
import Testing

/// A folder of its own in which the real program is run on real files; it is removed at the end.
final class Workshop {
  /// The folder.
  let folder: String

  /// The program as it was built with these tests, beside their own executable.
  static let program: String = {
    let tests = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    return tests.deletingLastPathComponent().appendingPathComponent("jalon").path
  }()

  /// The root of the package, where the questionnaires and fixtures are.
  static let package = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  init() throws {
    var template = Array(NSTemporaryDirectory().utf8CString.dropLast()) + Array("/jalon-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw CocoaError(.fileWriteUnknown) }
    folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// The environment of the program: nothing of the machine's own, and English unless said otherwise.
  func environment(_ more: [String: String] = [:]) -> [String: String] {
    ["PATH": "/usr/bin:/bin", "HOME": folder, "LC_ALL": "en_GB.UTF-8", "TERM": "xterm-256color"]
      .merging(more) { _, new in new }
  }

  // MARK: Files

  func path(_ name: String) -> String { "\(folder)/\(name)" }

  func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(name)) }

  func files() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: folder).sorted() }

  func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

  func write(_ bytes: [UInt8], to name: String) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: path(name)))
  }

  func read(_ name: String) throws -> [UInt8] { try [UInt8](Data(contentsOf: URL(fileURLWithPath: path(name)))) }

  /// The path of a file of the package, such as `Fixtures/depress/depress.jalon`.
  static func shipped(_ path: String) -> String { package.appendingPathComponent(path).path }

  /// What a file of the package holds.
  func readShipped(_ path: String) throws -> [UInt8] {
    try [UInt8](Data(contentsOf: URL(fileURLWithPath: Self.shipped(path))))
  }

  // MARK: The program

  /// Runs `jalon` to its end.
  @discardableResult
  func jalon(
    _ arguments: String..., input: String = "", environment more: [String: String] = [:],
    limit: Duration = .seconds(60)
  ) throws -> Outcome {
    try jalon(arguments, input: Array(input.utf8), environment: more, limit: limit)
  }

  /// Runs `jalon` to its end on input that need not be text.
  @discardableResult
  func jalon(
    _ arguments: [String], input: [UInt8] = [], environment more: [String: String] = [:],
    limit: Duration = .seconds(60)
  ) throws -> Outcome {
    try Outcome.running(
      Self.program, arguments, input: input, environment: environment(more), folder: folder, limit: limit)
  }

  /// Starts `jalon` to talk to it through pipes.
  func conversation(_ arguments: String...) throws -> Conversation { try conversation(arguments) }

  /// Starts `jalon` to talk to it through pipes.
  func conversation(_ arguments: [String]) throws -> Conversation {
    try Conversation(pipes: Self.program, arguments, environment: environment(), folder: folder)
  }

  /// Starts `jalon` on a terminal.
  func screen(_ arguments: String...) throws -> Conversation {
    try Conversation(terminal: Self.program, arguments, environment: environment(), folder: folder)
  }

  // MARK: The database, seen with an independent program

  /// What SQLite's own client answers to a query: a line for each row, vertical bars between the columns.
  func sql(_ query: String, in database: String = "jalon.db") throws -> String {
    let outcome = try Outcome.running(
      "/usr/bin/sqlite3", ["-batch", "-noheader", database, ".timeout 10000", query], environment: environment(),
      folder: folder)
    #expect(outcome.end == .code(0), "\(query): \(outcome.errors)")
    return outcome.output.split(separator: "\n", omittingEmptySubsequences: false).dropLast().joined(separator: "\n")
  }

  /// Everything that a database holds, as SQL.
  func dump(_ database: String = "jalon.db") throws -> String { try sql(".dump", in: database) }

  /// The stored answers of one participant at one wave, byte for byte.
  func answers(_ participant: String, _ wave: String, in database: String = "jalon.db") throws -> String {
    try sql(
      """
      SELECT answers FROM response JOIN participant ON participant.id = participant_id
      WHERE code = '\(participant)' AND wave = '\(wave)'
      """, in: database)
  }
}
