import Foundation
import Testing

extension Workshop {
  /// A table as Python's own `csv` module reads it: its header and its rows.
  func readWithPython(_ file: String, delimiter: String = ",", encoding: String = "utf-8") throws -> [[String]] {
    let program = """
      import csv, json, sys
      with open(sys.argv[1], newline="", encoding=sys.argv[3]) as file:
          print(json.dumps(list(csv.reader(file, delimiter=sys.argv[2], strict=True))))
      """
    let outcome = try Outcome.running(
      "/usr/bin/env", ["python3", "-c", program, file, delimiter, encoding], environment: Self.ownEnvironment,
      folder: folder)
    #expect(outcome.end == .code(0), "\(outcome.errors)")
    return try JSONDecoder().decode([[String]].self, from: Data(outcome.bytes))
  }

  /// What another program, such as pandas or R, says of a file; nil where it is not installed.
  func ask(_ program: [String], isInstalled check: [String]) throws -> String? {
    let environment = Self.ownEnvironment
    let presence = try Outcome.running("/usr/bin/env", check, environment: environment, folder: folder)
    guard presence.end == .code(0) else { return nil }
    let outcome = try Outcome.running("/usr/bin/env", program, environment: environment, folder: folder)
    #expect(outcome.end == .code(0), "\(outcome.errors)")
    return outcome.output
  }

  /// Other programs are found as on the machine where the tests run.
  private static var ownEnvironment: [String: String] {
    ProcessInfo.processInfo.environment.merging(["LC_ALL": "C.UTF-8"]) { _, new in new }
  }
}
