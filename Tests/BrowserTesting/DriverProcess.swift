import Foundation
import Glibc

/// A chromedriver of one's own, on a port that the system chooses.
final class DriverProcess {
  let port: UInt16
  private let process: Process
  private let output: Pipe

  init() throws {
    process = Process()
    output = Pipe()
    process.executableURL = URL(fileURLWithPath: Browser.driver)
    process.arguments = ["--port=0"]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    do {
      port = try Self.announcedPort(output.fileHandleForReading.fileDescriptor)
    } catch {
      Self.stop(process)
      throw error
    }
  }

  /// The port that the driver says it listens on.
  private static func announcedPort(_ descriptor: Int32) throws -> UInt16 {
    var said = ""
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      var watched = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      guard poll(&watched, 1, 60_000) > 0 else { throw BrowserTrouble("chromedriver says nothing") }
      let count = read(descriptor, &buffer, buffer.count)
      guard count > 0 else { throw BrowserTrouble("chromedriver ended without a port: \(said)") }
      said += String(decoding: buffer[..<count], as: UTF8.self)
      if let found = said.firstMatch(of: #/successfully on port (\d+)\./#), let port = UInt16(found.1) { return port }
    }
  }

  func stop() { Self.stop(process) }

  private static func stop(_ process: Process) {
    process.terminate()
    let deadline = ContinuousClock.now + .seconds(5)
    while process.isRunning {
      if ContinuousClock.now > deadline { kill(process.processIdentifier, SIGKILL) }
      usleep(5_000)
    }
  }
}
