import Foundation
import Glibc

/// The program itself, started as `jalon serve` in a process of its own, and what it uses.
final class ServedProgram {
  let port: UInt16
  let joinCode: String
  private let process: Process

  /// Starts a server on a questionnaire and waits until it listens.
  init(_ executable: String, questionnaire: String, wave: String, in folder: String, database: String) throws {
    process = Process()
    process.executableURL = URL(fileURLWithPath: executable)
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.arguments = [
      "serve", questionnaire, "--wave", wave, "--listen", "127.0.0.1:0", "--db", database, "--lang", "en",
    ]
    process.environment = ["PATH": "/usr/bin:/bin", "HOME": folder]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.standardError
    try process.run()
    var text = ""
    while !text.contains("Ctrl-C") {
      let bytes = output.fileHandleForReading.availableData
      guard !bytes.isEmpty else { throw Benchmark.Failure.serverEnded }
      text += String(decoding: bytes, as: UTF8.self)
    }
    guard let found = text.firstMatch(of: #/127\.0\.0\.1:(\d+)\/r\/([A-Z0-9]+)/#), let port = UInt16(found.1) else {
      throw Benchmark.Failure.serverEnded
    }
    self.port = port
    joinCode = String(found.2)
  }

  deinit { kill() }

  /// Ends it at once, without a word, as a power cut would.
  func kill() {
    guard process.isRunning else { return }
    Glibc.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  /// Asks it to stop.
  func stop() {
    process.terminate()
    process.waitUntilExit()
  }

  /// The processor time that it has used, its own and the system's for it, in seconds (proc_pid_stat(5)).
  var processorTime: Double {
    guard let text = try? String(contentsOfFile: "/proc/\(process.processIdentifier)/stat", encoding: .utf8),
      let name = text.lastIndex(of: ")")
    else { return 0 }
    // The fields after the name begin with the third.
    let fields = text[name...].split(separator: " ").dropFirst().map(String.init)
    guard fields.count > 12, let user = Double(fields[11]), let system = Double(fields[12]) else { return 0 }
    return (user + system) / Double(sysconf(CInt(_SC_CLK_TCK)))
  }

  /// The memory that is its own and in use, in bytes (proc_pid_status(5), VmRSS).
  var residentMemory: Int { memory("VmRSS") }

  /// The greatest that this has been.
  var greatestMemory: Int { memory("VmHWM") }

  private func memory(_ name: String) -> Int {
    guard let text = try? String(contentsOfFile: "/proc/\(process.processIdentifier)/status", encoding: .utf8),
      let line = text.split(separator: "\n").first(where: { $0.hasPrefix(name + ":") }),
      let kilobytes = line.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap({ Int($0) })
    else { return 0 }
    return kilobytes * 1024
  }
}
