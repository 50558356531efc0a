import Foundation
import QuestionnaireModel
import Testing

@testable import ResponseStore

/// The questionnaire of the examples: one item of each kind.
enum Workshop {
  static func questionnaire(version: String = "1.2", waves: [String] = ["avant", "apres"]) -> Questionnaire {
    let options = [Option(code: "souvent", label: "Souvent"), Option(code: "jamais", label: "Jamais")]
    return Questionnaire(
      name: "pratiques", version: version, title: "Mes pratiques", language: .french,
      waves: waves.map { Wave(name: $0, title: $0.capitalized) },
      sections: [
        Section(
          name: "cuisine", title: "Cuisiner",
          items: [
            Item(name: "recette", text: "Je sais cuisiner.", type: .scale(agreement)),
            Item(name: "viande", text: "Mangez-vous de la viande ?", type: .choice(options)),
            Item(name: "legumes", text: "Quels légumes ?", type: .multipleChoice(options)),
            Item(name: "poids", text: "Combien de pain jeté ?", type: .decimal(NumberBounds()), unit: "kg"),
            Item(name: "jour", text: "Quel jour ?", type: .date(nil)),
            Item(name: "remarque", text: "Une remarque ?", type: .longText),
          ])
      ])
  }

  static let agreement = ResponseScale(
    name: "accord", points: 1...5, missingCodes: [Option(code: "nsp", label: "Je ne sais pas", isMissing: true)])

  /// One answer of each kind.
  static let answers: [Answer] = [
    .number(4), .code("souvent"), .codes(["souvent", "jamais"]), .number(0.25), .date(day), .text("« Très bien »"),
  ]

  /// Every reason for a missing answer.
  static let gaps: [Answer] = [
    .missing(.declared("nsp")), .missing(.noAnswer), .missing(.notAsked), .missing(.notAsked), .missing(.noAnswer),
    .missing(.notAsked),
  ]

  static let day = CalendarDate(year: 2026, month: 11, day: 21) ?? { preconditionFailure() }()

  static func response(_ code: String, at wave: String, group: String? = nil, _ answers: [Answer]? = nil) -> Response {
    Response(participant: code, group: group, wave: wave, answers: answers ?? Self.answers)
  }
}

/// A folder that is removed with its content at the end of a test.
final class TemporaryFolder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "jalon-store-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func file(_ name: String = "reponses.db") -> String { path + "/" + name }
}

/// The `sqlite3` shell: a client that knows nothing of Jalon.
func sqliteShell(_ file: String, _ sql: String) throws -> String {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/usr/bin/sqlite3")
  process.arguments = ["-batch", "-nullvalue", "∅", file, sql]
  let output = Pipe()
  process.standardOutput = output
  process.standardError = output
  try process.run()
  let data = output.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  return String(decoding: data, as: UTF8.self)
}

/// The rows of tables as the shell prints them, with UUIDs and times replaced by their names.
func dump(_ file: String, _ tables: String...) throws -> String {
  var text = ""
  for table in tables { text += "\(table)\n" + (try sqliteShell(file, "SELECT * FROM \(table)")) }
  return
    text
    .replacing(#/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/#, with: "UUID")
    .replacing(#/\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z/#, with: "TIME")
}

/// The error that a closure throws, as a value that can be compared.
func failure(_ body: () throws -> Void) -> StoreError? {
  do {
    try body()
    return nil
  } catch { return error as? StoreError }
}
