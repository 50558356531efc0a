import Foundation
import Testing

/// Real programs and files that the tests use.
enum Programs {
  /// The root of the package.
  static let package = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static func path(_ path: String) -> String { package.appendingPathComponent(path).path }

  /// `jalon` as it was built with these tests, beside their own executable.
  static let jalon = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appendingPathComponent("jalon").path

  /// Whether Neovim is installed.
  static let hasNeovim = succeeds(["nvim", "--version"])

  /// Whether the engine of TextMate grammars is installed.
  static let hasGrammarEngine = succeeds(["python3", "-c", "import textmate_grammar"])

  private static func succeeds(_ command: [String]) -> Bool {
    (try? run(command[0], Array(command.dropFirst())))?.code == 0
  }

  static func text(_ path: String) throws -> String {
    try String(contentsOfFile: self.path(path), encoding: .utf8)
  }

  /// Runs a program to its end and returns its exit code and what it wrote. It is ended after some seconds.
  static func run(
    _ program: String, _ arguments: [String], input: [UInt8] = [], environment: [String: String] = [:],
    seconds: Double = 120
  ) throws -> (code: Int32, output: [UInt8]) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [program] + arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { _, new in new }
    let (standardInput, standardOutput) = (Pipe(), Pipe())
    process.standardInput = standardInput
    process.standardOutput = standardOutput
    process.standardError = FileHandle.nullDevice
    signal(SIGPIPE, SIG_IGN)
    try process.run()
    let number = process.processIdentifier
    let watch = DispatchWorkItem { kill(number, SIGKILL) }
    DispatchQueue.global().asyncAfter(deadline: .now() + seconds, execute: watch)
    DispatchQueue.global().async {
      try? standardInput.fileHandleForWriting.write(contentsOf: Data(input))
      try? standardInput.fileHandleForWriting.close()
    }
    let output = standardOutput.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    watch.cancel()
    return (process.terminationReason == .exit ? process.terminationStatus : -1, Array(output))
  }
}
